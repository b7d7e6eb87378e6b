import type { Assessment, FactsFile, StatedPiece } from '../contract/assessment.ts';
import type { Catalogue } from '../contract/catalogue/catalogue.ts';
import { AppError } from '../contract/errors.ts';
import type { IsoDate } from '../contract/iso.ts';
import { firstDayOf } from './calendar/iso-months.ts';
import { contractsOn } from './measures/contracts.ts';
import { lawPiece } from './measures/law-piece.ts';
import type { MeasureContext, MeasureResult } from './measures/measure-context.ts';
import { MEASURES } from './measures/measures.ts';
import { nameMatcher } from './measures/name-match.ts';
import { parameterOn } from './measures/parameter-on.ts';
import { payslipsOf } from './measures/payslip.ts';
import { workedMonths } from './measures/worked-months.ts';
import { presenceGridOver, presenceLedger } from './presence/presence-ledger.ts';
import { findRules } from './rules/find-rules.ts';
import { lawSentences } from './rules/law-sentences-fr.ts';
import { namePieces } from './rules/name-pieces.ts';
import { normalisePerson } from './rules/normalise-person.ts';
import { normaliseStatedFacts } from './rules/normalise-stated-facts.ts';
import { withUnsureValues } from './rules/unsure-values.ts';

export { normalisePerson };

export interface AssessInput {
  facts: FactsFile;
  procedure: string; // slug
  on: IsoDate; // filing day: the rules in force on it judge the dossier
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

/**
 * What the law says of a dossier filed on a day: measures, presence month by month, and the finding of every rule that
 * applies on that day, each with its evidence and what is missing. Pure: the same input gives the same answer.
 * Throws `input.unknown-procedure`.
 */
export function assess({ facts, procedure: slug, on }: AssessInput, catalogue: Catalogue): Assessment {
  const procedure = Object.hasOwn(catalogue.procedures, slug) ? catalogue.procedures[slug] : undefined;
  if (!procedure) throw new AppError('input.unknown-procedure', { slug, known: Object.keys(catalogue.procedures) });

  const { person, ignored: ignoredPerson } = normalisePerson(facts.person);
  const read = facts.pieces.map(lawPiece);
  const pieces = read.map((entry) => entry.piece);
  const stated = normaliseStatedFacts(facts.facts, procedure, catalogue);
  const standard = {
    smicOf: (month: string) => parameterOn(catalogue, 'smic', firstDayOf(month)).value,
    fullTimeHoursOf: (month: string) => parameterOn(catalogue, 'duree-legale-mensuelle', firstDayOf(month)).value,
    share: parameterOn(catalogue, 'seuil-mi-temps', on).value,
  };
  const isPerson = nameMatcher(person);
  const worked = workedMonths(payslipsOf(pieces), on, standard, isPerson);
  const presence = presenceLedger(pieces, catalogue.kinds, on);
  const context: MeasureContext = {
    on,
    person,
    isPerson,
    facts: stated.facts,
    pieces,
    catalogue,
    procedure,
    worked,
    presence,
  };
  const measures = new Map<string, MeasureResult>();
  for (const name of procedure.measures) {
    const measure = MEASURES[name];
    if (measure) measures.set(name, measure(context));
  }
  const later = new Set([
    ...worked.tooLate.map((slip) => slip.id),
    ...presence.tooLate,
    ...contractsOn(pieces, on).signedLater.map((contract) => contract.id),
  ]);
  const answer: Assessment = {
    procedure: slug,
    title: procedure.title,
    on,
    findings: withUnsureValues(findRules(context, measures), facts.pieces, catalogue.kinds),
    measures: Object.fromEntries([...measures].map(([name, result]) => [name, result.measure])),
    presence: presenceGridOver(presence, on, procedure.presenceYears),
    ignored: [
      ...ignoredPerson,
      ...doubtsAboutPieces(facts.pieces, catalogue),
      ...read.flatMap((entry) => entry.ignored),
      ...stated.ignored,
      ...[...later].map((piece) => lawSentences.madeLater(piece, on)),
      ...presence.undated.map((piece) => lawSentences.undatedProof(piece)),
    ],
    disclaimer: procedure.disclaimer,
  };
  return namePieces(answer, facts.pieces);
}
