import type { Maker } from '../paper.ts';
import { drawerClubCard, drawerFareRights, drawerHandEnvelope, drawerPharmacySlip } from './drawer-daily.ts';
import { drawerInstalments, drawerSettlement } from './drawer-energy.ts';
import { drawerDomicile, drawerRentSlip, drawerSocialLease } from './drawer-lodging.ts';
import { drawerAppTransfer, drawerNeoStatement } from './drawer-money.ts';
import { drawerFibreBill, drawerMobileBill } from './drawer-telecom.ts';

/** Everyday papers of homes, bills and purses, written blind as out of a drawer. */
export const DRAWER_HOME_MAKERS: readonly Maker[] = [
  drawerRentSlip,
  drawerSocialLease,
  drawerInstalments,
  drawerSettlement,
  drawerMobileBill,
  drawerFibreBill,
  drawerDomicile,
  drawerNeoStatement,
  drawerFareRights,
  drawerAppTransfer,
  drawerHandEnvelope,
  drawerPharmacySlip,
  drawerClubCard,
];
