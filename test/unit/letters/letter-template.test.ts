import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK, fillLetterText, namesInTemplate, parseTemplate } from '../../../core/domain/letters/letter-template.ts';

function filled(template: string, values: Record<string, string>, sex: 'M' | 'F' | null = null) {
  const missing: string[] = [];
  const runs = fillLetterText(template, {
    valueOf: (name) => values[name] ?? null,
    sex,
    onMissing: (name) => missing.push(name),
  });
  return { text: runs?.map((run) => run.text).join('') ?? null, runs, missing };
}

describe('fillLetterText', () => {
  it('marks each stretch with where it comes from', () => {
    const { runs } = filled('Je suis {person.nom}, à {facts.x}.', { 'person.nom': 'DIARRA' });
    expect(runs).toEqual([
      { text: 'Je suis ', from: 'letter', name: null },
      { text: 'DIARRA', from: 'value', name: 'person.nom' },
      { text: ', à ', from: 'letter', name: null },
      { text: BLANK, from: 'blank', name: 'facts.x' },
      { text: '.', from: 'letter', name: null },
    ]);
  });
  it('leaves a group out when an optional value in it is not known, and reports nothing missing for it', () => {
    const group = 'Né[[ le {d?} à {l}]].';
    expect(filled(group, {})).toMatchObject({ text: 'Né.', missing: [] });
    expect(filled(group, { d: '1er mai' })).toMatchObject({ text: `Né le 1er mai à ${BLANK}.`, missing: ['l'] });
  });
  it('leaves a whole text out when an optional value outside of groups is not known', () => {
    expect(filled('Téléphone : {t?}', {}).text).toBeNull();
    expect(filled('Téléphone : {t?}', { t: '06' }).text).toBe('Téléphone : 06');
  });
  it('agrees with the sex, and does not guess one', () => {
    const text = '{genre:né|née|né(e)}';
    expect([filled(text, {}, 'M').text, filled(text, {}, 'F').text, filled(text, {}).text]).toEqual([
      'né',
      'née',
      'né(e)',
    ]);
  });
  it.each(['{', '}', '{a b}', '[[', ']]', '[[ [[a]] ]]', '{genre:a|b}', '{{a}}'])('refuses %j', (template) => {
    expect(() => parseTemplate(template)).toThrow();
  });
  it('never leaves a fill-in open, whatever is known, and reports exactly the values printed as dots', () => {
    const name = fc.constantFrom('a', 'b.c', 'd');
    const piece = fc.oneof(
      fc.constantFrom('mot ', 'né(e) ', ', '),
      name.map((n) => `{${n}}`),
      name.map((n) => `[[x {${n}?} y]]`),
      fc.constant('{genre:il|elle|il ou elle}'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.dictionary(name, fc.stringMatching(/^[a-zé]{1,8}$/u)), (pieces, values) => {
        const template = pieces.join('');
        const { text, runs, missing } = filled(template, values);
        expect(text).not.toMatch(/[{}]|\[\[|\]\]|undefined|null/u);
        expect(missing).toEqual(runs?.filter((run) => run.from === 'blank').map((run) => run.name));
        // Naively: every value that is asked for outside of a group and known stands in the text.
        for (const asked of namesInTemplate(template)) if (values[asked]) expect(text).toContain(values[asked]);
      }),
      { numRuns: 2000 },
    );
  });
});
