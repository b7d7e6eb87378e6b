import { useEffect, useRef, useState } from 'react';
import type { PieceFact } from '../../../../core/contract/dossier.ts';
import type { FactName } from '../../../../core/contract/fact-names.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { shown } from '../../../format/fact-values.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { FactEdit } from './fact-edit.tsx';
import { FactProvenance } from './fact-provenance.tsx';

const text = fr.pieces;

interface Props {
  dossier: string;
  piece: string;
  name: FactName;
  /** Null: nothing was found for it on the paper. */
  fact: PieceFact | null;
  page: number;
  active: boolean;
  onPoint: (name: FactName | null) => void;
}

/** One value: what it is, how far it can be trusted, and what a person can do about it. */
export function FactRow({ dossier, piece, name, fact, page, active, onPoint }: Props) {
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const confirm = useChange('fact.confirm');
  const reset = useChange('fact.reset');
  const label = fr.facts[name];
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  // Back to the button that opened the field, or the focus would fall to the top of the page.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) row.current?.querySelector<HTMLElement>('[data-edit]')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const on = { dossier, piece };
  return (
    <li
      ref={row}
      className="fact"
      data-active={active}
      data-fact={name}
      data-empty={fact === null}
      onMouseEnter={() => fact?.box && onPoint(name)}
      onFocus={() => fact?.box && onPoint(name)}
    >
      <div className="fact-main">
        <span className="fact-name">{label}</span>
        <span className={fact ? 'fact-value' : 'fact-value none'}>
          {fact ? shown(name, fact.value) : text.notPrinted}
        </span>
      </div>
      {fact && <FactProvenance fact={fact} page={page} />}
      {editing ? (
        <FactEdit {...on} name={name} fact={fact} onClose={() => setEditing(false)} />
      ) : (
        <div className="fact-actions">
          {fact?.status === 'read' && (
            <button
              type="button"
              aria-label={text.confirmOf(label)}
              disabled={confirm.running}
              onClick={() => void confirm.run({ ...on, names: [name] })}
            >
              {text.confirm}
            </button>
          )}
          <button
            type="button"
            data-edit
            className="quiet"
            aria-label={fact ? text.correctOf(label) : text.fillOf(label)}
            onClick={() => setEditing(true)}
          >
            {fact ? text.correct : text.fill}
          </button>
          {fact && fact.status !== 'read' && (
            <button
              type="button"
              className="quiet"
              aria-label={fact.readValue === null ? text.removeTypedOf(label) : text.resetOf(label)}
              disabled={reset.running}
              onClick={() => void reset.run({ ...on, name })}
            >
              {fact.readValue === null ? text.removeTyped : text.reset}
            </button>
          )}
        </div>
      )}
      <ErrorAlert error={confirm.error ?? reset.error} />
    </li>
  );
}
