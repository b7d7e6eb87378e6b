import { FACT_TYPES, type FactName, type FactValue } from '../../contract/fact-names.ts';
import { scanAmounts } from './normalise/amounts.ts';
import { scanDates } from './normalise/dates.ts';
import { scanHours } from './normalise/hours.ts';
import { scanIbans } from './normalise/iban.ts';
import { scanMonths } from './normalise/months.ts';
import { scanNafs } from './normalise/naf.ts';
import { scanNirs } from './normalise/nir.ts';
import { eachMatch, type Scan } from './normalise/scan.ts';
import { scanSirets } from './normalise/siret.ts';
import { scanTaxNumbers } from './normalise/tax-number.ts';

/** Identifiers that have a form of their own; the end of any other one is only told by the end of its cell. */
export const IDENTIFIERS: Partial<Record<FactName, (text: string) => Scan<string>[]>> = {
  siret: scanSirets,
  nir: scanNirs,
  naf: scanNafs,
  iban: scanIbans,
  numeroFiscal: scanTaxNumbers,
};

const ANY_IDENTIFIER = /(?<![A-Za-z0-9])[A-Z0-9](?:[ ./-]{0,2}[A-Z0-9]){5,24}(?![A-Za-z0-9])/g;

/** "N° client : 45123", "Acte n° 451": a short number is one when nothing else stands in its place. */
const ALONE_IN_CELL = /^[\s:]*(\d{3,5})\s*$/;

/** "75019 PARIS": the town of an address, not a number followed by letters. */
const TOWN = /^\d{5} [A-Z]{2,}/;

function scanIdentifiers(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  for (const { match, start, end } of eachMatch(text.replace(/\s/g, ' '), ANY_IDENTIFIER)) {
    const digits = match[0].match(/\d/g)?.length ?? 0;
    const isDate = scanDates(match[0])[0]?.end === match[0].length;
    if (digits >= 4 && !isDate && !TOWN.test(match[0]))
      found.push({ start, end, value: match[0].replace(/[^A-Z0-9]/g, ''), check: 'none', exact: true });
  }
  const alone = found.length === 0 ? ALONE_IN_CELL.exec(text) : null;
  const number = alone?.[1];
  if (alone !== null && number !== undefined) {
    const start = alone[0].indexOf(number);
    found.push({ start, end: start + number.length, value: number, check: 'none', exact: true });
  }
  return found;
}

function scanYears(text: string): Scan<number>[] {
  const found: Scan<number>[] = [];
  for (const { match, start, end } of eachMatch(text, /(?<!\d|\d[/.-])(?:19|20)\d{2}(?!\d|[/.,-]\d)/g))
    found.push({ start, end, value: Number(match[0]), check: 'none', exact: true });
  return found;
}

/** Values of a fact's type in a text, left to right. Facts of type `text` have no form to look for: see value-places. */
export function scanFact(fact: FactName, text: string): Scan<FactValue>[] {
  switch (FACT_TYPES[fact]) {
    case 'date':
      return scanDates(text);
    case 'month':
      return scanMonths(text);
    case 'year':
      return scanYears(text);
    case 'amount':
      return scanAmounts(text);
    case 'hours':
      return scanHours(text);
    case 'identifier':
      return (IDENTIFIERS[fact] ?? scanIdentifiers)(text);
    case 'text':
    case 'days': // only a reader knows which days of a paper belong together
      return [];
  }
}
