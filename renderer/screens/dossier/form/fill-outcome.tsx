import type { ReactNode } from 'react';
import { fillReasonFr } from '../../../../core/contract/fill-words-fr.ts';
import type { FillReport } from '../../../../core/contract/form.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.form;

function Rows({ title, heads, rows, open }: { title: string; heads: string[]; rows: string[][]; open: boolean }) {
  if (rows.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('\u0000')}>
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells of one row never move
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Problems({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className="message bad">
      <strong>{text.problems}</strong>
      {children}
    </div>
  );
}

/** What of the facts is now on the form, and what is not and why. */
export function FillOutcome({ report }: { report: FillReport }) {
  const { written, missing, tooLong, notDrawable, refused, unused, checked } = report;
  return (
    <section aria-labelledby="fill-title" className="fill-report">
      <h3 id="fill-title">{text.report}</h3>
      <p>{text.checked(checked.reread, checked.inkSeen)}</p>
      {checked.problems.length > 0 && (
        <Problems>
          <ul>
            {checked.problems.map((problem) => (
              <li key={problem}>{fillReasonFr(problem)}</li>
            ))}
          </ul>
        </Problems>
      )}
      <Rows
        title={text.tooLong(tooLong.length)}
        heads={[text.field, text.value, text.reason]}
        rows={tooLong.map((row) => [row.field, row.value, fillReasonFr(row.reason)])}
        open
      />
      <Rows
        title={text.notDrawable(notDrawable.length)}
        heads={[text.field, text.value, text.characters]}
        rows={notDrawable.map((row) => [row.field, row.value, row.characters.join(' ')])}
        open
      />
      <Rows
        title={text.refused(refused.length)}
        heads={[text.field, text.value, text.reason]}
        rows={refused.map((row) => [row.field, row.value, fillReasonFr(row.reason)])}
        open
      />
      <Rows
        title={text.missing(missing.length)}
        heads={[text.from, text.field]}
        rows={missing.map((row) => [nameOf(row.from), row.field])}
        open={false}
      />
      <Rows
        title={text.written(written.length)}
        heads={[text.field, text.value]}
        rows={written.map((row) => [row.field, row.value])}
        open={false}
      />
      <Rows
        title={text.unused(unused.length)}
        heads={[text.from]}
        rows={unused.map((name) => [nameOf(name)])}
        open={false}
      />
    </section>
  );
}

/** `person.nom` → "Nom de naissance"; of several places for one value the first is named; an unknown name stays as it is. */
function nameOf(from: string): string {
  const [place = from] = from.split(/\s*[|+]\s*/);
  const name = place.split('.').at(-1)?.replace('?', '') ?? place;
  const person: Record<string, string> = fr.person.fields;
  const papers: Record<string, string> = fr.facts;
  return (
    (place.startsWith('person.') ? person[name] : undefined) ??
    fr.statedFacts[name] ??
    person[name] ??
    papers[name] ??
    from
  );
}
