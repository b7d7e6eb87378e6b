import { cents } from '../../fixtures/papers/french.ts';
import type { Earning } from './pay.ts';

/** Ten percent at the end of the mission, then ten percent of all that for the leave that was not taken. */
export function missionPremiums(basePay: number): Earning[] {
  const end = cents(basePay * 0.1);
  const leave = cents((basePay + end) * 0.1);
  return [
    { label: 'Indemnité de fin de mission (IFM)', base: basePay, rate: 10, amount: end },
    { label: 'Indemnité compensatrice de congés payés (ICCP)', base: cents(basePay + end), rate: 10, amount: leave },
  ];
}
