import type { FileMaker, Maker, Split } from '../paper.ts';
import { reportFamilyBenefits, reportHealthCover, reportJobSeeker } from './report-administrations.ts';
import { reportEnergyBill, reportTelecomBill } from './report-bills.ts';
import {
  reportHospitalPresence,
  reportPrefectureLetter,
  reportPrescription,
  reportSchoolCertificate,
} from './report-care-school-papers.ts';
import { reportContractMotif } from './report-contract-motif.ts';
import { reportContractAmendment, reportContractLetter } from './report-contracts.ts';
import {
  reportBankStatement,
  reportEnvelope,
  reportTransferTicket,
  reportTransportPass,
} from './report-daily-papers.ts';
import {
  reportCertificateSentence,
  reportCertificateTable,
  reportEmployerStatement,
  reportFinalBalance,
} from './report-employment-papers.ts';
import { reportOther, reportPassport, reportVisa } from './report-identity-papers.ts';
import { reportHosting, reportLease, reportRentReceipt } from './report-lodging.ts';
import { reportPayslipDesktop } from './report-payslip-desktop.ts';
import { reportPayslipHospital } from './report-payslip-hospital.ts';
import { reportPayslipMission } from './report-payslip-mission.ts';
import { reportPayslipSections } from './report-payslip-sections.ts';
import { reportPayslipAssociation, reportPayslipHousehold } from './report-payslips-schemes.ts';
import { reportTaxNotice } from './report-tax-notice.ts';

/** Payslips and contracts of November 2026: reported on until tables of theirs steered fixes, retired since. */
export const REPORT_PAY_MAKERS: readonly Maker[] = [
  reportPayslipDesktop,
  reportPayslipSections,
  reportPayslipMission,
  reportPayslipHousehold,
  reportPayslipHospital,
  reportPayslipAssociation,
  reportContractLetter,
  reportContractMotif,
  reportContractAmendment,
];

/** The other papers of that day. */
export const REPORT_OTHER_MAKERS: readonly Maker[] = [
  reportCertificateSentence,
  reportCertificateTable,
  reportEmployerStatement,
  reportFinalBalance,
  reportTaxNotice,
  reportJobSeeker,
  reportHealthCover,
  reportFamilyBenefits,
  reportRentReceipt,
  reportLease,
  reportEnergyBill,
  reportTelecomBill,
  reportHosting,
  reportBankStatement,
  reportTransportPass,
  reportTransferTicket,
  reportEnvelope,
  reportPrescription,
  reportHospitalPresence,
  reportSchoolCertificate,
  reportPrefectureLetter,
  reportVisa,
  reportPassport,
  reportOther,
];

const RETIRED: Split = 'report-2026-11-22';

/** A layout that was written for the reporting split and is no longer unseen; its papers stay the same, stroke by stroke. */
export function retired(maker: Maker): Maker {
  if (maker.split !== 'report') return maker;
  return {
    ...maker,
    split: RETIRED,
    make: (random, variant) => ({ ...maker.make(random, variant), split: RETIRED }),
  };
}

/** The same for a file of several papers. */
export function retiredFile(maker: FileMaker): FileMaker {
  if (maker.split !== 'report') return maker;
  return {
    ...maker,
    split: RETIRED,
    make(random, variant) {
      const file = maker.make(random, variant);
      const pieces = file.pieces.map((piece) => ({ ...piece, paper: { ...piece.paper, split: RETIRED } }));
      return { ...file, split: RETIRED, pieces };
    },
  };
}
