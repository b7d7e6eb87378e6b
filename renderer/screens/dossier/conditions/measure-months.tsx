import type { MeasureMonth } from '../../../../core/contract/assessment.ts';
import { monthInWords } from '../../../format/days.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.conditions;
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

interface Props {
  months: MeasureMonth[];
  titles: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
}

/** Month by month: counted or not, and from which papers. */
export function MeasureMonths({ months, titles, onPiece }: Props) {
  const columns = text.monthColumns;
  return (
    <details>
      <summary>{text.months}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {[columns.month, columns.state, columns.hours, columns.gross, columns.pieces].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthInWords(month.month)}</th>
                <td>
                  {text.monthState[month.state]}
                  {month.note && <span className="hint"> {month.note}</span>}
                </td>
                <td>{month.hours === null ? '' : number.format(month.hours)}</td>
                <td>{month.gross === null ? '' : `${number.format(month.gross)} €`}</td>
                <td>
                  {month.pieces.map((piece) => (
                    <button key={piece} type="button" className="link" onClick={() => onPiece(piece)}>
                      {titles.get(piece) ?? piece}
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
