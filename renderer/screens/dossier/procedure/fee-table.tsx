import type { FeeAnswer, FeeTotal } from '../../../../core/contract/procedure-answers.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';
import { AnswerNotes } from './answer-notes.tsx';

const text = fr.procedure.fees;

interface Props {
  fees: readonly FeeAnswer[];
  total: FeeTotal;
  onPerson: () => void;
}

/** What the person pays on that day, each amount with its source; a total only when nothing is open. */
export function FeeTable({ fees, total, onPerson }: Props) {
  return (
    <section aria-labelledby="fees-title">
      <h2 id="fees-title">{text.title}</h2>
      {fees.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p className="fee-total">
            {total.total === null ? (
              text.noTotal
            ) : (
              <>
                <strong>{unbreakable(text.total(total.total))}</strong>
                {total.atFiling !== null && total.atFiling > 0 && `, ${unbreakable(text.atFiling(total.atFiling))}`}
              </>
            )}
          </p>
          <ul className="due-pieces">
            {fees.map((fee) => (
              <li key={fee.id} className="due-piece" data-fee={fee.id} data-state={fee.state}>
                <div className="row">
                  <strong>{unbreakable(fee.title)}</strong>
                  <span>{fee.total === null ? text.unknown : unbreakable(text.amount(fee.total))}</span>
                  <span className="hint">{text.moment[fee.moment] ?? fee.moment}</span>
                  {fee.state === 'perhaps' && <span className="badge warn">{text.perhaps}</span>}
                  {fee.state === 'not-due' && <span className="badge">{text.notDue}</span>}
                </div>
                {fee.tax !== null && fee.stamp !== null && fee.stamp > 0 && (
                  <p className="hint">{unbreakable(text.parts(fee.tax, fee.stamp))}</p>
                )}
                {fee.text && <p>{unbreakable(fee.text)}</p>}
                <AnswerNotes missing={fee.missing} notes={fee.notes} onPerson={onPerson} />
                <SourceLine source={fee.source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
