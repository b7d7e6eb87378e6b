import { useHostAction } from '../hooks/use-host-action.ts';
import { askHost } from '../host.ts';
import { fr } from '../text/fr.ts';
import { ErrorAlert } from './error-alert.tsx';

/** Opens an address of the catalogue in the person's own browser, which the host asks about first. */
export function LinkOut({ url, label }: { url: string; label: string }) {
  const action = useHostAction();
  return (
    <>
      <button
        type="button"
        className="link"
        title={url}
        aria-label={fr.common.openLink(label)}
        disabled={action.busy}
        onClick={() => void action.run(() => askHost('link.open', { url }))}
      >
        {label} <span aria-hidden="true">↗</span>
      </button>
      <ErrorAlert error={action.error} />
    </>
  );
}
