import type { Quarantined } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { sentenceOf } from '../../../format/error-sentence.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

/** Files that were received but cannot be read: each with its cause and the next step. */
export function Quarantine({ dossier, files }: { dossier: string; files: Quarantined[] }) {
  const job = useChange('source.forgetQuarantined');
  if (files.length === 0) return null;
  return (
    <section className="quarantine" aria-labelledby="quarantine-title">
      <h2 id="quarantine-title">{text.quarantine}</h2>
      <p>{text.quarantineIntro}</p>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <div>
              <strong>{file.name}</strong>
              <p>{sentenceOf(file.code, file.details)}</p>
            </div>
            <button
              type="button"
              aria-label={text.forgetOf(file.name)}
              disabled={job.running}
              onClick={() => void job.run({ dossier, id: file.id })}
            >
              {text.forget}
            </button>
          </li>
        ))}
      </ul>
      <ErrorAlert error={job.error} />
    </section>
  );
}
