import type { FactName, FactValue } from '../../../../core/contract/fact-names.ts';
import type { Box } from '../../../../core/contract/reading.ts';
import { type Face, textWidth } from '../../../fixtures/papers/faces.ts';
import { amount, longDate, plainCapitals, shortDate } from '../../../fixtures/papers/french.ts';
import { Sheet, type TextOptions } from '../../../fixtures/papers/sheet.ts';
import type { Maker, PaperTruth, Split } from '../paper.ts';
import { Choices, saltedRandom } from './seeded-choices.ts';

/** A printed value: its printed form and the facts that it gives. */
export interface Value {
  printed: string;
  facts: [FactName, FactValue][];
}
/** The faces of one paper: running text and emphasis. */
export interface Look {
  n: Face;
  b: Face;
}
export const LOOKS: Look[] = [
  { n: 'sans', b: 'sansBold' },
  { n: 'narrow', b: 'narrowBold' },
  { n: 'serif', b: 'serifBold' },
];

export const val = (printed: string, ...facts: [FactName, FactValue][]): Value => ({ printed, facts });
/** A text fact whose value is what is printed. */
export const txt = (printed: string, ...names: FactName[]): Value =>
  val(printed, ...names.map((n) => [n, printed] as [FactName, string]));
export const short = (iso: string, ...names: FactName[]): Value =>
  val(shortDate(iso), ...names.map((n) => [n, iso] as [FactName, string]));
export const long = (iso: string, ...names: FactName[]): Value =>
  val(longDate(iso), ...names.map((n) => [n, iso] as [FactName, string]));
export const eur = (n: number, name: FactName, suffix = ' €', separator = ' '): Value =>
  val(`${amount(n, separator)}${suffix}`, [name, n]);
/** An identifier printed with blanks or dots: the value is its digits and letters. */
export const ident = (printed: string, name: FactName): Value =>
  val(printed, [name, printed.replace(/[^0-9A-Za-z]/g, '')]);
export const caps = plainCapitals;

/** A sheet that tells its own face and size, so that running text can be measured. */
export class Leaf extends Sheet {
  readonly face: Face;
  readonly size: number;

  constructor(options: { face?: Face; size?: number; width?: number; height?: number } = {}) {
    super(options);
    this.face = options.face ?? 'sans';
    this.size = options.size ?? 9;
  }
}

/** A paper being drawn: its pages, and the truth collected as it is printed. */
export class Draft {
  readonly pages: Leaf[] = [];
  readonly truth: PaperTruth = {};
  readonly absent: FactName[] = [];
  readonly unjudged: FactName[] = [];
  readonly accepts: [FactName, FactValue[]][] = [];
  readonly c: Choices;

  constructor(c: Choices) {
    this.c = c;
  }

  page(options: ConstructorParameters<typeof Leaf>[0] = {}): Leaf {
    const sheet = new Leaf(options);
    this.pages.push(sheet);
    return sheet;
  }

  /** Facts of this kind of paper that this one does not print. */
  without(...names: FactName[]) {
    this.absent.push(...names);
  }

  /** Other normal forms that a careful person would also write down. */
  accept(name: FactName, ...values: FactValue[]) {
    this.accepts.push([name, values]);
  }

  /** Facts on which careful people may differ. */
  open(...names: FactName[]) {
    this.unjudged.push(...names);
  }

  #state(s: Leaf, value: Value, label: string, printed: string, box: Box) {
    const page = this.pages.indexOf(s) + 1;
    for (const [name, v] of value.facts) {
      // The first place that prints a fact is the one a person points at.
      this.truth[name] ??= { value: v, printed, label: label.replace(/[\s:]+$/, '').trim() || null, page, box };
    }
  }

  /** Prints a value alone; `label` is what a person would say stands for it. Returns the right end. */
  at(s: Leaf, x: number, y: number, value: Value | string, label = '', options: TextOptions = {}): number {
    const v = typeof value === 'string' ? val(value) : value;
    const before = s.marks.length;
    const right = s.text(x, y, v.printed, options);
    const mark = s.marks[before];
    if (mark?.type !== 'text') throw new Error('no text mark');
    const width = textWidth(mark.text, mark.face, mark.size);
    this.#state(s, v, label, v.printed, [right - width, y - mark.size * 0.78, width, mark.size]);
    return right;
  }

  /** `label` then the value, on one baseline; at `valueX` when given, else after the label. Returns the right end. */
  line(
    s: Leaf,
    x: number,
    y: number,
    label: string,
    value: Value | string,
    options: TextOptions & { valueX?: number; labelFace?: Face; labelColor?: string } = {},
  ): number {
    const { valueX, labelFace, labelColor, align, ...common } = options;
    const labelOptions: TextOptions = { ...common };
    delete labelOptions.face;
    if (labelFace) labelOptions.face = labelFace;
    if (labelColor) labelOptions.color = labelColor;
    const end = s.text(x, y, label, labelOptions);
    return this.at(s, valueX ?? end + Math.max(3, (common.size ?? s.size) * 0.3), y, value, label, {
      ...common,
      ...(align ? { align } : {}),
    });
  }

  /** Lines under each other that give facts together (an address): the value's lines are joined with `, `. */
  block(
    s: Leaf,
    x: number,
    y: number,
    lines: string[],
    leading: number,
    names: FactName[],
    label = '',
    options: TextOptions = {},
  ): number {
    const value = lines.join(', ');
    let box: Box | undefined;
    lines.forEach((text, i) => {
      const right = s.text(x, y + i * leading, text, options);
      const mark = s.marks.at(-1);
      if (mark?.type !== 'text') throw new Error('no text mark');
      const width = textWidth(text, mark.face, mark.size);
      const own: Box = [right - width, mark.y - mark.size * 0.78, width, mark.size];
      box = box ? union(box, own) : own;
    });
    if (box)
      this.#state(s, val(value, ...names.map((n) => [n, value] as [FactName, string])), label, lines.join('\n'), box);
    return y + lines.length * leading;
  }

  /** A paragraph whose values stand in the running text; a value stays on one line. Returns the next baseline. */
  prose(
    s: Leaf,
    x: number,
    y: number,
    width: number,
    parts: (string | Value)[],
    options: TextOptions & { leading?: number; bold?: Face } = {},
  ): number {
    const { leading: wanted, bold, ...common } = options;
    const face = common.face ?? s.face;
    const size = common.size ?? s.size;
    const leading = wanted ?? size * 1.4;
    const blank = textWidth(' ', face, size);
    let at = x;
    let baseline = y;
    let before = '';
    let glued = true; // no blank before the next piece
    const put = (text: string, own: Face, value?: Value) => {
      const length = textWidth(text, own, size);
      if (!glued && at + blank + length > x + width && at > x) {
        at = x;
        baseline += leading;
      } else if (!glued) at += blank;
      s.text(at, baseline, text, { ...common, face: own, size });
      if (value)
        this.#state(s, value, before.split(' ').slice(-4).join(' '), text, [at, baseline - size * 0.78, length, size]);
      at += length;
      before += ` ${text}`;
    };
    for (const part of parts) {
      if (typeof part !== 'string') {
        put(part.printed, bold ?? face, part);
        glued = true;
        continue;
      }
      if (part.startsWith(' ')) glued = false;
      for (const word of part.trim().split(' ').filter(Boolean)) {
        put(word, face);
        glued = false;
      }
      glued = !part.endsWith(' ');
    }
    return baseline + leading;
  }
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}

/** A circle made of short rules (postmarks, stamps, seals). */
export function circle(
  s: Sheet,
  cx: number,
  cy: number,
  r: number,
  style: { color?: string; lineWidth?: number } = {},
) {
  const at = (i: number): [number, number] => [
    cx + r * Math.cos((i * Math.PI) / 18),
    cy + r * Math.sin((i * Math.PI) / 18),
  ];
  for (let i = 0; i < 36; i++) s.rule(...at(i), ...at(i + 1), style);
}

/** A bar of bars: something that looks like a bar code and holds nothing. */
export function bars(s: Leaf, x: number, y: number, width: number, height: number, c: Choices) {
  for (let at = x; at < x + width - 3; ) {
    const thick = c.pick([0.8, 1.2, 2]);
    s.box(at, y, thick, height, { fill: '#000000' });
    at += thick + c.pick([1, 1.6, 2.4]);
  }
}

/** A signature: a scrawled name in blue. */
export function sign(s: Leaf, x: number, y: number, name: string, size = 18) {
  s.text(x, y, name, { face: 'sansItalic', size, color: '#26408b' });
}

/** A maker from a function that draws. */
export function maker(id: string, kind: string, split: Split, draw: (d: Draft) => void): Maker {
  return {
    id,
    kind,
    split,
    make(random, variant) {
      // Each layout draws its own people, whatever generator the bench gives to all.
      const d = new Draft(new Choices(saltedRandom(random, id), split));
      draw(d);
      for (const [name, values] of d.accepts) {
        const printed = d.truth[name];
        if (printed) d.truth[name] = { ...printed, accepts: [...(printed.accepts ?? []), ...values] };
      }
      const { pages, truth, absent, unjudged } = d;
      return {
        id: `${id}-${variant}`,
        kind,
        split,
        pages,
        truth,
        ...(absent.length ? { absent } : {}),
        ...(unjudged.length ? { unjudged } : {}),
      };
    },
  };
}
