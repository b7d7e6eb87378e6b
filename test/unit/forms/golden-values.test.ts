import { describe, expect, it } from 'vitest';
import { mapFacts } from '../../../core/domain/forms/map-facts.ts';
import { goldenForms, mapOfCase } from './golden-values.ts';

const forms = goldenForms();

describe.each(forms)('forms/cerfa/$map.id', ({ map, cases }) => {
  const sets = [
    { name: 'official', fields: map.fields },
    ...map.reeditions.map(({ name, fields }) => ({ name, fields })),
  ];

  it.each(cases)('$name: the values of its fields, and nothing else', (golden) => {
    const mapped = mapFacts(mapOfCase(map, golden), golden.facts);
    const printed = Object.fromEntries(Object.entries(mapped.values).map(([field, value]) => [field, String(value)]));
    expect(printed).toEqual(golden.fields);
    expect(mapped.unused).toEqual(golden.unused);
    if (golden.questions) expect([...new Set(mapped.missing.map(({ from }) => from))]).toEqual(golden.questions);
  });

  it.each(sets)('$name: several mappings of one field give different answers', ({ fields }) => {
    const answers = fields.map(({ field, when }) => `${field} ${String(when)}`);
    expect(new Set(answers).size).toBe(answers.length);
  });

  it.each(sets)('$name: what a person or an office signs is left to them', ({ fields }) => {
    // The decision that 15186*03 asks the date of is the former one, of the authorisation to renew.
    for (const { field } of fields.filter(({ from }) => from !== 'facts.autorisationDate'))
      expect(field).not.toMatch(/signature|FaitLe|Faità|townAndDate|[Dd][ée]cision(1A|1B|2$|Faitle|\[)|motifRefus/i);
  });

  it('a re-edition fills from the same facts as the official file', () => {
    const facts = (fields: typeof map.fields) => [...new Set(fields.map(({ from }) => from))].sort();
    for (const { fields } of map.reeditions) expect(facts(fields)).toEqual(facts(map.fields));
  });
});

it('every form has worked cases', () => {
  expect(forms.filter(({ cases }) => cases.length === 0).map(({ map }) => map.id)).toEqual([]);
});

it('15186*03: every contract has the sheets that its title asks for, and the others stay empty', () => {
  const cases = forms.find(({ map }) => map.id === '15186-03')?.cases ?? [];
  const sheetsOf = ({ fields }: { fields: Record<string, string> }) =>
    [...new Set(Object.keys(fields).map((field) => /Page(\d)/u.exec(field)?.[1]))].sort().join('');
  // An ordinary contract, its bare dossier, successive places of work (sheet 4), temporary work (sheet 3, no sheet 2).
  expect(cases.map(sheetsOf)).toEqual(['12', '12', '124', '13']);
});
