import type { Payslip } from './payslip.ts';

/** One payslip, with the other copies of it that were brought (a photo and a scan of the same sheet). */
export interface DistinctPayslip {
  slip: Payslip; // the first copy, completed with what only another copy tells
  copies: string[]; // ids of the other copies
  /** The copies agree on all that both tell, but not all of hours, gross and net could be compared. */
  doubtful: Payslip[];
}

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;
const bothKnown = <T>(a: T | null, b: T | null) => a !== null && b !== null;

function sameEmployer(a: Payslip, b: Payslip): boolean {
  if (bothKnown(a.siret, b.siret)) return a.siret === b.siret;
  return bothKnown(a.employer, b.employer) && a.employer === b.employer;
}

/**
 * Same known employer, same period, and every figure known on both equal, at least one being so. Weekly slips of one
 * month (temporary work) print the same figures but other days: different known days make them different payslips.
 */
function isCopy(a: Payslip, b: Payslip): boolean {
  if (!sameEmployer(a, b)) return false;
  if (differ(a.start, b.start) || differ(a.end, b.end) || differ(a.date, b.date)) return false;
  if (differ(a.hours, b.hours) || differ(a.gross, b.gross) || differ(a.net, b.net)) return false;
  return bothKnown(a.hours, b.hours) || bothKnown(a.gross, b.gross) || bothKnown(a.net, b.net);
}

const isCertain = (a: Payslip, b: Payslip) =>
  bothKnown(a.hours, b.hours) && bothKnown(a.gross, b.gross) && bothKnown(a.net, b.net);

function completed(slip: Payslip, copy: Payslip): Payslip {
  return {
    ...slip,
    start: slip.start ?? copy.start,
    end: slip.end ?? copy.end,
    date: slip.date ?? copy.date,
    siret: slip.siret ?? copy.siret,
    employer: slip.employer ?? copy.employer,
    name: slip.name ?? copy.name,
    job: slip.job ?? copy.job,
    hours: slip.hours ?? copy.hours,
    gross: slip.gross ?? copy.gross,
    net: slip.net ?? copy.net,
  };
}

/** The distinct payslips among those of one month, in their order. */
export function distinctPayslips(slips: readonly Payslip[]): DistinctPayslip[] {
  const distinct: DistinctPayslip[] = [];
  for (const slip of slips) {
    const same = distinct.find((candidate) => isCopy(candidate.slip, slip));
    if (!same) {
      distinct.push({ slip, copies: [], doubtful: [] });
      continue;
    }
    same.copies.push(slip.id);
    if (!isCertain(same.slip, slip)) same.doubtful.push(slip);
    same.slip = completed(same.slip, slip);
  }
  return distinct;
}
