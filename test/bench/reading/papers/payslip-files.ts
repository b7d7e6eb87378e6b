import { addMonths } from '../../../fixtures/papers/french.ts';
import { type Mark, Sheet } from '../../../fixtures/papers/sheet.ts';
import { drawWith } from '../fictitious.ts';
import type { FileMaker, NameSplit, Paper, PaperFile } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { accountantPayslip } from './payslip-accountant.ts';
import { clarifiedPayslip } from './payslip-clarified.ts';

type Layout = (pay: Pay, variant: number) => Paper;

/** The payslips of one person in months that follow each other. */
function months(random: () => number, split: NameSplit, layout: Layout, count: number): Paper[] {
  const draw = drawWith(random);
  const work = employment(draw, split, '2021-01');
  const first = addMonths('2021-03', draw.between(0, 36));
  const hours = draw.pick([151.67, 104]);
  return Array.from({ length: count }, (_, month) => {
    const pay = payOf(draw, work, { period: addMonths(first, month), hours, taxRate: 1.3 });
    const paper = layout(pay, month % 2);
    return { ...paper, id: `${paper.id}-${pay.period}` };
  });
}

/** A year of payslips in one file, as people scan them. */
function aYear(id: string, split: NameSplit, layout: Layout): FileMaker {
  return {
    id,
    split,
    make(random, variant): PaperFile {
      const papers = months(random, split, layout, 12);
      return {
        id: `${id}-${variant}`,
        split,
        sheets: papers.flatMap((paper) => paper.pages),
        pieces: papers.map((paper, index) => ({ paper, pages: [index + 1] })),
      };
    },
  };
}

const A4 = { width: 842, height: 595 }; // laid on its side
const HALF = Math.SQRT1_2; // from A4 to A5

/** Two payslips copied side by side on one sheet, each reduced to half a page. */
function twoOnASheet(id: string, split: NameSplit, layout: Layout): FileMaker {
  return {
    id,
    split,
    make(random, variant): PaperFile {
      const sheet = new Sheet(A4);
      const pieces = months(random, split, layout, 2).map((paper, index) => {
        const left = (index * A4.width) / 2;
        for (const mark of paper.pages[0]?.marks ?? []) sheet.marks.push(reduced(mark, left));
        for (const printed of Object.values(paper.truth)) {
          const [x, y, width, height] = printed.box;
          printed.box = [left + x * HALF, y * HALF, width * HALF, height * HALF];
        }
        const part: [number, number, number, number] = [left, 0, A4.width / 2, A4.height];
        return { paper, pages: [1], part };
      });
      return { id: `${id}-${variant}`, split, sheets: [sheet], pieces };
    },
  };
}

function reduced(mark: Mark, left: number): Mark {
  if (mark.type === 'text') return { ...mark, x: left + mark.x * HALF, y: mark.y * HALF, size: mark.size * HALF };
  if (mark.type === 'rule') {
    const { x1, y1, x2, y2 } = mark;
    return { ...mark, x1: left + x1 * HALF, x2: left + x2 * HALF, y1: y1 * HALF, y2: y2 * HALF };
  }
  const { x, y, width, height } = mark;
  return { ...mark, x: left + x * HALF, y: y * HALF, width: width * HALF, height: height * HALF };
}

export const payslipYearTune = aYear('payslip-year-clarified', 'tune', clarifiedPayslip);
export const payslipYearReport = aYear('payslip-year-accountant', 'report', accountantPayslip);
export const payslipPairTune = twoOnASheet('payslip-pair-clarified', 'tune', clarifiedPayslip);
export const payslipPairReport = twoOnASheet('payslip-pair-accountant', 'report', accountantPayslip);
