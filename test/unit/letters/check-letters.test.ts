import { describe, expect, it } from 'vitest';
import { type Letter, letter } from '../../../core/contract/catalogue/letter.ts';
import { checkLetters } from '../../../core/engine/catalogue/check-letters.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const catalogue = await loadCatalogue();
const problemsOf = (more: object) => {
  const base = {
    id: 'essai',
    title: 'Essai',
    summary: 'Un essai.',
    signer: 'none',
    blocks: [{ block: 'title', text: 'Essai' }],
  };
  const read: Letter = letter.parse({ ...base, ...more });
  return checkLetters({ ...catalogue, letters: { essai: read } })
    .map(({ problem }) => problem)
    .join('\n');
};
const withBlock = (block: object, more: object = {}) =>
  problemsOf({ ...more, blocks: [{ block: 'title', text: 'Essai' }, block] });

describe('checkLetters', () => {
  it('finds nothing in the catalogue', () => {
    expect(checkLetters(catalogue)).toEqual([]);
    expect(problemsOf({})).toBe('');
  });
  it.each([
    [{ block: 'paragraph', text: '{person.taille}' }, 'no such field of the person'],
    [{ block: 'paragraph', text: '{facts.inconnu}' }, 'the letter does not ask for it'],
    [{ block: 'paragraph', text: '{measure.inconnue}' }, 'no procedure has this measure'],
    [{ block: 'paragraph', text: '{item.mois}' }, 'not of this list'],
    [{ block: 'paragraph', text: '{subject.age}' }, 'no such value'],
    [{ block: 'paragraph', text: '{inconnu}' }, 'no such value'],
    [{ block: 'paragraph', text: 'une { accolade' }, 'a brace that is no fill-in'],
    [{ block: 'list', items: [{ each: 'inconnue', text: 'x' }] }, 'there is no list "inconnue"'],
    [{ block: 'paragraph', text: 'x', filled: ['inconnue'] }, 'there is no list "inconnue"'],
    [{ block: 'paragraph', text: 'x', when: { is: [{ fact: 'inconnu' }, true] } }, 'does not ask for "inconnu"'],
    [{ block: 'own-words', fact: 'inconnu', ruled: 3 }, 'does not ask for "inconnu"'],
    [{ block: 'table', each: 'taxes', head: ['a'], cells: ['{item.titre}', 'b'], widths: [1] }, 'must be as many'],
    [{ block: 'object', text: 'x' }, 'one title or one object'],
    [{ block: 'signature', lines: ['x'] }, 'a letter with a signer'],
  ])('%j', (block, problem) => {
    expect(withBlock(block)).toContain(problem);
  });
  it('a text that a language of the letter does not have', () => {
    expect(withBlock({ block: 'paragraph', text: 'Bonjour' }, { languages: ['fr', 'ru'] })).toContain(
      'no text in "ru"',
    );
    expect(withBlock({ block: 'paragraph', text: '{person.nom}' }, { languages: ['fr', 'ru'] })).not.toContain(
      'person.nom',
    );
  });
});
