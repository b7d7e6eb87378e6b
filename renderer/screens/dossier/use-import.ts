import { useCallback, useState } from 'react';
import type { ImportReport } from '../../../core/contract/dossier.ts';
import type { AppError } from '../../../core/contract/errors.ts';
import { useChange } from '../../hooks/use-change.ts';
import { useHostAction } from '../../hooks/use-host-action.ts';
import type { Job } from '../../hooks/use-job.ts';
import { askHost, grantDropped } from '../../host.ts';

export interface PapersImport {
  job: Job<'source.import'>;
  error: AppError | null;
  report: ImportReport | null;
  /** Something was dropped that is no file of this computer. */
  pathless: boolean;
  choose: () => void;
  drop: (files: File[]) => void;
}

/** Adds papers to a dossier, chosen in a dialog or dropped; goes on while the person looks at another tab. */
export function useImport(dossier: string): PapersImport {
  const job = useChange('source.import');
  const host = useHostAction();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [pathless, setPathless] = useState(false);
  const { run: runJob } = job;
  const { run: runHost } = host;

  const importTokens = useCallback(
    async (files: string[]) => {
      if (files.length === 0) return;
      setReport(null);
      setReport(await runJob({ dossier, files }));
    },
    [dossier, runJob],
  );
  const choose = useCallback(async () => {
    setPathless(false);
    const chosen = await runHost(() => askHost('files.choose', { purpose: 'papers' }));
    await importTokens((chosen ?? []).map(({ token }) => token));
  }, [runHost, importTokens]);
  const drop = useCallback(
    async (files: File[]) => {
      const granted = (await runHost(() => Promise.all(files.map(grantDropped)))) ?? [];
      setPathless(granted.includes(null));
      await importTokens(granted.flatMap((path) => (path ? [path.token] : [])));
    },
    [runHost, importTokens],
  );
  return {
    job,
    error: job.error ?? host.error,
    report,
    pathless,
    choose: () => void choose(),
    drop: useCallback((files: File[]) => void drop(files), [drop]),
  };
}
