import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BundleContents } from '../../../../../core/contract/bundle.ts';
import { useChange } from '../../../../hooks/use-change.ts';
import { inOneList, type OrderedPiece, withPieceAt } from './piece-order.ts';

/**
 * The pieces in the order that the person is making: shown at once, and written to the dossier. What the engine says
 * takes its place when everything asked has been answered, so that a refused order is never left on the screen.
 */
export function usePieceOrder(dossier: string, contents: BundleContents, reload: () => void) {
  const job = useChange('bundle.setOrder');
  const [draft, setDraft] = useState<OrderedPiece[] | null>(null);
  const underWay = useRef(0);
  const settled = useRef(false);
  const held = useMemo(() => inOneList(contents.sections), [contents]);
  const pieces = draft ?? held;
  const latest = useRef(pieces);
  latest.current = pieces;
  const { run } = job;

  // Whatever has just arrived is what the dossier holds.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrival itself is what counts
  useEffect(() => {
    if (settled.current && underWay.current === 0) {
      settled.current = false;
      setDraft(null);
    }
  }, [contents]);

  const write = useCallback(
    async (pieces: string[] | null) => {
      underWay.current++;
      await run({ dossier, pieces });
      underWay.current--;
      if (underWay.current > 0) return;
      settled.current = true;
      reload();
    },
    [dossier, run, reload],
  );
  /** Puts a piece at a place (from 0) of the whole list. */
  const place = useCallback(
    (piece: string, at: number) => {
      const next = withPieceAt(latest.current, piece, at);
      latest.current = next;
      setDraft(next);
      void write(next.map(({ piece: id }) => id));
    },
    [write],
  );
  const backToCatalogue = useCallback(() => void write(null), [write]);
  return { pieces, place, backToCatalogue, error: job.error };
}
