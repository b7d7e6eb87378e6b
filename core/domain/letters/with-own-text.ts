import type { LetterText, PrintedBlock } from '../../contract/letter.ts';
import { editableText } from '../../contract/letter-text.ts';

const typed = (text: string): LetterText => [{ language: 'fr', runs: [{ text, from: 'person', name: null }] }];

/** A block with the person's own text in place of what was generated, which stays in `generated`. */
export function withOwnText(block: PrintedBlock, text: string): PrintedBlock {
  const generated = editableText(block);
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '').map(typed);
  switch (block.type) {
    case 'table':
      return block;
    case 'list':
      return { ...block, generated, items: filled };
    case 'sender':
    case 'addressee':
    case 'lines':
    case 'place-and-date':
    case 'signature':
      return { ...block, generated, lines: filled };
    case 'own-words':
      return { ...block, generated, text: text.trim() === '' ? null : typed(text.trim()) };
    default:
      return { ...block, generated, text: typed(text.trim()) };
  }
}
