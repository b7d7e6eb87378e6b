import { Field } from '../../components/field.tsx';
import { fr } from '../../text/fr.ts';

const SHORTEST = 8;

export interface Pair {
  first: string;
  second: string;
}

/** What is wrong with a new passphrase, for each of its two fields; both null: it can be used. */
export function pairProblems({ first, second }: Pair): { first: string | null; second: string | null } {
  const text = fr.library.create;
  return {
    first: first.length < SHORTEST ? text.tooShort : null,
    second: first !== second ? text.mismatch : null,
  };
}

interface Props {
  label: string;
  pair: Pair;
  onChange: (pair: Pair) => void;
  /** Problems are named only after the first try. */
  tried: boolean;
}

/** A new passphrase, typed twice: a typing mistake would lock the library. */
export function PassphrasePair({ label, pair, onChange, tried }: Props) {
  const problems = tried ? pairProblems(pair) : { first: null, second: null };
  return (
    <>
      <Field
        label={label}
        hint={fr.library.create.passphraseHint}
        type="password"
        autoComplete="off"
        value={pair.first}
        problem={problems.first}
        onChange={(first) => onChange({ ...pair, first })}
      />
      <Field
        label={fr.library.create.again}
        type="password"
        autoComplete="off"
        value={pair.second}
        problem={problems.second}
        onChange={(second) => onChange({ ...pair, second })}
      />
    </>
  );
}
