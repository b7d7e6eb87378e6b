import { expect, it } from 'vitest';
import { upToTown } from '../../../core/domain/reading/normalise/addresses.ts';

it.each([
  ["2 rue de l'Exemple 59800 LILLE, déclare avoir", "2 rue de l'Exemple 59800 LILLE"],
  ['30 quai du Modèle, 69007 Lyon pour une durée', '30 quai du Modèle, 69007 Lyon'],
  ['1 place du Spécimen, 93200 SAINT-DENIS', '1 place du Spécimen, 93200 SAINT-DENIS'],
  ['8 allée du Gabarit 94400 Vitry-sur-Seine et ce jour', '8 allée du Gabarit 94400 Vitry-sur-Seine'],
  ['5 rue du Témoin 75019 PARIS CEDEX 19', '5 rue du Témoin 75019 PARIS CEDEX 19'],
  ['Appartement 12, 3e étage', 'Appartement 12, 3e étage'], // no town: as printed
])('an address ends with its town: %s', (text, expected) => {
  expect(upToTown(text)).toBe(expected);
});
