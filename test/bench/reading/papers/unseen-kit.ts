import type { FactName } from '../../../../core/contract/fact-names.ts';
import type { Pay } from '../pay.ts';
import { type Value, val } from './draft.ts';
import { type Cell, money } from './report-kit.ts';

/** A day in another form than 05/02/2024: dots, hyphens or a year of two digits. */
export function dayAs(iso: string, form: 'dots' | 'hyphens' | 'short', ...names: FactName[]): Value {
  const [year = '', month = '', day = ''] = iso.split('-');
  const printed = {
    dots: `${day}.${month}.${year}`,
    hyphens: `${day}-${month}-${year}`,
    short: `${day}/${month}/${year.slice(2)}`,
  }[form];
  return val(printed, ...names.map((name) => [name, iso] as [FactName, string]));
}

/** A code of activity printed with its dot: the value has none. */
export const dottedNaf = (naf: string): Value => val(naf, ['naf', naf.replace('.', '')]);

/** The contributions' rows: word, base, employee's rate and amount, employer's rate and amount. */
export function chargeRows(q: Pay, words: readonly string[], decimals = 2): Cell[][] {
  return q.charges.map((k, i) => [
    words[i] ?? k.label,
    money(k.base),
    k.rate === null ? undefined : k.rate.toFixed(decimals).replace('.', ','),
    k.rate === null ? undefined : money(k.employee),
    k.employerRate === null ? undefined : k.employerRate.toFixed(decimals).replace('.', ','),
    k.employerRate === null ? undefined : money(k.employer),
  ]);
}
