import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { assess } from '../../../core/domain/assess.ts';
import { namePieces, pieceMark } from '../../../core/domain/rules/name-pieces.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const catalogue = await loadCatalogue();

const slips = (unsure: string[]) =>
  factsFile.parse({
    pieces: ['2024-09', '2024-10', '2024-11', '2024-12'].map((periode, i) => ({
      id: `p${i}`,
      kind: 'bulletin-de-paie',
      title: `Bulletin ${periode}`,
      facts: { periode, heures: 151.67 },
      unsure: i < 2 ? unsure : [],
    })),
  });

const worked = (unsure: string[]) => {
  const answer = assess({ facts: slips(unsure), procedure: 'aes-salarie', on: '2025-01-10' }, catalogue);
  const finding = answer.findings.find(({ rule }) => rule === 'travail-8-sur-24');
  return (finding?.missing ?? []).map(({ note }) => note).filter((note) => note.startsWith('À vérifier'));
};

describe('values read with doubt', () => {
  it('are named in each finding that rests on them, by the titles of their papers', () => {
    const [note, ...more] = worked(['heures', 'employeur']);
    expect(more).toEqual([]);
    expect(note).toContain('Bulletin 2024-09 (heures)');
    expect(note).toContain('Bulletin 2024-10 (heures)');
    expect(note).not.toContain('2024-11');
  });

  it('ask for a date once, under its own name', () => {
    const facts = factsFile.parse({
      pieces: [
        {
          id: 'p0',
          kind: 'bulletin-de-paie',
          facts: { periode: '2024-12', heures: 151.67, datePaiement: '2024-12-31', dateDocument: '2024-12-31' },
          unsure: ['dateDocument', 'datePaiement'],
        },
      ],
    });
    const answer = assess({ facts, procedure: 'aes-salarie', on: '2025-01-10' }, catalogue);
    const notes = answer.findings.flatMap(({ missing }) => missing.map(({ note }) => note));
    expect(notes.filter((note) => note.includes('p0 (date de paiement).'))).not.toEqual([]);
    expect(notes.filter((note) => note.includes('(date,'))).toEqual([]);
  });

  it('change nothing when no finding rests on them', () => {
    expect(worked(['employeur', 'naf', 'nothing-known'])).toEqual([]);
    expect(worked([])).toEqual([]);
  });
});

describe('papers whose kind was only guessed', () => {
  const answer = (kindUnsure: boolean) => {
    const facts = slips([]);
    const pieces = facts.pieces.map((piece, i) => (i === 1 && kindUnsure ? { ...piece, kindUnsure } : piece));
    return assess({ facts: { ...facts, pieces }, procedure: 'aes-salarie', on: '2025-01-10' }, catalogue);
  };
  const doubts = (missing: readonly { note: string }[]) =>
    missing.map(({ note }) => note).filter((note) => note.startsWith('Nature de document'));

  it('are named in each finding that rests on them', () => {
    const { findings } = answer(true);
    const worked = findings.find(({ rule }) => rule === 'travail-8-sur-24');
    expect(doubts(worked?.missing ?? [])).toEqual([
      "Nature de document reconnue avec un doute, à confirmer avant de s'y fier : Bulletin 2024-10.",
    ]);
    const elsewhere = findings.filter(({ evidence }) => !evidence.some(({ piece }) => piece === 'p1'));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.flatMap(({ missing }) => doubts(missing))).toEqual([]);
  });

  it('are named beside the papers due that they stand for', () => {
    const due = answer(true).due.pieces.filter(({ pieces }) => pieces.includes('p1'));
    expect(due.length).toBeGreaterThan(0);
    for (const { missing } of due) expect(doubts(missing)).toHaveLength(1);
  });

  it('once confirmed, leave the answer as that of any other paper', () => {
    const { findings, due } = answer(false);
    expect([...findings, ...due.pieces].flatMap(({ missing }) => doubts(missing))).toEqual([]);
  });
});

describe('naming pieces in sentences', () => {
  it('gives titles, or ids without a title, and counts what would be too many', () => {
    const pieces = factsFile.parse({
      pieces: [
        { id: 'a', kind: 'autre', title: 'Lettre' },
        { id: 'b', kind: 'autre' },
      ],
    }).pieces;
    const texts = { one: `voir ${pieceMark(['a'])}.`, many: [pieceMark(['a', 'b', 'c', 'd', 'e'])] };
    expect(namePieces(texts, pieces)).toEqual({ one: 'voir Lettre.', many: ['Lettre, b, c et 2 autres'] });
  });
});
