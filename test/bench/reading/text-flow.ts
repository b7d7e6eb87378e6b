import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import { type Face, textWidth } from '../../fixtures/papers/faces.ts';
import type { TextOptions } from '../../fixtures/papers/sheet.ts';
import { PaperSheet } from './paper.ts';

/** Words of a paragraph, and values in it that are facts; a value is never broken over two lines. */
export type Run = string | { text: string; fact: [name: FactName, value: FactValue, label?: string]; bold?: boolean };

export interface FlowStyle {
  face: Face;
  bold: Face;
  size: number;
  leading: number;
  left: number;
  right: number;
  footer: string;
}

/** Fills pages with titles and paragraphs from the top, as a word processor does. */
export class TextFlow {
  readonly pages: PaperSheet[] = [];
  readonly #style: FlowStyle;
  #y = 0;

  constructor(style: FlowStyle) {
    this.#style = style;
    this.#turn();
  }

  get sheet(): PaperSheet {
    return this.pages.at(-1) as PaperSheet;
  }

  #turn() {
    const { face, size, footer } = this.#style;
    this.pages.push(new PaperSheet({ face, size }));
    this.sheet.text(297, 815, `${footer} - page ${this.pages.length}`, { align: 'center', size: 7.5 });
    this.#y = 66;
  }

  skip(points: number): this {
    this.#y += points;
    return this;
  }

  heading(text: string, options: TextOptions = {}): this {
    if (this.#y > 700) this.#turn();
    this.#y += 8;
    const x = options.align === 'center' ? 297 : this.#style.left;
    this.sheet.text(x, this.#y, text, { face: this.#style.bold, ...options });
    this.#y += this.#style.leading + 4;
    return this;
  }

  paragraph(...runs: Run[]): this {
    const { face, bold, size, leading, left, right } = this.#style;
    const space = textWidth(' ', face, size);
    if (this.#y > 750) this.#turn();
    let x = left;
    const place = (text: string, own: Face, glued: boolean, fact?: [FactName, FactValue, string?]) => {
      const width = textWidth(text, own, size);
      const at = glued || x === left ? x : x + space;
      if (at + width > right && x > left) {
        this.#y += leading;
        if (this.#y > 785) this.#turn();
        x = left;
      } else x = at;
      if (fact) x = this.sheet.value(x, this.#y, text, fact, { face: own });
      else x = this.sheet.text(x, this.#y, text, { face: own });
    };
    for (const run of runs) {
      if (typeof run !== 'string') place(run.text, run.bold === false ? face : bold, false, run.fact);
      // A mark that follows a value stands against it.
      else
        for (const [i, word] of run.split(' ').entries()) if (word) place(word, face, i === 0 && /^[,.;)]/.test(word));
    }
    this.#y += leading + 5;
    return this;
  }
}
