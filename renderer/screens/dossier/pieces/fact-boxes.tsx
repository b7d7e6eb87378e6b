import type { PageRef, PieceFact } from '../../../../core/contract/dossier.ts';
import type { FactName } from '../../../../core/contract/fact-names.ts';
import { markOf } from '../../../format/confidence-words.ts';

interface Props {
  page: PageRef;
  facts: PieceFact[];
  active: FactName | null;
  onPoint: (name: FactName | null) => void;
}

const MARGIN = 2;

/**
 * Where each value stands on the page. For the eye and the mouse only: the list beside it says the same to everyone, so
 * the boxes are hidden from screen readers and are no stop of the Tab key.
 */
export function FactBoxes({ page, facts, active, onPoint }: Props) {
  const { width, height } = page;
  if (width === undefined || height === undefined) return null;
  const percent = (points: number, of: number) => `${(points / of) * 100}%`;
  return (
    <div aria-hidden="true">
      {facts.map((fact) => {
        if (!fact.box || fact.source !== page.source || fact.page !== page.page) return null;
        const [x, y, w, h] = fact.box;
        return (
          <button
            key={fact.name}
            type="button"
            tabIndex={-1}
            className="fact-box"
            data-mark={markOf(fact)}
            data-active={fact.name === active}
            onClick={() => onPoint(fact.name)}
            style={{
              left: percent(x - MARGIN, width),
              top: percent(y - MARGIN, height),
              width: percent(w + 2 * MARGIN, width),
              height: percent(h + 2 * MARGIN, height),
            }}
          />
        );
      })}
    </div>
  );
}
