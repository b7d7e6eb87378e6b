import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { FACT_TYPES, type FactName } from '../../../core/contract/fact-names.ts';
import type { Box } from '../../../core/contract/reading.ts';
import type { Maker, Paper } from '../../bench/reading/paper.ts';
import { FRESH_MAKERS } from '../../bench/reading/papers/fresh-makers.ts';
import { OTHER_MAKERS } from '../../bench/reading/papers/other-makers.ts';
import { textWidth } from '../../fixtures/papers/faces.ts';
import { leftOf, sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';
import type { Sheet, TextMark } from '../../fixtures/papers/sheet.ts';

const KINDS = `certificat-de-travail attestation-employeur solde-de-tout-compte attestation-france-travail releve-cesu
  avis-imposition attestation-ame attestation-cpam attestation-caf quittance-loyer bail facture-energie facture-telecom
  attestation-hebergement releve-bancaire titre-transport ordonnance facture-pharmacie document-hopital
  certificat-scolarite carte-etudiant carte-bibliotheque passeport carte-identite visa titre-de-sejour recepisse
  acte-naissance acte-mariage attestation-ofii diplome courrier-prefecture transfert-argent enveloppe attestation-proche
  autre`
  .trim()
  .split(/\s+/);
const VARIANTS = [0, 1, 2, 3, 4, 5];

const make = (maker: Maker, variant: number) => maker.make(seededRandom(9000 + variant * 131), variant);
const texts = (sheet: Sheet) => sheet.marks.filter((mark): mark is TextMark => mark.type === 'text');
const squeezed = (text: string) => text.replace(/\s+/g, '').normalize('NFC');

interface Run {
  text: string;
  x: number;
  width: number;
  y: number;
}

/** The runs of each page of a PDF, y from the top. */
async function textLayer(bytes: Uint8Array): Promise<Run[][]> {
  const task = getDocument({ data: bytes, isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const pages: Run[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, x: Number(item.transform[4]), width: item.width, y: height - Number(item.transform[5]) }]
          : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}

/** Whether every line of the printed form stands in the runs that touch the box. */
function standsNear(runs: Run[], printed: string, [x, y, width, height]: Box): boolean {
  const near = runs.filter((r) => r.y > y - 6 && r.y < y + height + 6 && r.x < x + width + 2 && r.x + r.width > x - 2);
  const found = squeezed(near.map((r) => r.text).join(''));
  return printed.split('\n').every((line) => found.includes(squeezed(line)));
}

/** Kinds that the unseen layouts leave out: what is reported on them is the earlier layouts' (`report-old`). */
const NOT_RENEWED =
  `releve-cesu carte-etudiant carte-bibliotheque carte-identite visa acte-mariage diplome facture-pharmacie
  attestation-proche autre`
    .trim()
    .split(/\s+/);

test('every kind has layouts for tuning, layouts that were reported on, and, but for some, unseen ones', () => {
  for (const kind of KINDS) {
    const splits = [...OTHER_MAKERS, ...FRESH_MAKERS].filter((m) => m.kind === kind).map((m) => m.split);
    const unseen = NOT_RENEWED.includes(kind) ? [] : ['report'];
    expect({ kind, splits: [...new Set(splits)].sort() }).toEqual({
      kind,
      splits: [...unseen, 'report-2026-11-22', 'tune'],
    });
  }
  expect(new Set(OTHER_MAKERS.map((m) => m.id)).size).toBe(OTHER_MAKERS.length);
  expect(OTHER_MAKERS.filter((m) => !KINDS.includes(m.kind))).toEqual([]);
  expect(OTHER_MAKERS.filter((m) => m.kind === 'autre').length).toBeGreaterThanOrEqual(4);
});

const OTHER_FRESH = FRESH_MAKERS.filter(({ kind }) => KINDS.includes(kind));
describe.each([...OTHER_MAKERS, ...OTHER_FRESH].map((maker) => [maker.id, maker] as const))('%s', (_, maker) => {
  const papers = VARIANTS.map((variant) => make(maker, variant));

  test('the same generator draws the same paper, another one another paper', () => {
    const again = make(maker, 0);
    expect(JSON.stringify([again.pages.map((s) => s.marks), again.truth])).toBe(
      JSON.stringify([papers[0]?.pages.map((s) => s.marks), papers[0]?.truth]),
    );
    expect(new Set(papers.map((p) => JSON.stringify(p.pages.map((s) => s.marks)))).size).toBe(papers.length);
  });

  test('values are in normal form; what is absent is not stated', () => {
    for (const paper of papers) {
      for (const [name, fact] of Object.entries(paper.truth) as [FactName, { value: string | number }][]) {
        expect([name, fact.value, normal(name, fact.value)]).toEqual([name, fact.value, true]);
      }
      expect((paper.absent ?? []).filter((name) => paper.truth[name])).toEqual([]);
      if (maker.kind !== 'autre') expect(Object.keys(paper.truth).length).toBeGreaterThan(0);
    }
  });

  test('no run leaves the page or covers another', () => {
    for (const paper of papers) expect(paper.pages.flatMap(faults)).toEqual([]);
  });

  test('every value stands in the text layer, where the truth says', async () => {
    for (const paper of papers.slice(0, 1)) {
      const layer = await textLayer(await sheetsToPdf(paper.id, paper.pages));
      expect(missing(paper, layer)).toEqual([]);
    }
  });
});

function normal(name: FactName, value: string | number): boolean {
  const type = FACT_TYPES[name];
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
  if (type === 'month') return /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value));
  if (type === 'amount' || type === 'hours' || type === 'year') return Number.isFinite(value);
  if (type === 'identifier') return /^[0-9A-Z]+$/.test(String(value));
  if (type === 'days')
    return String(value)
      .split(' ')
      .every((day, i, all) => i === 0 || day > (all[i - 1] ?? ''));
  return typeof value === 'string' && value === value.trim() && !/\s\s/.test(value) && value !== '';
}

function faults(sheet: Sheet): string[] {
  const runs = texts(sheet)
    .filter((mark) => mark.text.trim())
    .map((mark) => {
      const left = leftOf(mark);
      return {
        text: mark.text,
        left,
        right: left + textWidth(mark.text, mark.face, mark.size),
        top: mark.y - mark.size * 0.7,
        bottom: mark.y,
      };
    });
  const out = runs
    .filter((r) => r.left < 8 || r.right > sheet.width - 8 || r.top < 5 || r.bottom > sheet.height - 5)
    .map((r) => `outside: ${r.text}`);
  runs.forEach((a, i) => {
    for (const b of runs.slice(i + 1)) {
      const across = a.left < b.right - 0.3 && b.left < a.right - 0.3;
      if (across && a.top < b.bottom && b.top < a.bottom) out.push(`covered: ${a.text} / ${b.text}`);
    }
  });
  return out;
}

function missing(paper: Paper, layer: Run[][]): string[] {
  return (Object.entries(paper.truth) as [FactName, NonNullable<Paper['truth'][FactName]>][]).flatMap(
    ([name, fact]) => {
      if (FACT_TYPES[name] === 'days') {
        const all = layer.flat().map((r) => r.text.trim());
        const printed = (day: string) => {
          const [year = '', month = '', date = ''] = day.split('-');
          const inLabel = ['/', '.', ''].map((mark) => `${date}${mark}${month}`); // 13/05, 13.05, 1305
          return all.some((text) => text === `${date}/${month}/${year}` || inLabel.some((form) => text.includes(form)));
        };
        return String(fact.value)
          .split(' ')
          .filter((day) => !printed(day))
          .map((day) => `${name} ${day}`);
      }
      return standsNear(layer[fact.page - 1] ?? [], fact.printed, fact.box) ? [] : [`${name}: ${fact.printed}`];
    },
  );
}

describe('machine-readable zones', () => {
  const zones = OTHER_MAKERS.flatMap((maker) =>
    VARIANTS.flatMap((variant) => {
      const lines = make(maker, variant)
        .pages.flatMap(texts)
        .map((mark) => mark.text)
        .filter((text) => /^[A-Z0-9<]{30,44}$/.test(text) && text.includes('<<'));
      return lines.length ? [{ id: `${maker.id}-${variant}`, kind: maker.kind, lines }] : [];
    }),
  );

  test('stand on passports, cards and visas', () => {
    expect([...new Set(zones.map((z) => z.kind))].sort()).toEqual([
      'carte-identite',
      'passeport',
      'titre-de-sejour',
      'visa',
    ]);
  });

  test('all check digits fit', () => {
    for (const { id, lines } of zones) expect([id, wrongDigits(lines)]).toEqual([id, []]);
  });
});

/** The slow way: a table of values and the three weights by turns. */
function digitOf(text: string): string {
  const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const weight = i % 3 === 0 ? 7 : i % 3 === 1 ? 3 : 1;
    sum += (text[i] === '<' ? 0 : values.indexOf(text[i] ?? '')) * weight;
  }
  return String(sum % 10);
}

function wrongDigits(lines: string[]): string[] {
  const [a = '', b = ''] = lines;
  const wrong: string[] = [];
  const check = (what: string, text: string, digit: string | undefined) => {
    if (digitOf(text) !== digit) wrong.push(what);
  };
  if (a.length === 44) {
    check('number', b.slice(0, 9), b[9]);
    check('birth', b.slice(13, 19), b[19]);
    check('expiry', b.slice(21, 27), b[27]);
    if (a.startsWith('P')) {
      if (b[42] !== '<') check('optional', b.slice(28, 42), b[42]);
      check('all', b.slice(0, 10) + b.slice(13, 20) + b.slice(21, 43), b[43]);
    }
  } else if (a.length === 36) {
    check('number', b.slice(0, 12), b[12]);
    check('birth', b.slice(27, 33), b[33]);
    check('all', a + b.slice(0, 35), b[35]);
  } else {
    check('number', a.slice(5, 14), a[14]);
    check('birth', b.slice(0, 6), b[6]);
    check('expiry', b.slice(8, 14), b[14]);
    check('all', a.slice(5) + b.slice(0, 7) + b.slice(8, 15) + b.slice(18, 29), b[29]);
  }
  return wrong;
}

test('bank statements: opening balance and movements give the closing balance', () => {
  let checked = 0;
  for (const maker of OTHER_MAKERS.filter((m) => m.kind === 'releve-bancaire')) {
    for (const variant of VARIANTS) {
      const { pages, truth } = make(maker, variant);
      const cents = (value: unknown) => Math.round(Number(value) * 100);
      let balance = cents(truth.soldeDebut?.value);
      for (const sheet of pages) {
        const runs = texts(sheet);
        const debit = runs.find((r) => r.text.startsWith('Débit'))?.x;
        for (const date of runs.filter((r) => r.x <= 46 && /^\d\d[/.]\d\d(\/\d{4})?$/.test(r.text))) {
          const sum = runs.find((r) => r.y === date.y && r.align === 'right');
          if (!sum) throw new Error(`${maker.id}: a movement without a sum`);
          const euros = Number(sum.text.replace(/[^\d,]/g, '').replace(',', '.'));
          balance += (sum.text.trim().startsWith('-') || sum.x === debit ? -1 : 1) * cents(euros);
          checked++;
        }
      }
      expect([maker.id, variant, balance]).toEqual([maker.id, variant, cents(truth.soldeFin?.value)]);
    }
  }
  expect(checked).toBeGreaterThan(150);
});
