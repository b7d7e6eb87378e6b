import { isDeepStrictEqual } from 'node:util';
import { type Assessment, assessment } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { ProcedureCase } from '../../contract/catalogue/procedure.ts';
import { assess } from '../../domain/assess.ts';
import { expandCase } from './expand-case.ts';

const UNFILLED = /\{[\p{L}.]+\}|undefined|NaN/u;

/** Where the answer is not what the case expects: "rules.grille-2012: expected satisfied, found unknown". */
function differences(expected: ProcedureCase['expect'], answer: Assessment): string[] {
  const problems: string[] = [];
  const same = (place: string, wanted: unknown, found: unknown) => {
    if (isDeepStrictEqual(wanted, found)) return;
    problems.push(`${place}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
  };
  const findings = new Map(answer.findings.map((finding) => [finding.rule, finding]));
  for (const [id, state] of Object.entries(expected.rules)) same(`rules.${id}`, state, findings.get(id)?.state);
  for (const id of expected.absent) if (findings.has(id)) problems.push(`rules.${id}: expected absent`);
  const named = [...new Set([...Object.keys(expected.rules), ...expected.reperes])];
  const reperes = named.filter((id) => findings.get(id)?.standing === 'repere').sort();
  same('reperes', [...expected.reperes].sort(), reperes);
  for (const [name, value] of Object.entries(expected.measures)) {
    same(`measures.${name}`, value, answer.measures[name]?.value);
  }
  const { due } = answer;
  const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));
  const [pieces, windows, delays, steps, statements] = [
    byId(due.pieces),
    byId(due.windows),
    byId(due.delays),
    byId(due.steps),
    byId(due.statements),
  ];
  for (const [id, state] of Object.entries(expected.pieces)) same(`pieces.${id}`, state, pieces.get(id)?.state);
  if (expected.fees) {
    same('fees.total', expected.fees.total, due.feeTotal.total);
    if (expected.fees.atFiling !== undefined) same('fees.atFiling', expected.fees.atFiling, due.feeTotal.atFiling);
  }
  for (const [id, wanted] of Object.entries(expected.windows)) {
    const found = windows.get(id);
    same(`windows.${id}.state`, wanted.state, found?.state ?? 'not-concerned');
    if (wanted.opens !== undefined) same(`windows.${id}.opens`, wanted.opens, found?.opens);
    if (wanted.closes !== undefined) same(`windows.${id}.closes`, wanted.closes, found?.closes);
  }
  for (const [id, day] of Object.entries(expected.delays)) same(`delays.${id}`, day, delays.get(id)?.day);
  for (const [id, day] of Object.entries(expected.steps)) same(`steps.${id}`, day, steps.get(id)?.by);
  for (const id of expected.statements) if (!statements.has(id)) problems.push(`statements.${id}: not given`);
  for (const id of expected.noStatements) if (statements.has(id)) problems.push(`statements.${id}: given`);
  return problems;
}

/** Whatever the case expects, an answer explains itself: no fill-in left, an open rule says what it lacks. */
function unexplained(answer: Assessment): string[] {
  const problems: string[] = [];
  if (UNFILLED.test(JSON.stringify(answer.due))) problems.push('due: a fill-in or a value is left open in a text');
  for (const { rule, state, standing, explanation, missing } of answer.findings) {
    if (/[{}]|undefined|NaN/.test(explanation)) problems.push(`rules.${rule}: a fill-in is left: ${explanation}`);
    if (explanation.length <= 20) problems.push(`rules.${rule}: no explanation`);
    if (standing === 'repere' && !/repère/.test(explanation)) problems.push(`rules.${rule}: not labelled as repealed`);
    const open = state === 'not-satisfied' || state === 'unknown';
    if (open && missing.length === 0) problems.push(`rules.${rule}: ${state}, but nothing is said to be missing`);
  }
  return problems;
}

/** What is wrong with the answer to a worked case; none when it is as the case says and explains itself. */
export function caseProblems(worked: ProcedureCase, procedure: string, catalogue: Catalogue): string[] {
  const answer = assess({ facts: expandCase(worked), procedure, on: worked.on }, catalogue);
  const promised = isDeepStrictEqual(assessment.parse(answer), answer);
  return [
    ...(promised ? [] : ['the answer is not exactly what the contract promises']),
    ...differences(worked.expect, answer),
    ...unexplained(answer),
  ];
}
