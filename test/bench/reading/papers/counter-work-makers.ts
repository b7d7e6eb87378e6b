import type { Maker } from '../paper.ts';
import { counterContractArticles, counterContractMission, counterContractReplacement } from './counter-contracts.ts';
import {
  counterContractPromise,
  counterContractRenewal,
  counterEmployerStatement,
  counterFinalAccount,
  counterJobSeeker,
  counterWorkCertificate,
} from './counter-end-of-job.ts';
import {
  counterCesuStatement,
  counterFamilyFund,
  counterHealthRights,
  counterMedicalAid,
  counterTaxNotice,
} from './counter-offices.ts';

/** Papers of employment and offices, written blind as at a counter. */
export const COUNTER_WORK_MAKERS: readonly Maker[] = [
  counterContractArticles,
  counterContractReplacement,
  counterContractMission,
  counterContractRenewal,
  counterContractPromise,
  counterWorkCertificate,
  counterEmployerStatement,
  counterFinalAccount,
  counterJobSeeker,
  counterTaxNotice,
  counterMedicalAid,
  counterHealthRights,
  counterFamilyFund,
  counterCesuStatement,
];
