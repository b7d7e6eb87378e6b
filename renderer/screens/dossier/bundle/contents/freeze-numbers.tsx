import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isoDate } from '../../../../../core/contract/iso.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Field } from '../../../../components/field.tsx';
import { inWords, today } from '../../../../format/days.ts';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.bundleContents.freeze;

/** Whether numbers may still change, and what freezing them or freeing them does. */
export function FreezeNumbers({ dossier, frozenOn }: { dossier: string; frozenOn: string | null }) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(frozenOn);
  // The button that was pressed is gone: the focus goes to what now holds.
  useEffect(() => {
    if (before.current === frozenOn) return;
    before.current = frozenOn;
    title.current?.focus();
  }, [frozenOn]);
  return (
    <section className="card freeze" aria-labelledby="freeze-title">
      <h2 id="freeze-title" ref={title} tabIndex={-1}>
        {frozenOn === null ? text.title : text.frozen(inWords(frozenOn))}
      </h2>
      {frozenOn === null ? <Freeze dossier={dossier} /> : <Unfreeze dossier={dossier} />}
    </section>
  );
}

function Freeze({ dossier }: { dossier: string }) {
  const [day, setDay] = useState(today());
  const [tried, setTried] = useState(false);
  const job = useChange('bundle.freeze');
  const valid = isoDate.safeParse(day).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (valid) void job.run({ dossier, on: day });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p>{text.free}</p>
      <p className="hint">{text.explain}</p>
      <Field
        label={text.day}
        type="date"
        value={day}
        problem={tried && !valid ? text.dayMissing : null}
        onChange={setDay}
      />
      <div className="actions">
        <button type="submit" disabled={job.running}>
          {text.submit}
        </button>
      </div>
      <ErrorAlert error={job.error} />
    </form>
  );
}

function Unfreeze({ dossier }: { dossier: string }) {
  const [asked, setAsked] = useState(false);
  const job = useChange('bundle.unfreeze');
  return (
    <>
      <p>{text.frozenExplain}</p>
      {!asked && (
        <button type="button" onClick={() => setAsked(true)}>
          {text.unfreeze}
        </button>
      )}
      {asked && (
        <div className="message warn">
          <p>{text.unfreezeExplain}</p>
          <div className="actions">
            {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed */}
            <button type="button" autoFocus onClick={() => setAsked(false)}>
              {fr.common.cancel}
            </button>
            <button type="button" disabled={job.running} onClick={() => void job.run({ dossier })}>
              {text.unfreezeConfirm}
            </button>
          </div>
        </div>
      )}
      <ErrorAlert error={job.error} />
    </>
  );
}
