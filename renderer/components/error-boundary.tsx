import { Component, type ReactNode } from 'react';
import { fr } from '../text/fr.ts';

interface State {
  broken: boolean;
}

/** A screen that throws is replaced by a sentence and a way on, never by an empty window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="alone">
        <div role="alert" className="message bad">
          <p>{fr.common.windowBroken}</p>
          <button type="button" onClick={() => this.setState({ broken: false })}>
            {fr.common.reload}
          </button>
        </div>
      </main>
    );
  }
}
