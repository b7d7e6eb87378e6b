import type { DossierView } from '../../../../core/contract/dossier.ts';
import { fr } from '../../../text/fr.ts';
import { OfficialForm } from './official-form.tsx';

/** The official forms of the dossier's procedure. */
export function FormTab({ dossier }: { dossier: DossierView }) {
  return (
    <>
      <p className="lead">{fr.form.explain}</p>
      {dossier.forms.length === 0 && <p className="message">{fr.form.none}</p>}
      {dossier.forms.map((form) => (
        <OfficialForm key={form.id} dossier={dossier} form={form} />
      ))}
    </>
  );
}
