import type { PieceFact } from '../../../../core/contract/dossier.ts';
import { confidenceWords, type FactMark, markOf } from '../../../format/confidence-words.ts';
import { shown } from '../../../format/fact-values.ts';
import { fr } from '../../../text/fr.ts';

const SHAPES: Record<FactMark, string> = { read: '○', toCheck: '▲', confirmed: '✓', typed: '✎' };

/** Status by shape, word and colour; then what was printed and how well it was read. */
export function FactProvenance({ fact, page }: { fact: PieceFact; page: number }) {
  const mark = markOf(fact);
  const text = fr.pieces;
  const notes = [
    fact.printed !== null && fact.status !== 'typed' && text.printed(fact.printed),
    fact.status === 'typed' && fact.readValue !== null && text.readWas(shown(fact.name, fact.readValue)),
    fact.status !== 'typed' && confidenceWords(fact),
    page > 0 && text.onPage(page),
  ].filter((note): note is string => typeof note === 'string');
  return (
    <div className="fact-provenance">
      <span className="mark" data-mark={mark}>
        <span aria-hidden="true">{SHAPES[mark]}</span> {fr.reading.status[mark]}
      </span>
      <span className="hint">{notes.join(' · ')}</span>
    </div>
  );
}
