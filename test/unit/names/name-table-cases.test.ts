import { describe, expect, it } from 'vitest';
import { nameRelations } from '../../../core/domain/names/name-relation.ts';
import { casesOfTables, nameTables } from './name-tables.ts';

const relation = (known: string, printed: string) =>
  nameRelations({ nom: 'Delage', prenoms: known }, nameTables)(`DELAGE ${printed}`).relation;
const familyRelation = (known: string, printed: string) =>
  nameRelations({ nom: known, prenoms: 'Camille' }, nameTables)(`${printed} Camille`).relation;

describe.each(casesOfTables)('worked cases of $file', ({ alike, apart }) => {
  it.each(alike)('%s and %s are close, from both sides, as given or family name', (one, other) => {
    expect([
      relation(one, other),
      relation(other, one),
      familyRelation(one, other),
      familyRelation(other, one),
    ]).toEqual(['variant', 'variant', 'variant', 'variant']);
  });

  it.each(apart)('%s and %s are two names', (one, other) => {
    expect([
      relation(one, other),
      relation(other, one),
      familyRelation(one, other),
      familyRelation(other, one),
    ]).toEqual(['different', 'different', 'different', 'different']);
  });
});
