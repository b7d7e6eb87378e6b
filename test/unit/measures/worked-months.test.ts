import { describe, expect, it } from 'vitest';
import { assessPieces, slip } from './assess-test-dossier.ts';
import { type Given, measureOf } from './measure-of.ts';

const on = '2024-12-31';
const SIRET = '11111111100011';
const monthOf = (answer: ReturnType<typeof assessPieces>, month: string) =>
  answer.measures['moisTravailles24']?.months?.find((entry) => entry.month === month);
const november = (...slips: Record<string, string | number>[]) =>
  monthOf(
    assessPieces(
      on,
      slips.map((facts, index) => slip('abc'[index] ?? 'z', { periode: '2024-11', ...facts })),
    ),
    '2024-11',
  );
const worked24 = (day: string, pieces: Parameters<typeof measureOf>[2], given: Given = {}) =>
  measureOf('moisTravailles24', day, pieces, given);

describe('the month of a payslip', () => {
  it('takes the month of the printed period when the month itself is not printed', () => {
    const inside = slip('a', { periodeDebut: '2024-03-04', periodeFin: '2024-03-29', heures: 100 });
    expect(monthOf(assessPieces(on, [inside]), '2024-03')?.state).toBe('counted');
  });

  it('does not guess the month of a period over two months: it asks, and may stand for both', () => {
    const across = slip('a', { periodeDebut: '2024-03-15', periodeFin: '2024-04-14', heures: 151.67 });
    const result = worked24(on, [across]);
    expect(result.measure.value).toBe(0);
    expect(result.highest).toBe(2);
    expect(result.measure.missing?.[0]).toMatchObject({ fact: 'periode', note: expect.stringContaining('a') });
    expect(worked24('2026-03-31', [across]).highest).toBe(1); // April 2024 to March 2026
    const out = worked24('2026-04-01', [across]); // outside the window it leaves nothing open
    expect([out.highest, out.measure.missing]).toEqual([0, undefined]);
  });

  it('leaves out a payslip dated after the day, by either of its dates, and says so', () => {
    for (const facts of [
      { dateDocument: '2025-01-02' },
      { datePaiement: '2024-11-30', dateDocument: '2025-01-02' },
      { datePaiement: '2025-01-02', dateDocument: '2024-11-30' },
    ]) {
      const answer = assessPieces(on, [slip('tard', { periode: '2024-11', heures: 151.67, ...facts })]);
      expect(answer.measures['moisTravailles24']?.value).toBe(0);
      expect(answer.ignored.join()).toContain('tard');
    }
  });

  it.each(['2024-02-29', '2024-02-01', '2024-03-31'])('ends the window with the month of the filing day %s', (day) => {
    const month = day.slice(0, 7);
    const first = month === '2024-02' ? '2023-03' : '2023-04';
    const months = measureOf('moisTravailles12', day, []).measure.months?.map((entry) => entry.month);
    expect([months?.[0], months?.at(-1), months?.length]).toEqual([first, month, 12]);
  });

  it('says that an undated payslip of the filing month may not exist yet on the day', () => {
    const undated = slip('a', { periode: '2024-12', heures: 151.67 });
    expect(
      worked24('2024-12-01', [undated])
        .cautions.map(({ note }) => note)
        .join(),
    ).toContain('décembre 2024');
    const dated = slip('a', { periode: '2024-12', heures: 151.67, datePaiement: '2024-12-28' });
    expect(worked24('2024-12-28', [dated]).cautions).toEqual([]);
  });
});

describe('half time', () => {
  it('adds hours of one employer and gross of another', () => {
    const quarter = { heures: 37.92, employeur: 'Net Plus' }; // a quarter of 151.67 and a little
    const pay = { salaireBrut: 450.45, employeur: 'Chez Ali' }; // exactly a quarter of 1801.80
    expect(november(quarter, pay)?.state).toBe('counted');
    expect(november({ ...quarter, heures: 37.91 }, pay)?.state).toBe('below');
  });

  it('does not take a thirteenth month, or pay of an unknown employer, for time worked beside printed hours', () => {
    const base = { heures: 60, salaireBrut: 720, netPaye: 560, siret: SIRET };
    const bonus = { salaireBrut: 1500, netPaye: 1200, siret: SIRET };
    expect(november(base, bonus)).toMatchObject({ state: 'to-confirm', counted: false, hours: 60, gross: 2220 });
    expect(november(base, { ...bonus, siret: '22222222200022' })?.state).toBe('counted');
    expect(november(base, { salaireBrut: 1500, netPaye: 1200 })?.state).toBe('to-confirm');
    expect(november({ ...base, heures: 100 }, bonus)?.state).toBe('counted');
  });

  it('does not add a slip and what may be its correction, unless their periods are apart or they are missions', () => {
    const first = { heures: 40, salaireBrut: 480, netPaye: 380, siret: SIRET };
    const second = { heures: 45, salaireBrut: 540, netPaye: 430, siret: SIRET };
    expect(november(first, second)).toMatchObject({ state: 'to-confirm', note: expect.stringContaining('corrige') });
    const week = { periodeDebut: '2024-11-04', periodeFin: '2024-11-10' };
    expect(
      november({ ...first, ...week }, { ...second, periodeDebut: '2024-11-11', periodeFin: '2024-11-17' })?.state,
    ).toBe('counted');
    expect(november({ ...first, dispositif: 'interim' }, { ...second, dispositif: 'interim' })?.state).toBe('counted');
    expect(november({ ...first, heures: 100 }, { ...second, heures: 90 })?.state).toBe('counted');
    expect(november({ ...first, heures: 100 }, { ...second, heures: 60 })?.state).toBe('to-confirm');
  });

  it('takes back the hours of a negative slip', () => {
    const taken = { heures: -20, salaireBrut: -240, siret: SIRET };
    expect(november({ heures: 90, salaireBrut: 1080, siret: SIRET }, taken)).toMatchObject({
      state: 'below',
      hours: 70,
    });
    expect(november({ heures: 80, salaireBrut: 960, siret: SIRET }, { salaireBrut: -100, siret: SIRET })?.state).toBe(
      'to-confirm',
    );
  });

  it('does not conclude from "0 h" beside a pay', () => {
    expect(november({ heures: 0, salaireBrut: 1801.8 })?.state).toBe('to-confirm');
    expect(november({ heures: 0, salaireBrut: 0 })?.state).toBe('below');
    expect(november({ heures: 0, salaireBrut: 100 })?.state).toBe('below');
  });

  it('keeps a month to confirm while one of its slips tells nothing', () => {
    const slips = [slip('h', { periode: '2024-11', heures: 20 }), slip('?', { periode: '2024-11' })];
    const month = monthOf(assessPieces(on, slips), '2024-11');
    expect(month).toMatchObject({ state: 'to-confirm', counted: false, pieces: ['h', '?'], hours: 20 });
  });

  it('says when a month misses half time by a printed hundredth: not counted, and not surely below', () => {
    expect(november({ heures: 75.83 })).toMatchObject({ state: 'below', note: expect.stringContaining('75,83') });
    expect(worked24(on, [slip('a', { periode: '2024-11', heures: 75.83 })]).highest).toBe(1);
    expect(november({ heures: 75.82 })?.note).toBeUndefined();
    expect(november({ heures: 75.835 })?.state).toBe('counted');
    expect(november({ heures: 15.16, salaireBrut: 1801.8 })?.note).toContain('heures à vérifier');
  });

  it('does not count a gross pay before the first known SMIC', () => {
    const old = slip('a', { periode: '2018-05', salaireBrut: 5000 });
    expect(assessPieces(on, [old]).measures['moisTravaillesTotal']?.months?.[0]?.state).toBe('to-confirm');
  });
});

describe('copies of one payslip', () => {
  const full = { heures: 40, salaireBrut: 480, netPaye: 380, siret: SIRET };

  it('counts a payslip brought twice once, and says so', () => {
    expect(november(full, full)).toMatchObject({
      state: 'below',
      hours: 40,
      note: expect.stringContaining('compté une fois'),
    });
  });

  it.each([
    ['a figure is not known', { heures: 40, siret: SIRET }],
    ['the employer is not known', { ...full, siret: '' }],
    ['the SIRET differs under one name', { ...full, siret: '11111111100099', employeur: 'Net Plus' }],
    ['the payment day differs', { ...full, datePaiement: '2024-11-28' }],
  ])('does not count a likely copy twice when %s: a person must look', (_, other) => {
    const first = { ...full, employeur: 'NET PLUS', datePaiement: '2024-11-30' };
    expect(november(first, other)).toMatchObject({ state: 'to-confirm', hours: 40 });
  });

  it('is not misled by a payment day read on one copy and the day of the document on the other', () => {
    const copies = november({ ...full, datePaiement: '2024-11-30' }, { ...full, dateDocument: '2024-11-28' });
    expect(copies).toMatchObject({ state: 'below', hours: 40 });
  });

  it('keeps weekly slips of one month apart although their figures are equal', () => {
    const week = (start: string, end: string) => ({ ...full, heures: 38, periodeDebut: start, periodeFin: end });
    const weeks = november(week('2024-11-04', '2024-11-10'), week('2024-11-11', '2024-11-17'));
    expect(weeks).toMatchObject({ state: 'counted', hours: 76 });
  });

  it('completes a payslip with what only its other copy tells', () => {
    const scan = { salaireBrut: 950, netPaye: 740, siret: SIRET };
    expect(november(scan, { heures: 79, netPaye: 740, siret: SIRET })).toMatchObject({
      state: 'counted',
      hours: 79,
      gross: 950,
    });
  });
});

describe('months told apart', () => {
  const person = { nom: 'Diallo', prenoms: 'Mamadou Alpha' };

  it('counts a month in another name, subject to a concordance', () => {
    const other = slip('a', { periode: '2024-11', heures: 151.67, salarie: 'KONATE IBRAHIMA' });
    const result = worked24(on, [other], { person });
    expect(result.measure).toMatchObject({ value: 1, explanation: expect.stringContaining('sous réserve') });
    expect(result.measure.months?.find((month) => month.month === '2024-11')?.note).toContain('KONATE IBRAHIMA');
    expect(result.cautions).toHaveLength(1);
  });

  it('keeps both names when the employer issued the same payslip again in the real one', () => {
    const facts = { periode: '2024-11', heures: 151.67, salaireBrut: 1801.8, netPaye: 1426, siret: SIRET };
    const pieces = [
      slip('a', { ...facts, salarie: 'KONATE IBRAHIMA' }),
      slip('b', { ...facts, salarie: 'DIALLO Mamadou' }),
    ];
    const result = worked24(on, pieces, { person });
    expect(result.measure.months?.find((month) => month.month === '2024-11')).toMatchObject({
      hours: 151.67,
      pieces: ['a', 'b'],
      note: expect.stringContaining('KONATE'),
    });
  });

  it('says that payslips bear several names as long as the person has none', () => {
    const named = (id: string, month: string, name: string) =>
      slip(id, { periode: month, heures: 151.67, salarie: name });
    const one = [named('a', '2024-10', 'KONATE Ibrahima'), named('b', '2024-11', 'Ibrahima Konaté')];
    expect(worked24(on, one).cautions).toEqual([]);
    const two = [...one, named('c', '2024-12', 'DIALLO Mamadou')];
    expect(
      worked24(on, two)
        .cautions.map(({ note }) => note)
        .join(),
    ).toContain('DIALLO');
  });

  it('shows a month of entry, of exit or of some weeks as incomplete', () => {
    const entry = { periode: '2024-11', heures: 90, periodeDebut: '2024-11-12', periodeFin: '2024-11-30' };
    const note = (...slips: Record<string, string | number>[]) => november(...slips)?.note ?? '';
    expect(note(entry)).toContain('du 12/11/2024 au 30/11/2024');
    expect(note({ heures: 90, dateEntree: '2024-11-12' })).toContain('Mois incomplet');
    expect(note({ heures: 90, dateEntree: '2023-11-12' })).toBe('');
    const weeks = { ...entry, periodeDebut: '2024-11-01', periodeFin: '2024-11-11', heures: 60, employeur: 'A' };
    expect(note({ ...entry, employeur: 'A' }, weeks)).not.toContain('incomplet');
    const whole = { periode: '2024-02', periodeDebut: '2024-02-01', heures: 90 };
    const leap = (end: string) => worked24('2024-02-29', [slip('a', { ...whole, periodeFin: end })]).measure;
    expect(leap('2024-02-29').explanation).not.toContain('incomplet');
    expect(leap('2024-02-28').explanation).toContain('1 mois incomplet (février 2024)');
  });

  it('counts a payslip drawn up long after its month, and says so with the source', () => {
    const late = slip('a', { periode: '2024-01', heures: 151.67, datePaiement: '2024-03-01' });
    const usual = slip('b', { periode: '2024-02', heures: 151.67, datePaiement: '2024-03-31' });
    const result = worked24(on, [late, usual]);
    expect(result.measure.value).toBe(2);
    expect(result.measure.explanation).toContain('établi après coup (janvier 2024)');
    expect(result.cautions.map(({ note }) => note)).toEqual([expect.stringContaining('Texte de test')]);
  });

  it('ignores values of the wrong shape, with the reason, and understands printed numbers', () => {
    const bad = slip('a', { periode: '2024-13', heures: '151,67', salaireBrut: 'mille' });
    const good = slip('b', { periode: '2024-11', heures: '75,84', salaireBrut: '1 801,80' });
    const answer = assessPieces(on, [bad, good]);
    expect(answer.measures['moisTravailles24']?.value).toBe(1);
    expect(monthOf(answer, '2024-11')?.gross).toBe(1801.8);
    expect(answer.ignored.filter((text) => /Pièce a : (periode|salaireBrut) =/.test(text))).toHaveLength(2);
  });
});
