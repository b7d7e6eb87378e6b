import { type FormEvent, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { Modal } from '../../../components/modal.tsx';
import { fr } from '../../../text/fr.ts';

const text = fr.form.password;

interface Props {
  file: string;
  wrong: boolean;
  running: boolean;
  onOpen: (password: string) => void;
  onCancel: () => void;
}

/** Asks the password of a PDF that opens with one only, and says what happens to it. */
export function PasswordDialog({ file, wrong, running, onOpen, onCancel }: Props) {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onOpen(password);
  };
  return (
    <Modal title={text.title} onClose={onCancel}>
      <form onSubmit={submit}>
        <p>{file}</p>
        <p className="hint">{text.explain}</p>
        <Field
          label={text.label}
          type="password"
          autoComplete="off"
          value={password}
          onChange={setPassword}
          problem={wrong ? text.wrong : null}
        />
        <div className="actions end">
          <button type="button" onClick={onCancel}>
            {fr.common.cancel}
          </button>
          <button type="submit" className="primary" disabled={running || password === ''}>
            {text.open}
          </button>
        </div>
      </form>
    </Modal>
  );
}
