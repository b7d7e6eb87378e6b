import type { StatedPiece } from '../../contract/assessment.ts';
import { FACT_TYPES, type FactName, type FactType, type FactValue } from '../../contract/fact-names.ts';
import { isoDate, isoMonth } from '../../contract/iso.ts';
import { joinDays } from '../reading/normalise/days.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';

/** A piece whose facts are known names with values of their type; the only form in which the law sees papers. */
export interface LawPiece {
  id: string;
  kind: string;
  facts: Partial<Record<FactName, FactValue>>;
  /** The kind is a guess that nobody has confirmed yet. */
  kindUnsure?: true;
}

// "1.801" is refused: it may be a French thousand or an English decimal.
const NUMBER = /^-?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+|\.\d{1,2}|\.\d{4,})?$/;

function asNumber(value: FactValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = value.trim();
  return NUMBER.test(text) ? Number(text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) : undefined;
}

/** A value in the shape of its type, or undefined when it is none: a wrong value is worse than an absent one. */
function typed(value: FactValue, type: FactType): FactValue | undefined {
  switch (type) {
    case 'date':
      return isoDate.safeParse(value).success ? value : undefined;
    case 'month':
      return isoMonth.safeParse(value).success ? value : undefined;
    case 'year': {
      const year = asNumber(value);
      return year !== undefined && Number.isInteger(year) ? year : undefined;
    }
    case 'amount':
    case 'hours':
      return asNumber(value);
    case 'identifier':
      return String(value).replace(/[^0-9A-Za-z]/g, '') || undefined;
    case 'text':
      return String(value).trim() || undefined;
    case 'days': {
      const days = String(value).trim().split(/\s+/);
      return days.every((day) => isoDate.safeParse(day).success) ? joinDays(days) : undefined;
    }
  }
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACT_TYPES, name);
}

/** Keeps what the law can use of a stated piece; `ignored` says, in French, what it could not use and why. */
export function lawPiece(stated: StatedPiece): { piece: LawPiece; ignored: string[] } {
  const facts: LawPiece['facts'] = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(stated.facts)) {
    if (!isFactName(name)) {
      ignored.push(lawSentences.unknownPieceFact(stated.id, name));
      continue;
    }
    const usable = typed(value, FACT_TYPES[name]);
    if (usable === undefined) ignored.push(lawSentences.badPieceFact(stated.id, name, String(value), FACT_TYPES[name]));
    else facts[name] = usable;
  }
  return {
    piece: { id: stated.id, kind: stated.kind, facts, ...(stated.kindUnsure === true ? { kindUnsure: true } : {}) },
    ignored,
  };
}

/** A text, day or month fact of a piece. */
export function textOf(piece: LawPiece, name: FactName): string | null {
  const value = piece.facts[name];
  return typeof value === 'string' ? value : null;
}

/** A number fact of a piece. */
export function numberOf(piece: LawPiece, name: FactName): number | null {
  const value = piece.facts[name];
  return typeof value === 'number' ? value : null;
}
