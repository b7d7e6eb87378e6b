import { later, type Payslip } from './payslip.ts';

/** One payslip, with the other copies of it that were brought (a photo and a scan of the same sheet). */
export interface DistinctPayslip {
  slip: Payslip; // the fullest copy, completed with what only another copy tells
  copies: string[]; // ids of the other copies
  /** Those copies that may be other payslips: something that would tell them apart is not known, or differs a little. */
  doubtful: Payslip[];
}

export type Likeness = 'same' | 'perhaps' | 'different';

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;
const bothKnown = <T>(a: T | null, b: T | null) => a !== null && b !== null;

/** Whether two payslips come from one employer. The same name under two SIRET may be two establishments, or a misreading. */
export function employerLikeness(a: Payslip, b: Payslip): Likeness {
  const sameName = bothKnown(a.employer, b.employer) && a.employer === b.employer;
  if (bothKnown(a.siret, b.siret)) return a.siret === b.siret ? 'same' : sameName ? 'perhaps' : 'different';
  if (bothKnown(a.employer, b.employer)) return sameName ? 'same' : 'different';
  return 'perhaps';
}

/** Whether the printed periods cannot overlap; false when a day that would tell is not known. */
export function periodsApart(a: Payslip, b: Payslip): boolean {
  return (
    (a.end !== null && b.start !== null && a.end < b.start) || (b.end !== null && a.start !== null && b.end < a.start)
  );
}

/** Whether the printed periods are known to be two: apart, or their only comparable day differs. */
function otherPeriod(a: Payslip, b: Payslip): boolean {
  if (periodsApart(a, b)) return true;
  const whole = bothKnown(a.start, b.start) && bothKnown(a.end, b.end);
  return !whole && (differ(a.start, b.start) || differ(a.end, b.end));
}

/**
 * Whether two papers of one month are copies of one payslip: no figure known on both differs, at least one is equal, and
 * their periods are not two (weekly slips of temporary work print the same figures). `perhaps`: the employer, a figure or
 * the period leaves it open, or the dates differ: one of them may be misread.
 */
function likeness(a: Payslip, b: Payslip): Likeness {
  const employers = employerLikeness(a, b);
  if (employers === 'different' || otherPeriod(a, b)) return 'different';
  if (differ(a.hours, b.hours) || differ(a.gross, b.gross) || differ(a.net, b.net)) return 'different';
  const figures = [bothKnown(a.hours, b.hours), bothKnown(a.gross, b.gross), bothKnown(a.net, b.net)];
  if (!figures.includes(true)) return 'different';
  const days =
    differ(a.start, b.start) ||
    differ(a.end, b.end) ||
    differ(a.paidOn, b.paidOn) ||
    differ(a.documentOn, b.documentOn);
  return employers === 'same' && !figures.includes(false) && !days ? 'same' : 'perhaps';
}

function completed(slip: Payslip, copy: Payslip): Payslip {
  return {
    ...slip,
    start: slip.start ?? copy.start,
    end: slip.end ?? copy.end,
    paidOn: slip.paidOn ?? copy.paidOn,
    documentOn: slip.documentOn ?? copy.documentOn,
    date: later(slip.date, copy.date),
    entryOn: slip.entryOn ?? copy.entryOn,
    interim: slip.interim || copy.interim,
    siret: slip.siret ?? copy.siret,
    employer: slip.employer ?? copy.employer,
    name: slip.name ?? copy.name,
    job: slip.job ?? copy.job,
    jobKey: slip.jobKey ?? copy.jobKey,
    hours: slip.hours ?? copy.hours,
    gross: slip.gross ?? copy.gross,
    net: slip.net ?? copy.net,
  };
}

const telling = ({ siret, employer, start, end, paidOn, documentOn, hours, gross, net }: Payslip) => [
  hours,
  gross,
  net,
  siret,
  employer,
  start,
  end,
  paidOn,
  documentOn,
];

/** The fullest first, then in an order of their values: the result does not hang on the order in which papers came. */
function fullestFirst(slips: readonly Payslip[]): Payslip[] {
  if (slips.length < 2) return [...slips];
  const keyed = slips.map((slip) => {
    const values = telling(slip);
    return { slip, known: values.filter((value) => value !== null).length, key: values.join('|') };
  });
  keyed.sort((a, b) => b.known - a.known || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map((entry) => entry.slip);
}

/** How many values two papers share: of several payslips that a paper may copy, it is taken for the one most like it. */
function sharedValues(a: Payslip, b: Payslip): number {
  const others = telling(b);
  return telling(a).filter((value, index) => value !== null && value === others[index]).length;
}

function mostAlike(distinct: readonly DistinctPayslip[], slip: Payslip, wanted: Likeness): DistinctPayslip | undefined {
  let best: DistinctPayslip | undefined;
  let most = -1;
  for (const candidate of distinct) {
    if (likeness(candidate.slip, slip) !== wanted) continue;
    const shared = sharedValues(candidate.slip, slip);
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

/** The distinct payslips among those of one month. */
export function distinctPayslips(slips: readonly Payslip[]): DistinctPayslip[] {
  const distinct: DistinctPayslip[] = [];
  for (const slip of fullestFirst(slips)) {
    const same = mostAlike(distinct, slip, 'same');
    const alike = same ?? mostAlike(distinct, slip, 'perhaps');
    if (!alike) {
      distinct.push({ slip, copies: [], doubtful: [] });
      continue;
    }
    alike.copies.push(slip.id);
    if (!same) alike.doubtful.push(slip);
    alike.slip = completed(alike.slip, slip);
  }
  return distinct;
}
