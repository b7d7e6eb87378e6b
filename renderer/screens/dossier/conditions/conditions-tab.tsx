import type { Finding } from '../../../../core/contract/assessment.ts';
import type { DossierView, PieceView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { inWords } from '../../../format/days.ts';
import { useCall } from '../../../hooks/use-call.ts';
import { fr } from '../../../text/fr.ts';
import { DayChooser } from './day-chooser.tsx';
import { FindingCard } from './finding-card.tsx';
import { MeasureList } from './measure-list.tsx';
import { NewRules } from './new-rules.tsx';
import { StateSummary } from './state-summary.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

const text = fr.conditions;

interface Props {
  dossier: DossierView;
  pieces: PieceView[];
  day: string;
  /** Empty: the dossier's own day. */
  onDay: (day: string) => void;
  onPiece: (piece: string) => void;
  onPerson: () => void;
}

/** What the texts ask on a day, and what the dossier answers. */
export function ConditionsTab({ dossier, pieces, day, onDay, onPiece, onPerson }: Props) {
  const asked = useCall('assessment.get', { dossier: dossier.id, on: day }, [`dossier:${dossier.id}`]);
  const titles = new Map(pieces.map((piece) => [piece.id, piece.title]));
  const inForce = asked.data?.findings.filter(({ standing }) => standing === 'in-force') ?? [];
  const reperes = asked.data?.findings.filter(({ standing }) => standing === 'repere') ?? [];
  const cards = (findings: Finding[]) =>
    byText(findings).map(([source, group]) => (
      <section key={source} className="text-group">
        <h3>{source}</h3>
        {group.map((finding) => (
          <FindingCard key={finding.rule} finding={finding} titles={titles} onPiece={onPiece} onPerson={onPerson} />
        ))}
      </section>
    ));
  return (
    <>
      <NewRules dossier={dossier} />
      <DayChooser dossier={dossier} day={day} onDay={onDay} />
      {/* Outside of the answer: it stays open while another day's findings are on their way. */}
      <WhatIfPanel dossier={dossier} day={day} onDay={onDay} />
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
      {!asked.data && !asked.error && <Loading />}
      {asked.data && (
        <>
          <StateSummary findings={inForce} />
          <section aria-labelledby="in-force-title">
            <h2 id="in-force-title">{text.inForce(inWords(asked.data.on))}</h2>
            {inForce.length === 0 ? <p>{text.inForceNone}</p> : cards(inForce)}
          </section>
          {reperes.length > 0 && (
            <section aria-labelledby="repere-title" className="reperes">
              <h2 id="repere-title">{text.repere}</h2>
              <p>{text.repereExplain}</p>
              {cards(reperes)}
            </section>
          )}
          <MeasureList measures={asked.data.measures} titles={titles} onPiece={onPiece} />
          {asked.data.ignored.length > 0 && (
            <p className="hint">
              {text.ignored} : {asked.data.ignored.join(', ')}
            </p>
          )}
          <p className="disclaimer">{asked.data.disclaimer}</p>
        </>
      )}
    </>
  );
}

/** In the order of the answer; the findings of one text together. */
function byText(findings: Finding[]): [string, Finding[]][] {
  return [...Map.groupBy(findings, ({ source }) => source.text)];
}
