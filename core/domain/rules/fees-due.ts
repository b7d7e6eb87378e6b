import type { ProcedureFee } from '../../contract/catalogue/procedure-parts.ts';
import type { FeeAnswer, FeeTotal } from '../../contract/procedure-answers.ts';
import { applies } from './applies.ts';
import type { RuleContext } from './evaluate-condition.ts';
import { inForce, legalSourceOf } from './in-force.ts';
import { lawSentences } from './law-sentences-fr.ts';

function feeAnswer(entry: ProcedureFee, context: RuleContext, textOf: (template: string) => string): FeeAnswer {
  const { applies: answer, missing } = applies(entry.when, context);
  const fee = context.catalogue.fees?.[entry.fee];
  const title = fee?.title ?? entry.fee;
  const value = fee === undefined ? undefined : inForce(fee.values, context.on)[0];
  const total = value?.total ?? null;
  const unknown = total === null ? [lawSentences.amountUnknown(title, context.on)] : [];
  const stale =
    value !== undefined && context.on > value.source.checkedOn
      ? [lawSentences.afterLastCheck(title, value.source.checkedOn)]
      : [];
  return {
    id: entry.id,
    title,
    state: answer === 'yes' ? 'due' : answer === 'no' ? 'not-due' : 'perhaps',
    tax: value?.tax ?? null,
    stamp: value?.stamp ?? null,
    total,
    // What is paid on filing is the whole fee, or the part that its text sets apart; nothing when it is paid on delivery.
    atFiling: entry.moment === 'depot' ? total : total === null ? null : (value?.atFiling ?? 0),
    moment: entry.moment,
    text: entry.text === undefined ? '' : textOf(entry.text),
    notes: [...entry.notes, ...(value?.note === undefined ? [] : [value.note]), ...unknown, ...stale],
    missing,
    source: value === undefined ? legalSourceOf(entry) : legalSourceOf(value),
  };
}

// Amounts in cents: sums of euros with cents are not exact in binary.
function sumOf(amounts: readonly (number | null)[]): number | null {
  let cents = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    cents += Math.round(amount * 100);
  }
  return cents / 100;
}

/** The fees of the procedure on the filing day, and what they come to; no total as long as one of them is open. */
export function feesDue(
  context: RuleContext,
  textOf: (template: string) => string,
): { fees: FeeAnswer[]; feeTotal: FeeTotal } {
  const fees = inForce(context.procedure.fees, context.on).map((entry) => feeAnswer(entry, context, textOf));
  const open = fees.some((fee) => fee.state === 'perhaps') || fees.length === 0;
  const due = fees.filter((fee) => fee.state === 'due');
  return {
    fees,
    feeTotal: {
      total: open ? null : sumOf(due.map((fee) => fee.total)),
      atFiling: open ? null : sumOf(due.map((fee) => fee.atFiling)),
    },
  };
}
