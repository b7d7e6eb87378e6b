import type { PaperRuleOf } from '../../contract/catalogue/paper-rule.ts';
import { isoDate } from '../../contract/iso.ts';
import type { PaperCheck } from '../../contract/paper-check.ts';
import { dayNumber } from '../calendar/iso-days.ts';
import { textOf } from '../measures/law-piece.ts';
import { type CheckContext, type CheckedPiece, dayOf, rulesOf, sourceOf } from './checked-piece.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';

type EndRule = PaperRuleOf<'end'>;

/** `current`: the one of its kind that holds longest; an older passport that has expired is no cause for worry. */
function checkEnd(
  about: { piece: CheckedPiece | null; until: string; fact: PaperCheck['fact']; current: boolean },
  rule: EndRule,
  on: string,
): PaperCheck {
  const { piece, until, fact, current } = about;
  const days = dayNumber(until) - dayNumber(on);
  const doubt = piece !== null && fact !== undefined && piece.unsure.has(fact);
  const code = days < 0 ? 'expired' : days <= rule.soonDays ? 'expires-soon' : 'valid';
  const said = { piece: piece?.id ?? null, until, days, rule, doubt, current };
  return {
    piece: piece?.id ?? null,
    pieces: piece === null ? [] : [piece.id],
    code,
    severity: current && (code !== 'valid' || doubt) ? 'warn' : 'info',
    sentence:
      code === 'expired' ? paperCheckSentences.expired(said) : paperCheckSentences.valid(said, code === 'expires-soon'),
    ...(fact === undefined ? {} : { fact }),
    until,
    source: sourceOf(rule),
  };
}

function checkRule(rule: EndRule, { on, pieces, person }: CheckContext): PaperCheck[] {
  const checks: PaperCheck[] = [];
  const held = pieces
    .filter((piece) => rule.kinds.includes(piece.kind))
    .flatMap((piece) => {
      const found = dayOf(piece, rule.end);
      if (found !== null) return [{ piece, until: found.day, fact: found.fact, others: piece.others }];
      const sentence = paperCheckSentences.endUnknown(piece.id);
      checks.push({ piece: piece.id, pieces: [piece.id], code: 'end-unknown', severity: 'info', sentence });
      return [];
    });
  const last = held
    .filter(({ others }) => !others)
    .reduce((latest, { until }) => (until > latest ? until : latest), '');
  // A paper of somebody else (a spouse's card) is shown with its day; whether it must be in force is not said here.
  for (const { others, ...paper } of held) {
    checks.push(checkEnd({ ...paper, current: !others && paper.until === last }, rule, on));
  }
  const stated = rule.personEnd === undefined ? undefined : person[rule.personEnd];
  if (last === '' && isoDate.safeParse(stated).success) {
    checks.push(checkEnd({ piece: null, until: String(stated), fact: undefined, current: true }, rule, on));
  }
  return checks;
}

function contradictions({ pieces }: CheckContext): PaperCheck[] {
  return pieces.flatMap((piece): PaperCheck[] => {
    const issued = textOf(piece, 'dateDelivrance');
    const ends = textOf(piece, 'dateExpiration');
    if (issued === null || ends === null || issued <= ends) return [];
    const sentence = paperCheckSentences.endsBeforeIssue(piece.id, issued, ends);
    return [{ piece: piece.id, pieces: [piece.id], code: 'dates-contradict', severity: 'warn', sentence }];
  });
}

/** Passport, visa, card, récépissé: until which day they hold (that day included), and how far it is from the filing day. */
export function endChecks(context: CheckContext): PaperCheck[] {
  return [...rulesOf(context.catalogue, 'end').flatMap((rule) => checkRule(rule, context)), ...contradictions(context)];
}
