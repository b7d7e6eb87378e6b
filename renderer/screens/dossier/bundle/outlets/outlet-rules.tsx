import type { CatalogueSource } from '../../../../../core/contract/catalogue/source.ts';
import type { OutletSummary } from '../../../../../core/contract/outlet.ts';
import { LinkOut } from '../../../../components/link-out.tsx';
import { inWords } from '../../../../format/days.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets;

/** What a place wants: its limits, each with where it is written, and advice. */
export function OutletRules({ outlet }: { outlet: OutletSummary }) {
  return (
    <section className="card" aria-labelledby="outlet-title">
      <h2 id="outlet-title">{outlet.title}</h2>
      <p>{outlet.summary}</p>
      <h3>{text.limits}</h3>
      {outlet.limits.length === 0 ? (
        <p className="hint">{text.noLimit}</p>
      ) : (
        <ul className="limits">
          {outlet.limits.map((limit) => (
            <li key={`${limit.what} ${limit.words}`}>
              <p>{limit.words}</p>
              {limit.source ? <LimitSource source={limit.source} /> : <p className="hint">{text.given}</p>}
            </li>
          ))}
        </ul>
      )}
      {outlet.advice.length > 0 && (
        <>
          <h3>{text.advice}</h3>
          <ul>
            {outlet.advice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LimitSource({ source }: { source: CatalogueSource }) {
  const doubtful = source.grade === 'UNKNOWN' || source.grade === 'UNVERIFIED';
  return (
    <div className="source">
      <p>
        {[text.sourceOf(source.text), source.article, text.checkedOn(inWords(source.checkedOn))]
          .filter(Boolean)
          .join(', ')}
      </p>
      {doubtful && <span className="badge warn">{text.unverified}</span>}
      {/* The host opens only addresses of the encrypted web. */}
      {source.url?.startsWith('https://') && <LinkOut url={source.url} label={fr.conditions.readSource} />}
    </div>
  );
}
