import { useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Loading } from '../../../../components/loading.tsx';
import { useCall } from '../../../../hooks/use-call.ts';
import { fr } from '../../../../text/fr.ts';
import { Deposits } from './deposits.tsx';
import { OutletCards } from './outlet-cards.tsx';
import { OutletPanel } from './outlet-panel.tsx';

const text = fr.outlets;

/** Where the dossier can be handed in, what each place wants, its files ready and checked, and what was handed in. */
export function OutletsView({ dossier }: { dossier: DossierView }) {
  const outlets = useCall('outlet.list', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!outlets.data) {
    return outlets.error ? (
      <ErrorAlert error={outlets.error} action={{ label: fr.common.retry, onClick: outlets.reload }} />
    ) : (
      <Loading />
    );
  }
  const outlet = outlets.data.find(({ id }) => id === chosen);
  return (
    <>
      <section className="outlets" aria-labelledby="outlets-title">
        <h2 id="outlets-title">{text.title}</h2>
        <p className="lead">{outlets.data.length === 0 ? text.none : text.explain}</p>
        <OutletCards outlets={outlets.data} chosen={chosen} onChoose={setChosen} />
      </section>
      {outlet && <OutletPanel key={outlet.id} dossier={dossier} outlet={outlet} />}
      <Deposits dossier={dossier} />
    </>
  );
}
