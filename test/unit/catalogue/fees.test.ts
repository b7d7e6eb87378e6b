import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fee } from '../../../core/contract/catalogue/procedure-parts.ts';
import { nextDay } from '../../../core/domain/calendar/iso-days.ts';
import { inForce } from '../../../core/domain/rules/in-force.ts';

const folder = resolve(import.meta.dirname, '../../../forms/fees');
const fees = Object.fromEntries(
  readdirSync(folder).map((file) => {
    const entry = fee.parse(parse(readFileSync(resolve(folder, file), 'utf8')));
    return [entry.id, entry] as const;
  }),
);

/** Fee, day, tax, stamp, total, part paid on filing; null: not known that day. */
const AMOUNTS: [string, string, number | null, number | null, number | null, number?][] = [
  ['premiere-carte-general', '2010-06-30', 300, 0, 300],
  ['premiere-carte-general', '2010-07-01', 340, 0, 340],
  ['premiere-carte-general', '2011-09-30', 340, 0, 340],
  ['premiere-carte-general', '2011-10-01', 340, 19, 359],
  ['premiere-carte-general', '2012-12-31', 349, 19, 368],
  ['premiere-carte-general', '2013-01-01', 241, 19, 260],
  ['premiere-carte-general', '2018-01-01', null, null, null],
  ['premiere-carte-general', '2020-01-01', 200, 25, 225],
  ['premiere-carte-general', '2026-04-30', 200, 25, 225],
  ['premiere-carte-general', '2026-05-01', 300, 50, 350],
  ['premiere-carte-reduit', '2019-12-31', null, null, null],
  ['premiere-carte-reduit', '2026-04-30', 50, 25, 75],
  ['premiere-carte-reduit', '2026-05-01', 100, 50, 150],
  ['renouvellement-general', '2014-06-01', null, 19, null],
  ['renouvellement-general', '2026-04-30', 200, 25, 225],
  ['renouvellement-general', '2026-05-01', 200, 50, 250],
  ['renouvellement-reduit', '2026-04-30', 50, 25, 75],
  ['renouvellement-reduit', '2026-05-01', 50, 50, 100],
  ['vls-ts-general', '2026-04-30', 200, 0, 200],
  ['vls-ts-general', '2026-05-01', 300, 0, 300],
  ['vls-ts-reduit', '2026-04-30', 50, 0, 50],
  ['vls-ts-reduit', '2026-05-01', 100, 0, 100],
  ['vls-ts-travailleur-temporaire', '2024-07-30', 0, 0, 0],
  ['vls-ts-travailleur-temporaire', '2024-07-31', null, null, null],
  ['vls-ts-travailleur-temporaire', '2026-05-01', null, null, null],
  ['visa-regularisation', '2012-12-31', 340, 0, 340, 110],
  ['visa-regularisation', '2013-01-01', 340, 0, 340, 50],
  ['visa-regularisation', '2017-01-11', 340, 0, 340, 50],
  ['visa-regularisation', '2017-01-12', null, null, null],
  ['visa-regularisation', '2026-04-30', 200, 0, 200, 50],
  ['visa-regularisation', '2026-05-01', 300, 0, 300, 100],
  ['depot-tardif', '2026-05-01', 180, 0, 180],
  ['timbre-seul', '2017-01-11', 0, 19, 19],
  ['timbre-seul', '2018-01-01', 0, null, null],
  ['timbre-seul', '2026-04-30', 0, 25, 25],
  ['timbre-seul', '2026-05-01', 0, 50, 50],
  ['aps', '2026-04-30', 0, 0, 0],
  ['aps', '2026-05-01', 100, null, null],
  ['cst-vers-pluriannuelle', '2026-04-30', 200, 25, 225],
  ['cst-vers-pluriannuelle', '2026-05-01', null, 50, null],
];

describe('forms/fees', () => {
  it.each(AMOUNTS)('%s on %s', (id, day, tax, stamp, total, atFiling) => {
    const values = inForce(fees[id]?.values ?? [], day);
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({ tax, stamp, total, ...(atFiling === undefined ? {} : { atFiling }) });
    if (atFiling === undefined) expect(values[0]?.atFiling).toBeUndefined();
  });

  it('says something of every day from its first one on: an amount, or why there is none', () => {
    for (const { id, values } of Object.values(fees)) {
      for (const [index, value] of values.entries()) {
        const next = values[index + 1];
        expect(value.to === null ? undefined : nextDay(value.to), id).toBe(next?.from);
        if (value.total === null) expect(value.note?.length ?? 0, `${id} ${value.from}`).toBeGreaterThan(30);
      }
    }
  });

  it('gives the price of a first card obtained by regularisation: 425 €, then 650 €', () => {
    const sum = (day: string) =>
      ['premiere-carte-general', 'visa-regularisation']
        .map((id) => inForce(fees[id]?.values ?? [], day)[0]?.total ?? Number.NaN)
        .reduce((a, b) => a + b);
    expect([sum('2026-04-30'), sum('2026-05-01')]).toEqual([425, 650]);
  });
});
