import { useRef, useState } from 'react';
import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { useCall } from '../../../../hooks/use-call.ts';
import { BundlePreview } from './bundle-preview.tsx';
import { Inventory } from './inventory.tsx';
import { LeftOut } from './left-out.tsx';
import { PrintBundle } from './print-bundle.tsx';
import { SaveBundle } from './save-bundle.tsx';
import { Verification } from './verification.tsx';

/** The finished bundle: its check, saving, printing, inventory, and its pages as they print. */
export function PreviewView({ dossier, bundle }: { dossier: DossierView; bundle: BundleResult }) {
  const [page, setPage] = useState(1);
  const place = useRef<HTMLDivElement>(null);
  const showPage = (wanted: number) => {
    setPage(wanted);
    place.current?.scrollIntoView({ block: 'nearest' });
  };
  const contents = useCall('bundle.contents', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  // Without the settings, one page after the other, as before.
  const duplex = contents.data?.settings.duplex ?? (contents.error ? false : null);
  const show = Math.min(page, bundle.verification.pages);
  return (
    <div className="bundle">
      <div className="bundle-side">
        <Verification verification={bundle.verification} bytes={bundle.bytes ?? null} />
        {bundle.verification.ok && (
          <>
            <SaveBundle dossier={dossier} />
            {duplex !== null && <PrintBundle dossier={dossier} bundle={bundle} duplex={duplex} />}
          </>
        )}
        <LeftOut files={bundle.leftOut} />
        <Inventory lines={bundle.inventory} onPage={showPage} />
      </div>
      <div className="bundle-preview-place" ref={place}>
        {duplex !== null && (
          <BundlePreview dossier={dossier.id} bundle={bundle} duplex={duplex} page={show} onPage={setPage} />
        )}
      </div>
    </div>
  );
}
