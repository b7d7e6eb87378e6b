import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Word } from '../../../contract/reading.ts';
import { type BankStatement, type Movement, parseStatement, spotDay } from '../bank-statement.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import type { PageView } from '../find-labels.ts';
import { joinDays } from '../normalise/days.ts';
import type { Check } from '../normalise/scan.ts';
import { unionBox } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';

/** Sums that come out right vouch for the whole table; without them a person looks at it. */
const TRUST = { proven: 0.9, unproven: 0.7 };

const checkOf = ({ addsUp }: BankStatement): Check => (addsUp === undefined ? 'none' : addsUp ? 'passed' : 'failed');

function candidate(
  rule: FactRule,
  view: PageView,
  words: readonly Word[],
  value: string | number,
  printed: string,
  statement: BankStatement,
  unsure: boolean,
): Candidate {
  const check = checkOf(statement);
  return {
    fact: rule.fact,
    value,
    printed,
    page: view.page.page,
    box: unionBox(words.map((word) => word.box)),
    words,
    source: sourceOf(view),
    wordConfidence: Math.min(...words.map((word) => word.confidence)),
    score: rule.weight * (check === 'passed' && !unsure ? TRUST.proven : TRUST.unproven),
    check: unsure && check === 'passed' ? 'none' : check,
  };
}

type Dated = { movement: Movement; day: string; certain: boolean };

/** The days of some movements, each once; not sure when one of them is not, or a movement's year cannot be told. */
function days(rule: FactRule, statement: BankStatement, dated: readonly Dated[]): Candidate[] {
  const movements = dated.map(({ movement }) => movement);
  const found = dated.map(({ day }) => day);
  const [first] = movements;
  if (first === undefined || found.length === 0) return [];
  const onPage = movements.filter(({ view }) => view === first.view).flatMap(({ words }) => words);
  const printed = movements.map((movement) => movement.printed).join(', ');
  const unsure = statement.movements.some(({ day }) => day === undefined) || dated.some(({ certain }) => !certain);
  return [candidate(rule, first.view, onPage, joinDays(found), printed, statement, unsure)];
}

/**
 * The figures of a bank statement's table, each for the rule's own fact: `joursMouvements` (days of operation of all
 * movements), `joursSurPlace` (those that a person made on the spot), `soldeDebut`, `soldeFin` (euros, negative when
 * overdrawn). Sure only when opening + movements = closing; a statement that does not add up is reported as such.
 */
export function readBankStatement(piece: PieceView, rule: FactRule): Candidate[] {
  const statement = parseStatement(piece);
  const { movements, opening, closing } = statement;
  switch (rule.fact) {
    case 'joursMouvements':
      return days(
        rule,
        statement,
        movements.flatMap((movement) =>
          movement.day === undefined ? [] : { movement, day: movement.day, certain: true },
        ),
      );
    case 'joursSurPlace':
      return days(
        rule,
        statement,
        movements.flatMap((movement) => {
          const spot = spotDay(movement);
          return spot === undefined ? [] : { movement, ...spot };
        }),
      );
    case 'soldeDebut':
    case 'soldeFin': {
      const balance = rule.fact === 'soldeDebut' ? opening : closing;
      if (balance === undefined) return [];
      const { view, words, cents, printed } = balance;
      return [candidate(rule, view, words, cents / 100, printed, statement, false)];
    }
    default:
      return [];
  }
}
