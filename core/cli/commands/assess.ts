import type { Assessment } from '../../contract/assessment.ts';
import { SENTENCE_STATES } from '../../contract/state-words-fr.ts';
import { day, isFolder, onlyWord, readFacts, required } from '../arguments.ts';
import type { Command } from '../command.ts';
import { folderFiles } from '../folder-files.ts';

const usage = 'assess DOSSIER|FAITS.json --procedure SLUG --on AAAA-MM-JJ [--facts FAITS.json] [--json]';

function describe(answer: Assessment): string {
  const findings = answer.findings.map((f) => {
    const missing = f.missing.map((m) => `    manque : ${m.note}`);
    const label = f.standing === 'repere' ? ' [repère, texte abrogé]' : '';
    return [`- ${f.title}${label} : ${SENTENCE_STATES[f.state]}`, `    ${f.explanation}`, ...missing].join('\n');
  });
  return [`${answer.title} – dépôt le ${answer.on}`, ...findings, '', answer.disclaimer].join('\n');
}

/** Says what the law in force on a filing day makes of a folder of papers, or of a file of facts. */
export const assessCommand: Command = {
  usage,
  options: ['procedure', 'on', 'facts'],
  async run({ words, options, client, engine, signal, onProgress }) {
    const path = onlyWord(words, 'un dossier de papiers ou un fichier de faits', usage);
    const procedure = required(options, 'procedure', usage);
    const on = day(required(options, 'on', usage));
    const facts = options['facts'] === undefined ? undefined : await readFacts(options['facts']);
    if (!(await isFolder(path))) {
      const answer = await client.call('law.assess', { facts: await readFacts(path), procedure, on }, { signal });
      return { json: answer, text: describe(answer) };
    }
    const files = await folderFiles(path, options['facts'] === undefined ? [] : [options['facts']]);
    const input = { files: files.map((file) => engine.grantNew(file)), procedure, on, ...(facts && { facts }) };
    const answer = await client.call('folder.assess', input, { signal, onProgress });
    return { json: answer, text: describe(answer) };
  },
};
