import type { CodedFactRule, TwoDDocTables } from '../../contract/catalogue/two-d-doc.ts';
import type { FactName, FactValue } from '../../contract/fact-names.ts';
import { nameWithoutCivility } from '../reading/normalise/names.ts';
import { isValidSiret } from '../reading/normalise/siret.ts';
import type { TwoDDoc, TwoDDocField } from './two-d-doc.ts';

/** What a code says of a fact. `printed`: as a paper would show it; a coded day is four digits in base 16. */
export interface CodedFact {
  fact: FactName;
  value: FactValue;
  printed: string;
  truncated: boolean;
}

/** The facts that the signed data of a code state, by the tables of its document type. Never those of the annex. */
export function codedFacts(doc: TwoDDoc, tables: TwoDDocTables): CodedFact[] {
  const type = doc.perimeter === '01' ? tables.types[doc.documentType] : undefined;
  const found = new Map<FactName, CodedFact>();
  for (const rule of type?.facts ?? []) {
    if (found.has(rule.fact)) continue;
    const coded = codedFact(doc, rule);
    if (coded !== null) found.set(rule.fact, coded);
  }
  return [...found.values()];
}

function codedFact(doc: TwoDDoc, { fact, as, from }: CodedFactRule): CodedFact | null {
  const parts = from.map((id) => (id === 'issueDate' ? issueDate(doc) : onlyField(doc, id)));
  const present = parts.filter((part) => part !== null && part.raw.trim() !== '') as TwoDDocField[];
  // Lines of an address may be missing; of anything else every part is needed.
  if (present.length === 0 || (as !== 'address' && present.length < from.length)) return null;
  const value = factValueOf(as, present);
  if (value === null || value === '') return null;
  const printed = present.map(readable).join(' ');
  return { fact, value, printed, truncated: present.some((part) => part.truncated) };
}

function readable({ raw, value }: TwoDDocField): string {
  const day = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  return typeof value === 'number' ? raw.trim().replace(/^(-?)0+(?=\d)/, '$1') : raw.trim().replaceAll('/', ' ');
}

/** A field given twice with two values says nothing. */
function onlyField(doc: TwoDDoc, id: string): TwoDDocField | null {
  const all = doc.fields.filter((field) => field.id === id);
  return all.every((field) => field.raw === all[0]?.raw) ? (all[0] ?? null) : null;
}

const issueDate = ({ emittedOn }: TwoDDoc): TwoDDocField | null =>
  emittedOn === null
    ? null
    : { id: 'issueDate', name: 'issueDate', raw: emittedOn, value: emittedOn, truncated: false };

function factValueOf(as: CodedFactRule['as'], parts: TwoDDocField[]): FactValue | null {
  const first = parts[0]?.value ?? null;
  switch (as) {
    case 'name':
    case 'text':
    case 'address': {
      const texts = parts.map(({ value }) => (typeof value === 'string' ? value : ''));
      if (texts.some((text) => text === '')) return null;
      const text = texts.join(' ').replace(/\s+/g, ' ');
      return as === 'name' ? nameWithoutCivility(text) : text;
    }
    case 'date':
      return typeof first === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(first) ? first : null;
    case 'year':
    case 'number':
      return typeof first === 'number' ? first : null;
    case 'identifier': {
      const plain = typeof first === 'string' ? first.replace(/[^0-9A-Za-z]/g, '') : '';
      return /^0*$/.test(plain) ? null : plain;
    }
    case 'siret':
      return typeof first === 'string' && isValidSiret(first) ? first : null;
    case 'commonMonth': {
      const months = parts.map(({ value }) => (typeof value === 'string' ? value.slice(0, 7) : null));
      return months.every((month) => month !== null && month === months[0]) ? (months[0] ?? null) : null;
    }
  }
}
