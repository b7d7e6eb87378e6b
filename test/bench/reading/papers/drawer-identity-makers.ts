import type { Maker } from '../paper.ts';
import {
  drawerExtension,
  drawerFrenchCard,
  drawerItalianVisa,
  drawerMarriageExtract,
  drawerPassportTogo,
  drawerTranslatedBirth,
} from './drawer-identity.ts';
import {
  drawerHospitalPrescription,
  drawerLanguageTraining,
  drawerMissingPapers,
  drawerStayStatement,
} from './drawer-offices.ts';
import { drawerApprenticeCard, drawerEnrolment, drawerFriendForm, drawerLanguageResults } from './drawer-studies.ts';

/** Identity, civil status, offices, care and studies: a second set of layouts written blind. */
export const DRAWER_IDENTITY_MAKERS: readonly Maker[] = [
  drawerPassportTogo,
  drawerFrenchCard,
  drawerExtension,
  drawerItalianVisa,
  drawerTranslatedBirth,
  drawerMarriageExtract,
  drawerMissingPapers,
  drawerLanguageTraining,
  drawerHospitalPrescription,
  drawerStayStatement,
  drawerEnrolment,
  drawerApprenticeCard,
  drawerLanguageResults,
  drawerFriendForm,
];
