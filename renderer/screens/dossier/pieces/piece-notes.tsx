import type { ReadingFinding } from '../../../../core/contract/reading.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

/** What reading found that a person must know: an unreadable page, a contradicted value, competing values. */
export function PieceNotes({ findings }: { findings: ReadingFinding[] }) {
  // A doubtful value is already marked in its own row.
  const notes = findings.filter(({ code }) => code !== 'low-confidence');
  if (notes.length === 0) return null;
  return (
    <section className="message warn" aria-label={text.notes}>
      <ul className="plain">
        {notes.map((note, index) => {
          const sentence = fr.reading.findings[note.code];
          const place = note.page === undefined ? '' : ` (${text.onPage(note.page)})`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and never move
            <li key={index}>
              {note.fact ? text.noteFor(fr.facts[note.fact], sentence) : sentence}
              {place}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
