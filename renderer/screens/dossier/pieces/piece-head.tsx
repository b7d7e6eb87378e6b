import { type FormEvent, useState } from 'react';
import type { PieceView } from '../../../../core/contract/dossier.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Field } from '../../../components/field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

interface Props {
  dossier: string;
  piece: PieceView;
  kinds: MethodOutput<'kind.list'>;
  onRemoved: (title: string) => void;
}

/** Nature and title of a piece, and the way to take it out. */
export function PieceHead({ dossier, piece, kinds, onRemoved }: Props) {
  const [title, setTitle] = useState<string | null>(null);
  const kind = useChange('piece.setKind');
  const rename = useChange('piece.setTitle');
  const remove = useChange('piece.remove');
  const options = kinds.map(({ slug, title: label }) => ({ value: slug, label }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await rename.run({ dossier, piece: piece.id, title: (title ?? piece.title).trim() })) setTitle(null);
  };
  const takeOut = async () => {
    if (await remove.run({ dossier, piece: piece.id })) onRemoved(piece.title);
  };
  return (
    <header className="piece-head">
      <SelectField
        label={text.kind}
        value={piece.kind}
        options={options}
        disabled={kind.running}
        onChange={(slug) => void kind.run({ dossier, piece: piece.id, kind: slug })}
      />
      <form className="inline" onSubmit={(event) => void submit(event)}>
        <Field
          label={text.pieceTitle}
          value={title ?? piece.title}
          maxLength={200}
          onChange={setTitle}
          hint={title === null ? undefined : text.titleHint}
        />
        {title !== null && (
          <button type="submit" disabled={rename.running}>
            {text.saveTitle}
          </button>
        )}
      </form>
      <button type="button" className="quiet danger" disabled={remove.running} onClick={() => void takeOut()}>
        {text.remove}
      </button>
      <ErrorAlert error={kind.error ?? rename.error ?? remove.error} />
    </header>
  );
}
