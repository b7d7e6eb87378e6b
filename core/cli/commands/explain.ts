import type { RuleHistory } from '../../contract/rule-history.ts';
import { STATE_WORDS } from '../../contract/state-words-fr.ts';
import { onlyWord } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage = 'explain RÈGLE [--json]';

function describe({ rule, procedures, versions }: RuleHistory): string {
  const lines = versions.flatMap(
    ({ title, source, when, condition, explanations, afterRepeal, gapBefore, whenMissing, notes }) => [
      '',
      ...(gapBefore === null ? [] : [`(Avant : ${gapBefore})`]),
      `${title}`,
      `  en vigueur du ${source.from ?? '…'} ${source.to === null ? '(sans fin connue)' : `au ${source.to} inclus ; ensuite : ${afterRepeal}`}`,
      `  texte : ${source.text}${source.article === null ? '' : `, article ${source.article}`} (${source.authority}, ${source.grade}, vérifié le ${source.checkedOn})`,
      ...(source.url === null ? [] : [`  ${source.url}`]),
      ...(when === null ? [] : [`  cas : ${when.replaceAll('\n', '\n  ')}`]),
      `  condition : ${condition.replaceAll('\n', '\n  ')}`,
      ...Object.entries(explanations).map(([state, text]) => `  ${STATE_WORDS[state] ?? state} : ${text}`),
      ...whenMissing.map((note) => `  à apporter : ${note}`),
      ...notes.map((note) => `  note : ${note}`),
    ],
  );
  return [`${rule} – ${procedures.map(({ slug }) => slug).join(', ')}`, ...lines].join('\n');
}

/** Prints a rule with its history: every version, its text, its dates, its condition in words. */
export const explainCommand: Command = {
  usage,
  options: [],
  async run({ words, client }) {
    const history = await client.call('law.explain', { rule: onlyWord(words, 'le nom d’une règle', usage) });
    return { json: history, text: describe(history) };
  },
};
