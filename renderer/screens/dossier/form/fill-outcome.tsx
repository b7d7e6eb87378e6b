import type { ReactNode } from 'react';
import { fillReasonFr } from '../../../../core/contract/fill-words-fr.ts';
import type { FillReport } from '../../../../core/contract/form.ts';
import { fr } from '../../../text/fr.ts';
import { originWords } from './editor/origin-words.ts';
import { OverflowChoice } from './editor/overflow-choice.tsx';

const text = fr.form;

interface RowsProps {
  title: string;
  heads: string[];
  rows: { key: string; cells: ReactNode[] }[];
  open: boolean;
}

function Rows({ title, heads, rows, open }: RowsProps) {
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
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) => (
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

interface Props {
  report: FillReport;
  dossier: string;
  form: string;
  /** What is printed beside a field, where that is known: the names inside a PDF mean nothing to a reader. */
  labelOf?: (field: string) => string;
}

/** What of the facts is now on the form, and what is not and why, with what can be done about it. */
export function FillOutcome({ report, dossier, form, labelOf = (field) => field }: Props) {
  const { written, missing, tooLong, notDrawable, refused, unused, checked, annexes = [] } = report;
  const row = (field: string, ...cells: ReactNode[]) => ({
    key: `${field} ${cells[0]}`,
    cells: [labelOf(field), ...cells],
  });
  const names = (from: string) => originWords(from, []);
  // Each once, with the fields that wait for it: what is asked is the fact, not its boxes.
  const asked = new Map<string, string[]>();
  for (const { field, from } of missing) asked.set(from, [...new Set([...(asked.get(from) ?? []), labelOf(field)])]);
  return (
    <div className="fill-report">
      <h3>{text.report}</h3>
      <p>{text.checked(checked.reread, checked.inkSeen)}</p>
      {report.map === 'proposed' && <p className="message warn">{text.byProposal}</p>}
      {report.signature === 'removed' && <p className="message warn">{text.signatureRemoved}</p>}
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
        heads={[text.field, text.value, text.reason, text.whatToDo]}
        rows={tooLong.map(({ field, value, reason }) =>
          row(
            field,
            value,
            fillReasonFr(reason),
            <OverflowChoice
              key={field}
              dossier={dossier}
              form={form}
              field={field}
              label={labelOf(field)}
              how={undefined}
            />,
          ),
        )}
        open
      />
      <Rows
        title={text.annexed(annexes.length)}
        heads={[text.annex, text.field, text.value]}
        rows={annexes.map(({ number, field, label, value }) => ({
          key: field,
          cells: [String(number), label || labelOf(field), value],
        }))}
        open
      />
      <Rows
        title={text.notDrawable(notDrawable.length)}
        heads={[text.field, text.value, text.characters]}
        rows={notDrawable.map(({ field, value, characters }) => row(field, value, characters.join(' ')))}
        open
      />
      <Rows
        title={text.refused(refused.length)}
        heads={[text.field, text.value, text.reason]}
        rows={refused.map(({ field, value, reason }) => row(field, value, fillReasonFr(reason)))}
        open
      />
      <Rows
        title={text.missing(asked.size)}
        heads={[text.from, text.field]}
        rows={[...asked].map(([from, fields]) => ({ key: from, cells: [names(from), fields.join(', ')] }))}
        open={false}
      />
      <Rows
        title={text.written(written.length)}
        heads={[text.field, text.value]}
        rows={written.map(({ field, value }) => row(field, value))}
        open={false}
      />
      <Rows
        title={text.unused(unused.length)}
        heads={[text.from]}
        rows={unused.map((name) => ({ key: name, cells: [names(name)] }))}
        open={false}
      />
    </div>
  );
}
