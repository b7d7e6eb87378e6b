import type { ImportReport } from '../../../../core/contract/dossier.ts';
import { fr } from '../../../text/fr.ts';
import { ReopenedReport } from '../bundle/pass-on/reopened-report.tsx';

const text = fr.pieces;

/** What the last addition brought: pages, papers that were already there, files that could not be read. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const pages = report.imported.reduce((sum, file) => sum + file.pages, 0);
  const reopened = report.reopened ?? [];
  return (
    <>
      {reopened.map((bundle) => (
        <ReopenedReport key={bundle.file} report={bundle} />
      ))}
      {(reopened.length === 0 || report.imported.length + report.duplicates.length + report.quarantined.length > 0) && (
        <Taken report={report} pages={pages} />
      )}
    </>
  );
}

function Taken({ report, pages }: { report: ImportReport; pages: number }) {
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
