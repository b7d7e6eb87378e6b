import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FormEditor } from '../../../../../core/contract/form-editor.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.formEditor;

interface Props {
  origins: FormEditor['origins'];
  /** The origin chosen now; null: none. */
  from: string | null;
  onPick: (from: string) => void;
  /** False where "nothing" makes no sense (a second part). */
  nothing?: boolean;
}

/** More would be a wall to read; a word narrows it. */
const SHOWN = 60;
const folded = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What of the dossier can go in a field: searched by its name or by its value, chosen with the mouse or the arrows. */
export function OriginPicker({ origins, from, onPick, nothing = true }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = origins.filter(({ label, value }) => {
    const line = folded(`${label} ${value ?? ''}`);
    return words.every((word) => line.includes(word));
  });
  const options = [
    ...(nothing && words.length === 0 ? [{ from: '=', label: text.nothing, value: null }] : []),
    ...found.slice(0, SHOWN),
  ];
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const pick = (chosen: string | undefined) => {
    if (chosen === undefined) return;
    onPick(chosen);
    setQuery('');
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(options.length - 1, next)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(options[at]?.from ?? (words.length > 0 ? options[0]?.from : undefined));
    }
  };
  const chosen = options[at];
  return (
    <div className="field origin-picker">
      <label htmlFor={id}>{text.searchOrigin}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        autoComplete="off"
        {...(chosen && { 'aria-activedescendant': `${id}-${at}` })}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(-1);
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} className="origin-list" ref={list} role="listbox" aria-label={text.origins} tabIndex={-1}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          <div
            key={option.from}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.from === from}
            data-at={index === at}
            onClick={() => pick(option.from)}
          >
            <span>{option.label}</span>
            {option.from !== '=' && (
              <span className={option.value === null ? 'hint' : 'origin-value'}>
                {' '}
                – {option.value ?? text.unknownValue}
              </span>
            )}
          </div>
        ))}
      </div>
      <p className="hint" role="status">
        {found.length === 0 ? text.noOrigin : found.length > SHOWN ? text.moreOrigins(found.length - SHOWN) : ''}
      </p>
    </div>
  );
}
