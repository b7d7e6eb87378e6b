import type { Measure } from '../../../../core/contract/assessment.ts';
import { fr } from '../../../text/fr.ts';
import { MeasureMonths } from './measure-months.tsx';

const text = fr.conditions;
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

interface Props {
  measures: Record<string, Measure>;
  titles: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
}

/** Each figure that the rules use, with how it was counted. */
export function MeasureList({ measures, titles, onPiece }: Props) {
  const entries = Object.entries(measures);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">{text.measures}</h2>
      <div className="measures">
        {entries.map(([name, measure]) => (
          <article key={name} className="measure" data-measure={name}>
            <h3>{text.measureNames[name] ?? name}</h3>
            <p className="measure-value">
              {measure.value === null
                ? text.measureUnknown
                : `${number.format(measure.value)} ${text.unit[measure.unit]}`}
            </p>
            <p>{measure.explanation}</p>
            {measure.missing && measure.missing.length > 0 && (
              <ul>
                {measure.missing.map((missing) => (
                  <li key={missing.note}>{missing.note}</li>
                ))}
              </ul>
            )}
            {measure.months && measure.months.length > 0 && (
              <MeasureMonths months={measure.months} titles={titles} onPiece={onPiece} />
            )}
          </article>
        ))}
      </div>
    </section>
  );
}
