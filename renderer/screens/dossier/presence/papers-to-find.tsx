import type { ToFind } from '../../../../core/contract/presence.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.presenceStudy;

/** For each stretch without enough proof, the papers that this person may have, likely ones first. */
export function PapersToFind({ toFind }: { toFind: readonly ToFind[] }) {
  return (
    <>
      <h3>{text.toFind}</h3>
      {toFind.length === 0 && <p>{text.toFindNone}</p>}
      <ul className="to-find">
        {toFind.map((gap) => (
          <li key={`${gap.from}-${gap.to}`} data-gap={gap.from}>
            <p>{unbreakable(gap.note)}</p>
            <ul>
              {gap.papers.slice(0, 8).map((paper) => (
                <li key={paper.kind}>
                  <strong>{paper.title}</strong> ({fr.presence.strength[paper.strength]})
                  {paper.likely && <span className="badge">{text.likely}</span>} – {unbreakable(paper.why)}
                  {paper.where !== null && <span className="hint"> {unbreakable(text.where(paper.where))}</span>}
                  {paper.inferred && <span className="hint"> ({text.inferred})</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
