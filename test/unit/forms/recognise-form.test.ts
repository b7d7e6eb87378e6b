import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formMap } from '../../../core/contract/catalogue/form-map.ts';
import type { FormFields } from '../../../core/contract/form.ts';
import { recogniseForm } from '../../../core/engine/forms/recognise-form.ts';

const file = resolve(import.meta.dirname, '../../../forms/cerfa/15186-03/form.yaml');
const map = formMap.parse(parse(readFileSync(file, 'utf8')));
const field = { name: 'a', type: 'text' as const, page: 1, rect: [0, 0, 1, 1] as [number, number, number, number] };
const form = (change: Partial<FormFields>): FormFields => ({
  form: { number: '15186', edition: '03' },
  fingerprint: map.fingerprint ?? '',
  pages: 4,
  encrypted: false,
  xfa: false,
  fields: [field],
  ...change,
});

describe('recogniseForm', () => {
  it('knows the official file', () => {
    expect(recogniseForm(form({}), [map])).toEqual({ map, applies: true, reason: null });
  });
  it('knows a re-edited file and says that its map is not for it', () => {
    expect(recogniseForm(form({ fingerprint: 'f'.repeat(64) }), [map])).toMatchObject({
      applies: false,
      reason: 'fields-differ',
    });
    expect(recogniseForm(form({ fingerprint: 'f'.repeat(64), fields: [] }), [map])).toMatchObject({
      applies: false,
      reason: 'flat',
    });
  });
  it('does not apply a map to another edition', () => {
    expect(recogniseForm(form({ form: { number: '15186', edition: '04' } }), [map])).toMatchObject({
      applies: false,
      reason: 'other-edition',
    });
  });
  it('knows a file without a printed number by its field set only', () => {
    expect(recogniseForm(form({ form: null }), [map])?.applies).toBe(true);
    expect(recogniseForm(form({ form: null, fingerprint: 'f'.repeat(64) }), [map])).toBeNull();
  });
  it('does not know another form', () => {
    expect(
      recogniseForm(form({ form: { number: '16029', edition: '01' }, fingerprint: 'f'.repeat(64) }), [map]),
    ).toBeNull();
  });
});

describe('forms/cerfa/15186-03', () => {
  it('never fills what commits the employer', () => {
    const names = map.fields.map(({ field }) => field).join('\n');
    for (const left of ['ckb_prisConaissance', 'dat_signature', 'txt_lieuSignature']) expect(names).not.toContain(left);
  });
  it('leaves the boxes whose meaning the print does not settle', () => {
    const names = map.fields.map(({ field }) => field).join('\n');
    for (const left of ['ckb_entreprise', 'ckb_ResponsablePaiement', 'Page3[0].ckb_PoleEmploi[0]'])
      expect(names).not.toContain(left);
  });
  it('puts each annexe under the condition that its title states', () => {
    const under = (sheet: string) => [
      ...new Set(
        map.fields.filter(({ field }) => field.includes(sheet)).map(({ given }) => JSON.stringify(given?.[0])),
      ),
    ];
    const contract = 'facts.typeContrat | contract.typeContrat';
    const interim = ['CTT', 'CDI intérimaire'];
    expect(under('Page2')).toEqual([JSON.stringify({ from: contract, not: interim })]);
    expect(under('Page3')).toEqual([JSON.stringify({ from: contract, is: interim })]);
    expect(under('Page4')).toEqual([JSON.stringify({ from: 'facts.autreLieu1Nom', asked: false })]);
  });
  it('gives several mappings of one field different answers', () => {
    const answers = map.fields.map(({ field, when }) => `${field} ${String(when)}`);
    expect(new Set(answers).size).toBe(answers.length);
  });
});
