import type { Assessment, FactsFile, Finding } from '../contract/assessment.ts';
import type { Catalogue } from '../contract/catalogue/catalogue.ts';
import type { IsoDate } from '../contract/iso.ts';
import { contractsOn } from './measures/contracts.ts';
import type { MeasureResult } from './measures/measure-context.ts';
import { MEASURES } from './measures/measures.ts';
import { measureContextOn, type PreparedDossier, prepareDossier } from './prepare-dossier.ts';
import { presenceGridOver } from './presence/presence-ledger.ts';
import { findingsOf, ruleContextOf } from './rules/find-rules.ts';
import { lawSentences } from './rules/law-sentences-fr.ts';
import { namePieces } from './rules/name-pieces.ts';
import { normalisePerson } from './rules/normalise-person.ts';
import { procedureAnswers } from './rules/procedure-answers.ts';
import { withUnsureValues } from './rules/unsure-values.ts';

export { normalisePerson };

export interface AssessInput {
  facts: FactsFile;
  procedure: string; // slug
  on: IsoDate; // filing day: the rules in force on it judge the dossier
  /** Short fingerprint of the catalogue, put in the answer's stamp; null or absent: not told. */
  catalogueHash?: string | null;
}

function latestCheck(findings: readonly Finding[]): IsoDate | null {
  return findings.reduce<IsoDate | null>((latest, { source }) => {
    return latest === null || source.checkedOn > latest ? source.checkedOn : latest;
  }, null);
}

/** The answer for one filing day of a dossier already read: see `assess`. */
export function assessOn(prepared: PreparedDossier, on: IsoDate): Assessment {
  const { procedure, catalogue } = prepared;
  const context = measureContextOn(prepared, on);
  const { worked, presence, pieces } = context;
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
  const shown = Object.fromEntries([...measures].map(([name, result]) => [name, result.measure]));
  const judged = ruleContextOf(context, measures);
  const findings = withUnsureValues(findingsOf(judged, measures), prepared.stated, catalogue.kinds);
  const answer: Assessment = {
    procedure: procedure.slug,
    title: procedure.title,
    on,
    findings,
    measures: shown,
    presence: presenceGridOver(presence, on, procedure.presenceYears),
    due: procedureAnswers(judged.ruleContext, shown),
    ignored: [
      ...prepared.ignored,
      ...[...later].map((piece) => lawSentences.madeLater(piece, on)),
      ...presence.undated.map((piece) => lawSentences.undatedProof(piece)),
    ],
    disclaimer: procedure.disclaimer,
    rulesOf: { on, checkedOn: latestCheck(findings), catalogue: prepared.catalogueHash },
  };
  return namePieces(answer, prepared.stated);
}

/**
 * What the law says of a dossier filed on a day: measures, presence month by month, and the finding of every rule that
 * applies on that day, each with its evidence and what is missing. Pure: the same input gives the same answer.
 * Throws `input.unknown-procedure`.
 */
export function assess({ facts, procedure, on, catalogueHash }: AssessInput, catalogue: Catalogue): Assessment {
  return assessOn(prepareDossier(facts, procedure, catalogue, catalogueHash ?? null), on);
}
