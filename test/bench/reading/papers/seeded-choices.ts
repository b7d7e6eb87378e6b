import { seededRandom } from '../../../fixtures/papers/seeded-random.ts';
import type { Split } from '../paper.ts';

/** A generator of its own for one name, made from another: same name and same generator, same numbers. */
export function saltedRandom(random: () => number, name: string): () => number {
  let hash = Math.floor(random() * 4294967296);
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return seededRandom(hash >>> 0);
}

/** Choices drawn from one generator: the same generator gives the same paper on every machine. */
export class Choices {
  #random: () => number;
  readonly split: Split;

  constructor(random: () => number, split: Split) {
    this.#random = random;
    this.split = split;
  }

  /** Picks among the half of a list that is this split's: names seen while tuning are not those of the report. */
  own<T>(list: readonly T[]): T {
    const half = list.filter((_, i) => i % 2 === (this.split === 'tune' ? 0 : 1));
    return this.pick(half.length ? half : list);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new RangeError('empty list');
    return item;
  }

  /** Digits as text; the first is not 0. */
  digits(count: number): string {
    return Array.from({ length: count }, (_, i) => this.int(i === 0 ? 1 : 0, 9)).join('');
  }

  letters(count: number): string {
    return Array.from({ length: count }, () => this.pick([...'ABCDEFGHJKLMNPRSTVWXYZ'])).join('');
  }

  /** A day (YYYY-MM-DD) of one of the years, both included. */
  day(fromYear: number, toYear: number): string {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${this.int(fromYear, toYear)}-${two(this.int(1, 12))}-${two(this.int(1, 28))}`;
  }

  /** Euros with cents. */
  euros(from: number, to: number): number {
    return this.int(from * 100, to * 100) / 100;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }
}

/** `addDays('2024-02-28', 2)` → `2024-03-01`. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Same day some years later; the makers' days stop at the 28th, so it exists. */
export function addYears(iso: string, years: number): string {
  return `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
}
