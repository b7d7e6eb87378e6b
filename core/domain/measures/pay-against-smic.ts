import type { MeasureMonth, Missing } from '../../contract/assessment.ts';
import { firstDayOf } from '../calendar/iso-months.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { addBounds, areSideBySide, type Bounds, byEmployer, employerBounds, mayAdd } from './employer-bounds.ts';
import { exact, shown } from './exact-decimal.ts';
import { type MeasureContext, type MeasureFunction, measureResult } from './measure-context.ts';
import { parameterOn } from './parameter-on.ts';
import type { Payslip } from './payslip.ts';
import { workSentences } from './work-sentences-fr.ts';
import { countMonths, monthsInWindow, roomOf } from './worked-measure.ts';
import type { WorkedMonth } from './worked-month.ts';

/** The gross pay of a month beside the SMIC of that month. */
interface PaidMonth extends WorkedMonth {
  pay: Bounds | null; // ten-thousandths of a euro; null: no payslip, or none with a gross pay
  open: boolean; // a payslip does not tell its gross pay
  smic: bigint | null;
  partTime: boolean;
}

const grossOf = ({ gross }: Payslip) => exact(gross ?? 0);

/**
 * Gross pay of one employer in a month. Beside a slip that prints hours, one without is a complement (a thirteenth month) or
 * a correction: it may add. Two that print hours may be a slip and its correction, unless their periods are apart.
 */
function employerPay(group: readonly Payslip[]): Bounds {
  const main = group.filter((slip) => slip.hours !== null);
  if (main.length === 0 || areSideBySide(group)) return employerBounds(group, grossOf);
  return group
    .filter((slip) => slip.hours === null)
    .reduce<Bounds>((total, slip) => addBounds(total, mayAdd(grossOf(slip))), employerBounds(main, grossOf));
}

/** Gross pay of the month, employers added up; null when no slip tells one. */
function payOf(month: WorkedMonth): Bounds | null {
  const paid = month.kept.filter((slip) => slip.gross !== null);
  if (paid.length === 0) return null;
  const once = byEmployer(paid).map(employerPay).reduce(addBounds);
  return month.doubtful.reduce((total, slip) => addBounds(total, mayAdd(grossOf(slip))), once);
}

function payNote(month: WorkedMonth, { low, high }: Bounds, smic: number, fullTime: number | null): string[] {
  const pay = shown(low);
  const hours = month.kept.every((slip) => slip.hours !== null) ? month.hours : null;
  const amount =
    low === high
      ? workSentences.monthPay(pay, smic, pay / smic)
      : workSentences.monthPayBetween(pay, shown(high), smic);
  if (hours === null || fullTime === null) return [amount, workSentences.hoursNotKnown()];
  if (hours >= fullTime || hours <= 0) return [amount];
  return [amount, workSentences.partTime(hours, fullTime, (pay * fullTime) / (hours * smic))];
}

// Worked out once for a month, not again for each filing day on which it is the same.
const PAID = new WeakMap<WorkedMonth, PaidMonth>();

function paidMonth(month: WorkedMonth, context: MeasureContext): PaidMonth {
  const known = PAID.get(month) ?? comparedMonth(month, context);
  PAID.set(month, known);
  return known;
}

function comparedMonth(month: WorkedMonth, context: MeasureContext): PaidMonth {
  const smic = context.worked.standard.smicOf(month.month);
  const fullTime = context.worked.standard.fullTimeHoursOf(month.month);
  const pay = payOf(month);
  const open = month.kept.some((slip) => slip.gross === null);
  const needed = smic === null ? null : exact(smic);
  const state: MeasureMonth['state'] =
    month.state === 'none'
      ? 'none'
      : needed === null || pay === null
        ? 'to-confirm'
        : pay.low >= needed
          ? 'counted'
          : open || pay.high >= needed
            ? 'to-confirm'
            : 'below';
  const note = [
    ...(pay !== null && smic !== null ? payNote(month, pay, smic, fullTime) : []),
    ...(month.state !== 'none' && open ? [workSentences.grossNotKnown()] : []),
    ...(month.state !== 'none' && smic === null ? [workSentences.noSmic()] : []),
    ...(month.kept.length > 1 && pay !== null && pay.low !== pay.high ? [workSentences.mayCorrect()] : []),
  ].join(' ');
  const hours = month.kept.every((slip) => slip.hours !== null) ? month.hours : null;
  const { month: name, pieces, gross } = month;
  const own: MeasureMonth = {
    month: name,
    counted: state === 'counted',
    state,
    hours: month.hours,
    gross,
    pieces,
    ...(note === '' ? {} : { note }),
  };
  return {
    ...month,
    ...own,
    nearly: false,
    shown: own,
    evidence: own.counted
      ? pieces.map((piece) => ({ piece, fact: 'salaireBrut', note: note || lawSentences.workedIn(name) }))
      : [],
    pay,
    open,
    smic: needed,
    partTime: hours !== null && fullTime !== null && hours > 0 && hours < fullTime,
  };
}

/** The SMIC series may have a newer value for months after the day on which it was last checked. */
function staleSmic({ catalogue }: MeasureContext, months: readonly PaidMonth[]): Missing[] {
  const last = months.findLast((month) => month.state !== 'none');
  if (last === undefined) return [];
  const smic = parameterOn(catalogue, 'smic', firstDayOf(last.month));
  const checkedOn = catalogue.parameters['smic']?.source.checkedOn;
  if (!smic.afterCheck || smic.from === null || checkedOn === undefined) return [];
  return [{ fact: null, note: lawSentences.smicMayBeNewer(smic.from, checkedOn) }];
}

function paidMonths(context: MeasureContext, count: number): { months: PaidMonth[]; window: readonly string[] | null } {
  const { months, window } = monthsInWindow(context, count);
  return { months: months.map((month) => paidMonth(month, context)), window };
}

function slipsToDate(context: MeasureContext, window: readonly string[] | null): Missing[] {
  const unread = context.worked.withoutMonth.filter((slip) => roomOf(slip, window) > 0);
  if (unread.length === 0) return [];
  return [{ fact: 'periode', note: lawSentences.slipsWithoutMonth(unread.map((slip) => slip.id)) }];
}

const monthsOf = (months: readonly PaidMonth[], has: (month: PaidMonth) => boolean) =>
  months.filter(has).map((month) => month.month);

/**
 * `moisAuSmicN`: months of the last `count` whose gross pay, all employers added up, reaches the monthly SMIC in force on
 * the first day of the month. Part time is not made up to full time: it is said, with its rate against the hourly SMIC.
 * Months without a SMIC in the series, or without a known gross pay, are to confirm. Unit: months.
 */
export function monthsAtSmicOver(count: number): MeasureFunction {
  return (context) => {
    const { months, window } = paidMonths(context, count);
    const partTime = () => months.filter((month) => month.partTime).length;
    const counted = countMonths(context, { months, window }, count, (value, toConfirm) =>
      workSentences.monthsAtSmic(value, count, context.on, toConfirm, partTime()),
    );
    const open = (): Missing[] => {
      const toConfirm = monthsOf(months, (month) => month.state === 'to-confirm' && month.smic !== null);
      const withoutSmic = monthsOf(months, (month) => month.state === 'to-confirm' && month.smic === null);
      return [
        ...(toConfirm.length > 0 ? [{ fact: 'salaireBrut', note: workSentences.grossToRead(toConfirm) }] : []),
        ...(withoutSmic.length > 0 ? [{ fact: null, note: workSentences.smicMissingFor(withoutSmic) }] : []),
        ...slipsToDate(context, window),
      ];
    };
    const { unrounded, highest } = counted;
    const lacking = (needed: number): Missing[] => {
      const below = monthsOf(months, (month) => month.state === 'below');
      const none = monthsOf(months, (month) => month.state === 'none');
      const note = workSentences.smicLacking(needed - (unrounded ?? 0), below, none);
      return [{ fact: 'salaireBrut', note }, ...open()];
    };
    return measureResult({ unrounded, highest, lacking }, () => {
      const { missing: _ofHours, ...measure } = counted.measure;
      const missing = open();
      return {
        measure: { ...measure, ...(missing.length > 0 ? { missing } : {}) },
        evidence: counted.evidence,
        cautions: [...counted.cautions, ...staleSmic(context, months)],
      };
    });
  };
}

/**
 * `salaireMoyenNSurSmic`: gross pay of the months of the last `count` that have a payslip with a known gross pay, added up,
 * over the sum of the SMIC of those months. Months without a payslip do not count as zero: the explanation says how many
 * were paid. Where a slip may correct another the lower figure is taken. Null when no month has a known gross pay or a paid
 * month has no SMIC in the series. Exact until the division. Unit: ratio.
 */
export function averagePayOverSmic(count: number): MeasureFunction {
  return (context) => {
    const { months, window } = paidMonths(context, count);
    const paid = months.filter((month) => month.pay !== null);
    const withoutSmic = monthsOf(paid, (month) => month.smic === null);
    const toRead = monthsOf(months, (month) => month.state !== 'none' && month.open);
    const pay = paid.reduce((sum, month) => sum + (month.pay?.low ?? 0n), 0n);
    const smic = paid.reduce((sum, month) => sum + (month.smic ?? 0n), 0n);
    const ratio = paid.length === 0 || withoutSmic.length > 0 || smic <= 0n ? null : Number(pay) / Number(smic);
    const open = (): Missing[] => [
      ...(paid.length === 0 ? [{ fact: 'salaireBrut', note: workSentences.noPaidMonth(count) }] : []),
      ...(toRead.length > 0 ? [{ fact: 'salaireBrut', note: workSentences.grossToRead(toRead) }] : []),
      ...(withoutSmic.length > 0 ? [{ fact: null, note: workSentences.smicMissingFor(withoutSmic) }] : []),
      ...slipsToDate(context, window),
    ];
    const certain =
      paid.length > 0 &&
      toRead.length + withoutSmic.length + slipsToDate(context, window).length === 0 &&
      paid.every((month) => month.pay !== null && month.pay.low === month.pay.high);
    return measureResult(
      {
        unrounded: ratio,
        highest: certain ? ratio : null,
        lacking: (needed) => [
          ...open(),
          ...(ratio !== null && ratio < needed ? [{ fact: null, note: workSentences.averageLacking(needed) }] : []),
        ],
      },
      () => {
        const missing = open();
        const partTime = months.filter((month) => month.partTime).length;
        const explanation =
          paid.length === 0
            ? workSentences.noPaidMonth(count)
            : workSentences.averagePay(paid.length, count, context.on, partTime);
        return {
          measure: {
            value: ratio === null ? null : Math.round(ratio * 1e4) / 1e4,
            unit: 'ratio',
            explanation,
            months: months.map((month) => month.shown),
            ...(missing.length > 0 ? { missing } : {}),
          },
          evidence: paid.flatMap((month) =>
            month.pieces.map((piece) => ({ piece, fact: 'salaireBrut', note: month.shown.note ?? '' })),
          ),
          cautions: [
            ...countMonths(context, { months, window }, count, () => '').cautions,
            ...staleSmic(context, months),
          ],
        };
      },
    );
  };
}
