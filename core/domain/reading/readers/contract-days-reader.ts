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
 * The first and the last day of a contract that prints them under two labels ("Mission du" over "Au"), the rule's two
 * labels in that order. Or the period of a payslip that states none but such days: who works some days is paid for them at
 * once (Guso, extras); both in one month, or it is no period of pay.
 */
export function readContractDays(piece: PieceView, rule: FactRule): Candidate[] {
  const [firstDay, lastDay] = rule.labels;
  if (firstDay === undefined || lastDay === undefined) return [];
  const from = dayAt(piece, rule, firstDay);
  const to = dayAt(piece, rule, lastDay);
  if (from === undefined || to === undefined || String(to.value) < String(from.value)) return [];
  if (rule.fact === 'dateDebut') return [from];
  if (rule.fact === 'dateFin') return [{ ...to, fact: rule.fact }];
  const month = String(from.value).slice(0, 7);
  if (month !== String(to.value).slice(0, 7)) return [];
  const score = Math.min(from.score, to.score);
  if (rule.fact === 'periodeFin') return [{ ...to, fact: rule.fact, score }];
  return [{ ...from, fact: rule.fact, score, value: rule.fact === 'periode' ? month : from.value }];
}
