import type { Maker } from '../paper.ts';
import { counterPowerBill, counterWaterBill } from './counter-bills.ts';
import {
  counterLibraryCard,
  counterPassAttestation,
  counterPharmacyBill,
  counterWindowEnvelope,
} from './counter-daily.ts';
import { counterHostLetter, counterLease, counterRentReceipt } from './counter-lodging.ts';
import { counterBankStatement, counterMoneyTransfer } from './counter-money.ts';
import { counterBoxBill, counterMobileBill } from './counter-telecom.ts';

/** Everyday papers of homes, bills and purses, written blind as at a counter. */
export const COUNTER_HOME_MAKERS: readonly Maker[] = [
  counterRentReceipt,
  counterLease,
  counterPowerBill,
  counterWaterBill,
  counterMobileBill,
  counterBoxBill,
  counterHostLetter,
  counterBankStatement,
  counterPassAttestation,
  counterMoneyTransfer,
  counterWindowEnvelope,
  counterPharmacyBill,
  counterLibraryCard,
];
