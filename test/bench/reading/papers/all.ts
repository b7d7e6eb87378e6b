import type { FileMaker, Maker } from '../paper.ts';
import { SPENT_MAKERS, UNMET_FILE_MAKERS, UNMET_MAKERS } from './blind-makers.ts';
import { employmentCddLetter } from './employment-cdd-letter.ts';
import { employmentCddSeason } from './employment-cdd-season.ts';
import { employmentCdiArticles } from './employment-cdi-articles.ts';
import { employmentCdiFields } from './employment-cdi-fields.ts';
import { employmentLetter } from './employment-letter.ts';
import { employmentMission } from './employment-mission.ts';
import {
  hiringPromise,
  householdContract,
  missionContract,
  promotionAmendment,
  seasonalContract,
} from './everyday-contracts.ts';
import { FRESH_FILE_MAKERS, FRESH_MAKERS } from './fresh-makers.ts';
import { OTHER_MAKERS } from './other-makers.ts';
import { payslipAccountant } from './payslip-accountant.ts';
import { payslipAgencyWeekly } from './payslip-agency-weekly.ts';
import { payslipAssociation } from './payslip-association.ts';
import { payslipBuildingTrade } from './payslip-building-trade.ts';
import { payslipCesu } from './payslip-cesu.ts';
import { payslipClarified } from './payslip-clarified.ts';
import { payslipCloud } from './payslip-cloud.ts';
import { payslipCollaborator } from './payslip-collaborator.ts';
import { payslipColumns } from './payslip-columns.ts';
import { payslipCorporate } from './payslip-corporate.ts';
import { payslipErp } from './payslip-erp.ts';
import { payslipPairReport, payslipPairTune, payslipYearReport, payslipYearTune } from './payslip-files.ts';
import { payslipGuso } from './payslip-guso.ts';
import { payslipHarvest } from './payslip-harvest.ts';
import { payslipHomeHelp } from './payslip-home-help.ts';
import { payslipImpactPrinter } from './payslip-impact-printer.ts';
import { payslipModel2027 } from './payslip-model-2027.ts';
import { payslipPajemploi } from './payslip-pajemploi.ts';
import { payslipPublicService } from './payslip-public-service.ts';
import { payslipRectified } from './payslip-rectified.ts';
import { payslipRestaurant } from './payslip-restaurant.ts';
import { payslipTemporaryWork } from './payslip-temporary-work.ts';
import { payslipTese } from './payslip-tese.ts';
import { payslipWindow } from './payslip-window.ts';
import { reportPileHome, reportPileWork } from './report-files.ts';
import { REPORT_PAY_MAKERS, retired, retiredFile } from './report-makers.ts';
import { unseenPileHome, unseenPileWork } from './unseen-files.ts';
import { UNSEEN_PAY_MAKERS } from './unseen-makers.ts';

const EARLIER: readonly Maker[] = [
  payslipClarified,
  payslipImpactPrinter,
  payslipCloud,
  payslipCesu,
  payslipTemporaryWork,
  payslipCorporate,
  payslipGuso,
  payslipAccountant,
  payslipErp,
  payslipPajemploi,
  payslipAgencyWeekly,
  payslipPublicService,
  payslipModel2027,
  payslipTese,
  employmentCdiArticles,
  employmentCddLetter,
  employmentMission,
  employmentCdiFields,
  employmentCddSeason,
  payslipColumns,
  payslipWindow,
  payslipCollaborator,
  employmentLetter,
  payslipBuildingTrade,
  payslipRestaurant,
  payslipAssociation,
  payslipHarvest,
  payslipHomeHelp,
  payslipRectified,
  seasonalContract,
  promotionAmendment,
  householdContract,
  hiringPromise,
  missionContract,
];

/** Every layout of the bench. What was written for the reporting split and steered since is retired from it. */
export const MAKERS: readonly Maker[] = [
  ...[...EARLIER, ...REPORT_PAY_MAKERS, ...UNSEEN_PAY_MAKERS, ...FRESH_MAKERS, ...SPENT_MAKERS].map(retired),
  ...OTHER_MAKERS,
  ...UNMET_MAKERS,
];

/** Files that hold several papers. */
export const FILE_MAKERS: readonly FileMaker[] = [
  ...[payslipYearTune, payslipYearReport, payslipPairTune, payslipPairReport].map(retiredFile),
  ...[reportPileWork, reportPileHome, unseenPileWork, unseenPileHome, ...FRESH_FILE_MAKERS].map(retiredFile),
  ...UNMET_FILE_MAKERS,
];
