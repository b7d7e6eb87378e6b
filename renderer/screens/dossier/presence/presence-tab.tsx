import { useState } from 'react';
import type { DossierView, PieceView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { monthInWords } from '../../../format/days.ts';
import { useCall } from '../../../hooks/use-call.ts';
import { fr } from '../../../text/fr.ts';
import { GapList } from './gap-list.tsx';
import { PresenceGrid } from './presence-grid.tsx';
import { PresenceLegend } from './presence-legend.tsx';
import { PresenceStudyPanel } from './presence-study-panel.tsx';

const text = fr.presence;

interface Props {
  dossier: DossierView;
  pieces: PieceView[];
  day: string;
  onPiece: (piece: string) => void;
}

/** Years by months, with the strength of the proof of each, the gaps by name, and the papers of a chosen month. */
export function PresenceTab({ dossier, pieces, day, onPiece }: Props) {
  const asked = useCall('assessment.get', { dossier: dossier.id, on: day }, [`dossier:${dossier.id}`]);
  const [chosen, setChosen] = useState<string | null>(null);
  const presence = asked.data?.presence;
  const month = presence?.months.find((candidate) => candidate.month === chosen);
  const ofMonth = month?.pieces ?? [];
  return (
    <>
      <h2>{text.title}</h2>
      <p>{text.explain}</p>
      {pieces.length === 0 && <p className="message">{text.empty}</p>}
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
      {!presence && !asked.error && <Loading />}
      {presence && (
        <div className="presence">
          <div>
            <PresenceGrid months={presence.months} chosen={chosen} onChoose={setChosen} />
            <PresenceLegend />
          </div>
          <div className="presence-side">
            <section
              className="card"
              aria-live="polite"
              aria-label={month ? text.piecesOf(monthInWords(month.month)) : text.title}
            >
              {month ? (
                <>
                  <h3>{text.piecesOf(monthInWords(month.month))}</h3>
                  <p className="hint">{text.strength[month.strength]}</p>
                  {ofMonth.length === 0 && <p>{text.noPieces}</p>}
                  <ul className="plain">
                    {ofMonth.map((id) => {
                      const title = pieces.find((piece) => piece.id === id)?.title ?? id;
                      return (
                        <li key={id}>
                          <button
                            type="button"
                            className="link"
                            aria-label={text.openPiece(title)}
                            onClick={() => onPiece(id)}
                          >
                            {title}
                          </button>
                        </li>
                      );
                    })}
                  </ul>
                </>
              ) : (
                <p>{text.choose}</p>
              )}
            </section>
            <GapList gaps={presence.gaps} />
          </div>
        </div>
      )}
      {pieces.length > 0 && (
        <PresenceStudyPanel
          dossier={dossier}
          day={day}
          titles={new Map(pieces.map((piece) => [piece.id, piece.title]))}
          onPiece={onPiece}
        />
      )}
    </>
  );
}
