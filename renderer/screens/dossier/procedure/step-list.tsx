import type { StepAnswer } from '../../../../core/contract/procedure-answers.ts';
import { inWords } from '../../../format/days.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';
import { AnswerNotes } from './answer-notes.tsx';

const text = fr.procedure.steps;

/** The road to the card, in order, with the last day of each step where it is known. */
export function StepList({ steps, onPerson }: { steps: readonly StepAnswer[]; onPerson: () => void }) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{text.title}</h2>
      <ol className="due-pieces">
        {steps.map((step) => (
          <li key={step.id} className="due-piece" data-step={step.id}>
            <div className="row">
              <strong>{unbreakable(step.title)}</strong>
              {step.after && <span>{text.after(inWords(step.after))}</span>}
              {step.by && <span>{text.by(inWords(step.by))}</span>}
              {!step.sure && <span className="badge warn">{text.maybe}</span>}
            </div>
            <p>{unbreakable(step.text)}</p>
            <AnswerNotes missing={step.missing} notes={step.notes} onPerson={onPerson} />
            <SourceLine source={step.source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
