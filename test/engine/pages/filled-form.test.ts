import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../core/engine/forms/fill-form.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { FAKE_CERFA, fakeCerfa } from '../../fixtures/fake-cerfa.ts';

describe('a filled form brought as a paper', () => {
  it('is read and shown with the values of its fields', async () => {
    const empty = await fakeCerfa();
    const { bytes, report } = await fillForm(empty, 'formulaire.pdf', { [FAKE_CERFA.text.lastName]: 'TRAORÉ Aïssata' });
    expect(report.written.map(({ value }) => value)).toEqual(['TRAORÉ Aïssata']);
    const before = await openSource(empty, 'vide.pdf');
    const after = await openSource(bytes, 'rempli.pdf');
    const words = (source: typeof before) => (source.textWords(1) ?? []).map(({ text }) => text);
    expect(words(before)).not.toContain('Aïssata');
    expect(words(after)).toEqual(expect.arrayContaining(['TRAORÉ', 'Aïssata']));
    expect(Buffer.from(await after.png(1, 600)).equals(Buffer.from(await before.png(1, 600)))).toBe(false);
    before.close();
    after.close();
  });
});
