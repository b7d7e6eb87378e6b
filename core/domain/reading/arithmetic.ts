import type { FactName } from '../../contract/fact-names.ts';
import type { Box } from '../../contract/reading.ts';
import type { Choices, Group } from './choose-candidate.ts';
import { siretAgrees } from './firm-number-relations.ts';
import { joinWords, printedBetween } from './join-words.ts';
import { scanAmounts } from './normalise/amounts.ts';
import { fold } from './normalise/fold.ts';
import { overlapX, type Row } from './page-rows.ts';
import { payRelations } from './pay-relations.ts';
import type { PieceView } from './piece-view.ts';

/** What the other values of the paper say of a value. */
export type Verdicts = { confirmed: Set<FactName>; failed: Set<FactName> };

export type PrintedAmount = { value: number; page: number; box: Box; line: string };

const CENT = 0.011;
const PAY_FACTS: readonly FactName[] = ['salaireBrut', 'netSocial', 'netAvantImpot', 'netImposable', 'netPaye'];

const amount = (choices: Choices, fact: FactName): number | undefined => {
  const value = choices.get(fact)?.chosen.best.value;
  return typeof value === 'number' ? value : undefined;
};
const day = (choices: Choices, fact: FactName): string | undefined => {
  const value = choices.get(fact)?.chosen.best.value;
  return typeof value === 'string' ? value : undefined;
};

/** Every amount with two decimals on the paper, without its sign. */
export function printedAmounts(piece: PieceView): PrintedAmount[] {
  return piece.pages.flatMap((view) =>
    view.rows.flatMap((row: Row) => {
      const joined = joinWords(row.words);
      return scanAmounts(joined.text)
        .filter((scan) => scan.exact)
        .map((scan) => ({
          value: Math.abs(scan.value),
          page: view.page.page,
          box: printedBetween(joined, scan.start, scan.end).box,
          line: fold(joined.text),
        }));
    }),
  );
}

const TAX_LINE = /\b(?:impots?|prelevements?|preleve|source|pas|tax)\b/;

const sameBox = (a: Box, b: Box) => Math.abs(a[1] - b[1]) < 2 && overlapX(a, b) > 0.5;

/** Hours of a month, days and rates are below this, and repeat on a payslip: 151.67 twice says nothing of an amount. */
const REPEATS_BY_CHANCE = 250;

/** Printed in at least one more place. */
function printedElsewhere(group: Group, amounts: readonly PrintedAmount[]): boolean {
  const { value, page, box } = group.best;
  if (typeof value !== 'number' || Math.abs(value) < REPEATS_BY_CHANCE) return false;
  return amounts.some((a) => Math.abs(a.value - Math.abs(value)) < CENT && !(a.page === page && sameBox(a.box, box)));
}

/** gross > net before tax ≥ net paid (tax withheld is not negative, save rare refunds, which a person then checks). */
function inOrder(brut: number | undefined, before: number | undefined, paid: number | undefined): boolean {
  if (brut !== undefined && before !== undefined && before >= brut) return false;
  if (brut !== undefined && before === undefined && paid !== undefined && paid >= brut) return false;
  return !(before !== undefined && paid !== undefined && paid > before + CENT);
}

/** When the chosen amounts contradict each other, another printed candidate of one of them may settle it. */
function settleOrder(choices: Choices): void {
  const order = () =>
    inOrder(amount(choices, 'salaireBrut'), amount(choices, 'netAvantImpot'), amount(choices, 'netPaye'));
  if (order()) return;
  for (const fact of ['netPaye', 'netAvantImpot', 'salaireBrut'] as const) {
    const choice = choices.get(fact);
    if (choice === undefined) continue;
    for (const other of choice.others) {
      if (other.best.score < 0.6 * choice.chosen.best.score) break;
      const others = [choice.chosen, ...choice.others.filter((o) => o !== other)];
      choices.set(fact, { ...choice, chosen: other, others, contested: true });
      if (order()) return;
      choices.set(fact, choice);
    }
  }
}

/** Net amounts below this share of the gross are rare (seizures, advances): a lost thousands digit is likelier. */
const LEAST_NET_SHARE = 0.5;
/** …and above this share of it, other amounts than pay must be in the net (refunds), or the gross is misread. */
const MOST_NET_SHARE = 1.15;

function implausibleShares(choices: Choices): FactName[] {
  const brut = amount(choices, 'salaireBrut');
  if (brut === undefined || brut <= 0) return [];
  return (['netSocial', 'netImposable', 'netAvantImpot'] as const).filter((fact) => {
    const net = amount(choices, fact);
    return net !== undefined && (net < LEAST_NET_SHARE * brut || net > MOST_NET_SHARE * brut);
  });
}

function judgeAmounts(piece: PieceView, choices: Choices, verdicts: Verdicts): void {
  settleOrder(choices);
  const brut = amount(choices, 'salaireBrut');
  const before = amount(choices, 'netAvantImpot');
  const paid = amount(choices, 'netPaye');
  const amounts = printedAmounts(piece);
  for (const fact of PAY_FACTS) {
    const choice = choices.get(fact);
    if (choice !== undefined && printedElsewhere(choice.chosen, amounts)) verdicts.confirmed.add(fact);
  }
  if (brut !== undefined && before === undefined && paid !== undefined && paid < LEAST_NET_SHARE * brut)
    verdicts.failed.add('netPaye');
  const hours = amount(choices, 'heures');
  for (const fact of PAY_FACTS) if (hours !== undefined && amount(choices, fact) === hours) verdicts.failed.add(fact);
  const implausible = implausibleShares(choices);
  for (const fact of implausible) verdicts.failed.add(fact);
  if (implausible.length > 1) verdicts.failed.add('salaireBrut');
  if (!inOrder(brut, before, paid))
    for (const fact of ['salaireBrut', 'netAvantImpot', 'netPaye'] as const) verdicts.failed.add(fact);
  else if (before !== undefined && paid !== undefined) {
    const tax = before - paid;
    // No rate of tax reaches half: a lost thousands digit is likelier, unless the seizure or advance is printed.
    if (paid < LEAST_NET_SHARE * before && !amounts.some((a) => Math.abs(a.value - tax) < CENT))
      verdicts.failed.add('netPaye');
    // Net before tax less the tax withheld is the net paid: the difference must itself be printed, on the tax's line.
    if (tax >= 0.5 && amounts.some((a) => Math.abs(a.value - tax) < CENT && TAX_LINE.test(a.line))) {
      verdicts.confirmed.add('netAvantImpot');
      verdicts.confirmed.add('netPaye');
    }
  }
}

function judgeDates(choices: Choices, verdicts: Verdicts): void {
  const from = day(choices, 'periodeDebut');
  const to = day(choices, 'periodeFin');
  const month = day(choices, 'periode');
  if (from !== undefined && to !== undefined) {
    if (to < from) for (const fact of ['periodeDebut', 'periodeFin'] as const) verdicts.failed.add(fact);
    else if (from.slice(0, 7) === to.slice(0, 7))
      for (const fact of ['periodeDebut', 'periodeFin', 'periode'] as const) verdicts.confirmed.add(fact);
    if (month !== undefined && month !== from.slice(0, 7) && month !== to.slice(0, 7)) {
      for (const fact of ['periodeDebut', 'periodeFin', 'periode'] as const) verdicts.failed.add(fact);
    }
  }
  const entry = day(choices, 'dateEntree');
  const last = to ?? (month === undefined ? undefined : `${month}-31`);
  if (entry !== undefined && last !== undefined && entry > last) verdicts.failed.add('dateEntree');
  const start = day(choices, 'dateDebut');
  const end = day(choices, 'dateFin');
  if (start !== undefined && end !== undefined && end < start)
    for (const fact of ['dateDebut', 'dateFin'] as const) verdicts.failed.add(fact);
}

/**
 * Lets the values of one paper judge each other. May replace a chosen amount by another printed one (marking it
 * contested), never by a computed one.
 */
export function judge(piece: PieceView, choices: Choices): Verdicts {
  const verdicts: Verdicts = { confirmed: new Set(), failed: new Set() };
  judgeAmounts(piece, choices, verdicts);
  judgeDates(choices, verdicts);
  const pay = payRelations(piece, choices);
  for (const fact of pay.confirmed) verdicts.confirmed.add(fact);
  for (const fact of pay.failed) verdicts.failed.add(fact);
  const siret = siretAgrees(piece, choices);
  if (siret !== undefined) (siret ? verdicts.confirmed : verdicts.failed).add('siret');
  return verdicts;
}
