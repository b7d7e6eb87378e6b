import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const { parameters } = await loadCatalogue();
const valuesOf = (id: string) => parameters[id]?.values ?? [];
const smicValues = valuesOf('smic').filter(({ from }) => from >= '2020-01-01');

// Official amounts multiply the hourly SMIC by 1,820 hours; twelve monthly SMIC differ from that by cents only.
const SERIES = [
  { id: 'talent-salarie-qualifie', monthly: 24, until: '2025-06-15' },
  { id: 'talent-salarie-en-mission', monthly: 21.6, until: '2025-06-15' },
  { id: 'talent-mandataire-social', monthly: 36, until: '9999-12-31' },
  { id: 'talent-artiste', monthly: 0.7, until: '9999-12-31' },
];

describe('thresholds of the talent card that follow the SMIC', () => {
  it.each(SERIES)('$id has a value for every SMIC, and no other', ({ id, until }) => {
    const days = (values: readonly { from: string }[]) =>
      values.map(({ from }) => from).filter((from) => from <= until);
    expect(days(valuesOf(id))).toEqual(days(smicValues));
  });

  it.each(SERIES)('$id is that many SMIC', ({ id, monthly, until }) => {
    for (const { from, value } of smicValues.filter((entry) => entry.from <= until)) {
      const threshold = valuesOf(id).find((entry) => entry.from === from)?.value;
      expect(Math.abs((threshold ?? 0) - (value ?? 0) * monthly), from).toBeLessThan(0.2);
    }
  });

  it('says which amounts no text read confirms', () => {
    const printed = ['36946', '33251.4', '55419', '1077.59', '43243.2'];
    for (const { id, until } of SERIES) {
      for (const { from, value, note } of valuesOf(id)) {
        if (from <= until && !printed.includes(String(value))) expect(note, `${id} ${from}`).toMatch(/Calculé \(C\)/);
      }
    }
  });

  it('leaves the summer of 2025 open, then follows the reference salary', () => {
    for (const id of ['talent-salarie-qualifie', 'talent-salarie-en-mission']) {
      const later = valuesOf(id).filter(({ from }) => from > '2025-06-15');
      expect(later.map(({ from, value }) => [from, value])).toEqual([
        ['2025-06-16', null],
        ['2025-08-31', 39582],
      ]);
    }
    expect(valuesOf('talent-carte-bleue').map(({ value }) => value)).toEqual([1.5 * 35891, 1.5 * 39582]);
  });
});
