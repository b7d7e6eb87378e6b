import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { fr } from '../../../text/fr.ts';
import { AttachForm } from './attach-form.tsx';
import { FormEditorView } from './editor/form-editor-view.tsx';
import { FormCard } from './form-card.tsx';
import { SignatureList } from './signatures/signature-list.tsx';

const text = fr.form;

/** The forms of the dossier, official and others, the editor of one of them, and what is to be signed. */
export function FormTab({ dossier }: { dossier: DossierView }) {
  const [edited, setEdited] = useState<string | null>(null);
  const [added, setAdded] = useState<boolean | null>(null);
  const form = dossier.forms.find(({ id, attached }) => id === edited && attached !== null);
  if (form) return <FormEditorView dossier={dossier} form={form} onBack={() => setEdited(null)} />;
  const official = dossier.forms.filter(({ known }) => known !== false);
  const others = dossier.forms.filter(({ known }) => known === false);
  const card = (one: DossierView['forms'][number]) => (
    <FormCard key={one.id} dossier={dossier} form={one} onEdit={() => setEdited(one.id)} />
  );
  return (
    <>
      <p className="lead">{text.explain}</p>
      {official.length === 0 && <p className="message">{text.none}</p>}
      {official.map(card)}
      <section className="other-forms" aria-labelledby="other-forms">
        <h2 id="other-forms">{text.others}</h2>
        <p className="hint">{text.othersExplain}</p>
        <div className="actions">
          <AttachForm
            dossier={dossier.id}
            label={text.addOther}
            primary={false}
            onAttached={({ known }) => setAdded(known)}
          />
        </div>
        <p role="status" className={added === null ? 'hidden' : 'message'}>
          {added === null ? '' : added ? text.officialAdded : text.otherAdded}
        </p>
      </section>
      {others.map(card)}
      <SignatureList dossier={dossier.id} />
    </>
  );
}
