import type { FactName } from '../../contract/fact-names.ts';
import type { PaperCheck } from '../../contract/paper-check.ts';
import { monthOf } from '../calendar/iso-months.ts';
import { textOf } from '../measures/law-piece.ts';
import { type CheckContext, dayOf } from './checked-piece.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';

/** Days on which a paper was made; not those that it tells of (a convocation speaks of a day to come). */
const MADE: readonly FactName[] = [
  'dateDocument',
  'dateEtablissement',
  'dateSignature',
  'dateDelivrance',
  'datePaiement',
];

/** Papers that are dated after the filing day: a misread date, or a paper that cannot be in this dossier yet. */
export function madeLaterChecks({ pieces, on }: CheckContext): PaperCheck[] {
  return pieces.flatMap((piece): PaperCheck[] => {
    const made = dayOf(piece, MADE);
    const month = made === null ? textOf(piece, 'periode') : null;
    const check = (fact: FactName, sentence: string): PaperCheck[] => [
      { piece: piece.id, pieces: [piece.id], code: 'made-later', severity: 'warn', fact, sentence },
    ];
    if (made !== null && made.day > on) {
      return check(made.fact, paperCheckSentences.madeLater(piece.id, made.day, on));
    }
    if (month !== null && month > monthOf(on)) {
      return check('periode', paperCheckSentences.monthLater(piece.id, month, on));
    }
    return [];
  });
}
