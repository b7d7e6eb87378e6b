import type { Maker } from '../paper.ts';
import { counterBirthCopy, counterMarriageCopy, counterSummons } from './counter-acts.ts';
import { counterHospitalReport, counterNeighbourLetter, counterPrescription } from './counter-care.ts';
import {
  counterLongStayVisa,
  counterPassportPeru,
  counterReceiptFirst,
  counterResidenceCard,
} from './counter-identity.ts';
import {
  counterCivicDay,
  counterSchoolCertificate,
  counterStudentCard,
  counterVocationalDiploma,
} from './counter-studies.ts';

/** Identity, civil status, offices, care and studies: a set of layouts written blind. */
export const COUNTER_IDENTITY_MAKERS: readonly Maker[] = [
  counterPassportPeru,
  counterResidenceCard,
  counterReceiptFirst,
  counterLongStayVisa,
  counterBirthCopy,
  counterMarriageCopy,
  counterSummons,
  counterCivicDay,
  counterPrescription,
  counterHospitalReport,
  counterSchoolCertificate,
  counterStudentCard,
  counterVocationalDiploma,
  counterNeighbourLetter,
];
