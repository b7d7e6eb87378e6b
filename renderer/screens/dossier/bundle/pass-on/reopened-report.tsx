import type { Reopened } from '../../../../../core/contract/bundle.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.passOn.reopen;

function piecesInWords(labels: string[]): string {
  if (labels.length === 0) return text.missingNoPiece;
  return labels.length === 1 ? text.missingPiece(labels[0] ?? '') : text.missingPieces(labels.join(', '));
}

/** What a bundle gave back, and the originals that it does not carry, by name. */
export function ReopenedReport({ report }: { report: Reopened }) {
  const { file, pieces, sources, pages, missing } = report;
  return (
    <div role="status" className={missing.length > 0 ? 'message warn' : 'message'}>
      <p>{text.done(file, pieces, sources, pages)}</p>
      {missing.length > 0 && (
        <>
          <p>
            <strong>{text.missing}</strong>
          </p>
          <ul>
            {missing.map(({ name, sha256, pieces: labels }) => (
              <li key={sha256}>{text.missingFor(name, piecesInWords(labels))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
