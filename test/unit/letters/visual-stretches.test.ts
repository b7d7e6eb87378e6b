import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Base,
  endsInsideIsolate,
  ISOLATE,
  visualStretches,
} from '../../../core/domain/letters/visual-stretches.ts';

const drawn = (line: string, base: Base, inside = false) => visualStretches(line, base, inside).join('');
const isolated = (text: string) => `${ISOLATE}${text}${ISOLATE}`;

describe('visualStretches', () => {
  it.each([
    ['في 10/02/2025', '10/02/2025 في'],
    ['من 01/2024 – 03/2024', '03/2024 – 01/2024 من'],
    ['شركة Propre & Net SARL باريس', 'باريس Propre & Net SARL شركة'],
    ['ليس كذلك.', '.كذلك ليس'],
    ['01/2024 (نعم)', '(نعم) 01/2024'],
  ])('on an Arabic page: %s', (line, expected) => {
    expect(drawn(line, 'rtl')).toBe(expected);
  });
  it.each([
    ['né à الدار البيضاء, Maroc', 'né à البيضاء الدار, Maroc'],
    ['rue «العربي» n° 3', 'rue «العربي» n° 3'],
    ['محمد (علي) 12', '12 (علي) محمد'],
    ['ينتهي 12/05/2024', '12/05/2024 ينتهي'],
    ['Awa DIARRA', 'Awa DIARRA'],
  ])('on a French page: %s', (line, expected) => {
    expect(drawn(line, 'ltr')).toBe(expected);
  });
  it('keeps a value apart from the words around it', () => {
    expect(drawn(`${isolated('شركة')} : 4 mois`, 'ltr')).toBe('شركة : 4 mois');
    expect(drawn(`${isolated('Propre & Net')}: ${isolated('05/2024 – 06/2024')} نعم`, 'rtl')).toBe(
      'نعم 06/2024 – 05/2024 :Propre & Net',
    );
  });
  it('knows that a line begins inside a value', () => {
    expect(endsInsideIsolate(`a ${ISOLATE}b`)).toBe(true);
    expect(endsInsideIsolate(`a ${isolated('b')}`)).toBe(false);
    expect(drawn(`شركة${ISOLATE} : 4`, 'ltr', true)).toBe('شركة : 4');
  });
  it('loses and adds no character but mirrored brackets and the marks of values', () => {
    const characters = fc.constantFrom(...'ابتج ABé129/.,()«»–:- '.split(''), ISOLATE);
    const plain = (text: string) => [...text.replaceAll(ISOLATE, '').replace(/[()«»]/gu, '#')].sort().join('');
    fc.assert(
      fc.property(fc.array(characters), fc.boolean(), fc.constantFrom<Base>('ltr', 'rtl'), (line, inside, base) => {
        expect(plain(drawn(line.join(''), base, inside))).toBe(plain(line.join('')));
      }),
      { numRuns: 3000 },
    );
  });
  it('leaves a line without right-to-left letters as it is on a French page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'ABé129/.,()«»–:- '.split(''))), (line) => {
        expect(drawn(line.join(''), 'ltr')).toBe(line.join(''));
      }),
    );
  });
});
