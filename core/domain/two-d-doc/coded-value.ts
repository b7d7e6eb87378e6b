import type { CodedField } from '../../contract/catalogue/two-d-doc.ts';
import { isoDate } from '../../contract/iso.ts';
import { base32Bytes } from './base32.ts';
import { codedDay } from './coded-day.ts';

export type CodedValue = string | number | boolean;

/** The raw value of a field by its type; null when it is empty or not of that type. */
export function codedValue(raw: string, { type }: CodedField): CodedValue | null {
  const text = raw.trim();
  if (text === '') return null;
  switch (type) {
    case 'text':
      return text;
    case 'name':
      return text.replace(/\s*\/\s*/g, ' ').trim() || null;
    case 'digits':
      return /^\d+$/.test(text) ? text : null;
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : null;
    case 'amount':
      return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
    case 'hex':
      return /^[0-9A-F]+$/i.test(text) ? Number.parseInt(text, 16) : null;
    case 'flag':
      return text === '1' ? true : text === '0' ? false : null;
    case 'country':
      return /^[A-Z]{2}$/.test(text) ? text : null;
    case 'date':
      return /^\d{8}$/.test(text) ? day(text) : null;
    case 'day':
      return codedDay(text);
    case 'datetime': {
      const date = /^\d{12}$/.test(text) ? day(text) : null;
      return date === null || !clock(text.slice(8)) ? null : `${date}T${text.slice(8, 10)}:${text.slice(10, 12)}:00`;
    }
    case 'time':
      return /^\d{6}$/.test(text) && clock(text) ? `${text.slice(0, 2)}:${text.slice(2, 4)}:${text.slice(4, 6)}` : null;
    case 'year':
      return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
    case 'base32': {
      const bytes = base32Bytes(text);
      return bytes === null ? null : String.fromCharCode(...bytes);
    }
  }
}

/** JJMMAAAA, only if the calendar has it. */
function day(text: string): string | null {
  const date = `${text.slice(4, 8)}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  return isoDate.safeParse(date).success ? date : null;
}

const clock = (text: string) => Number(text.slice(0, 2)) < 24 && Number(text.slice(2, 4)) < 60;
