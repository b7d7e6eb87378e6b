import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { isBad } from './compare-paper.ts';
import type { JudgedPaper } from './judge-case.ts';
import { KEY_FACTS } from './key-facts.ts';
import { calibration, groupBy, type Tally, tally } from './tally.ts';

export const share = (part: number, whole: number, digits = 1) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`;

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
export function table(head: string[], rows: string[][]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const HEAD = [
  '',
  'papers',
  'kind',
  'whole',
  'values',
  'right',
  '≈',
  'missed',
  'wrong',
  'sure',
  'w&s',
  'to check',
  'key right',
  'box',
];

const row = (name: string, t: Tally): string[] => [
  name,
  String(t.papers),
  share(t.kindRight, t.papers),
  share(t.whole, t.papers),
  String(t.values),
  share(t.right, t.values),
  String(t.nearly),
  String(t.missed),
  String(t.wrong),
  String(t.sure),
  String(t.wrongSure),
  share(t.read - t.sure, t.read),
  share(t.key.right, t.key.values),
  share(t.boxes.onPrint, t.boxes.values),
];

/** The figures by degradation, by kind, by kind and degradation, by fact, and the calibration. */
export function printTables(all: readonly JudgedPaper[], print: (line: string) => void) {
  const section = (title: string, lines: string[]) => {
    print(`\n## ${title}`);
    for (const line of lines) print(line);
  };
  const papers = all.filter((paper) => !paper.together);
  const grouped = (keyOf: (paper: JudgedPaper) => string, of = papers) =>
    table(
      HEAD,
      [...groupBy(of, keyOf)].map(([name, group]) => row(name, tally(group))),
    );
  print(
    'values: printed and asked for by the kind; right of them; ≈: accents, capitals or punctuation only; wrong: another',
  );
  print(
    `or an invented value; sure: read with ${SURE_THRESHOLD} or more; w&s: wrong and sure; to check: of the values read; box: on the stated print.`,
  );
  section(
    'By degradation',
    grouped((paper) => paper.degradation),
  );
  section(
    'By kind',
    grouped((paper) => paper.kind),
  );
  section(
    'By kind and degradation',
    grouped((paper) => `${paper.kind} · ${paper.degradation}`),
  );
  section(
    'By layout',
    grouped((paper) => paper.file.replace(/-\d+$/, '')),
  );
  const together = all.filter((paper) => paper.together);
  if (together.length > 0)
    section(
      'Several papers in a file (in no other table)',
      grouped((paper) => `${paper.file} · ${paper.degradation}`, together),
    );
  section('By fact (* key)', byFact(papers));
  section(`Calibration (the sure threshold is ${SURE_THRESHOLD})`, calibrated(papers));
}

function byFact(papers: readonly JudgedPaper[]): string[] {
  const values = papers.flatMap((paper) => paper.values);
  const rows = [...groupBy(values, (value) => value.fact)].map(([fact, group]) => {
    const of = (outcome: string) => String(group.filter((value) => value.outcome === outcome).length);
    const asked = group.filter((value) => value.outcome !== 'unasked' && value.outcome !== 'invented').length;
    const name = `${fact}${KEY_FACTS.has(group[0]?.fact as never) ? ' *' : ''}`;
    const right = group.filter((value) => value.outcome === 'right').length;
    const wrongSure = group.filter((value) => value.sure && isBad(value.outcome)).length;
    const counts = [of('nearly'), of('missed'), of('wrong'), of('invented'), String(wrongSure), of('unasked')];
    return [name, String(asked), share(right, asked), ...counts];
  });
  const head = ['', 'values', 'right', '≈', 'missed', 'wrong', 'invented', 'w&s', 'not asked for'];
  return table(
    head,
    rows.toSorted((a, b) => Number(b[1]) - Number(a[1])),
  );
}

function calibrated(papers: readonly JudgedPaper[]): string[] {
  const rows = calibration(papers).map(({ from, to, values, right }) => [
    `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}`,
    String(values),
    share(right, values, 2),
  ]);
  const all = tally(papers);
  return [
    ...table(['confidence', 'values', 'right'], rows),
    `sure: ${all.sure} of ${all.read} values read, wrong of them ${all.wrongSure} (${share(all.wrongSure, all.sure, 2)}); left to check ${share(all.read - all.sure, all.read)}`,
  ];
}

/** Each value that did not come out right, on one line. */
export function details(papers: readonly JudgedPaper[]): string[] {
  return papers.flatMap((paper) => [
    ...(paper.kindRight && paper.whole
      ? []
      : [`${where(paper)} KIND ${paper.kindRead}${paper.whole ? '' : ', cut otherwise'}`]),
    ...paper.values
      .filter((value) => value.outcome !== 'right' && value.outcome !== 'unasked')
      .map((value) => {
        const read =
          value.read === null ? '' : ` ← ${value.read} « ${value.readPrinted} » ${value.confidence?.toFixed(2)}`;
        const mark = value.sure && isBad(value.outcome) ? ' SURE' : '';
        return `${where(paper)} ${value.outcome}${mark} ${value.fact}: ${value.expected} « ${value.printed} »${read}`;
      }),
  ]);
}

const where = (paper: JudgedPaper) => `${paper.paper} [${paper.degradation}]`;
