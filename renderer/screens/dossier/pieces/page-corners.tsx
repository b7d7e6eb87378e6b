import { useState } from 'react';
import type { PageRef } from '../../../../core/contract/dossier.ts';
import type { Corners } from '../../../../core/contract/reading.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { useJob } from '../../../hooks/use-job.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

export interface CornersOfPage {
  /** The corners under the person's hand; null while they are not being set. */
  corners: Corners | null;
  move: (corners: Corners) => void;
  open: () => void;
  close: () => void;
  read: (corners: Corners | null) => void;
  running: boolean;
  error: ReturnType<typeof useChange<'page.setCorners'>>['error'];
}

/** Setting the corners of one page's sheet: asks for those that were read, and has the page read again. */
export function useCorners(dossier: string, { source, page, width, height }: PageRef): CornersOfPage {
  const [set, setSet] = useState<{ at: string; corners: Corners } | null>(null);
  const at = `${source}/${page}`;
  const setCorners = (corners: Corners | null) => setSet(corners && { at, corners });
  const ask = useJob('page.corners');
  const reread = useChange('page.setCorners');
  const on = { dossier, source, page };
  const open = async () => {
    const known = await ask.run(on);
    if (known && width !== undefined && height !== undefined)
      setCorners(known.chosen ?? known.read ?? wholePage(width, height));
  };
  const read = async (chosen: Corners | null) => {
    if (await reread.run({ ...on, corners: chosen })) setCorners(null);
  };
  return {
    corners: set?.at === at ? set.corners : null, // another page has its own
    move: setCorners,
    open: () => void open(),
    close: () => setCorners(null),
    read: (chosen) => void read(chosen),
    running: ask.running || reread.running,
    error: ask.error ?? reread.error,
  };
}

const wholePage = (width: number, height: number): Corners => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
];

/** What a person can do about the corners, under the page. */
export function PageCorners({ corners, open, close, read, running, error }: CornersOfPage) {
  return (
    <div className="page-corners">
      {corners === null ? (
        <button type="button" className="quiet" disabled={running} onClick={open}>
          {text.corners}
        </button>
      ) : (
        <>
          <p className="hint">{text.cornersIntro}</p>
          <div className="actions">
            <button type="button" className="primary" disabled={running} onClick={() => read(corners)}>
              {text.cornersRead}
            </button>
            <button type="button" disabled={running} onClick={() => read(null)}>
              {text.cornersAuto}
            </button>
            <button type="button" disabled={running} onClick={close}>
              {fr.common.cancel}
            </button>
          </div>
        </>
      )}
      {running && corners !== null && <p role="status">{text.rereading}</p>}
      <ErrorAlert error={error} />
    </div>
  );
}
