import type { FileMaker, Maker } from '../paper.ts';
import {
  freshContractAmendment,
  freshContractArticles,
  freshContractFixedTerm,
  freshContractHousehold,
  freshContractMission,
  freshContractPromise,
} from './fresh-contracts.ts';
import {
  freshBankStatement,
  freshEnvelope,
  freshHospitalVisit,
  freshLease,
  freshMobileBill,
  freshMoneySent,
} from './fresh-daily.ts';
import { freshEmployerStatement, freshFinalReceipt, freshPassMonth, freshWorkCertificate } from './fresh-end-of-job.ts';
import {
  freshHealthRights,
  freshHostStatement,
  freshMedicalAid,
  freshPowerBill,
  freshPrescription,
  freshRentReceipt,
  freshSchoolCertificate,
} from './fresh-home-and-offices.ts';
import { freshApplicationReceipt, freshBirthRecord, freshPassport, freshResidenceCard } from './fresh-identity.ts';
import {
  freshCivicTraining,
  freshFamilyFund,
  freshJobSeeker,
  freshPrefectureLetter,
  freshTaxNotice,
} from './fresh-offices.ts';
import {
  freshSlipBakery,
  freshSlipDesktop,
  freshSlipGroup,
  freshSlipKitchen,
  freshSlipOnline,
} from './fresh-payslips-programs.ts';
import {
  freshSlipAgency,
  freshSlipCesu,
  freshSlipPajemploi,
  freshSlipPublic,
  freshSlipSite,
} from './fresh-payslips-schemes.ts';
import { pile } from './report-files.ts';

// Written on 23 November 2026 by people who had not read the reader's rules; they saw how a few earlier layouts are drawn.
// Retired since: their tables have steered corrections.

/** Layouts that the reader had not met then. */
export const FRESH_MAKERS: readonly Maker[] = [
  freshContractArticles,
  freshContractFixedTerm,
  freshContractAmendment,
  freshContractPromise,
  freshContractMission,
  freshContractHousehold,
  freshWorkCertificate,
  freshEmployerStatement,
  freshFinalReceipt,
  freshPassMonth,
  freshRentReceipt,
  freshHostStatement,
  freshPowerBill,
  freshHealthRights,
  freshMedicalAid,
  freshPrescription,
  freshSchoolCertificate,
  freshSlipDesktop,
  freshSlipOnline,
  freshSlipBakery,
  freshSlipGroup,
  freshSlipKitchen,
  freshSlipAgency,
  freshSlipCesu,
  freshSlipPajemploi,
  freshSlipPublic,
  freshSlipSite,
  freshTaxNotice,
  freshFamilyFund,
  freshJobSeeker,
  freshPrefectureLetter,
  freshCivicTraining,
  freshApplicationReceipt,
  freshPassport,
  freshResidenceCard,
  freshBirthRecord,
  freshLease,
  freshMobileBill,
  freshBankStatement,
  freshMoneySent,
  freshEnvelope,
  freshHospitalVisit,
];

/** Files of several papers that it had not met then. */
export const FRESH_FILE_MAKERS: readonly FileMaker[] = [
  pile('fresh-pile-work', [
    freshContractMission,
    freshSlipAgency,
    freshSlipOnline,
    freshFinalReceipt,
    freshWorkCertificate,
  ]),
  pile('fresh-pile-home', [freshRentReceipt, freshPowerBill, freshMedicalAid, freshPassMonth, freshPrescription]),
];
