import type { DossierLetter } from '../../../../core/contract/letter.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.letters;

interface Props {
  letters: DossierLetter[];
  selected: string;
  onSelect: (letter: string) => void;
}

/** The letters to sign, then the sheets that nobody signs; those of the bundle and those changed by hand are marked. */
export function LetterList({ letters, selected, onSelect }: Props) {
  const groups = [
    { title: text.groups.sign, letters: letters.filter(({ signer }) => signer !== 'none') },
    { title: text.groups.sheets, letters: letters.filter(({ signer }) => signer === 'none') },
  ];
  return (
    <nav className="piece-list" aria-label={text.list}>
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          <ul>
            {group.letters.map((letter) => (
              <li key={letter.id}>
                <button
                  type="button"
                  aria-current={letter.id === selected ? 'true' : undefined}
                  onClick={() => onSelect(letter.id)}
                >
                  <span>{letter.title}</span>
                  {letter.bound && <span className="badge good">{text.bound}</span>}
                  {letter.edited > 0 && <span className="badge">{text.edited(letter.edited)}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
