import type { PaperCheck } from '../../../../core/contract/paper-check.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';

const text = fr.procedure.checks;

interface Props {
  checks: readonly PaperCheck[];
  titles: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
}

/** Papers that are too old, expire, need a translation, or bear another name; nothing here blocks anything. */
export function PaperChecks({ checks, titles, onPiece }: Props) {
  const warn = checks.filter(({ severity }) => severity === 'warn');
  const info = checks.filter(({ severity }) => severity === 'info');
  const list = (entries: readonly PaperCheck[]) => (
    <ul className="due-pieces">
      {entries.map((check) => (
        <li
          key={`${check.code}-${check.piece}-${check.sentence}`}
          className="due-piece"
          data-state={check.severity === 'warn' ? 'unknown' : undefined}
          data-check={check.code}
        >
          <p>{unbreakable(check.sentence)}</p>
          {check.piece !== null && titles.has(check.piece) && (
            <p className="found">
              <button type="button" className="link" onClick={() => onPiece(check.piece ?? '')}>
                {titles.get(check.piece)}
              </button>
            </p>
          )}
          {check.source && <SourceLine source={check.source} />}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">{text.title}</h2>
      {warn.length === 0 && <p>{text.none}</p>}
      {list(warn)}
      {info.length > 0 && (
        <details>
          <summary>{text.info(info.length)}</summary>
          {list(info)}
        </details>
      )}
    </section>
  );
}
