import { expect, it } from 'vitest';
import { proposeFormMap } from '../../../core/domain/form-proposal/propose-form-map.ts';
import { DrawnInput } from './drawn-input.ts';

const list = (options: string[]) => ({ type: 'choice' as const, options });

function proposed(draw: (page: DrawnInput) => void) {
  const page = new DrawnInput();
  draw(page);
  const map = proposeFormMap(page.input());
  return {
    lines: map.proposed.map(({ field, from, when, write }) => [field, from, when, write].filter(Boolean).join(' ')),
    left: Object.fromEntries(map.left.map(({ field, reason }) => [field, reason])),
    labels: map.labels,
  };
}

it('proposes the answers of a drop-down list, each for what the person’s record says', () => {
  const { lines, left, labels } = proposed((page) => {
    page.ask('Situation familiale :', 'l1', 100, 40, list(['', 'Célibataire', 'Marié(e)', 'Pacsé(e)', 'Divorcé(e)']));
    page.ask('Sexe :', 'l2', 130, 40, list(['Féminin', 'Masculin']));
    page.ask('Nationalité :', 'l3', 160, 40, list(['Algérienne', 'Malienne', 'Marocaine', 'Tunisienne']));
    page.ask('Préfecture :', 'l4', 190, 40, list(['Paris', 'Rhône', 'Nord']));
  });
  expect(lines).toEqual([
    'l1 person.situationFamiliale celibataire Célibataire',
    'l1 person.situationFamiliale marie Marié(e)',
    'l1 person.situationFamiliale pacse Pacsé(e)',
    'l1 person.situationFamiliale divorce Divorcé(e)',
    'l2 person.sexe F Féminin',
    'l2 person.sexe M Masculin',
    'l3 person.nationalite',
  ]);
  expect(left).toEqual({ l4: 'other-person' });
  expect(labels).toMatchObject({ l1: 'Situation familiale', l3: 'Nationalité' });
});

it('leaves a list that asks of somebody else, twice, or in codes', () => {
  const { lines, left } = proposed((page) => {
    page.ask('Sexe :', 'codes', 100, 40, list(['1', '2']));
    page.ask('Nationalité :', 'first', 130, 40, list(['Algérienne', 'Malienne', 'Marocaine']));
    page.ask('Nationalité :', 'second', 160, 40, list(['Algérienne', 'Malienne', 'Marocaine']));
    page.ask('Situation familiale du conjoint :', 'other', 190, 40, list(['Célibataire', 'Marié', 'Veuf']));
  });
  expect(lines).toEqual([]);
  expect(left).toEqual({ codes: 'shape', first: 'twice', second: 'twice', other: 'other-person' });
});
