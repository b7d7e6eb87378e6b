import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawableText, unorderedCharacters, visualRuns } from '../../../core/engine/forms/drawable-text.ts';

describe('drawableText', () => {
  it('composes letters and maps the blanks and hyphens that fonts lack', () => {
    expect(drawableText('a\u0323\u0306')).toBe('ặ');
    expect(drawableText('1\u202f234,50\u00a0€')).toBe('1 234,50 €');
    expect(drawableText('Île\u2011Saint\u2011Louis')).toBe('Île-Saint-Louis');
    expect(drawableText('a\r\nb\u2028c')).toBe('a\nb\nc');
    expect(drawableText('\u200eOrly\ufeff')).toBe('Orly');
  });

  it('never changes a letter, a digit or a sign', () => {
    const visible = (text: string) => [...text.normalize('NFC')].filter((c) => /[\p{L}\p{N}\p{S}]/u.test(c)).join('');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        (text) => visible(drawableText(text)) === visible(text),
      ),
    );
  });
});

describe('visualRuns', () => {
  it('keeps a Latin line as it is', () => {
    expect(visualRuns('12 rue X')).toEqual([{ text: '12 rue X', direction: 'ltr' }]);
  });

  it('orders an Arabic line from right to left, its numbers from left to right, its brackets mirrored', () => {
    expect(visualRuns('شارع (12/5)')).toEqual([
      { text: '(', direction: 'rtl' },
      { text: '12/5', direction: 'ltr' },
      { text: 'شارع )', direction: 'rtl' },
    ]);
  });

  it('does not guess the order of mixed letters', () => {
    expect(visualRuns('Mohamed محمد')).toBeNull();
    expect(unorderedCharacters('Mohamed مد')).toEqual(['م', 'د']);
  });
});
