import type { AwaitedSignature } from '../../../../../core/contract/form-editor.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Loading } from '../../../../components/loading.tsx';
import { useCall } from '../../../../hooks/use-call.ts';
import { fr } from '../../../../text/fr.ts';
import { SignatureRow } from './signature-row.tsx';

const text = fr.signatures;

/** Every signature that the forms and letters of the dossier wait for: those that are missing first. */
export function SignatureList({ dossier }: { dossier: string }) {
  const list = useCall('signature.list', { dossier }, [`dossier:${dossier}`]);
  const awaited = list.data ?? [];
  const documents = Map.groupBy(awaited, ({ kind, of, document }) => `${kind} ${of} ${document}`);
  const missing = awaited.filter(({ signed }) => !signed).length;
  return (
    <section className="signatures" aria-labelledby="signatures">
      <h2 id="signatures">{text.title}</h2>
      <p className="hint">{text.explain}</p>
      <ErrorAlert error={list.error} />
      {!list.data && !list.error && <Loading />}
      {list.data && awaited.length === 0 && <p>{text.none}</p>}
      {awaited.length > 0 && (
        <p role="status" className={missing === 0 ? 'badge good' : 'badge warn'}>
          {text.remaining(missing)}
        </p>
      )}
      {[...documents].map(([key, signatures]) => (
        <div key={key} className="card">
          <h3>
            {signatures[0]?.document} <span className="badge">{text.kinds[signatures[0]?.kind ?? 'form']}</span>
          </h3>
          <ul className="plain signature-rows">
            {signatures.toSorted(missingFirst).map((signature) => (
              <SignatureRow key={signature.id} dossier={dossier} signature={signature} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const missingFirst = (a: AwaitedSignature, b: AwaitedSignature) =>
  Number(a.signed) - Number(b.signed) || (a.page ?? 0) - (b.page ?? 0);
