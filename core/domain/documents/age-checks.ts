import type { PaperRuleOf } from '../../contract/catalogue/paper-rule.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { PaperCheck } from '../../contract/paper-check.ts';
import { type CheckContext, type CheckedPiece, dayOf, rulesOf, sourceOf } from './checked-piece.ts';
import { lastDayUnder } from './last-day-under.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';

type AgeRule = PaperRuleOf<'age'>;
interface DatedPiece {
  piece: CheckedPiece;
  day: IsoDate;
  fact: PaperCheck['fact'];
}

function checkOne({ piece, day, fact }: DatedPiece, rule: AgeRule, on: IsoDate, newest: boolean): PaperCheck {
  const until = lastDayUnder(day, rule.months);
  const inTime = on <= until;
  const doubt = fact !== undefined && piece.unsure.has(fact);
  const caution = rule.cautions.find(({ kind }) => kind === piece.kind)?.note;
  const said = { piece: piece.id, day, until, rule, doubt, caution };
  return {
    piece: piece.id,
    pieces: [piece.id],
    code: inTime ? 'age-in-time' : 'age-too-old',
    // An older paper does no harm when a younger one serves.
    severity: newest && (!inTime || doubt) ? 'warn' : 'info',
    sentence: inTime ? paperCheckSentences.inTime(said) : paperCheckSentences.tooOld(said),
    ...(fact === undefined ? {} : { fact }),
    until,
    source: sourceOf(rule),
  };
}

/** Papers of one use: the newest is set against every limit, older ones only as far as they may still serve. */
function checkUse(rules: readonly AgeRule[], { on, pieces }: CheckContext): PaperCheck[] {
  const first = rules[0];
  const longest = [...rules].sort((a, b) => b.months - a.months)[0];
  if (first === undefined || longest === undefined) return [];
  const checks: PaperCheck[] = [];
  const dated: DatedPiece[] = [];
  const asked = new Set(rules.flatMap((rule) => rule.kinds));
  for (const piece of pieces) {
    if (!asked.has(piece.kind)) continue;
    const found = dayOf(piece, first.day);
    if (found === null) {
      const sentence = paperCheckSentences.ageUnknown(piece.id, first.useTitle);
      checks.push({ piece: piece.id, pieces: [piece.id], code: 'undated', severity: 'info', sentence });
    } else if (found.day <= on) dated.push({ piece, ...found });
  }
  dated.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
  const newest = dated[0]?.day;
  for (const paper of dated) {
    const isNewest = paper.day === newest;
    const mayServe = isNewest || on <= lastDayUnder(paper.day, longest.months);
    const shown = mayServe ? rules.filter((rule) => rule.kinds.includes(paper.piece.kind)) : [longest];
    checks.push(...shown.map((rule) => checkOne(paper, rule, on, isNewest)));
  }
  const aside = new Map(rules.flatMap((rule) => rule.aside.map((entry) => [entry.kind, { rule, note: entry.note }])));
  for (const piece of pieces) {
    const entry = aside.get(piece.kind);
    if (entry === undefined) continue;
    checks.push({
      piece: piece.id,
      pieces: [piece.id],
      code: 'age-unclear',
      severity: 'info',
      sentence: paperCheckSentences.ageUnclear(piece.id, entry.rule.useTitle, entry.note),
      source: sourceOf(entry.rule),
    });
  }
  return checks;
}

/**
 * The age of papers on the filing day against every limit that a source gives for their use, each limit apart: where
 * sources disagree (proof of address under three or six months) none is taken for the truth.
 */
export function ageChecks(context: CheckContext): PaperCheck[] {
  const uses = Map.groupBy(rulesOf(context.catalogue, 'age'), (rule) => rule.use);
  return [...uses.values()].flatMap((rules) => checkUse(rules, context));
}
