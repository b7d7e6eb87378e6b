import type { Box, Word } from '../../../core/contract/reading.ts';
import type { ProposalField, ProposalInput } from '../../../core/domain/form-proposal/proposal-input.ts';

const LETTER = 5; // points; every letter is as wide as the others
const HEIGHT = 9;

/** A page of words and fields, laid out by hand: `y` is the middle of a line, from the top. */
export class DrawnInput {
  readonly #words: Word[][] = [[]];
  readonly #fields: ProposalField[] = [];

  /** Prints a text and gives where it ends. */
  print(text: string, x: number, y: number, height = HEIGHT): number {
    let at = x;
    for (const part of text.split(' ')) {
      const width = part.length * LETTER;
      this.#words.at(-1)?.push({ text: part, box: [at, y - height / 2, width, height], confidence: 1 });
      at += width + 3;
    }
    return at - 3;
  }

  page(): void {
    this.#words.push([]);
  }

  add(name: string, x: number, y: number, look: Partial<ProposalField> & { width?: number } = {}): void {
    const { width = 120, ...rest } = look;
    const rect: Box = [x, y - 7, width, 14];
    const page = this.#words.length;
    this.#fields.push({
      name,
      type: 'text',
      page,
      rect,
      places: [{ page, rect }],
      comb: false,
      multiline: false,
      ...rest,
    });
  }

  /** A label and its field on one line. */
  ask(label: string, name: string, y: number, x = 40, look: Partial<ProposalField> & { width?: number } = {}): void {
    this.add(name, this.print(label, x, y) + 5, y, look);
  }

  box(name: string, x: number, y: number, option = 'Oui'): void {
    const page = this.#words.length;
    const rect: Box = [x, y - 4, 8, 8];
    this.add(name, x, y, { type: 'checkbox', options: [option], rect, places: [{ page, rect, option }] });
  }

  input(): ProposalInput {
    return {
      fields: this.#fields,
      pages: this.#words.map((words, i) => ({
        page: i + 1,
        width: 595,
        height: 842,
        words: words.length > 0 ? words : null,
      })),
    };
  }
}
