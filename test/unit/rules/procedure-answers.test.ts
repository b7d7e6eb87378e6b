import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import type { Procedure } from '../../../core/contract/catalogue/procedure.ts';
import type { Fee } from '../../../core/contract/catalogue/procedure-parts.ts';
import { assess } from '../../../core/domain/assess.ts';
import { lawCatalogue } from './law-catalogue.ts';

const source = {
  text: 'Test',
  article: 'L.1',
  url: null,
  authority: 'law',
  grade: 'C',
  checkedOn: '2026-11-22',
} as const;
const always = { from: '2000-01-01', to: null, source, notes: [] };

const procedure: Partial<Procedure> = {
  questions: {
    marie: { question: 'Marié(e) ?', type: 'boolean' },
    finTitre: { question: 'Fin du titre ?', type: 'date' },
    debutStage: { question: 'Début du stage ?', type: 'date' },
  },
  pieces: [
    { ...always, id: 'paie', title: 'Bulletins', kinds: ['bulletin-de-paie'], moment: 'depot', need: 'required' },
    { ...always, id: 'avis', title: "Avis d'impôt", kinds: ['avis-imposition'], moment: 'depot', need: 'required' },
    { ...always, id: 'photos', title: 'Photos', kinds: [], moment: 'depot', need: 'required' },
    {
      ...always,
      id: 'acte',
      title: 'Acte de mariage',
      kinds: [],
      moment: 'depot',
      need: 'required',
      when: { is: [{ fact: 'marie' }, true] },
    },
    { ...always, id: 'ancienne', title: 'Ancienne', kinds: [], moment: 'depot', need: 'required', to: '2025-12-31' },
  ],
  fees: [
    { ...always, id: 'carte', fee: 'carte', moment: 'remise' },
    { ...always, id: 'visa', fee: 'visa', moment: 'remise', when: { is: [{ fact: 'marie' }, true] } },
  ],
  windows: [
    {
      ...always,
      id: 'renouvellement',
      title: 'Renouvellement',
      opens: { fact: 'finTitre', plus: { days: -120 } },
      closes: { fact: 'finTitre', plus: { days: -60 } },
      text: 'Entre le 120e et le 60e jour.',
      late: 'Le dépôt tardif coûte 180 €.',
    },
  ],
  delays: [
    {
      ...always,
      id: 'silence',
      title: 'Silence',
      starts: { filingDay: true },
      length: { months: 4 },
      effect: 'implicit-refusal',
      text: 'Quatre mois de silence valent refus.',
    },
    {
      ...always,
      id: 'convention',
      title: 'Convention',
      starts: { fact: 'debutStage' },
      length: { months: -2 },
      effect: 'deadline',
      text: 'Deux mois avant.',
    },
  ],
  steps: [
    {
      ...always,
      id: 'valider',
      title: 'Valider',
      text: 'Valider.',
      by: { fact: 'debutStage', plus: { months: 3 } },
      pieces: ['photos'],
    },
  ],
  statements: [
    { ...always, id: 'duree', topic: 'duree', text: 'Un an. Marié(e) : {marie}.' },
    { ...always, id: 'famille', topic: 'famille', text: 'Famille.', when: { not: { is: [{ fact: 'marie' }, true] } } },
  ],
};
const fee = (id: string, values: Partial<Fee['values'][number]>[]): Fee => ({
  id,
  title: id,
  values: values.map((value) => ({
    from: '2000-01-01',
    to: null,
    tax: null,
    stamp: null,
    total: null,
    source,
    ...value,
  })),
});
const fees = {
  carte: fee('carte', [
    { to: '2026-04-30', tax: 200, stamp: 25, total: 225 },
    { from: '2026-05-01', tax: 300, stamp: 50, total: 350 },
  ]),
  visa: fee('visa', [{ to: '2025-12-31' }, { from: '2026-01-01', tax: 300, stamp: 0, total: 300, atFiling: 100 }]),
};

function due(facts: Record<string, unknown>, on = '2026-06-15', pieces: unknown[] = []) {
  const catalogue = { ...lawCatalogue([], procedure), fees };
  return assess({ facts: factsFile.parse({ facts, pieces }), procedure: 'test', on }, catalogue).due;
}
const slip = { id: 'b1', kind: 'bulletin-de-paie', facts: { periode: '2026-05' } };

describe('papers that are due', () => {
  it('tells what is there, what lacks, what a person must say, and what is not due in this case', () => {
    const states = (answer: ReturnType<typeof due>) => Object.fromEntries(answer.pieces.map((p) => [p.id, p.state]));
    const single = { paie: 'present', avis: 'absent', photos: 'to-check', acte: 'not-due' };
    expect(states(due({ marie: false }, '2026-06-15', [slip]))).toEqual(single);
    expect(states(due({ marie: true }, '2026-06-15', [slip]))).toEqual({ ...single, acte: 'to-check' });
    expect(due({}, '2026-06-15', [slip]).pieces.find(({ id }) => id === 'acte')).toMatchObject({
      state: 'perhaps',
      missing: [{ fact: 'marie', note: 'Marié(e) ?' }],
    });
    expect(due({}, '2026-06-15', [slip]).pieces.find(({ id }) => id === 'paie')?.pieces).toEqual(['b1']);
  });

  it('asks for a paper only while the text that asks for it is in force', () => {
    expect(due({}, '2025-12-31').pieces.map(({ id }) => id)).toContain('ancienne');
    expect(due({}, '2026-01-01').pieces.map(({ id }) => id)).not.toContain('ancienne');
  });
});

describe('fees', () => {
  it.each([
    ['2026-04-30', false, 225, 0],
    ['2026-05-01', false, 350, 0],
    ['2026-05-01', true, 650, 100],
  ])('on %s, married %s: %d in all, %d on filing', (on, marie, total, atFiling) => {
    expect(due({ marie }, on).feeTotal).toEqual({ total, atFiling });
  });

  it('gives no total while a fee may be due or its amount is not known, and says which', () => {
    expect(due({}).feeTotal).toEqual({ total: null, atFiling: null });
    const unknown = due({ marie: true }, '2025-12-31');
    expect(unknown.feeTotal).toEqual({ total: null, atFiling: null });
    expect(unknown.fees.find(({ id }) => id === 'visa')?.notes.join()).toContain("n'est pas connu");
    expect(due({ marie: false }, '2025-12-31').feeTotal).toEqual({ total: 225, atFiling: 0 });
  });

  it('warns that an amount may have changed on a day after its last check', () => {
    expect(due({ marie: false }, '2026-11-22').fees[0]?.notes).toEqual([]);
    expect(due({ marie: false }, '2026-11-23').fees[0]?.notes.join()).toContain('a pu changer');
  });
});

describe('windows, delays and steps', () => {
  it.each([
    ['2026-04-15', 'not-open'], // 121 days before 14 August
    ['2026-04-16', 'open'],
    ['2026-06-15', 'open'], // 60 days before
    ['2026-06-16', 'closed'],
  ])('filing on %s: %s', (on, state) => {
    const window = due({ finTitre: '2026-08-14' }, on).windows[0];
    expect(window).toMatchObject({ state, opens: '2026-04-16', closes: '2026-06-15' });
    expect(window?.text.includes('180 €')).toBe(state === 'closed');
  });

  it('asks for the day on which the window hangs', () => {
    const window = due({}).windows[0];
    expect(window).toMatchObject({ state: 'unknown', opens: null, closes: null });
    expect(window?.missing[0]).toMatchObject({ fact: 'finTitre' });
  });

  it('counts delays from date to date, from the filing day or from a stated one, backwards too', () => {
    const answer = due({ debutStage: '2026-04-30' }, '2026-10-31');
    expect(answer.delays.map(({ id, day }) => [id, day])).toEqual([
      ['silence', '2027-02-28'],
      ['convention', '2026-02-28'],
    ]);
    expect(due({}).delays[1]).toMatchObject({ day: null, missing: [{ fact: 'debutStage' }] });
    expect(answer.steps[0]).toMatchObject({ by: '2026-07-30', sure: true, pieces: ['photos'] });
  });

  it('leaves out what does not apply, keeps what may, and fills words in', () => {
    expect(due({ marie: true }).statements.map(({ id }) => id)).toEqual(['duree']);
    expect(due({}).statements.map(({ id, sure }) => [id, sure])).toEqual([
      ['duree', true],
      ['famille', false],
    ]);
    expect(due({ marie: true }).statements[0]?.text).toBe('Un an. Marié(e) : oui.');
  });
});
