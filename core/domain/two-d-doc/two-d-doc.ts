import type { TwoDDocTables } from '../../contract/catalogue/two-d-doc.ts';
import { codedDay } from './coded-day.ts';
import { type CodedValue, codedValue } from './coded-value.ts';

/** One datum of a code. `name` is null for an identifier that the tables do not have: its value is kept as it stands. */
export interface TwoDDocField {
  id: string;
  name: string | null;
  raw: string;
  /** By the field's type (dates YYYY-MM-DD, numbers); null when the raw value is not of its type, or empty. */
  value: CodedValue | null;
  /** The issuer had to shorten it to make it fit. */
  truncated: boolean;
}

/** A 2D-Doc taken apart. Days are YYYY-MM-DD; null: not stated (FFFF) or unreadable. */
export interface TwoDDoc {
  version: number;
  certificateAuthority: string;
  certificateId: string;
  emittedOn: string | null;
  signedOn: string | null;
  documentType: string;
  perimeter: string;
  country: string | null;
  fields: TwoDDocField[];
  /** Data after the signature, which it does not cover: never to be believed. */
  annex: TwoDDocField[];
  /** In base 32, as coded; null when the code has none. */
  signature: string | null;
  /** The characters that the signature covers, one byte each (ISO 8859-1). */
  signedText: string;
}

const GS = '\u001d'; // ends a field
const RS = '\u001e'; // ends a field that was shortened
const US = '\u001f'; // ends the message: the signature follows

/** Whether the characters of a code are a 2D-Doc in characters ("DC" and a version). */
export const isTwoDDoc = (text: string): boolean => /^DC\d{2}/.test(text);

/**
 * Takes the characters of a code apart (2D-Doc specification 3.1.3, header versions 01 to 04; a later version is read as
 * 04). Null when it is no 2D-Doc in characters or its header is not whole. Never throws: what is unknown or broken is kept
 * raw. `text`: exactly the decoded characters, separators included.
 */
export function parseTwoDDoc(text: string, tables: TwoDDocTables): TwoDDoc | null {
  if (!isTwoDDoc(text)) return null;
  const version = Number(text.slice(2, 4));
  const headerLength = version <= 2 ? 22 : version === 3 ? 24 : 26;
  const end = text.indexOf(US);
  const signedText = end < 0 ? text : text.slice(0, end);
  if (version < 1 || signedText.length < headerLength) return null;
  const tail = end < 0 ? '' : text.slice(end + 1);
  const separators = [tail.indexOf(GS), tail.indexOf(RS)].filter((at) => at >= 0);
  const annexAt = separators.length === 0 ? -1 : Math.min(...separators);
  const signature = (annexAt < 0 ? tail : tail.slice(0, annexAt)).trim();
  const perimeter = version <= 2 ? '01' : text.slice(22, 24);
  // Identifiers mean something within their perimeter only.
  const known = perimeter === '01' ? tables : { fields: {}, types: {} };
  return {
    version,
    certificateAuthority: text.slice(4, 8),
    certificateId: text.slice(8, 12),
    emittedOn: codedDay(text.slice(12, 16)),
    signedOn: codedDay(text.slice(16, 20)),
    documentType: text.slice(20, 22),
    perimeter,
    country: version <= 3 ? null : text.slice(24, 26),
    fields: fieldsOf(signedText.slice(headerLength), known),
    annex: annexAt < 0 ? [] : fieldsOf(tail.slice(annexAt + 1).trim(), known),
    signature: signature === '' ? null : signature,
    signedText,
  };
}

function fieldsOf(message: string, tables: TwoDDocTables): TwoDDocField[] {
  const fields: TwoDDocField[] = [];
  let at = 0;
  while (at < message.length) {
    const id = message.slice(at, at + 2);
    at += 2;
    const field = Object.hasOwn(tables.fields, id) ? tables.fields[id] : undefined;
    const most = field?.length ?? field?.max ?? Number.POSITIVE_INFINITY;
    let stop = at;
    while (stop < message.length && stop - at < most && message[stop] !== GS && message[stop] !== RS) stop++;
    const raw = message.slice(at, stop);
    const separator = message[stop];
    const separated = separator === GS || separator === RS;
    const name = field?.name ?? null;
    const value = field === undefined ? null : codedValue(raw, field);
    fields.push({ id, name, raw, value, truncated: separator === RS });
    at = separated ? stop + 1 : stop;
  }
  return fields;
}
