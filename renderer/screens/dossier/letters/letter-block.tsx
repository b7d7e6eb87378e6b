import { useId, useState } from 'react';
import type { PrintedBlock } from '../../../../core/contract/letter.ts';
import { editableText } from '../../../../core/contract/letter-text.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import type { LetterAddress } from './letter-address.ts';
import { PrintedText } from './printed-text.tsx';

const text = fr.letters;

/** A block of the letter, and the person's own text in its place. */
export function LetterBlock({ block, request }: { block: PrintedBlock; request: LetterAddress }) {
  const [draft, setDraft] = useState<string | null>(null);
  const job = useChange('letter.edit');
  const id = useId();
  const shown = editableText(block);
  const generated = block.generated ?? shown;
  const send = async (own: string | null) => {
    if (generated === null) return;
    if (await job.run({ ...request, block: block.id, generated, text: own })) setDraft(null);
  };
  return (
    <div className="letter-block" data-type={block.type} data-edited={block.generated !== null}>
      {draft === null ? (
        <PrintedText block={block} />
      ) : (
        <div className="field">
          <label htmlFor={id}>{text.editing}</label>
          <p className="hint" id={`${id}-hint`}>
            {text.editHint}
          </p>
          <textarea
            id={id}
            aria-describedby={`${id}-hint`}
            rows={Math.min(12, Math.max(3, draft.split('\n').length + 1))}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        </div>
      )}
      {block.generated !== null && (
        <p className="hint">
          <strong>{text.changedByYou}.</strong> {text.generatedWas} : « {block.generated} »
        </p>
      )}
      {shown !== null && (
        <div className="letter-actions">
          {draft === null ? (
            <button type="button" className="link" onClick={() => setDraft(shown)}>
              {text.edit}
            </button>
          ) : (
            <>
              <button type="button" className="primary" disabled={job.running} onClick={() => void send(draft)}>
                {text.keep}
              </button>
              <button type="button" onClick={() => setDraft(null)}>
                {fr.common.cancel}
              </button>
            </>
          )}
          {block.generated !== null && (
            <button type="button" className="link" disabled={job.running} onClick={() => void send(null)}>
              {text.backToGenerated}
            </button>
          )}
        </div>
      )}
      <ErrorAlert error={job.error} />
    </div>
  );
}
