import type { DossierView, PieceView } from '../../../../core/contract/dossier.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import type { PaperCheck } from '../../../../core/contract/paper-check.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { inWords } from '../../../format/days.ts';
import { procedureOptions } from '../../../format/procedure-options.ts';
import { useCall } from '../../../hooks/use-call.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { DateList } from './date-list.tsx';
import { DuePieceList } from './due-piece-list.tsx';
import { FeeTable } from './fee-table.tsx';
import { PaperChecks } from './paper-checks.tsx';
import { StatementList } from './statement-list.tsx';
import { StepList } from './step-list.tsx';

const text = fr.procedure;

interface Props {
  dossier: DossierView;
  procedures: MethodOutput<'procedure.list'>;
  pieces: PieceView[];
  day: string;
  onPiece: (piece: string) => void;
  onPerson: () => void;
}

/** The papers that cannot serve on that day as they are, with a word on why. */
function doubtsByPiece(checks: readonly PaperCheck[]): ReadonlyMap<string, string> {
  return new Map(
    checks.flatMap(({ piece, code }) => {
      const word = text.checks.doubt[code];
      return piece === null || word === undefined ? [] : [[piece, word] as const];
    }),
  );
}

/** What the procedure asks for and gives on a day: papers, cost, dates, steps, and what must be known. */
export function ProcedureTab({ dossier, procedures, pieces, day, onPiece, onPerson }: Props) {
  const asked = useCall('assessment.get', { dossier: dossier.id, on: day }, [`dossier:${dossier.id}`]);
  const papers = useCall('paper.checks', { dossier: dossier.id, on: day }, [`dossier:${dossier.id}`]);
  const update = useChange('dossier.update');
  const titles = new Map(pieces.map((piece) => [piece.id, piece.title]));
  const due = asked.data?.due;
  return (
    <>
      <SelectField
        label={text.change}
        hint={text.changeHint}
        value={dossier.procedure}
        options={procedureOptions(procedures)}
        disabled={update.running}
        onChange={(procedure) => void update.run({ dossier: dossier.id, procedure })}
      />
      <p className="lead">{procedures.find(({ slug }) => slug === dossier.procedure)?.summary}</p>
      <ErrorAlert error={update.error} />
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
      {!asked.data && !asked.error && <Loading />}
      {due && asked.data && (
        <>
          <p>{text.onDay(inWords(asked.data.on))}</p>
          <DateList windows={due.windows} delays={due.delays} onPerson={onPerson} />
          <DuePieceList
            pieces={due.pieces}
            titles={titles}
            doubts={doubtsByPiece(papers.data?.checks ?? [])}
            onPiece={onPiece}
            onPerson={onPerson}
          />
          <ErrorAlert error={papers.error} action={{ label: fr.common.retry, onClick: papers.reload }} />
          {papers.data && <PaperChecks checks={papers.data.checks} titles={titles} onPiece={onPiece} />}
          <FeeTable fees={due.fees} total={due.feeTotal} onPerson={onPerson} />
          <StepList steps={due.steps} onPerson={onPerson} />
          <StatementList statements={due.statements} onPerson={onPerson} />
          <p className="disclaimer">{asked.data.disclaimer}</p>
        </>
      )}
    </>
  );
}
