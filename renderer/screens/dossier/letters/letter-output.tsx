import { useState } from 'react';
import type { LetterLanguage } from '../../../../core/contract/catalogue/letter.ts';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { DossierLetter } from '../../../../core/contract/letter.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { useHostAction } from '../../../hooks/use-host-action.ts';
import { useJob } from '../../../hooks/use-job.ts';
import { askHost } from '../../../host.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.letters;

interface Props {
  dossier: DossierView;
  letter: DossierLetter;
  language: LetterLanguage;
  ready: boolean;
}

/** Save the letter as a PDF, and bind it in the bundle or not. */
export function LetterOutput({ dossier, letter, language, ready }: Props) {
  const [said, setSaid] = useState<string[]>([]);
  const host = useHostAction();
  const saving = useJob('letter.save');
  const binding = useChange('letter.bind');
  const save = async () => {
    setSaid([]);
    const to = await host.run(() =>
      askHost('save.choose', { defaultName: text.fileName(letter.title, dossier.label) }),
    );
    const report = to && (await saving.run({ dossier: dossier.id, letter: letter.id, language, to: to.token }));
    if (!report) return;
    const undrawn = report.notDrawable.length > 0 ? [text.notDrawable(report.notDrawable.join(' '))] : [];
    setSaid([text.savedAs(to.label, report.pages), ...undrawn]);
  };
  const bind = (bound: boolean) => binding.run({ dossier: dossier.id, letter: letter.id, bound, language });
  const inThisLanguage = letter.bound && letter.boundLanguage === language;
  return (
    <section className="card">
      <div className="actions">
        <button type="button" disabled={!ready || host.busy || saving.running} onClick={() => void save()}>
          {text.save}
        </button>
        <label className="check">
          <input
            type="checkbox"
            checked={inThisLanguage}
            disabled={binding.running || (!ready && !inThisLanguage)}
            onChange={(event) => void bind(event.target.checked)}
          />
          <span>
            {text.bind}
            <br />
            <span className="hint">{text.bindHint}</span>
          </span>
        </label>
      </div>
      <div role="status" className="hint">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ErrorAlert error={host.error ?? saving.error ?? binding.error} />
    </section>
  );
}
