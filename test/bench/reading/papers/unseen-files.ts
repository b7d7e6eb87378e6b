import { pile } from './report-files.ts';
import { unseenBankExtract } from './unseen-bank-extract.ts';
import { unseenInternetBill } from './unseen-bills.ts';
import { unseenContractArticles } from './unseen-contract-articles.ts';
import { unseenPassProof } from './unseen-daily-papers.ts';
import { unseenCertificateProgram, unseenFinalBalance } from './unseen-end-of-job.ts';
import { unseenPayslipGroup } from './unseen-payslip-group.ts';
import { unseenPayslipSme } from './unseen-payslip-sme.ts';
import { unseenPayslipWeek } from './unseen-payslip-week.ts';
import { unseenRentAgency } from './unseen-rent.ts';
import { unseenFamilyFund } from './unseen-social-security.ts';

/** A contract of two pages, slips of three employers and the end of a job, scanned in one go. */
export const unseenPileWork = pile('unseen-pile-work', [
  unseenContractArticles,
  unseenPayslipSme,
  unseenPayslipWeek,
  unseenPayslipGroup,
  unseenCertificateProgram,
  unseenFinalBalance,
]);

/** Papers of a home: rent, internet, bank, a pass and the family fund. */
export const unseenPileHome = pile('unseen-pile-home', [
  unseenBankExtract,
  unseenRentAgency,
  unseenInternetBill,
  unseenPassProof,
  unseenFamilyFund,
]);
