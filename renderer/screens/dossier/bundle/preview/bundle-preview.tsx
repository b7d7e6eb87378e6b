import { useEffect, useRef, useState } from 'react';
import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import { PageViewer } from '../../../../components/page-viewer.tsx';
import { fr } from '../../../../text/fr.ts';
import { JumpBar } from './jump-bar.tsx';
import { SheetViewer } from './sheet-viewer.tsx';
import { sheetsOf } from './sheets.ts';

const text = fr.bundlePrint;

interface Props {
  dossier: string;
  bundle: BundleResult;
  duplex: boolean;
  page: number;
  onPage: (page: number) => void;
}

/**
 * The pages as they print, drawn from the very file that prints: as sheets with their two sides, or one by one. Only what
 * is looked at is drawn.
 */
export function BundlePreview({ dossier, bundle, duplex, page, onPage }: Props) {
  const [bySheet, setBySheet] = useState(duplex);
  const frame = useRef<HTMLElement>(null);
  const { pages } = bundle.verification;
  const address = (number: number) => `piece://bundle/${dossier}/${bundle.sha256}/${number}`;
  const step = bySheet ? 2 : 1;
  useEffect(() => {
    const element = frame.current;
    const turn = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|SELECT)$/.test(event.target.tagName);
      if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
      const to: Record<string, number> = { ArrowLeft: page - step, ArrowRight: page + step, Home: 1, End: pages };
      const wanted = to[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      onPage(Math.min(pages, Math.max(1, wanted)));
    };
    element?.addEventListener('keydown', turn);
    return () => element?.removeEventListener('keydown', turn);
  }, [page, pages, step, onPage]);
  return (
    <section className="bundle-preview" aria-labelledby="preview-title" ref={frame}>
      <h2 id="preview-title">{text.previewTitle}</h2>
      <p className="hint">
        {text.sheets(pages, sheetsOf(pages))} {text.keys}
      </p>
      <JumpBar bundle={bundle} page={page} onPage={onPage} bySheet={bySheet} onBySheet={setBySheet} />
      {bySheet ? (
        <SheetViewer bundle={bundle} page={page} onPage={onPage} address={address} />
      ) : (
        <PageViewer
          label={fr.bundle.preview}
          page={page}
          pages={pages}
          onPage={onPage}
          address={address}
          alt={fr.bundle.previewPage}
        />
      )}
    </section>
  );
}
