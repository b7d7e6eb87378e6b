import { describe, expect, it } from 'vitest';
import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import type { Fact, PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { applyTwoDDocs, type PageTwoDDoc } from '../../../core/domain/two-d-doc/apply-two-d-docs.ts';
import { codedKind } from '../../../core/domain/two-d-doc/coded-kind.ts';
import { parseTwoDDoc, type TwoDDoc } from '../../../core/domain/two-d-doc/two-d-doc.ts';
import type { CodeVerdict } from '../../../core/domain/two-d-doc/verdict.ts';
import { withTwoDDocs } from '../../../core/domain/two-d-doc/with-two-d-docs.ts';
import { messageOf, type TwoDDocContent } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { CATALOGUE, TABLES } from './tables.ts';

const AUTHENTIC: CodeVerdict = { status: 'authentic' };
const UNKNOWN: CodeVerdict = { status: 'not-verifiable', reason: 'unknown-certificate' };
const ALTERED: CodeVerdict = { status: 'altered' };

const NOTICE: TwoDDocContent = {
  type: '04',
  fields: [
    { id: '44', text: '2493000012345' },
    { id: '45', text: '2023' },
    { id: '46', text: 'MODELE AICHA' },
    { id: '41', text: '17820' },
  ],
};

function coded(content: TwoDDocContent, verdict: CodeVerdict, page = 1): PageTwoDDoc {
  const doc = parseTwoDDoc(messageOf(content, 'FR90', 'TST1'), TABLES) as TwoDDoc;
  return { page, box: [500, 100, 57, 57], doc, verdict };
}

const printed = (value: FactValue, confidence = 0.88): Fact => ({
  value,
  printed: String(value),
  page: 1,
  box: [10, 20, 30, 12],
  confidence,
  source: 'ocr',
});

function piece(kind: string, facts: Partial<Record<FactName, Fact>>): PieceReading {
  return { pages: [1], kind, confidence: 0.9, facts, findings: [] };
}

const codesOf = ({ findings }: PieceReading) => findings.map(({ code, fact }) => (fact ? `${code} ${fact}` : code));

describe('a code beside what is printed', () => {
  it('authentic and equal: the printed value is sure, its doubts are gone', () => {
    const before = piece('avis-imposition', { revenuFiscalReference: printed(17_820) });
    before.findings.push({ code: 'low-confidence', page: 1, fact: 'revenuFiscalReference' });
    const after = applyTwoDDocs(before, [coded(NOTICE, AUTHENTIC)], TABLES);
    expect(after.facts.revenuFiscalReference).toMatchObject({ value: 17_820, source: 'ocr', confidence: 0.99 });
    expect(codesOf(after)).toEqual(['code-authentic']);
    expect(before.findings).toHaveLength(1);
  });

  it('names are compared without case, accents, titles and order', () => {
    const before = piece('avis-imposition', { declarant: printed('Mme Aïcha MODÈLE') });
    const after = applyTwoDDocs(before, [coded(NOTICE, AUTHENTIC)], TABLES);
    expect(after.facts.declarant).toMatchObject({ value: 'Mme Aïcha MODÈLE', confidence: 0.99 });
  });

  it('a longer name neither confirms nor contradicts', () => {
    const before = piece('avis-imposition', { declarant: printed('MODÈLE Aïcha Fatou') });
    const after = applyTwoDDocs(before, [coded(NOTICE, AUTHENTIC)], TABLES);
    expect(after.facts.declarant?.confidence).toBe(0.88);
    expect(codesOf(after)).toEqual(['code-authentic']);
  });

  it('not printed: a fact of the code, sure only when it is signed', () => {
    const signed = applyTwoDDocs(piece('avis-imposition', {}), [coded(NOTICE, AUTHENTIC)], TABLES);
    expect(signed.facts.anneeRevenus).toMatchObject({ value: 2023, source: 'barcode', confidence: 0.99 });
    const unsigned = applyTwoDDocs(piece('avis-imposition', {}), [coded(NOTICE, UNKNOWN)], TABLES);
    expect(unsigned.facts.anneeRevenus?.source).toBe('barcode');
    expect(unsigned.facts.anneeRevenus?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(codesOf(unsigned)).toContain('low-confidence anneeRevenus');
  });

  it.each([AUTHENTIC, UNKNOWN])('different ($status): the printed value stays and is no longer sure', (verdict) => {
    const before = piece('avis-imposition', { revenuFiscalReference: printed(71_820, 0.99) });
    const { facts, findings } = applyTwoDDocs(before, [coded(NOTICE, verdict)], TABLES);
    expect(facts.revenuFiscalReference?.value).toBe(71_820);
    expect(facts.revenuFiscalReference?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(facts.revenuFiscalReference?.others?.[0]).toMatchObject({ value: 17_820, box: [500, 100, 57, 57] });
    expect(findings).toContainEqual({ code: 'code-contradicts', page: 1, fact: 'revenuFiscalReference', detail: '04' });
  });

  it('altered: named, and nothing of it is taken', () => {
    const before = piece('avis-imposition', { revenuFiscalReference: printed(17_820) });
    const after = applyTwoDDocs(before, [coded(NOTICE, ALTERED)], TABLES);
    expect(after.facts).toEqual(before.facts);
    expect(after.findings).toEqual([{ code: 'code-altered', page: 1, detail: '04' }]);
  });

  it('of a type that such a paper does not bear: named, not used', () => {
    const invoice: TwoDDocContent = { type: '01', fields: [{ id: '10', text: 'MME/AUTRE/PERSONNE' }] };
    const before = piece('avis-imposition', { titulaire: printed('MODÈLE Aïcha') });
    const after = applyTwoDDocs(before, [coded(invoice, AUTHENTIC)], TABLES);
    expect(after.facts).toEqual(before.facts);
    expect(codesOf(after)).toEqual(['code-authentic']);
  });

  it('two signed codes that disagree say nothing, and leave a doubt', () => {
    const other: TwoDDocContent = { type: '04', fields: [{ id: '45', text: '2022' }] };
    const before = piece('avis-imposition', { anneeRevenus: printed(2023, 0.99) });
    const docs = [coded(NOTICE, AUTHENTIC), coded(other, AUTHENTIC)];
    const after = applyTwoDDocs(before, docs, TABLES);
    expect(after.facts.anneeRevenus?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(codesOf(after)).toContain('several-candidates anneeRevenus');
  });

  it('an unsigned code cannot put a signed one in doubt', () => {
    const other: TwoDDocContent = { type: '04', fields: [{ id: '45', text: '2022' }] };
    const docs = [coded(other, UNKNOWN), coded(NOTICE, AUTHENTIC)];
    const { facts } = applyTwoDDocs(piece('avis-imposition', {}), docs, TABLES);
    expect(facts.anneeRevenus).toMatchObject({ value: 2023, confidence: 0.99 });
  });

  it('a failed check is not settled by a code', () => {
    const before = piece('avis-imposition', { referenceAvis: printed('2493000012345', 0.6) });
    before.findings.push({ code: 'check-failed', page: 1, fact: 'referenceAvis' });
    const after = applyTwoDDocs(before, [coded(NOTICE, AUTHENTIC)], TABLES);
    expect(after.facts.referenceAvis?.confidence).toBe(0.6);
    expect(codesOf(after)).toContain('check-failed referenceAvis');
  });

  it('a payslip: the month common to both days, no month when the period spans two, no SIRET of zeros', () => {
    const slip = (to: string): TwoDDocContent => ({
      type: '06',
      fields: [
        { id: '10', text: 'M/EXEMPLE/HENRY' },
        { id: '50', text: '00000000000000' },
        { id: '51', text: '0151,7'.slice(0, 6) },
        { id: '53', text: '1231' },
        { id: '54', text: to },
      ],
    });
    const { facts } = applyTwoDDocs(piece('bulletin-de-paie', {}), [coded(slip('124F'), AUTHENTIC)], TABLES);
    expect(facts).toMatchObject({
      periode: { value: '2012-10' },
      heures: { value: 151.7 },
      salarie: { value: 'EXEMPLE HENRY' },
    });
    expect(facts.periodeDebut).toMatchObject({ value: '2012-10-01', printed: '01/10/2012' });
    expect(facts.siret).toBeUndefined();
    const longer = applyTwoDDocs(piece('bulletin-de-paie', {}), [coded(slip('1256'), AUTHENTIC)], TABLES);
    expect(longer.facts.periode).toBeUndefined();
  });
});

describe('which paper a code belongs to', () => {
  const unknown = (): PieceReading => ({
    ...piece('autre', {}),
    findings: [{ code: 'unknown-kind', page: 1 }],
  });
  const kinds = Object.values(CATALOGUE.kinds);

  it('a code names the kind of a paper that said nothing, unless it is altered or fits several kinds', () => {
    expect(codedKind(unknown(), [coded(NOTICE, AUTHENTIC)], TABLES, kinds)?.kind.slug).toBe('avis-imposition');
    expect(codedKind(unknown(), [coded(NOTICE, ALTERED)], TABLES, kinds)).toBeNull();
    const title: TwoDDocContent = { type: '13', fields: [] };
    expect(codedKind(unknown(), [coded(title, AUTHENTIC)], TABLES, kinds)).toBeNull();
    expect(codedKind(piece('bail', {}), [coded(NOTICE, AUTHENTIC)], TABLES, kinds)).toBeNull();
  });

  it('the paper is read again as that kind', () => {
    const page = { page: 1, width: 595, height: 842, source: 'text' as const, words: [], findings: [] };
    const [read] = withTwoDDocs([unknown()], [page], [coded(NOTICE, AUTHENTIC)], TABLES, kinds);
    expect(read).toMatchObject({ kind: 'avis-imposition', facts: { anneeRevenus: { value: 2023 } } });
    expect(read?.findings.map(({ code }) => code)).not.toContain('unknown-kind');
  });

  it('of two papers on one sheet, the one on which it stands', () => {
    const half = (x: number): PieceReading => ({
      ...piece('avis-imposition', {}),
      parts: [{ page: 1, box: [x, 0, 300, 842] }],
    });
    const [left, right] = withTwoDDocs([half(0), half(300)], [], [coded(NOTICE, AUTHENTIC)], TABLES, kinds);
    expect(left?.findings).toEqual([]);
    expect(right?.facts.anneeRevenus?.value).toBe(2023);
  });
});
