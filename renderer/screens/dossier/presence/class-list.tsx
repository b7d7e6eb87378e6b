import type { KindClass } from '../../../../core/contract/presence.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';

const text = fr.presenceStudy.classes;

/** How each kind of paper of the dossier is classed, by whom, and who classes it otherwise. */
export function ClassList({ classes }: { classes: readonly KindClass[] }) {
  if (classes.length === 0) return null;
  return (
    <details>
      <summary>{text.title}</summary>
      <ul className="due-pieces">
        {classes.map((entry) => (
          <li key={entry.kind} className="due-piece" data-class={entry.kind}>
            <p>
              <strong>{entry.title}</strong> : {fr.presence.strength[entry.strength]}
              {entry.inferred.includes('class') && ` (${text.inferred})`}
              {entry.counts !== null && ` – ${text.date(text.day[entry.counts.day], entry.counts.by)}`}
              {entry.inferred.includes('date') && ` (${text.inferred})`}
            </p>
            {entry.otherClasses.map((other) => (
              <p key={`${other.by}-${other.strength}`} className="hint">
                {text.otherwise(other.by, fr.presence.strength[other.strength])}
              </p>
            ))}
            {entry.note !== null && <p className="hint">{unbreakable(entry.note)}</p>}
            <SourceLine source={entry.source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
