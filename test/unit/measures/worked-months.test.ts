import { describe, expect, it } from 'vitest';
import { assessPieces, slip } from './assess-test-dossier.ts';

const on = '2024-12-31';
const monthOf = (answer: ReturnType<typeof assessPieces>, month: string) =>
  answer.measures['moisTravailles24']?.months?.find((entry) => entry.month === month);

describe('worked months', () => {
  it('takes the month of the printed period when the month itself is not printed', () => {
    const inside = slip('a', { periodeDebut: '2024-03-04', periodeFin: '2024-03-29', heures: 100 });
    expect(monthOf(assessPieces(on, [inside]), '2024-03')?.state).toBe('counted');
  });

  it('does not guess the month of a period over two months: it asks', () => {
    const across = slip('a', { periodeDebut: '2024-03-15', periodeFin: '2024-04-14', heures: 151.67 });
    const measure = assessPieces(on, [across]).measures['moisTravailles24'];
    expect(measure?.value).toBe(0);
    expect(measure?.missing?.[0]).toMatchObject({ fact: 'periode', note: expect.stringContaining('a') });
  });

  it('leaves out a payslip dated after the day, and says so', () => {
    const late = slip('tard', { periode: '2024-11', heures: 151.67, dateDocument: '2025-01-02' });
    const answer = assessPieces(on, [late]);
    expect(answer.measures['moisTravailles24']?.value).toBe(0);
    expect(answer.ignored.join()).toContain('tard');
  });

  it('adds hours and gross of different slips of a month', () => {
    const slips = [
      slip('h', { periode: '2024-11', heures: 37.92 }), // a quarter of 151.67 and a little
      slip('g', { periode: '2024-11', salaireBrut: 450.45 }), // exactly a quarter of 1801.80
    ];
    expect(monthOf(assessPieces(on, slips), '2024-11')?.state).toBe('counted');
    const less = [slip('h', { periode: '2024-11', heures: 37.91 }), slips[1] ?? slip('x', {})];
    expect(monthOf(assessPieces(on, less), '2024-11')?.state).toBe('below');
  });

  it('keeps a month to confirm while one of its slips tells nothing', () => {
    const slips = [slip('h', { periode: '2024-11', heures: 20 }), slip('?', { periode: '2024-11' })];
    const month = monthOf(assessPieces(on, slips), '2024-11');
    expect(month).toMatchObject({ state: 'to-confirm', counted: false, pieces: ['h', '?'], hours: 20 });
  });

  it('keeps weekly slips of one month apart although their figures are equal', () => {
    const week = (id: string, start: string, end: string) =>
      slip(id, {
        periode: '2024-11',
        periodeDebut: start,
        periodeFin: end,
        heures: 38,
        salaireBrut: 500,
        netPaye: 400,
        siret: '00000000100016',
      });
    const weeks = [week('s1', '2024-11-04', '2024-11-10'), week('s2', '2024-11-11', '2024-11-17')];
    expect(monthOf(assessPieces(on, weeks), '2024-11')).toMatchObject({ state: 'counted', hours: 76 });
  });

  it('does not count a doubtful copy twice: a person must look', () => {
    const copies = ['a', 'b'].map((id) => slip(id, { periode: '2024-11', heures: 40, siret: '00000000100016' }));
    expect(monthOf(assessPieces(on, copies), '2024-11')).toMatchObject({ state: 'to-confirm', hours: 40 });
  });

  it('completes a payslip with what only its other copy tells', () => {
    const scan = slip('scan', { periode: '2024-11', salaireBrut: 950, netPaye: 740, siret: '00000000100016' });
    const photo = slip('photo', { periode: '2024-11', heures: 79, netPaye: 740, siret: '00000000100016' });
    expect(monthOf(assessPieces(on, [scan, photo]), '2024-11')).toMatchObject({
      state: 'counted',
      hours: 79,
      gross: 950,
    });
  });

  it('says when a month misses half time by a printed hundredth, and when pay contradicts hours', () => {
    const near = slip('a', { periode: '2024-11', heures: 75.83 });
    expect(monthOf(assessPieces(on, [near]), '2024-11')).toMatchObject({
      state: 'below',
      note: expect.stringContaining('75,83'),
    });
    const misread = slip('b', { periode: '2024-11', heures: 15.16, salaireBrut: 1801.8 });
    expect(monthOf(assessPieces(on, [misread]), '2024-11')?.note).toContain('heures à vérifier');
  });

  it('counts a month in another name, and says that a concordance is due', () => {
    const person = { nom: 'Diallo', prenoms: 'Mamadou Alpha' };
    const other = slip('a', { periode: '2024-11', heures: 151.67, salarie: 'KONATE IBRAHIMA' });
    const month = monthOf(assessPieces(on, [other], person), '2024-11');
    expect(month).toMatchObject({ state: 'counted', note: expect.stringContaining('KONATE IBRAHIMA') });
  });

  it('ignores values of the wrong shape, with the reason, and understands printed numbers', () => {
    const bad = slip('a', { periode: '2024-13', heures: '151,67', salaireBrut: 'mille' });
    const good = slip('b', { periode: '2024-11', heures: '75,84', salaireBrut: '1 801,80' });
    const answer = assessPieces(on, [bad, good]);
    expect(answer.measures['moisTravailles24']?.value).toBe(1);
    expect(monthOf(answer, '2024-11')?.gross).toBe(1801.8);
    expect(answer.ignored.filter((text) => /Pièce a : (periode|salaireBrut) =/.test(text))).toHaveLength(2);
  });

  it('does not count a gross pay before the first known SMIC', () => {
    const old = slip('a', { periode: '2018-05', salaireBrut: 5000 });
    expect(assessPieces(on, [old]).measures['moisTravaillesTotal']?.months?.[0]?.state).toBe('to-confirm');
  });
});
