import type { LetterText, PrintedBlock } from '../../../../core/contract/letter.ts';
import { textsOf } from '../../../../core/contract/letter-text.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.letters;
const plain = (words: LetterText) => words.flatMap(({ runs }) => runs.map((run) => run.text)).join('');

/** A text with its origins; a second language stands under the French, in its own direction. */
function Text({ words }: { words: LetterText }) {
  return words.map(({ language, runs }) => (
    <span key={language} lang={language} dir={language === 'ar' ? 'rtl' : undefined} className="letter-language">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
        <span key={index} className="run" data-from={run.from}>
          {run.text}
        </span>
      ))}
    </span>
  ));
}

function Lines({ lines }: { lines: LetterText[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: texts of one block never move
    <p key={index}>
      <Text words={line} />
    </p>
  ));
}

/** A block of a letter as it reads on the paper. */
export function PrintedText({ block }: { block: PrintedBlock }) {
  switch (block.type) {
    case 'title':
      return (
        <h4 className="letter-title">
          <Text words={block.text} />
        </h4>
      );
    case 'heading':
      return (
        <h4>
          <Text words={block.text} />
        </h4>
      );
    case 'object':
      return (
        <p>
          <strong>Objet : </strong>
          <Text words={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts of one block never move
        <li key={index}>
          <Text words={item} />
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={plain(cell)} scope="col">
                    <Text words={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: texts of one block never move
                <tr key={index}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells of one row never move
                    <td key={column}>
                      <Text words={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'own-words':
      return block.text === null ? (
        <p className="run" data-from="blank">
          {text.ruled(block.ruled)}
        </p>
      ) : (
        <p>
          <Text words={block.text} />
        </p>
      );
    default:
      return <Lines lines={textsOf(block)} />;
  }
}
