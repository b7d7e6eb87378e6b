import type { StatedPiece } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { NameRules } from '../../contract/catalogue/name-rules.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { NameSpelling, PaperCheck } from '../../contract/paper-check.ts';
import type { Person } from '../../contract/person.ts';
import { type NameRelator, nameRelations } from '../names/name-relation.ts';
import { namePieces } from '../rules/name-pieces.ts';
import { ageChecks } from './age-checks.ts';
import { type CheckContext, checkedPieces, rulesOf, sourceOf } from './checked-piece.ts';
import { endChecks } from './end-checks.ts';
import { madeLaterChecks } from './made-later-checks.ts';
import { nameChecks } from './name-checks.ts';
import { nameSpellings } from './names-on-papers.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';
import { personalDataChecks } from './personal-data-checks.ts';
import { type PieceLanguages, translationChecks } from './translation-checks.ts';

const NO_TABLES: Readonly<Record<string, NameRules>> = {};

function relatorOf(person: Person, catalogue: Catalogue): NameRelator {
  return nameRelations(person, catalogue.names ?? NO_TABLES);
}

function reminders({ catalogue, person }: CheckContext): PaperCheck[] {
  return rulesOf(catalogue, 'reminder')
    .filter(
      ({ situations }) =>
        situations.length === 0 ||
        (person.situationFamiliale !== undefined && situations.includes(person.situationFamiliale)),
    )
    .map((rule) => ({
      piece: null,
      pieces: [],
      code: 'reminder',
      severity: 'info',
      sentence: paperCheckSentences.reminder(rule),
      source: sourceOf(rule),
    }));
}

/**
 * What must be known about the papers of a dossier filed on `on`, whatever the procedure: their age, the end of their
 * validity, translations due, names and personal data that differ. Warnings first; no check ever blocks. `languages`:
 * what the pages of each piece were found to be written in. Pure: the same input gives the same answer.
 */
export function documentChecks(
  pieces: readonly StatedPiece[],
  person: Person,
  on: IsoDate,
  catalogue: Catalogue,
  languages: PieceLanguages = {},
): PaperCheck[] {
  const relate = relatorOf(person, catalogue);
  const context: CheckContext = {
    on,
    pieces: checkedPieces(pieces, relate),
    person,
    catalogue,
  };
  const checks = [
    ...madeLaterChecks(context),
    ...endChecks(context),
    ...ageChecks(context),
    ...translationChecks(context, languages),
    ...nameChecks(context, relate),
    ...personalDataChecks(context),
    ...reminders(context),
  ];
  const inOrder = [
    ...checks.filter(({ severity }) => severity === 'warn'),
    ...checks.filter(({ severity }) => severity === 'info'),
  ];
  const sentences = namePieces(
    inOrder.map(({ sentence }) => sentence),
    pieces,
  );
  return inOrder.map((check, index) => ({ ...check, sentence: sentences[index] ?? check.sentence }));
}

/** Every spelling of a name on the papers, with the pieces that bear it and what it is to the person. */
export function spellingsOnPapers(
  pieces: readonly StatedPiece[],
  person: Person,
  catalogue: Catalogue,
): NameSpelling[] {
  const relate = relatorOf(person, catalogue);
  return nameSpellings(checkedPieces(pieces, relate), relate);
}
