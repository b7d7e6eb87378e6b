import type { IsoDate } from '../../contract/iso.ts';
import { addMonthsToDay, nextDay } from '../calendar/iso-days.ts';
import { exactSum } from './exact-decimal.ts';
import { foldText } from './fold-text.ts';
import { type LawPiece, numberOf, textOf } from './law-piece.ts';

const CONTRACT_KINDS = new Set(['contrat-de-travail', 'promesse-embauche']);

/** `open` CDI, `fixed` CDD, `other` something else that is printed, null not known. */
export type ContractType = 'open' | 'fixed' | 'other';

export interface Contract {
  id: string;
  copies: string[]; // ids of other copies of the same contract
  replaces: string[]; // ids of contracts of the same employer at the same time that this one seems to replace
  type: ContractType | null;
  printedType: string | null;
  employer: string | null; // as printed
  siret: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  signedOn: IsoDate | null;
  name: string | null;
  monthlyGross: number | null; // euros
}

function typeOf(printed: string | null): ContractType | null {
  if (printed === null) return null;
  const folded = foldText(printed);
  if (/\bcdi\b|indeterminee?\b/.test(folded)) return 'open';
  if (/\bcdd\b|\bdeterminee?\b/.test(folded)) return 'fixed';
  return 'other';
}

function contract(piece: LawPiece): Contract {
  return {
    id: piece.id,
    copies: [],
    replaces: [],
    type: typeOf(textOf(piece, 'typeContrat')),
    printedType: textOf(piece, 'typeContrat'),
    employer: textOf(piece, 'employeur'),
    siret: textOf(piece, 'siret'),
    start: textOf(piece, 'dateDebut'),
    end: textOf(piece, 'dateFin'),
    signedOn: textOf(piece, 'dateSignature') ?? textOf(piece, 'dateDocument'),
    name: textOf(piece, 'salarie') ?? textOf(piece, 'titulaire'),
    monthlyGross: numberOf(piece, 'salaireBrutMensuel'),
  };
}

const bothKnown = <T>(a: T | null, b: T | null) => a !== null && b !== null;
const differ = <T>(a: T | null, b: T | null) => bothKnown(a, b) && a !== b;

function sameEmployer(a: Contract, b: Contract): boolean | null {
  if (bothKnown(a.siret, b.siret)) return a.siret === b.siret;
  if (a.employer === null || b.employer === null) return null;
  return foldText(a.employer) === foldText(b.employer);
}

/**
 * The same contract brought twice: nothing known on both differs, of the employer, start, end, type and pay, and enough is
 * equal. Adding up the pay of a scan and of a photo on which the start could not be read would double it.
 */
function isCopy(a: Contract, b: Contract): boolean {
  const employers = sameEmployer(a, b);
  if (employers === false) return false;
  if (differ(a.start, b.start) || differ(a.end, b.end) || differ(a.type, b.type)) return false;
  if (differ(a.monthlyGross, b.monthlyGross)) return false;
  const start = bothKnown(a.start, b.start);
  const pay = bothKnown(a.monthlyGross, b.monthlyGross);
  return employers === true ? start || pay : start && pay;
}

function completed(kept: Contract, copy: Contract): Contract {
  return {
    ...kept,
    copies: [...kept.copies, copy.id],
    type: kept.type ?? copy.type,
    printedType: kept.printedType ?? copy.printedType,
    employer: kept.employer ?? copy.employer,
    siret: kept.siret ?? copy.siret,
    start: kept.start ?? copy.start,
    end: kept.end ?? copy.end,
    signedOn: kept.signedOn ?? copy.signedOn,
    name: kept.name ?? copy.name,
    monthlyGross: kept.monthlyGross ?? copy.monthlyGross,
  };
}

/** Whether two contracts may run at one time; unknown days do not tell them apart. */
function mayOverlap(a: Contract, b: Contract): boolean {
  return !(
    (a.end !== null && b.start !== null && a.end < b.start) ||
    (b.end !== null && a.start !== null && b.end < a.start)
  );
}

/** The latest paper first, by its signature, else its start; of two that cannot be told, the lower pay. */
function latestFirst(a: Contract, b: Contract): number {
  const [dayA, dayB] = [a.signedOn ?? a.start ?? '', b.signedOn ?? b.start ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  return (a.monthlyGross ?? 0) - (b.monthlyGross ?? 0);
}

/**
 * Of contracts of one known employer that print a pay for one time, the latest stands: an amendment or a new contract takes
 * the place of the former, and their pay is not added up. Those it replaces are named, never dropped.
 */
function withoutReplaced(contracts: readonly Contract[]): Contract[] {
  const replacedBy = new Map<Contract, Contract>();
  const standing: Contract[] = [];
  for (const contract of [...contracts].filter((each) => each.monthlyGross !== null).sort(latestFirst)) {
    const later = standing.find((other) => sameEmployer(other, contract) === true && mayOverlap(other, contract));
    if (later) replacedBy.set(contract, later);
    else standing.push(contract);
  }
  return contracts
    .filter((contract) => !replacedBy.has(contract))
    .map((contract) => ({
      ...contract,
      replaces: [...replacedBy]
        .filter(([, later]) => later === contract)
        .flatMap(([{ id, copies }]) => [id, ...copies]),
    }));
}

export interface Contracts {
  running: Contract[]; // running on the day, or promised for later
  signedLater: Contract[]; // signed after the day: they did not exist yet
}

const readOnce = new WeakMap<readonly LawPiece[], readonly Contract[]>();

/** Every contract of a dossier as its paper gives it; read once, though it is asked about on many days. */
function contractsOf(pieces: readonly LawPiece[]): readonly Contract[] {
  const known = readOnce.get(pieces);
  if (known) return known;
  const contracts = pieces.filter((piece) => CONTRACT_KINDS.has(piece.kind)).map(contract);
  readOnce.set(pieces, contracts);
  return contracts;
}

/**
 * The contracts that count on a day: those without an end or that end on that day or later, begun or not (a promise of
 * employment). Copies are merged; of two contracts of one employer for the same time the later stands.
 */
export function contractsOn(pieces: readonly LawPiece[], on: IsoDate): Contracts {
  const running: Contract[] = [];
  const signedLater: Contract[] = [];
  for (const read of contractsOf(pieces)) {
    const same = running.findIndex((candidate) => isCopy(candidate, read));
    const kept = running[same];
    if (read.signedOn !== null && read.signedOn > on) signedLater.push(read);
    else if (read.end !== null && read.end < on) continue;
    else if (kept) running[same] = completed(kept, read);
    else running.push(read);
  }
  return { running: withoutReplaced(running), signedLater };
}

/**
 * The contracts that run together at the moment when their pay added up is highest: one that ends before another begins is
 * never added to it (two fixed terms in a row are one pay, not two).
 */
export function paidTogether(contracts: readonly Contract[]): Contract[] {
  const moments = [null, ...new Set(contracts.map((contract) => contract.start))];
  let best: Contract[] = [];
  let most = -1n;
  for (const moment of moments) {
    const active = contracts.filter(
      ({ start, end }) =>
        (start === null || (moment !== null && start <= moment)) && (end === null || moment === null || end >= moment),
    );
    const pay = exactSum(active.map((contract) => contract.monthlyGross)) ?? 0n;
    if (pay > most) [best, most] = [active, pay];
  }
  return best;
}

/**
 * Whether a contract is open-ended or lasts `months` months, from date to date (1 January – 30 June is six). Null when
 * its type or its dates are not known, or it is neither a CDI nor a CDD (temporary work had its own rules, not found).
 */
export function lastsEnough(read: Contract, months: number): boolean | null {
  if (read.type === 'open') return true;
  if (read.type !== 'fixed' || read.start === null || read.end === null) return null;
  return nextDay(read.end) >= addMonthsToDay(read.start, months);
}
