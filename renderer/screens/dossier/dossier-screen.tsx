import { ErrorAlert } from '../../components/error-alert.tsx';
import { Heading } from '../../components/heading.tsx';
import { Loading } from '../../components/loading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { inWords } from '../../format/days.ts';
import { useCall } from '../../hooks/use-call.ts';
import { useRemembered } from '../../hooks/use-remembered.ts';
import { fr } from '../../text/fr.ts';
import { BundleTab } from './bundle/bundle-tab.tsx';
import { ConditionsTab } from './conditions/conditions-tab.tsx';
import { DropPapers } from './drop-papers.tsx';
import { FormTab } from './form/form-tab.tsx';
import { LettersTab } from './letters/letters-tab.tsx';
import { PersonTab } from './person/person-tab.tsx';
import { PiecesTab } from './pieces/pieces-tab.tsx';
import { PresenceTab } from './presence/presence-tab.tsx';
import { ProcedureTab } from './procedure/procedure-tab.tsx';
import { useImport } from './use-import.ts';

const TABS = ['pieces', 'procedure', 'conditions', 'presence', 'person', 'form', 'letters', 'bundle'] as const;
type Tab = (typeof TABS)[number];
const asTab = (text: string): Tab => TABS.find((tab) => tab === text) ?? 'pieces';

/** One dossier: its parts, and the whole window as a place to drop papers on. */
export function DossierScreen({ id, onLeave }: { id: string; onLeave: () => void }) {
  const topics = [`dossier:${id}`];
  const dossier = useCall('dossier.get', { dossier: id }, topics);
  const pieces = useCall('piece.list', { dossier: id }, topics);
  const kinds = useCall('kind.list', {}, []);
  const procedures = useCall('procedure.list', {}, []);
  const [tab, setTab] = useRemembered('tab', 'pieces');
  const [piece, setPiece] = useRemembered(`piece:${id}`, '');
  const [triedDay, setTriedDay] = useRemembered(`day:${id}`, '');
  const papers = useImport(id);

  const back = (
    <button type="button" className="link back" onClick={onLeave}>
      ← {fr.dossiers.back}
    </button>
  );
  const error = dossier.error ?? pieces.error ?? kinds.error ?? procedures.error;
  if (error || !dossier.data || !pieces.data || !kinds.data || !procedures.data) {
    return (
      <div className="wide">
        {back}
        {error ? (
          <ErrorAlert error={error} action={{ label: fr.common.retry, onClick: dossier.reload }} />
        ) : (
          <Loading />
        )}
      </div>
    );
  }
  const view = dossier.data;
  const list = pieces.data;
  const procedure = procedures.data.find(({ slug }) => slug === view.procedure);
  const day = triedDay === '' ? view.filingDay : triedDay;
  const open = (pieceId: string) => {
    setPiece(pieceId);
    setTab('pieces');
  };
  const selected = asTab(tab);
  return (
    <DropPapers onFiles={papers.drop} disabled={papers.job.running}>
      <div className="wide dossier">
        {back}
        <div className="title-row">
          <div>
            <Heading>{view.label}</Heading>
            <p className="hint">
              {procedure?.title ?? view.procedure} · {fr.dossiers.filing(inWords(view.filingDay))} ·{' '}
              {fr.dossiers.pieces(list.length)} · {fr.dossiers.toCheck(view.toCheck)}
            </p>
          </div>
        </div>
        <Tabs
          label={fr.dossiers.tabs.label}
          selected={selected}
          onSelect={setTab}
          tabs={TABS.map((name) => ({
            id: name,
            label: fr.dossiers.tabs[name],
            badge: name === 'pieces' && view.toCheck > 0 ? String(view.toCheck) : undefined,
          }))}
        >
          {selected === 'pieces' && (
            <PiecesTab
              dossier={view}
              pieces={list}
              kinds={kinds.data}
              papers={papers}
              selected={piece}
              onSelect={setPiece}
            />
          )}
          {selected === 'procedure' && (
            <ProcedureTab
              dossier={view}
              procedures={procedures.data}
              pieces={list}
              day={day}
              onPiece={open}
              onPerson={() => setTab('person')}
            />
          )}
          {selected === 'conditions' && (
            <ConditionsTab
              dossier={view}
              pieces={list}
              day={day}
              onDay={setTriedDay}
              onPiece={open}
              onPerson={() => setTab('person')}
            />
          )}
          {selected === 'presence' && <PresenceTab dossier={view} pieces={list} day={day} onPiece={open} />}
          {selected === 'person' && <PersonTab dossier={view} day={day} questions={procedure?.questions ?? {}} />}
          {selected === 'form' && <FormTab dossier={view} />}
          {selected === 'letters' && <LettersTab dossier={view} />}
          {selected === 'bundle' && <BundleTab dossier={view} pieces={list} />}
        </Tabs>
      </div>
    </DropPapers>
  );
}
