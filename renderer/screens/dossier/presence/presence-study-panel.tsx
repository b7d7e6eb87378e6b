import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { GridReading } from '../../../../core/contract/presence.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { inWords } from '../../../format/days.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { useCall } from '../../../hooks/use-call.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';
import { ClassList } from './class-list.tsx';
import { PapersToFind } from './papers-to-find.tsx';
import { SelectionList } from './selection-list.tsx';

const text = fr.presenceStudy;

interface Props {
  dossier: DossierView;
  day: string;
  titles: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
}

function GridCard({ grid, chosen, onChoose }: { grid: GridReading; chosen: boolean; onChoose: () => void }) {
  return (
    <article className="card grid-reading" data-grid={grid.grid} data-state={grid.state}>
      <header className="row">
        <h3>{unbreakable(grid.title)}</h3>
        <span className="badge" data-grid-state={grid.state}>
          {text.state[grid.state]}
        </span>
      </header>
      <p className="hint">{text.by(grid.by, grid.statedOn === null ? null : inWords(grid.statedOn))}</p>
      <p>{unbreakable(grid.explanation)}</p>
      {grid.otherCut !== null && grid.otherCut !== grid.state && <p>{text.otherCut(text.state[grid.otherCut])}</p>}
      {grid.ifContested !== null && grid.ifContested !== grid.state && (
        <p>{text.ifContested(text.state[grid.ifContested])}</p>
      )}
      {grid.requirements.length > 0 && (
        <details>
          <summary>{text.details}</summary>
          <ul>
            {grid.requirements.map(({ note }) => (
              <li key={note}>{unbreakable(note)}</li>
            ))}
          </ul>
        </details>
      )}
      {grid.state !== 'not-evaluated' && (
        <button type="button" aria-pressed={chosen} onClick={onChoose}>
          {chosen ? text.chosen : text.select}
        </button>
      )}
      <SourceLine source={grid.source} />
    </article>
  );
}

/** Several grids of practice side by side; for the one that is chosen, what to look for and which papers are enough. */
export function PresenceStudyPanel({ dossier, day, titles, onPiece }: Props) {
  const [grid, setGrid] = useState<string | null>(null);
  const asked = useCall('presence.study', { dossier: dossier.id, on: day, ...(grid === null ? {} : { grid }) }, [
    `dossier:${dossier.id}`,
  ]);
  const study = asked.data;
  return (
    <section aria-labelledby="presence-study-title">
      <h2 id="presence-study-title">{text.title}</h2>
      <p>{text.explain}</p>
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
      {study && (
        <>
          <div className="grid-readings">
            {study.grids.map((entry) => (
              <GridCard
                key={entry.grid}
                grid={entry}
                chosen={entry.grid === grid}
                onChoose={() => setGrid(entry.grid === grid ? null : entry.grid)}
              />
            ))}
          </div>
          {study.notes.length > 0 && (
            <ul className="notes">
              {study.notes.map((note) => (
                <li key={note}>{unbreakable(note)}</li>
              ))}
            </ul>
          )}
          {study.selection && <SelectionList selection={study.selection} titles={titles} onPiece={onPiece} />}
          <PapersToFind toFind={study.toFind} />
          {study.absences.length > 0 && (
            <>
              <h3>{text.absences}</h3>
              <ul>
                {study.absences.map((absence) => (
                  <li key={absence.from}>{unbreakable(absence.note)}</li>
                ))}
              </ul>
            </>
          )}
          <ClassList classes={study.classes} />
          {study.merges.length > 0 && (
            <details>
              <summary>{text.merges}</summary>
              <ul>
                {study.merges.map((merge) => (
                  <li key={`${merge.piece}-${merge.with}`}>{unbreakable(merge.note)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
