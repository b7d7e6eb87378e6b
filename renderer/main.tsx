import './zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/base.css';
import './style/controls.css';
import './style/dossier.css';
import './style/findings.css';
import './style/form-boxes.css';
import './style/form-editor.css';
import './style/procedure.css';
import './style/output.css';
import './style/bundle.css';
import './style/letters.css';
import './style/pieces.css';
import './style/print-code.css';
import { App } from './app.tsx';
import { ErrorBoundary } from './components/error-boundary.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
