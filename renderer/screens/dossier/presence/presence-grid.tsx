import { type KeyboardEvent, useRef, useState } from 'react';
import type { PresenceMonth } from '../../../../core/contract/assessment.ts';
import { MONTH_HEADS, monthInWords } from '../../../format/days.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.presence;

interface Props {
  months: PresenceMonth[];
  chosen: string | null;
  onChoose: (month: string) => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 12, ArrowUp: -12 };

/** One stop for the Tab key; the arrows go from month to month and from year to year. */
export function PresenceGrid({ months, chosen, onChoose }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const byMonth = new Map(months.map((month) => [month.month, month]));
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].sort();
  const stop = focused ?? chosen ?? months.at(-1)?.month;
  const move = (event: KeyboardEvent, month: string) => {
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : months[months.findIndex((m) => m.month === month) + step];
    if (!next) return;
    event.preventDefault();
    setFocused(next.month);
    table.current?.querySelector<HTMLElement>(`[data-month="${next.month}"]`)?.focus();
  };
  return (
    <div className="table-scroll">
      <table ref={table} className="presence-grid" aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {MONTH_HEADS.map((head) => (
              <th key={head.long} scope="col">
                <abbr title={head.long}>{head.short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {MONTH_HEADS.map((head, index) => {
                const month = byMonth.get(`${year}-${String(index + 1).padStart(2, '0')}`);
                if (!month) return <td key={head.long} />;
                const name = text.cell(monthInWords(month.month), text.strength[month.strength], month.pieces.length);
                return (
                  <td key={head.long}>
                    <button
                      type="button"
                      className="proof"
                      data-month={month.month}
                      data-strength={month.strength}
                      aria-label={name}
                      aria-pressed={month.month === chosen}
                      title={name}
                      tabIndex={month.month === stop ? 0 : -1}
                      onClick={() => onChoose(month.month)}
                      onFocus={() => setFocused(month.month)}
                      onKeyDown={(event) => move(event, month.month)}
                    >
                      {text.letter[month.strength]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
