import type { FactsFile, StatedFacts, StatedPiece } from '../contract/assessment.ts';
import type { Catalogue } from '../contract/catalogue/catalogue.ts';
import type { Procedure } from '../contract/catalogue/procedure.ts';
import { AppError } from '../contract/errors.ts';
import type { IsoDate, IsoMonth } from '../contract/iso.ts';
import type { Person } from '../contract/person.ts';
import { firstDayOf } from './calendar/iso-months.ts';
import { type LawPiece, lawPiece } from './measures/law-piece.ts';
import type { MeasureContext } from './measures/measure-context.ts';
import { parameterOn } from './measures/parameter-on.ts';
import {
  indexPayslips,
  type PayslipIndex,
  type WorkedMonths,
  type WorkStandard,
  workedMonthsOn,
} from './measures/worked-months.ts';
import { type NameMatcher, nameMatcher } from './names/name-match.ts';
import { type PresenceBook, presenceBook } from './presence/presence-ledger.ts';
import { lawSentences } from './rules/law-sentences-fr.ts';
import { normalisePerson } from './rules/normalise-person.ts';
import { normaliseStatedFacts } from './rules/normalise-stated-facts.ts';

/** A dossier as the law reads it, whatever the filing day: what is done once when many days are asked about. */
export interface PreparedDossier {
  procedure: Procedure;
  catalogue: Catalogue;
  catalogueHash: string | null; // short fingerprint, when the caller has one
  stated: readonly StatedPiece[]; // as given: their titles and doubtful values
  person: Person;
  isPerson: NameMatcher;
  facts: StatedFacts; // in the types of the procedure's questions
  pieces: readonly LawPiece[];
  payslips: PayslipIndex;
  presence: PresenceBook;
  /** What could not be used, in French; the same on every day. */
  ignored: readonly string[];
}

function doubtsAboutPieces(pieces: readonly StatedPiece[], catalogue: Catalogue): string[] {
  const seen = new Set<string>();
  return pieces.flatMap((piece) => {
    const doubts: string[] = [];
    if (seen.has(piece.id)) doubts.push(lawSentences.sameId(piece.id));
    seen.add(piece.id);
    if (!Object.hasOwn(catalogue.kinds, piece.kind)) doubts.push(lawSentences.unknownKind(piece.id, piece.kind));
    return doubts;
  });
}

/** Pieces with what is worked out of them once for all days. */
export function indexPieces(
  pieces: readonly LawPiece[],
  catalogue: Catalogue,
): Pick<PreparedDossier, 'pieces' | 'payslips' | 'presence'> {
  return { pieces, payslips: indexPayslips(pieces), presence: presenceBook(pieces, catalogue.kinds) };
}

/** Reads a dossier for a procedure (slug). Throws `input.unknown-procedure`. */
export function prepareDossier(
  facts: FactsFile,
  slug: string,
  catalogue: Catalogue,
  catalogueHash: string | null = null,
): PreparedDossier {
  const procedure = Object.hasOwn(catalogue.procedures, slug) ? catalogue.procedures[slug] : undefined;
  if (!procedure) throw new AppError('input.unknown-procedure', { slug, known: Object.keys(catalogue.procedures) });
  const { person, ignored: ignoredPerson } = normalisePerson(facts.person);
  const read = facts.pieces.map(lawPiece);
  const pieces = read.map((entry) => entry.piece);
  const stated = normaliseStatedFacts(facts.facts, procedure, catalogue);
  return {
    procedure,
    catalogue,
    catalogueHash,
    stated: facts.pieces,
    person,
    isPerson: nameMatcher(person),
    facts: stated.facts,
    ...indexPieces(pieces, catalogue),
    ignored: [
      ...ignoredPerson,
      ...doubtsAboutPieces(facts.pieces, catalogue),
      ...read.flatMap((entry) => entry.ignored),
      ...stated.ignored,
    ],
  };
}

const byMonth = (catalogue: Catalogue, id: string) => {
  const known = new Map<string, number | null>();
  return (month: IsoMonth): number | null => {
    let value = known.get(month);
    if (value === undefined) {
      value = parameterOn(catalogue, id, firstDayOf(month)).value;
      known.set(month, value);
    }
    return value;
  };
};

/** What a month of work is, for a dossier filed on a day. */
export function workStandardOn(catalogue: Catalogue, on: IsoDate): WorkStandard {
  return {
    smicOf: byMonth(catalogue, 'smic'),
    fullTimeHoursOf: byMonth(catalogue, 'duree-legale-mensuelle'),
    share: parameterOn(catalogue, 'seuil-mi-temps', on).value,
  };
}

/** The worked months of a dossier as known on a filing day. */
export function workedOn({ payslips, catalogue, isPerson }: PreparedDossier, on: IsoDate): WorkedMonths {
  return workedMonthsOn(payslips, on, workStandardOn(catalogue, on), isPerson);
}

/** What measures and judges look at on a filing day. `worked`: its worked months, when they are known already. */
export function measureContextOn(
  prepared: PreparedDossier,
  on: IsoDate,
  worked: WorkedMonths = workedOn(prepared, on),
): MeasureContext {
  const { procedure, catalogue, person, isPerson, facts, pieces, presence } = prepared;
  return { on, person, isPerson, facts, pieces, catalogue, procedure, worked, presence: presence.on(on) };
}
