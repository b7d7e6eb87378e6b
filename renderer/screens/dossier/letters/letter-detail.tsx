import { useState } from 'react';
import type { LetterLanguage } from '../../../../core/contract/catalogue/letter.ts';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { DossierLetter } from '../../../../core/contract/letter.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useCall } from '../../../hooks/use-call.ts';
import { fr } from '../../../text/fr.ts';
import { LetterNotes } from './letter-notes.tsx';
import { LetterOutput } from './letter-output.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { LetterQuestions } from './letter-questions.tsx';

const text = fr.letters;

/** One letter: what it asks, how it reads today, what to check, and its way out. */
export function LetterDetail({ dossier, letter }: { dossier: DossierView; letter: DossierLetter }) {
  const [language, setLanguage] = useState<LetterLanguage>(letter.boundLanguage);
  const request = { dossier: dossier.id, letter: letter.id, language };
  const asked = useCall('letter.read', request, [`dossier:${dossier.id}`]);
  const preview = asked.data;
  return (
    <article className="letter-detail" aria-labelledby="letter-title">
      <div>
        <h2 id="letter-title">{letter.title}</h2>
        <p className="hint">{text.signed[letter.signer]}</p>
      </div>
      <p>{letter.summary}</p>
      {letter.languages.length > 1 && (
        <SelectField
          label={text.language}
          value={language}
          options={letter.languages.map((value) => ({ value, label: text.languages[value] }))}
          hint={language === 'fr' ? undefined : text.translated}
          onChange={(value) => setLanguage(value as LetterLanguage)}
        />
      )}
      {letter.advice.length > 0 && (
        <section className="message" aria-labelledby="letter-advice">
          <h3 id="letter-advice">{letter.signer === 'none' ? text.adviceOnSheet : text.advice}</h3>
          <ul>
            {letter.advice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <LetterQuestions dossier={dossier} letter={letter} />
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
      {!preview && !asked.error && <Loading />}
      {preview && (
        <>
          <LetterNotes preview={preview} />
          {preview.copies.length === 0 && <p className="message warn">{text.nobody}</p>}
          <LetterOutput dossier={dossier} letter={letter} language={language} ready={preview.copies.length > 0} />
          <LetterPaper request={request} preview={preview} />
        </>
      )}
    </article>
  );
}
