import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesByLabel } from '../candidates-by-label.ts';
import type { PieceView } from '../piece-view.ts';

/** The best date beside or below the labels of one pattern. */
function dayAt(piece: PieceView, rule: FactRule, pattern: string): Candidate | undefined {
  const found = candidatesByLabel(piece, { ...rule, fact: 'dateDebut', labels: [pattern] }).candidates;
  return found.toSorted((a, b) => b.score - a.score)[0];
}

/**
 * The period of a payslip that states none but the days of a contract: who works some days is paid for them at once
 * (Guso, extras). The rule's two labels are those of the first and of the last day. Both in one month, or it is no
 * period of pay.
 */
export function readContractDays(piece: PieceView, rule: FactRule): Candidate[] {
  const [firstDay, lastDay] = rule.labels;
  if (firstDay === undefined || lastDay === undefined) return [];
  const from = dayAt(piece, rule, firstDay);
  const to = dayAt(piece, rule, lastDay);
  if (from === undefined || to === undefined || String(to.value) < String(from.value)) return [];
  const month = String(from.value).slice(0, 7);
  if (month !== String(to.value).slice(0, 7)) return [];
  const score = Math.min(from.score, to.score);
  if (rule.fact === 'periodeFin') return [{ ...to, fact: rule.fact, score }];
  return [{ ...from, fact: rule.fact, score, value: rule.fact === 'periode' ? month : from.value }];
}
