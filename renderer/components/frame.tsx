import type { ReactNode } from 'react';
import { useJob } from '../hooks/use-job.ts';
import { fr } from '../text/fr.ts';
import { ErrorAlert } from './error-alert.tsx';

interface Props {
  /** Name of the open library; null when none is. */
  library: string | null;
  children: ReactNode;
}

/** What stands around every screen: the name, the open library, and the note that this is no legal advice. */
export function Frame({ library, children }: Props) {
  const close = useJob('library.close');
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {fr.common.skipToContent}
      </a>
      <header className="top">
        <span className="wordmark">{fr.common.appName}</span>
        {library !== null && (
          <>
            <span className="top-library" title={library}>
              {library}
            </span>
            <button type="button" className="quiet" disabled={close.running} onClick={() => void close.run({})}>
              {fr.library.close}
            </button>
          </>
        )}
      </header>
      <main id="content" tabIndex={-1}>
        <ErrorAlert error={close.error} />
        {children}
      </main>
      <footer className="note">
        <p>{fr.common.notAdvice}</p>
        <p>{fr.common.offline}</p>
      </footer>
    </div>
  );
}
