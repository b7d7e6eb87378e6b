import { type FormEvent, useState } from 'react';
import { isoDate } from '../../../../../core/contract/iso.ts';
import type { OutletSummary } from '../../../../../core/contract/outlet.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Field } from '../../../../components/field.tsx';
import { inWords, today } from '../../../../format/days.ts';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets.deposits;
const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim());

/** Notes that what was prepared has been handed in: when, and what the counter gave. */
export function RecordDeposit({ dossier, outlet }: { dossier: string; outlet: OutletSummary }) {
  const [on, setOn] = useState(today());
  const [receipt, setReceipt] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const job = useChange('deposit.record');
  const valid = isoDate.safeParse(on).success;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setSaid(null);
    if (!valid) return;
    const input = { dossier, outlet: outlet.id, on, receipt: orNull(receipt), note: orNull(note) };
    if (!(await job.run(input))) return;
    setReceipt('');
    setNote('');
    setSaid(text.recorded(outlet.title, inWords(on)));
  };
  return (
    <section className="card" aria-labelledby="record-title">
      <h3 id="record-title">{text.record}</h3>
      <p className="hint">{text.explain}</p>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={text.day}
          type="date"
          value={on}
          problem={tried && !valid ? text.dayMissing : null}
          onChange={setOn}
        />
        <Field label={text.receipt} hint={text.receiptHint} value={receipt} maxLength={500} onChange={setReceipt} />
        <Field label={text.note} value={note} maxLength={2000} onChange={setNote} />
        <div className="actions">
          <button type="submit" disabled={job.running}>
            {text.submit}
          </button>
        </div>
        <p role="status" className="hint">
          {said}
        </p>
        <ErrorAlert error={job.error} />
      </form>
    </section>
  );
}
