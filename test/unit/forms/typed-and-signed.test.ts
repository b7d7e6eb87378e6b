import { describe, expect, it } from 'vitest';
import type { FieldMapping } from '../../../core/contract/catalogue/form-map.ts';
import { factOfTyped } from '../../../core/domain/forms/fact-of-typed.ts';
import { formOrigins } from '../../../core/domain/forms/form-origins.ts';
import { type PrintedLine, signatureSpots } from '../../../core/domain/forms/signature-spots.ts';

const by = (from: string, more: Partial<FieldMapping> = {}): FieldMapping => ({
  field: 'f',
  from,
  format: 'text',
  ...more,
});

describe('a value typed in a form', () => {
  it.each<[string, string | boolean, FieldMapping[], unknown]>([
    ['a text', ' Awa ', [by('person.prenoms')], { zone: 'person', name: 'prenoms', value: 'Awa' }],
    [
      'a date',
      '7/03/1990',
      [by('person.dateNaissance', { format: 'date-dd/mm/yyyy' })],
      { zone: 'person', name: 'dateNaissance', value: '1990-03-07' },
    ],
    ['no day', '31/02/1990', [by('person.dateNaissance', { format: 'date-dd/mm/yyyy' })], 'not-of-its-kind'],
    ['a date as plain text', '7 mars', [by('person.dateNaissance')], 'not-of-its-kind'],
    [
      'an amount',
      '1 801,80 €',
      [by('facts.salaireBrutMensuel | contract.salaireBrutMensuel', { format: 'amount' })],
      { zone: 'facts', name: 'salaireBrutMensuel', value: 1801.8 },
    ],
    [
      'an answer of a list',
      'marié(e)',
      [
        by('person.situationFamiliale', { when: 'celibataire', write: 'célibataire' }),
        by('person.situationFamiliale', { when: 'marie', write: 'marié(e)' }),
      ],
      { zone: 'person', name: 'situationFamiliale', value: 'marie' },
    ],
    [
      'a tick',
      true,
      [by('facts.premiereDemandeAutorisation', { format: 'checkbox' })],
      { zone: 'facts', name: 'premiereDemandeAutorisation', value: true },
    ],
    ['a part of a date', '07', [by('person.dateNaissance', { format: 'day' })], 'only-a-part'],
    ['a slice', '7', [by('person.codePostal', { slice: [0, 1] })], 'only-a-part'],
    ['several facts', '75002 Paris', [by('person.codePostal + person.commune')], 'several-facts'],
    ['one of two names', 'Awa', [by('person.nomUsage | person.nom')], 'several-facts'],
    ['the contract’s own', 'x', [by('contract.dateSignature')], 'from-contract'],
    ['nothing named', 'x', [], 'no-map'],
    ['left empty', 'x', [by('=')], 'no-map'],
  ])('%s', (_, typed, mappings, expected) => {
    expect(factOfTyped(typed, mappings)).toEqual(expected);
  });
});

it('lists what a field can take, in French, with the values of today', () => {
  const origins = formOrigins(
    {
      person: { nom: 'DIALLO', dateNaissance: '1990-03-07', commune: 'Paris', codePostal: '75002' },
      pieces: [],
      facts: { enfants: 2, accord: true },
    },
    [],
    { enfants: 'Combien d’enfants ?' },
  );
  const of = (from: string) => origins.find((origin) => origin.from === from);
  expect(of('person.nom')).toEqual({ from: 'person.nom', label: 'Nom de naissance', value: 'DIALLO' });
  expect(of('person.dateNaissance')?.value).toBe('07/03/1990');
  expect(of('person.codePostal + person.commune')?.value).toBe('75002 Paris');
  expect(of('facts.enfants')).toEqual({ from: 'facts.enfants', label: 'Combien d’enfants ?', value: '2' });
  expect(of('facts.accord')?.value).toBe('oui');
  expect(of('person.prenoms')?.value).toBeNull();
  expect(new Set(origins.map(({ from }) => from)).size).toBe(origins.length);
});

describe('places to sign', () => {
  const line = (text: string, y: number, page = 1): PrintedLine => ({ page, text, box: [50, y, 200, 10] });
  it('are where the words ask for it', () => {
    const spots = signatureSpots([
      line('Signature du demandeur', 700),
      line('Signature et cachet de l’entreprise :', 500),
      line('Date et signature', 600, 2),
      line('Fait à ________________ le ____________', 650, 3),
      line('Fait à ________________ le ____________', 660), // beside the first one
    ]);
    expect(spots.map(({ page, who, where }) => [page, who, where])).toEqual([
      [1, 'l’employeur', 'Signature et cachet de l’entreprise :'],
      [1, 'la personne qui demande', 'Signature du demandeur'],
      [2, 'la personne désignée sur le formulaire', 'Date et signature'],
      [3, 'la personne désignée sur le formulaire', 'Fait à le'],
    ]);
  });
  it('are not where a sentence speaks of a signature', () => {
    expect(
      signatureSpots([
        line('Date de signature du contrat', 100),
        line('Le contrat prend effet après signature', 200),
        line('Joignez le mandat portant la signature de l’une des personnes chargées de la direction', 300),
      ]),
    ).toEqual([]);
  });
});
