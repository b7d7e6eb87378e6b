import { resolve } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { fillReasonFr } from '../../contract/fill-words-fr.ts';
import { onlyWord, readFacts, readValues, required } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage =
  'fill FORMULAIRE.pdf (--facts FAITS.json | --values VALEURS.json) --out SORTIE.pdf [--password MOT] [--json]';

/** Fills a form from the dossier's facts or from values by field name; says what was written and what was not. */
export const fillCommand: Command = {
  usage,
  options: ['facts', 'values', 'out', 'password'],
  async run({ words, options, client, engine, signal }) {
    const file = engine.grantNew(onlyWord(words, 'un formulaire PDF', usage));
    const out = engine.grantNew(resolve(required(options, 'out', usage)));
    const { facts, values, password } = options;
    if ((facts === undefined) === (values === undefined))
      throw new AppError('input.usage', { problem: 'Il faut soit --facts, soit --values.', usage });
    const report = await client.call(
      'form.fill',
      {
        file,
        out,
        ...(facts !== undefined && { facts: await readFacts(facts) }),
        ...(values !== undefined && { values: await readValues(values) }),
        ...(password !== undefined && { password }),
      },
      { signal },
    );
    const text = [
      `${report.written.length} valeur(s) écrite(s) dans ${report.out}, ${report.checked.reread} relue(s)`,
      ...report.tooLong.map((v) => `  trop long : ${v.field} – « ${v.value} » (${fillReasonFr(v.reason)})`),
      ...report.notDrawable.map((v) => `  caractères impossibles : ${v.field} – ${v.characters.join(' ')}`),
      ...report.refused.map(
        (v) => `  refusé : ${v.field} – ${fillReasonFr(v.reason)}${v.allowed ? ` : ${v.allowed.join(', ')}` : ''}`,
      ),
      ...report.missing.map((v) => `  non connu : ${v.from} (${v.field})`),
      ...report.unused.map((name) => `  sans champ dans ce formulaire : ${name}`),
      ...report.checked.problems.map((problem) => `  ${fillReasonFr(problem)}`),
    ].join('\n');
    return { json: report, text };
  },
};
