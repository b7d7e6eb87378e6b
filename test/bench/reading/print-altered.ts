import { ALTERATIONS } from './alter-paper.ts';
import { share, table } from './print-tables.ts';
import type { AlteredOutcome, JudgedAlteration } from './read-altered.ts';
import { groupBy } from './tally.ts';

const OUTCOMES: readonly AlteredOutcome[] = ['right', 'unsure', 'missed', 'flagged', 'wrong-and-sure'];

function rows(judged: readonly JudgedAlteration[], keyOf: (one: JudgedAlteration) => string): string[][] {
  return [...groupBy(judged, keyOf)].map(([name, group]) => {
    const counts = OUTCOMES.map((outcome) => group.filter((one) => one.outcome === outcome).length);
    const sure = (counts[0] ?? 0) + (counts[4] ?? 0);
    return [name, String(group.length), ...counts.map(String), share(counts[4] ?? 0, sure, 2)];
  });
}

const HEAD = ['', 'cases', ...OUTCOMES, 'wrong of the sure'];

/** What became of the altered values, by alteration, by fact, and for each fact by alteration (wrong and sure of all). */
export function printAltered(judged: readonly JudgedAlteration[], print: (line: string) => void, details: boolean) {
  const section = (title: string, lines: string[]) => {
    print(`\n## ${title}`);
    for (const line of lines) print(line);
  };
  print('right: read and sure; unsure: read, to be checked; flagged: another value, to be checked');
  section(
    'By alteration',
    table(
      HEAD,
      rows(judged, (one) => one.alteration),
    ),
  );
  section(
    'By kind',
    table(
      HEAD,
      rows(judged, (one) => one.kind),
    ),
  );
  section(
    'By fact',
    table(
      HEAD,
      rows(judged, (one) => one.fact),
    ),
  );
  const byFact = [...groupBy(judged, (one) => one.fact)].map(([fact, group]) => [
    fact,
    ...ALTERATIONS.map((alteration) => {
      const own = group.filter((one) => one.alteration === alteration);
      return own.length === 0 ? '' : `${own.filter((one) => one.outcome === 'wrong-and-sure').length}/${own.length}`;
    }),
  ]);
  section('Wrong and sure of all, by fact and alteration', table(['', ...ALTERATIONS], byFact));
  if (!details) return;
  const lines = judged
    .filter((one) => one.outcome === 'wrong-and-sure')
    .map(
      ({ paper, alteration, fact, expected, read }) =>
        `${paper} ${alteration} ${fact}: ${expected ?? 'absent'} ← ${read?.value} « ${read?.printed} » ${read?.confidence.toFixed(2)}`,
    );
  section('Wrong and sure', lines);
}
