import { useHostAction } from '../hooks/use-host-action.ts';
import { askHost } from '../host.ts';
import { fr } from '../text/fr.ts';
import { ErrorAlert } from './error-alert.tsx';
import { Frame } from './frame.tsx';

/** The engine died several times in a row: the person decides when to try again. */
export function EngineGone() {
  const restart = useHostAction();
  return (
    <Frame library={null}>
      <div className="narrow">
        <div role="alert" className="message bad">
          <p>{fr.common.engineGone}</p>
        </div>
        <ErrorAlert error={restart.error} />
        <button
          type="button"
          className="primary"
          disabled={restart.busy}
          onClick={() => void restart.run(() => askHost('engine.restart', {}))}
        >
          {fr.common.restartEngine}
        </button>
      </div>
    </Frame>
  );
}
