import type { Finding } from '../../../../core/contract/assessment.ts';
import { StateMark } from '../../../components/state-mark.tsx';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from './source-line.tsx';

const text = fr.conditions;

interface Props {
  finding: Finding;
  titles: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
  onPerson: () => void;
}

/** One explained result: its state, why, what it rests on, what is missing, and the text it comes from. */
export function FindingCard({ finding, titles, onPiece, onPerson }: Props) {
  return (
    <article className="finding" data-state={finding.state} data-rule={finding.rule}>
      <header>
        <h4>{finding.title}</h4>
        <StateMark state={finding.state} />
        {finding.standing === 'repere' && <span className="badge">{text.repereTag}</span>}
      </header>
      <p className="explanation">{unbreakable(finding.explanation)}</p>
      {finding.missing.length > 0 && (
        <div className="missing">
          <h5>{text.missing}</h5>
          <ul>
            {finding.missing.map((missing) => (
              <li key={`${missing.fact}-${missing.note}`}>{missing.note}</li>
            ))}
          </ul>
          {finding.missing.some(({ fact }) => fact !== null) && (
            <button type="button" className="link" onClick={onPerson}>
              {text.answer}
            </button>
          )}
        </div>
      )}
      {finding.evidence.length > 0 && (
        <details>
          <summary>{text.evidence(finding.evidence.length)}</summary>
          <ul>
            {finding.evidence.map((evidence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no identity and never moves
              <li key={index}>
                {evidence.piece !== null && titles.has(evidence.piece) && (
                  <button type="button" className="link" onClick={() => onPiece(evidence.piece ?? '')}>
                    {titles.get(evidence.piece)}
                  </button>
                )}{' '}
                {evidence.note}
              </li>
            ))}
          </ul>
        </details>
      )}
      <SourceLine source={finding.source} />
    </article>
  );
}
