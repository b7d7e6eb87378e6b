import { afterAll, describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { addMonths, lastDay } from '../../fixtures/papers/french.ts';
import { fictitiousSiret, nirWithKey } from '../../fixtures/papers/identifiers.ts';
import { picturesToPdf } from '../../fixtures/papers/image-pdf.ts';
import { computePayslip } from '../../fixtures/papers/payslip.ts';
import { payslipLayoutA } from '../../fixtures/papers/payslip-layout-a.ts';
import { payslipLayoutB } from '../../fixtures/papers/payslip-layout-b.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import { KINDS } from '../../unit/reading/layout.ts';

const DPI = 200;
/** As they come out of a drawer: not in order. */
const MONTHS = [5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4].map((n) => addMonths('2024-01', n));

const slipOf = (month: string, index: number) =>
  computePayslip({
    employer: {
      name: 'ATELIERS DU SPECIMEN SARL',
      street: '3 impasse du Gabarit',
      town: '93300 AUBERVILLIERS',
      siret: fictitiousSiret(45678, 1),
      naf: '8121Z',
      urssaf: '117 000000042',
      agreement: 'Entreprises de propreté et services associés',
      idcc: '3043',
    },
    employee: {
      name: 'TÉMOIN Karim',
      civility: 'M.',
      nir: nirWithKey('1850599134045'),
      street: '27 rue du Modèle',
      town: '93300 AUBERVILLIERS',
      number: '42',
    },
    period: month,
    from: `${month}-01`,
    to: lastDay(month),
    paidOn: `${addMonths(month, 1)}-05`,
    job: 'Agent de service',
    level: 'AS1A',
    enteredOn: '2022-03-01',
    hours: 151.67,
    hourlyRate: 11.65 + index / 100,
    health: 14,
    transport: 37.6,
    taxRate: 0.5,
  });

describe('a scan of twelve payslips', () => {
  const pool = new OcrPool({ workers: 1 });
  afterAll(() => pool.close());

  it('gives twelve pieces with the right periods, none wrong and sure', async () => {
    const slips = MONTHS.map(slipOf);
    const sheets = slips.map((slip, i) => (i % 2 === 0 ? payslipLayoutA(slip) : payslipLayoutB(slip)));
    const pictures = sheets.map((sheet, i) =>
      scan(sheetToCanvas(sheet, DPI), { seed: i + 1, skewDegrees: (i % 3) * 0.4 - 0.4 }),
    );
    const source = await openSource(await picturesToPdf('twelve', pictures, DPI), 'twelve.pdf');
    const pages = await readPages(source, { pool });
    source.close();
    expect(pages.map((page) => page.source)).toEqual(MONTHS.map(() => 'ocr'));
    const pieces = readPieces(pages, KINDS);
    expect(pieces.map((piece) => [piece.kind, piece.pages])).toEqual(
      MONTHS.map((_, i) => ['bulletin-de-paie', [i + 1]]),
    );
    expect(pieces.map((piece) => piece.facts.periode?.value)).toEqual(MONTHS);
    const amounts = pieces.map(({ facts }) => facts.salaireBrut);
    amounts.forEach((fact, i) => {
      if ((fact?.confidence ?? 0) >= SURE_THRESHOLD) expect(fact?.value).toBe(slips[i]?.gross);
    });
    expect(amounts.filter((fact, i) => fact?.value === slips[i]?.gross).length).toBeGreaterThanOrEqual(11);
  }, 300_000);
});
