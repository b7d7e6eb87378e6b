import { type ReactNode, useState } from 'react';
import { fr } from '../text/fr.ts';

interface Props {
  /** `piece://…` address; the width is added. */
  address: string;
  alt: string;
  /** Width on the screen, 1 = as wide as its place. */
  zoom: number;
  onFailed?: () => void;
  /** Laid over the image, in percent of its size. */
  children?: ReactNode;
}

const WIDTH = 1400;
const WIDTH_ZOOMED = 2200;

/** One page as the engine draws it, with what is laid over it; says when it is loading or cannot be shown. */
export function PageImage({ address, alt, zoom, onFailed, children }: Props) {
  const join = address.includes('?') ? '&' : '?';
  const source = `${address}${join}w=${zoom > 1.5 ? WIDTH_ZOOMED : WIDTH}`;
  const [state, setState] = useState<{ source: string; shown: boolean } | null>(null);
  const arrived = state?.source === source || (state?.shown === true && state.source.startsWith(`${address}${join}`));
  const failed = state?.source === source && !state.shown;
  return (
    <div className="page-image" style={{ width: `${zoom * 100}%` }}>
      {failed ? (
        <p role="alert" className="page-failed">
          {fr.common.pageNotShown}
        </p>
      ) : (
        <>
          {!arrived && <p className="page-wait">{fr.common.pageLoading}</p>}
          <img
            src={source}
            alt={alt}
            onLoad={() => setState({ source, shown: true })}
            onError={() => {
              setState({ source, shown: false });
              onFailed?.();
            }}
          />
          {arrived && children}
        </>
      )}
    </div>
  );
}
