import type { IsoDate } from '../../contract/iso.ts';
import { addMonthsToDay, nextDay } from '../calendar/iso-days.ts';
import { foldText } from './fold-text.ts';
import { type LawPiece, numberOf, textOf } from './law-piece.ts';

const CONTRACT_KINDS = new Set(['contrat-de-travail', 'promesse-embauche']);

/** `open` CDI, `fixed` CDD, `other` something else that is printed, null not known. */
export type ContractType = 'open' | 'fixed' | 'other';

export interface Contract {
  id: string;
  copies: string[]; // ids of other copies of the same contract
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

/** The same contract brought twice: same known employer, same known start and pay, same end, same type. */
function isCopy(a: Contract, b: Contract): boolean {
  const employers =
    a.siret !== null && b.siret !== null
      ? a.siret === b.siret
      : a.employer !== null && b.employer !== null && foldText(a.employer) === foldText(b.employer);
  return (
    employers &&
    a.start !== null &&
    a.start === b.start &&
    a.end === b.end &&
    a.type === b.type &&
    a.monthlyGross !== null &&
    a.monthlyGross === b.monthlyGross
  );
}

export interface Contracts {
  running: Contract[]; // running on the day, or promised for later
  signedLater: Contract[]; // signed after the day: they did not exist yet
}

/**
 * The contracts that count on a day: those without an end or that end on that day or later, begun or not (a promise of
 * employment). Copies are merged.
 */
export function contractsOn(pieces: readonly LawPiece[], on: IsoDate): Contracts {
  const running: Contract[] = [];
  const signedLater: Contract[] = [];
  for (const piece of pieces) {
    if (!CONTRACT_KINDS.has(piece.kind)) continue;
    const read = contract(piece);
    const same = running.find((candidate) => isCopy(candidate, read));
    if (read.signedOn !== null && read.signedOn > on) signedLater.push(read);
    else if (read.end !== null && read.end < on) continue;
    else if (same) same.copies.push(read.id);
    else running.push(read);
  }
  return { running, signedLater };
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
