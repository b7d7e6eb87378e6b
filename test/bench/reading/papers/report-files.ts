import type { FileMaker, Maker, PaperFile } from '../paper.ts';
import { reportTelecomBill } from './report-bills.ts';
import { reportContractAmendment, reportContractLetter } from './report-contracts.ts';
import { reportEnvelope } from './report-daily-papers.ts';
import { reportCertificateTable, reportFinalBalance } from './report-employment-papers.ts';
import { reportRentReceipt } from './report-lodging.ts';
import { reportPayslipDesktop } from './report-payslip-desktop.ts';
import { reportPayslipSections } from './report-payslip-sections.ts';
import { reportPayslipHousehold } from './report-payslips-schemes.ts';
import { reportTaxNotice } from './report-tax-notice.ts';

/** Papers of several kinds that somebody scanned in one go, in no order; the numbers of pages differ. */
export function pile(id: string, makers: readonly Maker[]): FileMaker {
  return {
    id,
    split: 'report',
    make(random, variant): PaperFile {
      const from = Math.floor(random() * makers.length);
      const papers = makers.map((_, i) => {
        const maker = makers[(from + i) % makers.length] as Maker;
        return maker.make(random, variant);
      });
      let before = 0;
      const pieces = papers.map((paper) => {
        const pages = paper.pages.map((_, i) => before + i + 1);
        before += pages.length;
        return { paper: { ...paper, id: `${id}-${paper.id}` }, pages };
      });
      return { id: `${id}-${variant}`, split: 'report', sheets: papers.flatMap((paper) => paper.pages), pieces };
    },
  };
}

/** What a person has worked: contracts, slips of several employers, the end of a job. */
export const reportPileWork = pile('report-pile-work', [
  reportContractLetter,
  reportPayslipDesktop,
  reportPayslipHousehold,
  reportCertificateTable,
  reportFinalBalance,
  reportContractAmendment,
]);

/** What a person has at home: a notice of two pages among bills, a slip and an envelope. */
export const reportPileHome = pile('report-pile-home', [
  reportTaxNotice,
  reportTelecomBill,
  reportPayslipSections,
  reportRentReceipt,
  reportEnvelope,
]);
