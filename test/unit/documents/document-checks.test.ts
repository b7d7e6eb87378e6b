import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedPiece } from '../../../core/contract/assessment.ts';
import type { Catalogue } from '../../../core/contract/catalogue/catalogue.ts';
import { type PaperCheckCode, paperCheck } from '../../../core/contract/paper-check.ts';
import type { Person } from '../../../core/contract/person.ts';
import { addDays } from '../../../core/domain/calendar/iso-days.ts';
import { documentChecks, spellingsOnPapers } from '../../../core/domain/documents/document-checks.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';

const catalogue = compileCatalogue(resolve(import.meta.dirname, '../../../forms'));
const diallo: Person = { nom: 'Diallo', prenoms: 'Mamadou', dateNaissance: '1988-04-03' };

const piece = (id: string, kind: string, facts: StatedPiece['facts'], unsure?: string[]): StatedPiece => ({
  id,
  kind,
  title: `Papier ${id}`,
  facts: { titulaire: 'DIALLO Mamadou', ...facts },
  ...(unsure ? { unsure } : {}),
});
const checksOf = (pieces: StatedPiece[], on = '2026-03-02', person: Person = diallo, with_: Catalogue = catalogue) =>
  documentChecks(pieces, person, on, with_);
const only = (checks: ReturnType<typeof checksOf>, ...codes: PaperCheckCode[]) =>
  checks.filter(({ code }) => codes.includes(code));

describe('age of a proof of address', () => {
  const bill = piece('q', 'quittance-loyer', { dateDocument: '2025-12-03' });
  const ages = (on: string) =>
    only(checksOf([bill], on), 'age-in-time', 'age-too-old').map(({ code, severity, until }) => [
      code,
      severity,
      until,
    ]);

  it('is set against every limit that a source gives, on every boundary day', () => {
    expect(ages('2026-03-02')).toEqual([
      ['age-in-time', 'info', '2026-03-02'],
      ['age-in-time', 'info', '2026-06-02'],
    ]);
    expect(ages('2026-03-03')).toEqual([
      ['age-too-old', 'warn', '2026-03-02'],
      ['age-in-time', 'info', '2026-06-02'],
    ]);
    expect(ages('2026-06-02').map(([code]) => code)).toEqual(['age-too-old', 'age-in-time']);
    expect(ages('2026-06-03').map(([code]) => code)).toEqual(['age-too-old', 'age-too-old']);
    expect(ages('2025-12-03').map(([code]) => code)).toEqual(['age-in-time', 'age-in-time']);
    expect(ages('2025-12-02')).toEqual([]); // not made yet
  });

  it('says the day from which it will be too old, and who says so', () => {
    const [three, six] = only(checksOf([bill]), 'age-in-time');
    expect(three?.sentence).toContain('trop ancien à partir du 3 mars 2026');
    expect(three?.source?.text).toContain('service-public.fr');
    expect(six?.source?.text).toContain('Essonne');
  });

  it('warns only for the newest one, and says of the old ones that they are old', () => {
    const old = piece('v', 'facture-energie', { dateDocument: '2022-05-05' });
    const checks = only(checksOf([old, bill], '2026-04-01'), 'age-in-time', 'age-too-old');
    expect(checks.map((check) => [check.piece, check.code, check.severity])).toEqual([
      ['q', 'age-too-old', 'warn'],
      ['q', 'age-in-time', 'info'],
      ['v', 'age-too-old', 'info'],
    ]);
  });

  it('is not counted from a date that is unknown or doubtful without saying so', () => {
    expect(only(checksOf([piece('q', 'quittance-loyer', {})]), 'undated')).toHaveLength(1);
    const [first] = only(
      checksOf([piece('q', 'quittance-loyer', { dateDocument: '2025-12-03' }, ['dateDocument'])]),
      'age-in-time',
    );
    expect(first).toMatchObject({ severity: 'warn', fact: 'dateDocument' });
    expect(first?.sentence).toContain('à vérifier sur le papier');
  });

  it('says of a phone bill what reading cannot tell', () => {
    const [check] = only(checksOf([piece('t', 'facture-telecom', { dateDocument: '2026-02-01' })]), 'age-in-time');
    expect(check?.sentence).toContain('mobile');
  });

  it('is left open for a lease and for a host’s statement, whose age no source counts', () => {
    const checks = checksOf([
      piece('b', 'bail', { dateDocument: '2020-01-01' }),
      piece('h', 'attestation-hebergement', {}),
    ]);
    expect(only(checks, 'age-unclear').map((check) => check.piece)).toEqual(['b', 'h']);
    expect(only(checks, 'age-too-old')).toEqual([]);
  });

  it('moves with the filing day: in time up to its last day, too old from the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 250 }), (start, after) => {
        const made = addDays('2022-01-01', start);
        const on = addDays(made, after);
        for (const check of only(
          checksOf([piece('q', 'quittance-loyer', { dateDocument: made })], on),
          'age-in-time',
          'age-too-old',
        )) {
          expect(check.code).toBe(on <= (check.until ?? '') ? 'age-in-time' : 'age-too-old');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('end of validity', () => {
  const passport = piece('p', 'passeport', { dateExpiration: '2026-07-15' });
  const end = (pieces: StatedPiece[], on: string, person = diallo) =>
    only(checksOf(pieces, on, person), 'valid', 'expires-soon', 'expired').map((check) => [
      check.piece,
      check.code,
      check.severity,
      check.until,
    ]);

  it('counts the last day in', () => {
    expect(end([passport], '2026-03-14')).toEqual([['p', 'valid', 'info', '2026-07-15']]);
    expect(end([passport], '2026-03-15')).toEqual([['p', 'expires-soon', 'warn', '2026-07-15']]);
    expect(end([passport], '2026-07-15')).toEqual([['p', 'expires-soon', 'warn', '2026-07-15']]);
    expect(end([passport], '2026-07-16')).toEqual([['p', 'expired', 'warn', '2026-07-15']]);
  });

  it('does not worry about an old passport when a newer one is there, nor about a spouse’s', () => {
    const old = piece('o', 'passeport', { dateExpiration: '2016-07-15' });
    const hers = piece('s', 'passeport', { dateExpiration: '2020-01-01', titulaire: 'KEITA Fanta' });
    expect(end([old, passport, hers], '2026-01-01')).toEqual([
      ['o', 'expired', 'info', '2016-07-15'],
      ['p', 'valid', 'info', '2026-07-15'],
      ['s', 'expired', 'info', '2020-01-01'],
    ]);
  });

  it('uses the day of the person’s record when no passport is there', () => {
    expect(end([], '2026-07-16', { ...diallo, passeportExpiration: '2026-07-15' })).toEqual([
      [null, 'expired', 'warn', '2026-07-15'],
    ]);
  });

  it('says when the last day is not known, or lies before the first', () => {
    const unknown = piece('t', 'titre-de-sejour', {});
    const upsideDown = piece('v', 'visa', { dateDelivrance: '2026-01-02', dateExpiration: '2026-01-01' });
    const checks = checksOf([unknown, upsideDown]);
    expect(only(checks, 'end-unknown').map((check) => check.piece)).toEqual(['t']);
    expect(only(checks, 'dates-contradict').map((check) => check.piece)).toEqual(['v']);
  });
});

describe('papers made after the filing day', () => {
  it.each([
    ['dateDocument', '2026-03-03', true],
    ['dateDocument', '2026-03-02', false],
    ['dateSignature', '2026-03-03', true],
    ['periode', '2026-04', true],
    ['periode', '2026-03', false],
    ['dateActe', '2026-06-01', false], // the day of an appointment
    ['dateFin', '2027-06-01', false],
  ])('%s %s: %s', (fact, value, later) => {
    const checks = only(checksOf([piece('x', 'courrier-prefecture', { [fact]: value })]), 'made-later');
    expect(checks.map((check) => [check.fact, check.severity])).toEqual(later ? [[fact, 'warn']] : []);
  });
});

describe('translations', () => {
  const papers = [
    piece('n', 'acte-naissance', {}),
    piece('m', 'acte-mariage', {}),
    piece('p', 'passeport', { dateExpiration: '2030-01-01' }),
  ];
  const languages = { n: ['ar'], m: ['fr'], p: ['en'] };
  const translationsOf = (with_: Catalogue, more: StatedPiece[] = []) =>
    only(
      documentChecks([...papers, ...more], diallo, '2026-03-02', with_, languages),
      'translation-due',
      'translation-to-check',
      'translation-unclear',
    ).map((check) => [check.piece, check.code, check.severity]);

  it('are due for a foreign paper, left open for a passport, not due for a French one', () => {
    expect(translationsOf(catalogue)).toEqual([
      ['n', 'translation-due', 'warn'],
      ['p', 'translation-unclear', 'info'],
    ]);
  });

  it('are to be checked by a person once the dossier has some', () => {
    const rules = structuredClone(catalogue);
    const rule = rules.paperRules?.['traduction-assermentee'];
    if (rule?.type !== 'translation') throw new Error('no rule on translations');
    rule.translations = ['autre'];
    expect(translationsOf(rules, [piece('t', 'autre', {})])).toEqual([
      ['n', 'translation-to-check', 'info'],
      ['p', 'translation-unclear', 'info'],
    ]);
  });
});

describe('names', () => {
  const slip = (id: string, salarie: string, employeur: string) => ({
    id,
    kind: 'bulletin-de-paie',
    title: `Paie ${id}`,
    facts: { periode: '2025-01', salarie, titulaire: salarie, employeur },
  });
  const papers = [
    piece('p', 'passeport', { dateExpiration: '2030-01-01', nom: 'DIALLO', prenoms: 'Mamadou' }),
    slip('a', 'Mamadou DIALLO', 'NETTOYAGE FICTIF'),
    slip('b', 'JALLOW Mamadu', 'BATIMENT FICTIF'),
    slip('c', 'Jallow Mamadu', 'Bâtiment fictif'),
    slip('d', 'SOW Ibrahima', 'CUISINE FICTIVE'),
    slip('e', 'KEITA Fanta', 'JARDIN FICTIF'),
  ];
  const withAlias = { ...diallo, autresNoms: ['Ibrahima Sow'] };

  it('are grouped by spelling, whatever the order and the capitals', () => {
    expect(
      spellingsOnPapers(papers, withAlias, catalogue).map((group) => [
        group.pieces.join(' '),
        group.relation,
        group.counts,
      ]),
    ).toEqual([
      ['p a', 'same', true],
      ['b c', 'variant', false],
      ['d', 'alias', true],
      ['e', 'different', false],
    ]);
  });

  it('that differ ask for an attestation de concordance from who made the papers', () => {
    const checks = checksOf(papers, '2026-03-02', withAlias);
    const due = only(checks, 'concordance-due').map((check) => check.sentence);
    expect(due).toHaveLength(3);
    expect(due[0]).toContain('BATIMENT FICTIF (2 papiers)');
    expect(due[1]).toContain('CUISINE FICTIVE (1 papier)');
    expect(due[2]).toContain('JARDIN FICTIF (1 papier)');
    expect(only(checks, 'name-variant')[0]?.sentence).toContain('« Jallow » pour « Diallo »');
    expect(only(checks, 'name-spellings')[0]?.sentence).toContain(
      '2 papiers : « JALLOW Mamadu » (proche, à vérifier : translittération possible)',
    );
  });

  it('of a child are no surprise on a paper that names the person as parent', () => {
    const child = piece('k', 'acte-naissance', {
      titulaire: 'DIALLO Aminata',
      pere: 'DIALLO Mamadou',
      dateNaissance: '2019-01-01',
    });
    const checks = checksOf([...papers.slice(0, 2), child]);
    expect(only(checks, 'name-different', 'data-differ', 'concordance-due')).toEqual([]);
  });

  it('are not judged before the person has one', () => {
    expect(only(checksOf(papers, '2026-03-02', {}), 'name-variant', 'name-different', 'concordance-due')).toEqual([]);
  });
});

describe('personal data', () => {
  const differing = (pieces: StatedPiece[], person = diallo) =>
    only(checksOf(pieces, '2026-03-02', person), 'data-differ');

  it('that differ are listed with their papers, and a swapped day and month is seen', () => {
    const [check, ...others] = differing([
      piece('a', 'acte-naissance', { dateNaissance: '1988-04-03' }),
      piece('b', 'attestation-cpam', { dateNaissance: '1988-03-04' }),
    ]);
    expect(others).toEqual([]);
    expect(check).toMatchObject({ fact: 'dateNaissance', severity: 'warn', pieces: ['a', 'b'] });
    expect(check?.sentence).toContain('03/04/1988 sur la fiche de la personne et 1 papier (Papier a)');
    expect(check?.sentence).toContain('inversés');
  });

  it('written in another way are the same', () => {
    const papers = [
      piece('a', 'recepisse', { nationalite: 'MLI', numeroEtranger: '75 0312 4567', dateExpiration: '2030-01-01' }),
      piece('b', 'courrier-prefecture', { nationalite: 'Malienne', numeroEtranger: '7503124567' }),
    ];
    expect(differing(papers, { ...diallo, nationalite: 'malien' })).toEqual([]);
    expect(differing(papers, { ...diallo, nationalite: 'sénégalaise' })).toHaveLength(1);
    expect(differing(papers, { ...diallo, numeroEtranger: '7503124568' })).toHaveLength(1);
  });

  it('of an old passport or of somebody else are not compared', () => {
    const papers = [
      piece('p', 'passeport', { dateExpiration: '2030-01-01', numeroDocument: 'AB12345' }),
      piece('o', 'passeport', { dateExpiration: '2020-01-01', numeroDocument: 'ZZ99999' }),
      piece('s', 'carte-identite', { titulaire: 'KEITA Fanta', dateNaissance: '1990-01-01' }),
    ];
    expect(differing(papers, { ...diallo, passeportNumero: 'ab 12345' })).toEqual([]);
    expect(differing(papers, { ...diallo, passeportNumero: 'AB12346' })).toHaveLength(1);
  });
});

describe('every check', () => {
  const kinds = Object.keys(catalogue.kinds);
  const anyPiece = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...kinds),
    facts: fc.dictionary(
      fc.constantFrom(
        'dateDocument',
        'dateExpiration',
        'dateDelivrance',
        'titulaire',
        'salarie',
        'employeur',
        'dateNaissance',
        'nationalite',
        'periode',
        'inconnu',
      ),
      fc.constantFrom('2025-12-31', '2026-02-28', '2024-02', 'DIALLO Mamadou', 'JALLOW M.', 'n’importe quoi', '', 12),
    ),
  });

  it('fits the contract, names known pieces, has a source where a rule speaks, and leaves no mark', () => {
    const ruled = new Set<PaperCheckCode>([
      'age-in-time',
      'age-too-old',
      'valid',
      'expires-soon',
      'expired',
      'translation-due',
      'concordance-due',
      'reminder',
    ]);
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 8 }), (pieces) => {
        const ids = new Set(pieces.map(({ id }) => id));
        const languages = Object.fromEntries(pieces.map(({ id }, index) => [id, index % 2 ? ['other'] : []]));
        const checks = documentChecks(pieces, diallo, '2026-03-02', catalogue, languages);
        for (const check of checks) {
          expect(paperCheck.parse(check)).toEqual(check);
          expect(check.pieces.every((id) => ids.has(id))).toBe(true);
          expect(check.sentence).not.toMatch(/[\u2982-\u2984]|undefined|NaN|\[object/);
          if (ruled.has(check.code)) expect(check.source).toBeDefined();
        }
        const severities = checks.map(({ severity }) => severity);
        expect(severities).toEqual([...severities].sort((a, b) => (a === b ? 0 : a === 'warn' ? -1 : 1)));
      }),
      { numRuns: 400 },
    );
  });

  it('is silent on papers when the catalogue has no rule on papers, but for what contradicts itself', () => {
    const { paperRules: _, names: __, ...bare } = catalogue;
    const codes = checksOf(
      [piece('q', 'quittance-loyer', { dateDocument: '2027-01-01' })],
      '2026-03-02',
      diallo,
      bare,
    ).map(({ code }) => code);
    expect(codes).toEqual(['made-later']);
  });
});
