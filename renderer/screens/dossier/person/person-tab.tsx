import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { fr } from '../../../text/fr.ts';
import { PersonForm } from './person-form.tsx';
import { StatedFactsForm } from './stated-facts-form.tsx';

interface Props {
  dossier: DossierView;
  day: string;
  questions: NonNullable<MethodOutput<'procedure.list'>[number]['questions']>;
}

/** What only the person can say: the record that feeds every form, and the facts that no paper states. */
export function PersonTab({ dossier, day, questions }: Props) {
  return (
    <>
      <p className="lead">{fr.person.explain}</p>
      <div className="person">
        <PersonForm dossier={dossier} />
        <StatedFactsForm dossier={dossier} day={day} questions={questions} />
      </div>
    </>
  );
}
