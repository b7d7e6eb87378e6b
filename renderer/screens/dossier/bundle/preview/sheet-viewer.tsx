import { useState } from 'react';
import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import { PageImage } from '../../../../components/page-image.tsx';
import { fr } from '../../../../text/fr.ts';
import { sheetAt, sheetOf, sheetsOf } from './sheets.ts';

const text = fr.bundlePrint;
const ZOOMS = [1, 1.5, 2, 3];

interface Props {
  bundle: BundleResult;
  page: number;
  onPage: (page: number) => void;
  address: (page: number) => string;
}

/** One sheet of paper at a time, its recto and its verso beside each other. */
export function SheetViewer({ bundle, page, onPage, address }: Props) {
  const [zoom, setZoom] = useState(1);
  const { pages } = bundle.verification;
  const total = sheetsOf(pages);
  const { sheet, recto, verso } = sheetAt(sheetOf(page), pages);
  const at = ZOOMS.indexOf(zoom);
  const percent = `${Math.round(zoom * 100)} %`;
  const blank = (number: number) => bundle.sheets[number - 1]?.part === 'blank';
  return (
    <section className="viewer" aria-label={text.sheet(sheet, total)}>
      <div className="viewer-bar" role="toolbar" aria-label={fr.bundle.preview}>
        <button type="button" aria-label={text.previousSheet} disabled={sheet <= 1} onClick={() => onPage(recto - 2)}>
          ‹
        </button>
        <span className="viewer-page" role="status">
          {text.sheet(sheet, total)}
        </span>
        <button type="button" aria-label={text.nextSheet} disabled={sheet >= total} onClick={() => onPage(recto + 2)}>
          ›
        </button>
        <span className="viewer-gap" />
        <button
          type="button"
          aria-label={fr.common.zoomOut}
          disabled={at === 0}
          onClick={() => setZoom(ZOOMS[at - 1] ?? zoom)}
        >
          −
        </button>
        <span className="viewer-page">{percent}</span>
        <button
          type="button"
          aria-label={fr.common.zoomIn}
          disabled={at === ZOOMS.length - 1}
          onClick={() => setZoom(ZOOMS[at + 1] ?? zoom)}
        >
          +
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable with the keyboard */}
      <section className="viewer-page-area" tabIndex={0} aria-label={text.sides(sheet)}>
        <div className="sheet-sides" style={{ width: `${zoom * 100}%` }}>
          <figure data-current={page === recto || undefined}>
            <figcaption>{text.recto(recto)}</figcaption>
            <PageImage key={recto} address={address(recto)} alt={fr.bundle.previewPage(recto)} zoom={1} />
          </figure>
          <figure data-current={page === verso || undefined}>
            {verso === null ? (
              <>
                <figcaption>{text.noVerso}</figcaption>
                <div className="no-side" aria-hidden="true">
                  {text.noVersoShort}
                </div>
              </>
            ) : (
              <>
                <figcaption>{(blank(verso) ? text.blankVerso : text.verso)(verso)}</figcaption>
                <PageImage key={verso} address={address(verso)} alt={fr.bundle.previewPage(verso)} zoom={1} />
              </>
            )}
          </figure>
        </div>
      </section>
    </section>
  );
}
