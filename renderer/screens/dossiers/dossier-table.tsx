import type { DossierSummary } from '../../../core/contract/dossier.ts';
import type { MethodOutput } from '../../../core/contract/methods/methods.ts';
import { inWords } from '../../format/days.ts';
import { fr } from '../../text/fr.ts';

const text = fr.dossiers;

interface Props {
  dossiers: DossierSummary[];
  procedures: MethodOutput<'procedure.list'>;
  onOpen: (id: string) => void;
}

export function DossierTable({ dossiers, procedures, onOpen }: Props) {
  const titleOf = (slug: string) => procedures.find((procedure) => procedure.slug === slug)?.title ?? slug;
  return (
    <div className="table-scroll">
      <table className="dossiers">
        <thead>
          <tr>
            <th scope="col">{text.columns.label}</th>
            <th scope="col">{text.columns.procedure}</th>
            <th scope="col">{text.columns.filing}</th>
            <th scope="col">{text.columns.pieces}</th>
            <th scope="col">{text.columns.toCheck}</th>
          </tr>
        </thead>
        <tbody>
          {dossiers.map((dossier) => (
            <tr key={dossier.id}>
              <th scope="row">
                <button type="button" className="link row-link" onClick={() => onOpen(dossier.id)}>
                  {dossier.label}
                </button>
              </th>
              <td>{titleOf(dossier.procedure)}</td>
              <td>{inWords(dossier.filingDay)}</td>
              <td>{text.pieces(dossier.pieces)}</td>
              <td>
                <span className={dossier.toCheck > 0 ? 'badge warn' : 'hint'}>{text.toCheck(dossier.toCheck)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
