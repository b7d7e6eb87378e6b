import type { FactName, FactValue } from '../../../../core/contract/fact-names.ts';
import { SURE_THRESHOLD } from '../../../../core/domain/reading/confidence.ts';
import { extractFacts } from '../../../../core/domain/reading/extract-facts.ts';
import { fold } from '../../../../core/domain/reading/normalise/fold.ts';
import { KINDS, layout } from '../layout.ts';

/** One plain paper with a gap (`@`) into which one line or some lines are printed in many wordings. */
export type PhraseSheet = {
  kind: string;
  page: string;
  /** One fact, its value, and the ways in which papers print it; a decoy may stand beside it. */
  printed: [fact: FactName, value: FactValue, wordings: string[]][];
  /** Wordings that look like the fact and are not: nothing may be read, or nothing surely. */
  decoys: [fact: FactName, wordings: string[]][];
};

export type Outcome = { kind: string; fact: FactName; wording: string; got: FactValue | undefined; confidence: number };

/** The page with these lines in its gap, each from the gap's own column on. */
export function fillGap(page: string, wording: string): string {
  const lines = page.replace(/^\n/, '').split('\n');
  return lines
    .flatMap((line) => {
      const column = line.indexOf('@');
      return column < 0
        ? [line]
        : wording.split('\n').map((own, i) => (i === 0 ? line.slice(0, column) : ' '.repeat(column)) + own);
    })
    .join('\n');
}

function read(sheet: PhraseSheet, fact: FactName, wording: string): Outcome {
  const kind = KINDS.find(({ slug }) => slug === sheet.kind);
  if (kind === undefined) throw new Error(`no kind ${sheet.kind}`);
  const found = extractFacts([layout(fillGap(sheet.page, wording))], kind).facts[fact];
  return { kind: sheet.kind, fact, wording, got: found?.value, confidence: found?.confidence ?? 0 };
}

/** Names are the same in either order. */
const key = (text: string) => fold(text).split(' ').sort().join(' ');
const same = (a: FactValue, b: FactValue | undefined) =>
  typeof a === 'string' && typeof b === 'string' ? key(a) === key(b) : a === b;

export type Tally = {
  right: number;
  of: number;
  missed: Outcome[];
  wrong: Outcome[];
  wrongAndSure: Outcome[];
  invented: Outcome[];
};

export function tallyOf(sheets: readonly PhraseSheet[]): Tally {
  const tally: Tally = { right: 0, of: 0, missed: [], wrong: [], wrongAndSure: [], invented: [] };
  for (const sheet of sheets) {
    for (const [fact, value, wordings] of sheet.printed)
      for (const wording of wordings) {
        const outcome = read(sheet, fact, wording);
        tally.of++;
        if (same(value, outcome.got)) tally.right++;
        else if (outcome.got === undefined) tally.missed.push(outcome);
        else if (outcome.confidence < SURE_THRESHOLD) tally.wrong.push(outcome);
        else tally.wrongAndSure.push(outcome);
      }
    for (const [fact, wordings] of sheet.decoys)
      for (const wording of wordings) {
        const outcome = read(sheet, fact, wording);
        if (outcome.got === undefined) continue;
        tally.invented.push(outcome);
        if (outcome.confidence >= SURE_THRESHOLD) tally.wrongAndSure.push(outcome);
      }
  }
  return tally;
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Each wording with the day in place of `%`, in the forms that papers print, in turn. */
export function onDay(iso: string, wordings: readonly string[]): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const named = MONTHS[Number(month) - 1] ?? '';
  const forms = [
    `${day}/${month}/${year}`,
    `${Number(day)} ${named} ${year}`,
    `${day}.${month}.${year}`,
    `${day}-${month}-${year}`,
    `${day}/${month}/${year.slice(2)}`,
    `${day} ${named.toUpperCase()} ${year}`,
  ];
  return wordings.map((wording, i) => wording.replaceAll('%', forms[i % forms.length] ?? ''));
}
