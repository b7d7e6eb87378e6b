import type { DuePieceAnswer, DueState } from '../../contract/procedure-answers.ts';
import { applies } from './applies.ts';
import type { RuleContext } from './evaluate-condition.ts';
import { inForce, legalSourceOf } from './in-force.ts';
import { lawSentences } from './law-sentences-fr.ts';

/**
 * The papers that the procedure asks for on the filing day, each with the pieces of the dossier that can be it. `present`
 * says that papers of that kind are there, never that they suffice: a person looks at them. A paper whose kind was only
 * guessed is named under `missing`.
 */
export function duePieces(context: RuleContext, textOf: (template: string) => string): DuePieceAnswer[] {
  return inForce(context.procedure.pieces, context.on).map((due): DuePieceAnswer => {
    const { applies: answer, missing } = applies(due.when, context);
    const ofItsKinds = context.pieces.filter((piece) => due.kinds.includes(piece.kind));
    const found = ofItsKinds.map((piece) => piece.id);
    const guessed = ofItsKinds.filter((piece) => piece.kindUnsure === true).map((piece) => piece.id);
    const doubt =
      guessed.length > 0 && answer !== 'no' ? [{ fact: null, note: lawSentences.kindToConfirm(guessed) }] : [];
    const ifDue: DueState = due.kinds.length === 0 ? 'to-check' : found.length > 0 ? 'present' : 'absent';
    return {
      id: due.id,
      title: textOf(due.title),
      detail: due.detail === undefined ? null : textOf(due.detail),
      moment: due.moment,
      need: due.need,
      state: answer === 'yes' ? ifDue : answer === 'no' ? 'not-due' : 'perhaps',
      pieces: answer === 'no' ? [] : found,
      form: due.form ?? null,
      notes: due.notes,
      missing: [...missing, ...doubt],
      source: legalSourceOf(due),
    };
  });
}
