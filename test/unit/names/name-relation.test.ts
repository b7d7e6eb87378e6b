import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../core/contract/person.ts';
import { nameMatcher } from '../../../core/domain/names/name-match.ts';
import { nameRelations } from '../../../core/domain/names/name-relation.ts';
import { nameTables } from './name-tables.ts';

const relate = (person: Person, printed: string) => nameRelations(person, nameTables)(printed);
const person = (nom: string, prenoms: string): Person => ({ nom, prenoms });
const codes = (known: Person, printed: string) =>
  relate(known, printed)
    .how.map((difference) => difference.code)
    .sort();

describe('a name that counts as the person’s', () => {
  const diallo: Person = { nom: 'Diallo', prenoms: 'Mamadou Alpha', nomUsage: 'Barry', autresNoms: ['Sow Ibrahima'] };

  it.each([
    ['DIALLO Mamadou Alpha', 'same', []],
    ['M. Mamadou Alpha DIALLO', 'same', []],
    ['Alpha DIALLO Mamadou', 'variant', ['order']],
    ['DIALLO Mamadou', 'variant', ['given-missing']],
    ['DIALLO Mam. Alpha', 'different', []],
    ['DIALLO A.', 'variant', ['given-initial', 'given-missing']],
    ['M. DIALLO', 'variant', ['family-only']],
    ['BARRY Mamadou Alpha', 'variant', ['usage-name']],
    ['DIALLO Mamadou Alpha et KEITA Fanta', 'variant', ['two-people']],
    ['Ibrahima Sow', 'alias', []],
  ])('%s: %s', (printed, relation, how) => {
    const answer = relate(diallo, printed);
    expect({ relation: answer.relation, how: codes(diallo, printed) }).toEqual({ relation, how });
    expect(answer.counts).toBe(relation !== 'different');
  });

  it('says which accents and hyphens differ', () => {
    expect(codes(person('Traoré', 'Aïcha'), 'TRAORE Aicha')).toEqual(['accents', 'accents']);
    expect(codes(person('N’Diaye', 'Jean-Pierre'), 'NDIAYE Jeanpierre')).toEqual(['spacing']);
    expect(codes(person('Zhang', 'Xiaoming'), 'Xiao-Ming Zhang')).toEqual(['spacing']);
  });

  it('has no answer as long as the person has no family name', () => {
    expect(relate({ prenoms: 'Anne' }, 'MARTIN Anne')).toEqual({ relation: 'unknown', counts: null, how: [] });
  });
});

describe('a name that may be the person’s is explained and does not count', () => {
  it.each([
    // Arabic
    ['Ben Salah', 'Mohamed', 'BEN SALAH Muhammad', ['transliteration']],
    ['Ben Salah', 'Mohamed', 'BENSALAH Mouhamed', ['spacing', 'transliteration']],
    ['El Idrissi', 'Abdelkarim', 'IDRISSI Abdul Karim', ['particle', 'spacing', 'transliteration']],
    ['El Idrissi', 'Abderrahmane', 'AL IDRISSI Abdurrahman', ['transliteration', 'transliteration']],
    ['Kaddour', 'Khaled', 'QADDOUR Khalid', ['transliteration', 'transliteration']],
    ['Bouzid', 'Marouane', 'BOUZID Marwan', ['transliteration']],
    ['Ould Ahmed', 'Sidi', 'AHMED Sidi', ['particle']],
    ['Haidara', 'Zeineb', 'HAYDARA Zaynab', ['transliteration', 'transliteration']],
    // Bengali
    ['Hossain', 'Md Rahman', 'HUSSEIN Mohammad Rohman', ['transliteration', 'transliteration', 'transliteration']],
    ['Chowdhury', 'Korim', 'CHOUDHURI Karim', ['transliteration', 'transliteration']],
    // Cyrillic
    ['Shevchenko', 'Yuliya', 'CHEVTCHENKO Iouliia', ['transliteration', 'transliteration']],
    ['Шевченко', 'Юлия', 'SHEVCHENKO Yuliia', ['transliteration', 'transliteration']],
    ['Ivanov', 'Sergey', 'IVANOFF Sergueï', ['transliteration', 'transliteration']],
    ['Kowalenko', 'Nadezhda', 'KOVALENKO Nadejda', ['transliteration', 'transliteration']],
    // West Africa
    ['Diallo', 'Mamadou', 'JALLOW Mamadu', ['transliteration', 'transliteration']],
    ['Touré', 'Ousmane', 'TOURAY Usman', ['transliteration', 'transliteration']],
    ['Diatta', 'Fatou', 'JATTA Fatou', ['transliteration']],
    // letters that the French alphabet lacks
    ['Şahin', 'Mehmet', 'SHAHIN Mehmet', ['transliteration']],
    ['Łukaszewicz', 'Żaneta', 'LUKASZEWICZ Janeta', ['accents', 'transliteration']],
    // Tamil, Chinese
    ['Kandiah', 'Sivakumar', 'K. Sivakumar', ['family-initial']],
    ['Thambirajah', 'Shanthi', 'TAMBIRAJA Santi', ['transliteration', 'transliteration']],
    ['Zhang', 'Meiling', 'CHANG Mei Ling', ['spacing', 'transliteration']],
    // slips and cuts
    ['Konaté', 'Mariam', 'KONATTE Mariam', ['doubled-letter']],
    ['Coulibaly', 'Drissa', 'COULIBLAY Drissa', ['letters']],
    ['Bondarenkov', 'Artem', 'BONDARNEKVO Artem', ['letters']],
    ['Garcia Lopez', 'Juan', 'GARCIA Juan', ['family-part']],
    ['Bah', 'Fatou', 'BAH Fatou Bintou', ['extra-name']],
    ['Bah', 'Fatou', 'Fatou', ['family-missing']],
    ['Bah', 'Fatou', 'M. BA Fatou chez Mme KEITA Fanta', ['transliteration', 'two-people']],
    ['Haddad', 'Nour', 'نور حداد', ['other-script']],
  ])('%s %s on a paper as %s', (nom, prenoms, printed, how) => {
    const answer = relate(person(nom, prenoms), printed);
    expect(answer).toMatchObject({ relation: 'variant', counts: false });
    expect(codes(person(nom, prenoms), printed)).toEqual(how);
  });

  it('is explained by the table that knows it', () => {
    const [difference] = relate(person('Diallo', 'Fatou'), 'JALLOW Fatou').how;
    expect(difference).toEqual({
      code: 'transliteration',
      printed: 'jallow',
      known: 'diallo',
      rules: nameTables['afrique-de-l-ouest.yaml']?.title,
    });
  });
});

/** Names that are close and belong to different people: given names of siblings, family names of neighbours. */
const GIVEN = `Ali/Alia Maria/Mario Hassan/Hossein Hassan/Hussein Hasan/Hossain Hassen/Hossen Samir/Samira Amin/Amina
  Karim/Karima Nabil/Nabila Aziz/Aziza Salim/Salem Salah/Saleh Rachid/Rached Majid/Majed Ahmed/Hamed Hamid/Hamed
  Hamed/Hamad Mohamed/Mahmoud Mohamed/Hamed Omar/Amar Omar/Ammar Moussa/Issa Mamadou/Mamoudou Mamadou/Amadou Fatou/Fanta
  Fatima/Fatoumata Aminata/Amina Mariam/Mariama Maria/Marie Maria/Mariam Marina/Maria Christian/Christiane
  Martin/Martine Simon/Simone Jean/Jeanne Michel/Michèle René/Renée André/Andrée Daniel/Danielle Julien/Julie
  Aleksandr/Aleksandra Evgeni/Evgenia Valentin/Valentina Olga/Oleg Ivan/Ivana Anna/Yana Said/Sid Salif/Saliou
  Abdelkarim/Abdelkader Abdou/Abdoulaye Youssef/Younes Yacine/Yasmine Latifa/Lotfi Nadia/Nadir Leila/Lamia Khaled/Khalil
  Rahim/Rahima Rahman/Rahim Akter/Ali Priya/Siva Meiling/Meihua Xiaoming/Xiaomei Linh/Lan Thanh/Than Sofia/Safia
  Selvam/Selvan Sekou/Seydou Bintou/Bineta Hawa/Awa Rayan/Rajan`
  .split(/\s+/)
  .map((pair) => pair.split('/') as [string, string]);
const FAMILY =
  `Diarra/Diallo Diallo/Diaby Diarra/Diawara Konaté/Konaré Koné/Konté Koné/Kanté Sissoko/Sissako Touré/Traoré
  Camara/Kaba Sow/Sy Bah/Barry Cissé/Sissoko Diop/Diouf Ndiaye/Ndoye Keita/Konta Sané/Mané Sylla/Sall
  Petrov/Petrova Ivanov/Ivanenko Zhang/Zhao Li/Liu Wang/Wei Chen/Cheng Nguyen/Ngo Pham/Phan Hossain/Hasan Das/Dey
  Benali/Benalia Haddad/Hamdi Martin/Marin Garcia/Garnier Silva/Salva Kaya/Kara Yilmaz/Yildiz`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]);

describe('two people are never one', () => {
  it.each(GIVEN)('siblings: %s and %s', (one, other) => {
    expect(relate(person('Bernard', one), `BERNARD ${other}`).relation).toBe('different');
    expect(relate(person('Bernard', other), `${one} BERNARD`).relation).toBe('different');
  });

  it.each(FAMILY)('neighbours: %s and %s', (one, other) => {
    expect(relate(person(one, 'Camille'), `${other.toUpperCase()} Camille`).relation).toBe('different');
    expect(relate(person(other, 'Camille'), `${one.toUpperCase()} Camille`).relation).toBe('different');
  });

  it('two doubts in one name are another name', () => {
    expect(relate(person('Coulibaly', 'Souleymane'), 'COULIBLAY Souleymnae').relation).toBe('different');
    expect(relate(person('Garcia Lopez', 'Fernando'), 'GARCIA Fernando Luis').relation).toBe('different');
    expect(relate(person('Diallo', 'Mamadou Alpha'), 'DIALLO Mamadou Saliou').relation).toBe('different');
    expect(relate(person('Ben Ali', 'Sonia'), 'BEN SALAH Sonia').relation).toBe('different');
    expect(codes(person('Ben Ali', 'Sonia'), 'BEN Sonia')).toEqual(['family-missing']);
  });

  it('any two different names of the lists stay apart, in given or family name', () => {
    const tables = Object.values(nameTables);
    const lists = tables.flatMap((table) => table.alike);
    const known = [...new Set(lists.flat())].filter((word) => word.length > 3);
    const together = (one: string, other: string) => lists.some((list) => list.includes(one) && list.includes(other));
    const isParticle = (word: string) => tables.some(({ particles }) => particles.includes(word));
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (one, other) => {
        fc.pre(one !== other && !together(one, other) && !isParticle(one) && !isParticle(other));
        const withParticle = tables.some(({ particles }) =>
          particles.some((particle) => one === particle + other || other === particle + one),
        );
        fc.pre(!withParticle);
        expect(relate(person('Bernard', one), `BERNARD ${other}`).relation).toBe('different');
      }),
      { numRuns: 4000 },
    );
  });
});

describe('whatever the names', () => {
  const words = fc.constantFrom(
    ...'Diallo Jallow Dialo Diarra Mamadou Mamadu Alpha Ben Salah El Al Idrissi Idrisi Abdelkarim Abdul Karim Ould M. A. Şahin SHAHIN Jean-Pierre Jeanpierre et Fatou'.split(
      ' ',
    ),
  );
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const someone = fc.record({ nom: name, prenoms: name }, { requiredKeys: ['nom'] });

  it('what counts is exactly what the matcher says, and what does not count is never called the same', () => {
    fc.assert(
      fc.property(someone, name, (known, printed) => {
        const answer = relate(known, printed);
        expect(answer.counts).toBe(nameMatcher(known)(printed));
        if (answer.relation === 'same') expect(answer.counts).toBe(true);
        if (answer.relation === 'variant') expect(answer.how.length).toBeGreaterThan(0);
        if (answer.relation === 'different') expect(answer.counts).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('capitals, the order of words and courtesy titles change neither what counts nor the closeness', () => {
    fc.assert(
      fc.property(someone, fc.array(words, { minLength: 1, maxLength: 4 }), (known, parts) => {
        fc.pre(!parts.includes('et'));
        const straight = relate(known, parts.join(' '));
        const printed = `Mme ${[...parts].reverse().join(' ').toUpperCase()}`;
        const turned = relate(known, printed);
        // Words cut elsewhere (Abdul Karim) must stand in their order to be put together.
        if (![...straight.how, ...turned.how].some(({ code }) => code === 'spacing')) {
          expect(turned.counts).toBe(straight.counts);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
