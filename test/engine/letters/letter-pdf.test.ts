import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import type { ProcedureCase } from '../../../core/contract/catalogue/procedure.ts';
import { letterRequest } from '../../../core/contract/letter.ts';
import { writeLetter } from '../../../core/domain/letters/write-letter.ts';
import { expandCase } from '../../../core/engine/catalogue/expand-case.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { readLetterCases } from '../../../core/engine/catalogue/read-letters.ts';
import { checkLetter } from '../../../core/engine/letters/check-letter.ts';
import { checkTags } from '../../../core/engine/letters/check-tags.ts';
import { drawLetter } from '../../../core/engine/letters/draw-letter.ts';
import { readTaggedText } from '../../../core/engine/letters/read-tagged-text.ts';
import { writeLetterPdf } from '../../../core/engine/letters/write-letter-pdf.ts';

const catalogue = await loadCatalogue();
const files = readLetterCases(resolve(import.meta.dirname, '../../../forms'), []);
const dir = mkdtempSync(join(tmpdir(), 'liasse-letters-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

/** qpdf's own words about a file when it finds fault with it; '' when it does not, or is not installed. */
function qpdfComplaint(bytes: Uint8Array): string {
  if (!hasQpdf) return '';
  const file = join(dir, 'letter.pdf');
  writeFileSync(file, bytes);
  const run = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`;
}

const person = { nom: 'Diarra', prenoms: 'Awa', sexe: 'F', dateNaissance: '1990-03-01', lieuNaissance: 'Bamako' };
const ask = (letter: string, more: object = {}, facts: object = {}) =>
  letterRequest.parse({ letter, facts: { person, ...facts }, procedure: 'aes-salarie', on: '2025-02-10', ...more });

for (const { letter, cases } of files) {
  describe(letter, () => {
    const printed = cases.filter(({ copies }) => copies > 0);
    it.each(printed.map((worked) => [worked.title, worked] as const))('%s', async (_, worked) => {
      const { input, series, procedure, on, language, copies } = worked;
      const request = {
        letter,
        facts: expandCase({ input, series } as ProcedureCase),
        procedure,
        on,
        language,
        edits: {},
      };
      const { bytes, report } = await writeLetterPdf(request, catalogue);
      expect(report.notDrawable).toEqual([]);
      expect(report.pages).toBeGreaterThanOrEqual(copies);
      expect(report.checked.elements).toBeGreaterThan(3);
      expect(qpdfComplaint(bytes)).toBe('');
    });
  });
}

const months = (year: number) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
const longDossier = {
  pieces: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap(months).map((periode) => ({
    id: periode,
    kind: 'bulletin-de-paie',
    title: `Bulletin de paie de ${periode}, ${'établissement secondaire du boulevard périphérique '.repeat(2)}`,
    facts: { periode, employeur: 'Propre et Net', salarie: 'Awa DIARRA', heures: 151.67, salaireBrut: 1801.8 },
  })),
};

describe('a long letter', () => {
  it('runs over pages with its tables whole, its heads repeated as artifacts, and every text read again in order', async () => {
    const { bytes, report } = await writeLetterPdf(ask('recapitulatif-travail', {}, longDossier), catalogue);
    expect(report.pages).toBeGreaterThan(3);
    const { texts, pages } = await readTaggedText(bytes);
    expect(pages).toBe(report.pages);
    // Each month is one row, each head one cell, however many pages there are.
    expect(texts.filter(({ text }) => text === 'Mois')).toHaveLength(1);
    expect(texts.filter(({ text, roles }) => text.startsWith('mars 20') && roles.includes('TD')).length).toBe(10);
    expect(qpdfComplaint(bytes)).toBe('');
  });

  it('breaks the person’s own long words and loses none of them', async () => {
    const words = Array.from({ length: 900 }, (_, i) => `mot${i}`).join(' ');
    const explications = `${words}\n\n${'a'.repeat(400)}`;
    const request = ask('demande-titre', {}, { facts: { explications } });
    const { bytes, report } = await writeLetterPdf(request, catalogue);
    expect(report.pages).toBeGreaterThan(1);
    const { texts } = await readTaggedText(bytes);
    const read = texts
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, '');
    expect(read).toContain(explications.replace(/\s/gu, ''));
  });
});

describe('what is not plain', () => {
  it('gives the same bytes for the same letter', async () => {
    const [a, b] = [
      await drawLetter(writeLetter(ask('mandat'), catalogue)),
      await drawLetter(writeLetter(ask('mandat'), catalogue)),
    ];
    expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true);
  });

  it('says which characters no font can draw, and prints a sign in their place', async () => {
    const request = ask('attestation-sur-l-honneur', {}, { person: { ...person, prenoms: 'রহিম' } });
    const { report, bytes } = await writeLetterPdf(request, catalogue);
    expect(report.notDrawable.length).toBeGreaterThan(0);
    expect(report.notDrawable.every((character) => 'রহিম'.includes(character))).toBe(true);
    const { texts } = await readTaggedText(bytes);
    expect(texts.map(({ text }) => text).join('')).toContain('▯');
  });

  it('keeps Arabic in reading order for readers, in its own language', async () => {
    const { bytes } = await writeLetterPdf(ask('liste-a-trouver', { language: 'ar' }), catalogue);
    const document = await PDFDocument.load(bytes);
    const texts = document.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(texts.filter((text) => text.includes('/Lang <FEFF00610072>')).length).toBeGreaterThan(3);
    expect((await checkTags(bytes)).problems).toEqual([]);
  });

  it('takes a letter and prints the person’s own text in it', async () => {
    const preview = writeLetter(ask('mandat'), catalogue);
    const block = preview.copies[0]?.blocks.find(({ type }) => type === 'note');
    const edits = {
      [block?.id ?? '']: { generated: 'Texte du mandat, version 1 (22 novembre 2026).', text: 'Ma version à moi.' },
    };
    const { bytes, report } = await writeLetterPdf(ask('mandat', { edits }), catalogue);
    expect(report.staleEdits).toEqual([]);
    const { texts } = await readTaggedText(bytes);
    expect(texts.map(({ text }) => text)).toContain('Ma version à moi.');
  });

  it('refuses a letter that the dossier shows nobody to send to', async () => {
    await expect(writeLetterPdf(ask('attestation-concordance'), catalogue)).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });
});

describe('the checks notice what is wrong', () => {
  const preview = writeLetter(ask('mandat'), catalogue);
  const broken = async (breakIt: (document: PDFDocument) => void) => {
    const { bytes } = await drawLetter(preview);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    breakIt(document);
    return checkTags(await document.save());
  };

  it('a letter of which the paper says something else', async () => {
    const { bytes, notDrawable } = await drawLetter(preview);
    expect((await checkLetter(bytes, preview, notDrawable)).problems).toEqual([]);
    const other = writeLetter(ask('mandat', {}, { person: { ...person, lieuNaissance: 'Kayes' } }), catalogue);
    expect((await checkLetter(bytes, other, notDrawable)).problems.join()).toContain('n’est pas à sa place');
    const less = { ...preview, copies: preview.copies.map((copy) => ({ ...copy, blocks: copy.blocks.slice(0, -1) })) };
    expect((await checkLetter(bytes, less, notDrawable)).problems.join()).toContain('texte en trop');
  });
  it.each([
    ['no language', (d: PDFDocument) => d.catalog.delete(PDFName.of('Lang'))],
    ['not declared as tagged', (d: PDFDocument) => d.catalog.delete(PDFName.of('MarkInfo'))],
    ['no structure tree', (d: PDFDocument) => d.catalog.delete(PDFName.of('StructTreeRoot'))],
    ['the title is not shown', (d: PDFDocument) => d.catalog.delete(PDFName.of('ViewerPreferences'))],
    [
      'outside of marked content',
      (d: PDFDocument) => d.getPage(0).drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } }),
    ],
    ['tab order', (d: PDFDocument) => d.getPage(0).node.delete(PDFName.of('Tabs'))],
    ['StructParents', (d: PDFDocument) => d.getPage(0).node.delete(PDFName.of('StructParents'))],
  ])('%s', async (problem, breakIt) => {
    expect((await broken((document) => void breakIt(document))).problems.join('\n')).toContain(problem);
  });
  it('an element that claims what no page has, a heading of the wrong level, a list item outside of a list', async () => {
    const objects = (document: PDFDocument, type: string) =>
      document.context.enumerateIndirectObjects().flatMap(([, object]) => {
        const dict = object as { get?: (key: PDFName) => unknown; set?: (key: PDFName, value: PDFName) => void };
        return typeof dict.get === 'function' && dict.get(PDFName.of('S')) === PDFName.of(type) ? [dict] : [];
      });
    const renamed = (from: string, to: string) =>
      broken((document) => objects(document, from)[0]?.set?.(PDFName.of('S'), PDFName.of(to)));
    expect((await renamed('H1', 'H2')).problems.join()).toContain('does not begin with a heading of level 1');
    expect((await renamed('LI', 'P')).problems.join()).toContain('P inside of L');
    expect((await renamed('LBody', 'Lbl')).problems.join()).toContain('a list item without a body');
  });
});
