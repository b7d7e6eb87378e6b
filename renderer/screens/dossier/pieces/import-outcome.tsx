import type { ImportReport } from '../../../../core/contract/dossier.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

/** What the last addition brought: pages, papers that were already there, files that could not be read. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const pages = report.imported.reduce((sum, file) => sum + file.pages, 0);
  return (
    <div role="status" className={report.quarantined.length > 0 ? 'message warn' : 'message'}>
      <p>{text.report(pages, report.imported.length)}</p>
      {report.duplicates.map((file) => (
        <p key={`${file.sha256}-${file.name}`}>{text.duplicate(file.name, file.sameAs)}</p>
      ))}
      {report.quarantined.length > 0 && <p>{text.quarantinedNow(report.quarantined.length)}</p>}
    </div>
  );
}
