import { resolve } from 'node:path';
import { letterLanguage } from '../../contract/catalogue/letter.ts';
import { AppError } from '../../contract/errors.ts';
import type { LetterReport } from '../../contract/letter.ts';
import { day, readFacts, required } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage =
  'letter LETTRE FAITS.json --procedure SLUG --on AAAA-MM-JJ --out SORTIE.pdf [--language fr|en|ru|ar] [--subject EMPLOYEUR] [--json]';

function describe(report: LetterReport): string {
  const copies =
    report.subjects.length > 1 ? `, ${report.subjects.length} exemplaires : ${report.subjects.join(', ')}` : '';
  return [
    `${report.title} : ${report.pages} page(s) dans ${report.out}${copies}`,
    ...report.missing.map(({ label }) => `  à écrire à la main : ${label}`),
    ...report.undecided.flatMap(({ text, missing }) => [
      `  laissé de côté, car on ne sait pas : ${text}`,
      ...missing.map(({ note }) => `    il faut savoir : ${note}`),
    ]),
    ...report.cautions.map((caution) => `  à vérifier : ${caution}`),
    ...(report.notDrawable.length > 0 ? [`  caractères impossibles à imprimer : ${report.notDrawable.join(' ')}`] : []),
    ...report.staleEdits.map((block) => `  texte personnel non repris, le dossier a changé : ${block}`),
    ...report.ignored.map((line) => `  non utilisé : ${line}`),
  ].join('\n');
}

/** Writes a letter of the catalogue for a dossier as a PDF, and says what is left to be filled by hand. */
export const letterCommand: Command = {
  usage,
  options: ['procedure', 'on', 'out', 'language', 'subject'],
  async run({ words, options, client, engine, signal }) {
    const [letter, facts, ...more] = words;
    if (letter === undefined || facts === undefined || more.length > 0) {
      throw new AppError('input.usage', { problem: 'Il faut le nom d’une lettre et un fichier de faits.', usage });
    }
    const language = letterLanguage.safeParse(options['language'] ?? 'fr');
    if (!language.success) {
      throw new AppError('input.usage', { problem: `Langue inconnue : « ${options['language']} ».`, usage });
    }
    const { subject } = options;
    const report = await client.call(
      'letter.write',
      {
        letter,
        facts: await readFacts(facts),
        procedure: required(options, 'procedure', usage),
        on: day(required(options, 'on', usage)),
        language: language.data,
        out: engine.grantNew(resolve(required(options, 'out', usage))),
        ...(subject !== undefined && { subject }),
      },
      { signal },
    );
    return { json: report, text: describe(report) };
  },
};
