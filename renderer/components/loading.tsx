import { fr } from '../text/fr.ts';

export function Loading({ text = fr.common.loading }: { text?: string }) {
  return (
    <p role="status" className="loading">
      {text}
    </p>
  );
}
