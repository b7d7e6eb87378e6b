import type { LetterText, PrintedBlock } from './letter.ts';

/** A text as one string; both languages, French first, parted by a blank line of its own. */
export function plainText(text: LetterText): string {
  return text.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
}

/** Every text of a block in the order in which it is printed. */
export function textsOf(block: PrintedBlock): LetterText[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'own-words':
      return block.text === null ? [] : [block.text];
    case 'sender':
    case 'addressee':
    case 'lines':
    case 'place-and-date':
    case 'signature':
      return block.lines;
    default:
      return [block.text];
  }
}

/** What a person sees and edits of a block: one line a text. A table is not edited: its facts are. */
export function editableText(block: PrintedBlock): string | null {
  return block.type === 'table' ? null : textsOf(block).map(plainText).join('\n');
}
