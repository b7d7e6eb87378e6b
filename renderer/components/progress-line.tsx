import type { Progress } from '../hooks/use-job.ts';
import { fr } from '../text/fr.ts';

interface Props {
  label: string;
  progress: Progress | null;
  cancelLabel: string;
  onCancel: () => void;
}

/** How far a long job is, with the way to stop it. */
export function ProgressLine({ label, progress, cancelLabel, onCancel }: Props) {
  const step = progress ? (fr.common.steps[progress.step] ?? fr.common.working) : label;
  const say = progress?.step === 'import' ? fr.common.filesProgress : fr.common.progress;
  const text = progress ? say(step, progress.done, progress.total) : `${label}…`;
  const known = progress !== null && progress.total > 0;
  return (
    <div className="progress">
      <div role="status" className="progress-text">
        {text}
      </div>
      <progress aria-label={label} max={1} {...(known ? { value: progress.done / progress.total } : {})} />
      <button type="button" onClick={onCancel}>
        {cancelLabel}
      </button>
    </div>
  );
}
