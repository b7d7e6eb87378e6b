import type { FactName } from '../../contract/fact-names.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { monthOf, monthsFromTo } from '../calendar/iso-months.ts';
import { foldText } from '../measures/fold-text.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import { type Payslip, payslipsOf } from '../measures/payslip.ts';
import type { NameMatcher } from '../names/name-match.ts';

/** Papers that an employer makes and that bear the employee's name. */
const EMPLOYER_KINDS = new Set([
  'bulletin-de-paie',
  'contrat-de-travail',
  'certificat-de-travail',
  'attestation-employeur',
  'solde-de-tout-compte',
]);

/** A paper of an employer, with its month when it is a payslip. */
export interface EmployerPaper {
  piece: LawPiece;
  slip: Payslip | null;
  name: string | null; // of the employee, as printed
}

/** One employer: its establishments (SIRET) of one firm (SIREN) taken together. */
export interface Employer {
  key: string; // stable: SIREN or folded name; 'inconnu' when neither could be read
  name: string | null; // as printed most often
  sirets: string[];
  papers: EmployerPaper[];
}

const sirenOf = (siret: string | null) => (siret !== null && /^\d{14}$/.test(siret) ? siret.slice(0, 9) : null);

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/**
 * The employers of a dossier with the papers that each made, in the order of their oldest month. A paper without a number
 * goes to the one firm that bears the same name; when two firms do, it stays apart: a name alone does not tell which.
 */
export function employersOf(pieces: readonly LawPiece[]): Employer[] {
  const slips = new Map(payslipsOf(pieces).map((slip) => [slip.id, slip]));
  const papers = pieces
    .filter(({ kind }) => EMPLOYER_KINDS.has(kind))
    .map((piece): EmployerPaper => {
      const slip = slips.get(piece.id) ?? null;
      return { piece, slip, name: textOf(piece, 'salarie') ?? textOf(piece, 'titulaire') };
    });
  const nameOf = ({ piece }: EmployerPaper) => textOf(piece, 'employeur');
  const firmsByName = new Map<string, Set<string>>();
  for (const paper of papers) {
    const [siren, name] = [sirenOf(textOf(paper.piece, 'siret')), nameOf(paper)];
    if (siren === null || name === null) continue;
    firmsByName.set(foldText(name), (firmsByName.get(foldText(name)) ?? new Set()).add(siren));
  }
  const keyOf = (paper: EmployerPaper): string => {
    const siren = sirenOf(textOf(paper.piece, 'siret'));
    if (siren !== null) return siren;
    const name = nameOf(paper);
    if (name === null) return 'inconnu';
    const firms = [...(firmsByName.get(foldText(name)) ?? [])];
    return firms.length === 1 ? (firms[0] ?? '') : foldText(name);
  };
  const groups = Map.groupBy(papers, keyOf);
  const monthsOf = (own: readonly EmployerPaper[]) => own.flatMap(({ slip }) => slip?.month ?? []).sort();
  return [...groups]
    .map(
      ([key, own]): Employer => ({
        key,
        name: mostFrequent(own.flatMap((paper) => nameOf(paper) ?? [])),
        sirets: [...new Set(own.flatMap(({ piece }) => textOf(piece, 'siret') ?? []))].sort(),
        papers: own,
      }),
    )
    .sort((a, b) => {
      const [first, second] = [monthsOf(a.papers)[0] ?? '9999', monthsOf(b.papers)[0] ?? '9999'];
      return first < second || (first === second && a.key < b.key) ? -1 : 1;
    });
}

/** Months of an employer's payslips, oldest first, each once. */
export function payslipMonths({ papers }: Employer): IsoMonth[] {
  return [...new Set(papers.flatMap(({ slip }) => slip?.month ?? []))].sort();
}

export interface MissingMonths {
  months: IsoMonth[];
  /** Months without a payslip before a new entry day that later payslips print: the person seems not to have worked there. */
  betweenJobs: IsoMonth[];
  /** Payslips whose month could not be read: one of them may be of a month that seems missing. */
  unread: string[];
}

/**
 * Months between the first and the last month known with the employer for which the dossier holds no payslip of theirs. The
 * first is that of the first payslip, or of the start that a contract or the payslips of the first months print (the entry
 * day); the last is that of the last payslip, or of the printed end of the last contract or certificate. No month after `on`.
 */
export function missingPayslipMonths(employer: Employer, on: IsoDate): MissingMonths {
  const has = new Set(payslipMonths(employer));
  const days = (names: readonly FactName[]) =>
    employer.papers.flatMap(({ piece }) => names.flatMap((name) => textOf(piece, name) ?? []));
  const starts = [...days(['dateEntree', 'dateDebut']).map(monthOf), ...has].sort();
  const ends = [...days(['dateFin']).map(monthOf), ...has].filter((month) => month <= monthOf(on)).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  const unread = employer.papers
    .filter(({ slip }) => slip !== null && slip.month === null)
    .map(({ piece }) => piece.id);
  if (first === undefined || last === undefined) return { months: [], betweenJobs: [], unread };
  const without = monthsFromTo(first, last).filter((month) => !has.has(month));
  const entries = employer.papers
    .flatMap(({ slip }) => (slip?.month && slip.entryOn ? [{ month: slip.month, entry: monthOf(slip.entryOn) }] : []))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const isBetween = (month: IsoMonth) => {
    const next = entries.find((entry) => entry.month > month);
    return next !== undefined && next.entry > month;
  };
  return {
    months: without.filter((month) => !isBetween(month)),
    betweenJobs: without.filter(isBetween),
    unread,
  };
}

/** One name, not the person's, on an employer's papers. */
export interface OtherName {
  name: string; // as printed most often
  months: IsoMonth[]; // of the payslips that bear it
  papers: EmployerPaper[];
}

/** The names on an employer's papers that are not the person's, one entry a spelling; empty when the person is not named. */
export function otherNames({ papers }: Employer, isPerson: NameMatcher): OtherName[] {
  const other = papers.filter(({ name }) => name !== null && isPerson(name) === false);
  return [...Map.groupBy(other, ({ name }) => foldText(name ?? ''))].map(([, own]) => ({
    name: mostFrequent(own.map(({ name }) => name ?? '')) ?? '',
    months: [...new Set(own.flatMap(({ slip }) => slip?.month ?? []))].sort(),
    papers: own,
  }));
}
