import type { MeasureMonth, Missing } from '../../contract/assessment.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import { monthOf, monthsFromTo, monthWindow } from '../calendar/iso-months.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { foldText } from './fold-text.ts';
import { type MeasureContext, type MeasureFunction, type MeasureResult, measureResult } from './measure-context.ts';
import type { Payslip } from './payslip.ts';
import { workSentences } from './work-sentences-fr.ts';
import { emptyMonth, type WorkedMonth } from './worked-month.ts';

/** One caution for each other name, with its papers: never merged silently with the person, never dropped. */
function nameCautions(months: readonly WorkedMonth[], context: MeasureContext): Missing[] {
  const papers = new Map<string, string[]>();
  for (const { name, piece } of months.flatMap((month) => month.otherNames)) {
    papers.set(name, [...(papers.get(name) ?? []), piece]);
  }
  // As long as the person's name is not known no name is another one; two of them still cannot both be right.
  const printed = new Map<string, string>();
  for (const { name } of months.flatMap((month) => month.slips)) {
    if (name !== null && context.isPerson(name) === null) printed.set(foldText(name).split(' ').sort().join(' '), name);
  }
  return [
    ...[...papers].map(([name, pieces]) => ({ fact: 'salarie', note: lawSentences.concordanceDue(name, pieces) })),
    ...(printed.size > 1 ? [{ fact: 'nom', note: workSentences.severalNames([...printed.values()]) }] : []),
  ];
}

function paperCautions(months: readonly WorkedMonth[], context: MeasureContext): Missing[] {
  const backdated = months.flatMap((month) => month.backdated);
  const source = context.catalogue.parameters['seuil-mi-temps']?.source;
  const text = source === undefined ? null : [source.text, source.article].filter((part) => part !== null).join(', ');
  const filing = months.find((month) => month.counted && month.month === monthOf(context.on));
  return [
    ...(backdated.length > 0 ? [{ fact: 'datePaiement', note: workSentences.backdatedMonths(backdated, text) }] : []),
    ...(filing && filing.undated.length > 0
      ? [
          {
            fact: 'datePaiement',
            note: workSentences.undatedSlipOfFilingMonth(filing.month, filing.undated),
          },
        ]
      : []),
  ];
}

/** In how many months of the window a payslip whose month is not known may stand: those of its period, else one. */
export function roomOf(slip: Payslip, window: readonly IsoMonth[] | null): number {
  const { start, end } = slip;
  const spanned = start !== null && end !== null && start <= end ? monthsFromTo(monthOf(start), monthOf(end)) : null;
  if (window === null) return spanned?.length ?? 1;
  if (spanned !== null) return spanned.filter((month) => window.includes(month)).length;
  const before = end !== null && monthOf(end) < (window[0] ?? '');
  const after = start !== null && monthOf(start) > (window.at(-1) ?? '');
  return before || after ? 0 : 1;
}

const monthsHaving = (months: readonly WorkedMonth[], has: (month: WorkedMonth) => boolean) =>
  months.filter(has).map((month) => month.month);

export interface MonthsInWindow {
  months: WorkedMonth[]; // oldest first
  window: readonly IsoMonth[] | null; // null: all months with a payslip
}

/**
 * The months of a window that ends on the filing day: `count` calendar months, of which the last is the filing day's own
 * (filed on 1 December or on 31 December 2024, twelve months are January to December 2024). No source says whether the
 * month just begun is one of them; counting it is this catalogue's choice, and it can only be filled by a payslip that
 * already exists on that day. Null: every month with a payslip.
 */
export function monthsInWindow({ worked, on }: MeasureContext, count: number | null): MonthsInWindow {
  if (count === null) return { months: [...worked.months.values()], window: null };
  const window = monthWindow(on, count);
  return { months: window.map((month) => worked.months.get(month) ?? emptyMonth(month)), window };
}

/** What counting months comes to: what is open, how far the value may go, and the cautions that go with the papers. */
export function countMonths(
  context: MeasureContext,
  { months, window }: MonthsInWindow,
  count: number | null,
  explain: (value: number, toConfirm: number) => string,
): MeasureResult {
  const value = months.filter((month) => month.counted).length;
  const toConfirm = monthsHaving(months, (month) => month.state === 'to-confirm');
  const nearly = monthsHaving(months, (month) => month.nearly);
  const unread = context.worked.withoutMonth.filter((slip) => roomOf(slip, window) > 0);
  const room = unread.reduce((sum, slip) => sum + roomOf(slip, window), 0);
  const certain = value + toConfirm.length + nearly.length;
  const openOnes = (): Missing[] => [
    ...(toConfirm.length > 0 ? [{ fact: 'heures', note: lawSentences.monthsToConfirm(toConfirm) }] : []),
    ...(unread.length > 0
      ? [{ fact: 'periode', note: lawSentences.slipsWithoutMonth(unread.map((slip) => slip.id)) }]
      : []),
  ];
  const having = (state: MeasureMonth['state']) => monthsHaving(months, (month) => month.state === state);
  return measureResult(
    {
      unrounded: value,
      // A strict half time prints 75.83, a hundredth under the half of 151.67: it is not counted, nor is it surely below.
      highest: certain + (count === null ? room : Math.min(room, months.length - certain)),
      lacking: (needed) => [
        { fact: 'periode', note: lawSentences.monthsLacking(needed - value, having('below'), having('none')) },
        ...(nearly.length > 0 ? [{ fact: 'heures', note: lawSentences.monthsNearly(nearly) }] : []),
        ...openOnes(),
      ],
    },
    () => {
      const open = openOnes();
      return {
        measure: {
          value,
          unit: 'months',
          explanation: explain(value, toConfirm.length),
          months: months.map((month) => month.shown),
          ...(open.length > 0 ? { missing: open } : {}),
        },
        evidence: months.flatMap((month) => month.evidence),
        cautions: [...nameCautions(months, context), ...paperCautions(months, context)],
      };
    },
  );
}

/** Months that are counted but that a person must see apart, in a sentence; empty when there is none. */
export function apartOf(months: readonly WorkedMonth[]): string {
  const counted = months.filter((month) => month.counted);
  return workSentences.apart(
    monthsHaving(counted, (month) => month.partial),
    monthsHaving(counted, (month) => month.otherNames.length > 0),
    monthsHaving(counted, (month) => month.backdated.length > 0),
  );
}

/**
 * The measure `moisTravaillesN`: worked months of the last `count` calendar months, the filing month included, or of all
 * months with a payslip when `count` is null. Partial months, months under another name and months proved by a payslip
 * drawn up later count, and are told apart. Unit: months.
 */
export function workedMonthsOver(count: number | null): MeasureFunction {
  return (context) => {
    const inWindow = monthsInWindow(context, count);
    return countMonths(
      context,
      inWindow,
      count,
      (value, toConfirm) => lawSentences.workedMonths(value, count, context.on, toConfirm) + apartOf(inWindow.months),
    );
  };
}
