import type { LetterPreview } from '../../../../core/contract/letter.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.letters;

function Notes({ title, lines, warn }: { title: string; lines: string[]; warn: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section className={warn ? 'message warn' : 'message'}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the letter does not know, leaves out, or rests on with doubt: nothing that the paper hides stays unsaid. */
export function LetterNotes({ preview }: { preview: LetterPreview }) {
  const { missing, undecided, cautions, staleEdits, ignored } = preview;
  const lacking = (names: { note: string }[]) => names.map(({ note }) => note).join(', ');
  return (
    <>
      {staleEdits.length > 0 && (
        <p role="alert" className="message warn">
          {text.stale(staleEdits.length)}
        </p>
      )}
      <Notes title={text.cautions} lines={cautions} warn />
      <Notes title={text.missing(missing.length)} lines={missing.map(({ label }) => label)} warn={false} />
      <Notes
        title={text.undecided}
        lines={undecided.map(({ text: words, missing: names }) => `${words} (${lacking(names)})`)}
        warn={false}
      />
      <Notes title={text.ignored} lines={ignored} warn />
    </>
  );
}
