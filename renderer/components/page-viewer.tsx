import { type ReactNode, useState } from 'react';
import { fr } from '../text/fr.ts';
import { PageImage } from './page-image.tsx';

interface Props {
  label: string;
  page: number;
  /** Null: how many there are is not known; going on ends at the page that cannot be shown. */
  pages: number | null;
  onPage: (page: number) => void;
  address: (page: number) => string;
  alt: (page: number) => string;
  overlay?: ReactNode;
}

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];

/** Pages one at a time, with previous and next, and three sizes more and less. */
export function PageViewer({ label, page, pages, onPage, address, alt, overlay }: Props) {
  const [zoom, setZoom] = useState(1);
  const [end, setEnd] = useState<number | null>(null);
  const at = ZOOMS.indexOf(zoom);
  const last = pages ?? end;
  const percent = `${Math.round(zoom * 100)} %`;
  return (
    <section className="viewer" aria-label={label}>
      <div className="viewer-bar" role="toolbar" aria-label={label}>
        <button type="button" aria-label={fr.common.previousPage} disabled={page <= 1} onClick={() => onPage(page - 1)}>
          ‹
        </button>
        <span className="viewer-page">{fr.common.page(page, pages)}</span>
        <button
          type="button"
          aria-label={fr.common.nextPage}
          disabled={last !== null && page >= last}
          onClick={() => onPage(page + 1)}
        >
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
        <button
          type="button"
          aria-label={`${percent}, ${fr.common.zoomFit}`}
          disabled={zoom === 1}
          onClick={() => setZoom(1)}
        >
          {percent}
        </button>
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
      <section className="viewer-page-area" tabIndex={0} aria-label={alt(page)}>
        <PageImage address={address(page)} alt={alt(page)} zoom={zoom} onFailed={() => setEnd(page)}>
          {overlay}
        </PageImage>
      </section>
    </section>
  );
}
