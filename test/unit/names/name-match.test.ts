import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../../core/domain/names/name-match.ts';

const isPerson = nameMatcher({
  nom: 'Şahin-Đặng',
  nomUsage: 'Müller',
  prenoms: 'Łukasz Jean-Pierre',
  autresNoms: ['Lucas SAHIN'],
});

describe('whether a printed name is the person’s', () => {
  it.each([
    'Łukasz Şahin-Đặng',
    'SAHIN DANG LUKASZ',
    'M. SAHIN-DANG Lukasz Jean Pierre',
    'Sahindang Lukasz',
    'MUELLER Lukasz',
    'Muller L.',
    'SAHIN DANG Jeanpierre Lukasz',
    'sahin lucas',
    'Mme Martin Anne et M. SAHIN DANG Lukasz',
    'SAHIN DANG',
  ])('accepts %s', (printed) => {
    expect(isPerson(printed)).toBe(true);
  });

  it.each(['SAHIN Lukasz', 'KONATE Ibrahima', 'Lukasz', 'SAHIN DANG Marek', 'SAHIN DHANG Lukasz', ''])(
    'does not silently accept %s',
    (printed) => {
      expect(isPerson(printed)).toBe(false);
    },
  );

  it('has no answer as long as the person has no name', () => {
    expect(nameMatcher({ prenoms: 'Anne' })('ANNE MARTIN')).toBeNull();
  });
});
