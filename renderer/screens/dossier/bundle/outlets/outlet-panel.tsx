import { useEffect, useRef } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import type { OutletSummary } from '../../../../../core/contract/outlet.ts';
import { HandOver } from '../pass-on/hand-over.tsx';
import { OutletRules } from './outlet-rules.tsx';
import { PrepareOutlet } from './prepare-outlet.tsx';

/** One place to hand in: its rules, and its files prepared. A hand-over to another advisor asks for its passphrase. */
export function OutletPanel({ dossier, outlet }: { dossier: DossierView; outlet: OutletSummary }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div className="outlet-panel" ref={panel}>
      <OutletRules outlet={outlet} />
      {outlet.delivery === 'hand-over' ? (
        <HandOver dossier={dossier} />
      ) : (
        <PrepareOutlet dossier={dossier} outlet={outlet} />
      )}
    </div>
  );
}
