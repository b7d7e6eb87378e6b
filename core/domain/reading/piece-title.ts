import type { Kind } from '../../contract/catalogue/kind.ts';
import { FACT_TYPES, type FactName, type FactValue } from '../../contract/fact-names.ts';
import { MONTH_NAMES_FR } from './normalise/months.ts';

/** A value as a French title says it: "mars 2024", "4 septembre 2021", "1 946,51". */
function spoken(name: FactName, value: FactValue): string {
  const text = String(value);
  const [year = '', month = '', day = ''] = text.split('-');
  const monthName = MONTH_NAMES_FR[Number(month) - 1];
  if (FACT_TYPES[name] === 'month' && monthName !== undefined) return `${monthName} ${year}`;
  if (FACT_TYPES[name] === 'date' && monthName !== undefined)
    return `${day === '01' ? '1er' : Number(day)} ${monthName} ${year}`;
  return text;
}

/**
 * Title of a piece from its kind's pattern: parts are cut by " – " and a part whose facts are not known is left out, so
 * that a title never says a value that was not read. "{periode|dateDocument}" takes the first one known.
 */
export function pieceTitle(kind: Kind, facts: Partial<Record<string, FactValue | undefined>>): string {
  const parts = kind.titlePattern.split(' – ').map((part) => {
    let complete = true;
    const filled = part.replace(/\{([^}]+)\}/g, (_, names: string) => {
      for (const name of names.split('|')) {
        const value = facts[name];
        if (value !== undefined && value !== '') return spoken(name as FactName, value);
      }
      complete = false;
      return '';
    });
    return complete ? filled : '';
  });
  const known = parts.filter((part) => part !== '');
  return known.length > 0 ? known.join(' – ') : kind.title;
}
