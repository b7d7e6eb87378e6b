import { SMIC } from '../rules/law-catalogue.ts';
import { slip, type TestPiece } from './assess-test-dossier.ts';

// The slow version of the work measures: whole thousandths of hours and cents, days and months walked one by one as
// strings, every way of reading a month's papers tried. It shares no code with core/domain on purpose.

const two = (value: number) => String(value).padStart(2, '0');

export function shift(month: string, by: number): string {
  let [year = 0, number = 0] = month.split('-').map(Number);
  for (let left = Math.abs(by); left > 0; left--) {
    number += Math.sign(by);
    if (number === 0) [year, number] = [year - 1, 12];
    if (number === 13) [year, number] = [year + 1, 1];
  }
  return `${year}-${two(number)}`;
}

export function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${month}-${number === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31}`;
}

export function smicCents(month: string): number | null {
  let cents: number | null = null;
  for (const [from, value] of SMIC) if (from <= `${month}-01`) cents = Math.round(value * 100);
  return cents;
}

/** A paper of the naive ledger. `origin` is the payslip that it shows; two papers may show one. */
export interface Paper {
  origin: number;
  copy: 'no' | 'exact' | 'doubtful';
  month: string | null;
  days: [string, string] | null; // printed period
  paidOn: string | null;
  name: string | null; // employer
  siret: string | null;
  interim: boolean;
  hours: number | null; // thousandths
  gross: number | null; // cents
  net: number | null; // cents
}

export const exists = (paper: Paper, on: string) =>
  !(paper.paidOn !== null && paper.paidOn > on) && !(paper.month !== null && paper.month > on.slice(0, 7));

type Kin = 'same' | 'perhaps' | 'different';

function kin(a: Paper, b: Paper): Kin {
  const names = a.name !== null && b.name !== null ? a.name === b.name : null;
  const sirets = a.siret !== null && b.siret !== null ? a.siret === b.siret : null;
  if (sirets === true) return 'same';
  if (sirets === false) return names === true ? 'perhaps' : 'different';
  if (names === null) return 'perhaps';
  return names ? 'same' : 'different';
}

function daysIn([from, to]: [string, string]): Set<string> {
  const days = new Set<string>();
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = shift(month, 1)) {
    for (let day = 1; day <= 31; day++) {
      const text = `${month}-${two(day)}`;
      if (text >= from && text <= to) days.add(text);
    }
  }
  return days;
}

function overlapOrUnknown(a: Paper, b: Paper): boolean {
  if (a.days === null || b.days === null) return true;
  const own = daysIn(a.days);
  return [...daysIn(b.days)].some((day) => own.has(day));
}

/** Groups of papers surely of one employer, by joining until nothing changes. */
function employers(papers: Paper[]): Paper[][] {
  const groups = papers.map((paper) => [paper]);
  for (let joined = true; joined; ) {
    joined = false;
    for (let i = 0; i < groups.length && !joined; i++) {
      for (let j = i + 1; j < groups.length && !joined; j++) {
        if (groups[i]?.some((a) => groups[j]?.some((b) => kin(a, b) === 'same'))) {
          groups[i]?.push(...(groups[j] ?? []));
          groups.splice(j, 1);
          joined = true;
        }
      }
    }
  }
  return groups;
}

/** Every sum that slips of one employer may stand for: all of them, or one alone that corrects the others. */
function sums(papers: Paper[], amount: (paper: Paper) => bigint): bigint[] {
  const positive = papers.filter((paper) => amount(paper) > 0n);
  const back = papers.reduce((total, paper) => (amount(paper) < 0n ? total + amount(paper) : total), 0n);
  const all = positive.reduce((total, paper) => total + amount(paper), 0n) + back;
  const apart = positive.every((a) => positive.every((b) => a === b || !overlapOrUnknown(a, b)));
  if (positive.length < 2 || apart || positive.every((paper) => paper.interim)) return [all];
  return [all, ...positive.map((paper) => amount(paper) + back)];
}

const plus = (worlds: bigint[], more: bigint[]) => [...new Set(worlds.flatMap((a) => more.map((b) => a + b)))];

export type State = 'counted' | 'below' | 'to-confirm' | 'none';

/** The state of a month from the papers of it that exist: counted if every reading of them reaches half time. */
export function naiveState(month: string, papers: Paper[]): State {
  if (papers.length === 0) return 'none';
  const originals = papers.filter(
    (paper) => !papers.some((other) => other.origin === paper.origin && papers.indexOf(other) < papers.indexOf(paper)),
  );
  const doubtful = papers.filter((paper) => !originals.includes(paper) && paper.copy === 'doubtful');
  const smic = smicCents(month);
  const pay = BigInt(smic ?? 1);
  // Units: a thousandth of an hour of 151.670 × a cent of the SMIC.
  const hasHours = (paper: Paper) => paper.hours !== null && !(paper.hours === 0 && (paper.gross ?? 0) > 0);
  const asHours = (paper: Paper) => BigInt(paper.hours ?? 0) * pay;
  const asPay = (paper: Paper) => BigInt(paper.gross ?? 0) * 151_670n;
  const withHours = originals.filter(hasHours);
  let worlds = [0n];
  let open = false;
  for (const group of employers(originals)) {
    worlds = plus(worlds, sums(group.filter(hasHours), asHours));
    const paid = group.filter((paper) => !hasHours(paper) && paper.gross !== null && smic !== null);
    const time = paid.filter(
      (paper) => paper.hours === null && withHours.every((other) => kin(other, paper) === 'different'),
    );
    worlds = plus(worlds, sums(time, asPay));
    for (const paper of paid) if (!time.includes(paper)) worlds = plus(worlds, [0n, asPay(paper)]);
    if (group.some((paper) => !hasHours(paper) && (paper.gross === null || smic === null))) open = true;
  }
  const reaches = (world: bigint) => 2n * world >= 151_670n * pay;
  if (worlds.every(reaches)) return 'counted';
  for (const paper of doubtful) {
    if (hasHours(paper)) worlds = plus(worlds, [0n, asHours(paper)]);
    else if (paper.gross !== null && smic !== null) worlds = plus(worlds, [0n, asPay(paper)]);
  }
  return open || worlds.some(reaches) ? 'to-confirm' : 'below';
}

export function toPiece(paper: Paper, index: number): TestPiece {
  const facts: Record<string, string | number> = {};
  if (paper.month !== null) facts['periode'] = paper.month;
  if (paper.days !== null) [facts['periodeDebut'], facts['periodeFin']] = paper.days;
  if (paper.paidOn !== null) facts['datePaiement'] = paper.paidOn;
  if (paper.name !== null) facts['employeur'] = paper.name;
  if (paper.siret !== null) facts['siret'] = paper.siret;
  if (paper.interim) facts['dispositif'] = 'interim';
  if (paper.hours !== null) facts['heures'] = paper.hours / 1000;
  if (paper.gross !== null) facts['salaireBrut'] = paper.gross / 100;
  if (paper.net !== null) facts['netPaye'] = paper.net / 100;
  return slip(`b${index}`, facts);
}
