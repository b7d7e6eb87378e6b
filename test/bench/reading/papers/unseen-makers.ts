import type { Maker } from '../paper.ts';
import { unseenBankExtract } from './unseen-bank-extract.ts';
import { unseenGasBill, unseenInternetBill } from './unseen-bills.ts';
import {
  unseenHospitalStay,
  unseenPharmacyInvoice,
  unseenPrescription,
  unseenSchoolCertificate,
} from './unseen-care-school-papers.ts';
import { unseenContractArticles } from './unseen-contract-articles.ts';
import { unseenContractForm } from './unseen-contract-form.ts';
import { unseenContractAmendment, unseenContractEngagement } from './unseen-contract-letters.ts';
import { unseenPassProof, unseenRegisteredEnvelope, unseenTransferForm } from './unseen-daily-papers.ts';
import {
  unseenCertificateProgram,
  unseenCertificateTyped,
  unseenEmployerLetter,
  unseenFinalBalance,
} from './unseen-end-of-job.ts';
import { unseenHosting, unseenLease } from './unseen-lodging.ts';
import { unseenPayslipCesu } from './unseen-payslip-cesu.ts';
import { unseenPayslipGroup } from './unseen-payslip-group.ts';
import { unseenPayslipSme } from './unseen-payslip-sme.ts';
import { unseenPayslipTownhall } from './unseen-payslip-townhall.ts';
import { unseenPayslipCafe, unseenPayslipSite } from './unseen-payslip-trades.ts';
import { unseenPayslipWeek } from './unseen-payslip-week.ts';
import { unseenRentAgency, unseenRentBook } from './unseen-rent.ts';
import { unseenOther, unseenPassport, unseenReceipt, unseenSummons } from './unseen-residence-papers.ts';
import { unseenFamilyFund, unseenHealthCover, unseenStateAid } from './unseen-social-security.ts';
import { unseenJobSeeker, unseenTaxNotice } from './unseen-tax-and-employment-offices.ts';

// Written on 22 November 2026 from what such papers look like in France, by somebody who had read neither the reader's
// rules nor the layouts it was tuned on. Retired from the reporting split since (all.ts, other-makers.ts).

/** Payslips and contracts that the reader has not met. */
export const UNSEEN_PAY_MAKERS: readonly Maker[] = [
  unseenPayslipSme,
  unseenPayslipGroup,
  unseenPayslipWeek,
  unseenPayslipCesu,
  unseenPayslipTownhall,
  unseenPayslipCafe,
  unseenPayslipSite,
  unseenContractArticles,
  unseenContractForm,
  unseenContractEngagement,
  unseenContractAmendment,
];

/** The other papers that it has not met. */
export const UNSEEN_OTHER_MAKERS: readonly Maker[] = [
  unseenCertificateTyped,
  unseenCertificateProgram,
  unseenEmployerLetter,
  unseenFinalBalance,
  unseenTaxNotice,
  unseenJobSeeker,
  unseenHealthCover,
  unseenStateAid,
  unseenFamilyFund,
  unseenRentBook,
  unseenRentAgency,
  unseenLease,
  unseenHosting,
  unseenGasBill,
  unseenInternetBill,
  unseenBankExtract,
  unseenPassProof,
  unseenTransferForm,
  unseenRegisteredEnvelope,
  unseenPrescription,
  unseenHospitalStay,
  unseenPharmacyInvoice,
  unseenSchoolCertificate,
  unseenSummons,
  unseenReceipt,
  unseenPassport,
  unseenOther,
];
