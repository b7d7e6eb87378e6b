import { describe, expect, it } from 'vitest';
import { CATALOGUE, TABLES } from './tables.ts';

describe('the tables of the specification', () => {
  it('have the types and identifiers that a dossier meets', () => {
    for (const type of ['00', '01', '04', '06', '10', '11', '13', '15', '25', '28'])
      expect(TABLES.types).toHaveProperty(type);
    expect(Object.keys(TABLES.fields).length).toBeGreaterThan(350);
  });

  it('take facts from identifiers that exist, for kinds that exist', () => {
    for (const [code, type] of Object.entries(TABLES.types)) {
      for (const { from } of type.facts) {
        for (const id of from) expect(id === 'issueDate' || TABLES.fields[id], `${code}: ${id}`).toBeTruthy();
      }
      for (const kind of type.kinds) expect(CATALOGUE.kinds, `${code}: ${kind}`).toHaveProperty(kind);
    }
  });

  it('give a field one length: fixed, or at most', () => {
    for (const [id, field] of Object.entries(TABLES.fields)) {
      expect(field.length !== undefined && field.max !== undefined, id).toBe(false);
    }
  });
});
