import { type FormEvent, useState } from 'react';
import { isoDate } from '../../../core/contract/iso.ts';
import type { MethodOutput } from '../../../core/contract/methods/methods.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Field } from '../../components/field.tsx';
import { Modal } from '../../components/modal.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { today } from '../../format/days.ts';
import { procedureOptions } from '../../format/procedure-options.ts';
import { useChange } from '../../hooks/use-change.ts';
import { fr } from '../../text/fr.ts';

const text = fr.dossiers.form;

interface Props {
  procedures: MethodOutput<'procedure.list'>;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function CreateDossier({ procedures, onClose, onCreated }: Props) {
  const [label, setLabel] = useState('');
  const [procedure, setProcedure] = useState(procedures[0]?.slug ?? '');
  const [filingDay, setFilingDay] = useState(today());
  const [tried, setTried] = useState(false);
  const job = useChange('dossier.create');
  const noLabel = label.trim() === '';
  const noDay = !isoDate.safeParse(filingDay).success;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noLabel || noDay) return;
    const created = await job.run({ label, procedure, filingDay });
    if (created) onCreated(created.id);
  };
  return (
    <Modal title={text.title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={text.label}
          hint={text.labelHint}
          value={label}
          maxLength={120}
          autoFocus
          problem={tried && noLabel ? text.labelMissing : null}
          onChange={setLabel}
        />
        <SelectField
          label={text.procedure}
          value={procedure}
          hint={procedures.find(({ slug }) => slug === procedure)?.summary}
          options={procedureOptions(procedures)}
          onChange={setProcedure}
        />
        <Field
          label={text.filingDay}
          hint={text.filingHint}
          type="date"
          value={filingDay}
          problem={tried && noDay ? text.dayMissing : null}
          onChange={setFilingDay}
        />
        <ErrorAlert error={job.error} />
        <div className="actions end">
          <button type="button" onClick={onClose}>
            {fr.common.cancel}
          </button>
          <button type="submit" className="primary" disabled={job.running || procedure === ''}>
            {text.submit}
          </button>
        </div>
      </form>
    </Modal>
  );
}
