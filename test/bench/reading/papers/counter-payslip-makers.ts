import type { Maker } from '../paper.ts';
import { counterSlipClarified, counterSlipPartTime } from './counter-payslips-clarified.ts';
import { counterSlipHospital } from './counter-payslips-hospital.ts';
import { counterSlipBuilding, counterSlipHotel } from './counter-payslips-hotel-building.ts';
import { counterSlipNumbered } from './counter-payslips-numbered.ts';
import { counterSlipTiles } from './counter-payslips-tiles.ts';
import { counterSlipCesu, counterSlipTese } from './counter-payslips-urssaf.ts';
import { counterSlipFarm, counterSlipWeek } from './counter-payslips-week-farm.ts';

/** Payslips: a set of layouts written blind. */
export const COUNTER_PAYSLIP_MAKERS: readonly Maker[] = [
  counterSlipTiles,
  counterSlipNumbered,
  counterSlipPartTime,
  counterSlipClarified,
  counterSlipHotel,
  counterSlipBuilding,
  counterSlipWeek,
  counterSlipFarm,
  counterSlipCesu,
  counterSlipTese,
  counterSlipHospital,
];
