import type { LetterPreview } from '../../../../core/contract/letter.ts';
import { fr } from '../../../text/fr.ts';
import type { LetterAddress } from './letter-address.ts';
import { LetterBlock } from './letter-block.tsx';

const text = fr.letters;

/** The letter block by block as it would be printed; what comes from the dossier, from hand and from the person is marked. */
export function LetterPaper({ request, preview }: { request: LetterAddress; preview: LetterPreview }) {
  if (preview.copies.length === 0) return null;
  return (
    <section aria-labelledby="letter-paper">
      <h3 id="letter-paper">{text.paper}</h3>
      <p className="hint letter-legend">
        {(['value', 'blank', 'person'] as const).map((from) => (
          <span key={from}>
            <span className="run" data-from={from}>
              {from === 'blank' ? '……' : 'abc'}
            </span>{' '}
            {text.legend[from]}
          </span>
        ))}
      </p>
      {preview.copies.map((copy, index) => (
        <div className="letter-sheet" key={copy.subject ?? String(index)}>
          {copy.subject !== null && <p className="hint">{text.copyFor(copy.subject)}</p>}
          {copy.blocks.map((block) => (
            <LetterBlock key={block.id} block={block} request={request} />
          ))}
        </div>
      ))}
    </section>
  );
}
