import type { AssessmentReport } from '../../contract/assessment-report.ts';
import { DUE_STATE_WORDS, FEE_STATE_WORDS, WINDOW_STATE_WORDS } from '../../contract/due-words-fr.ts';
import { SENTENCE_STATES } from '../../contract/state-words-fr.ts';
import { day, isFolder, onlyWord, readFacts, required } from '../arguments.ts';
import type { Command } from '../command.ts';
import { folderFiles } from '../folder-files.ts';

const usage = 'assess DOSSIER|FAITS.json --procedure SLUG --on AAAA-MM-JJ [--facts FAITS.json] [--json]';

function describeDue({ due, papers }: AssessmentReport): string[] {
  const euros = (amount: number | null) => (amount === null ? 'montant non connu' : `${amount} €`);
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const { total, atFiling } = due.feeTotal;
  return [
    ...section(
      'Papiers',
      due.pieces.filter((p) => p.state !== 'not-due').map((p) => `- ${p.title} : ${DUE_STATE_WORDS[p.state]}`),
    ),
    ...section('Coût', [
      ...due.fees.map((f) => `- ${f.title} : ${euros(f.total)} (${FEE_STATE_WORDS[f.state]})`),
      ...(total === null ? [] : [`  en tout ${euros(total)}, dont ${euros(atFiling)} au dépôt`]),
    ]),
    ...section('Dates', [
      ...due.windows.map(
        (w) => `- ${w.title} : ${WINDOW_STATE_WORDS[w.state]}, de ${w.opens ?? '…'} à ${w.closes ?? '…'}`,
      ),
      ...due.delays.map((d) => `- ${d.title} : ${d.day ?? 'jour non connu'}. ${d.text}`),
      ...due.steps.map((s) => `- ${s.title}${s.by === null ? '' : ` : au plus tard le ${s.by}`}`),
    ]),
    ...section(
      'À savoir',
      due.statements.map((s) => `- ${s.text}`),
    ),
    ...section(
      'Papiers à surveiller',
      papers.filter((check) => check.severity === 'warn').map((check) => `- ${check.sentence}`),
    ),
  ];
}

function describe(answer: AssessmentReport): string {
  const findings = answer.findings.map((f) => {
    const missing = f.missing.map((m) => `    manque : ${m.note}`);
    const label = f.standing === 'repere' ? ' [repère, texte abrogé]' : '';
    return [`- ${f.title}${label} : ${SENTENCE_STATES[f.state]}`, `    ${f.explanation}`, ...missing].join('\n');
  });
  const checked = answer.rulesOf?.checkedOn;
  const rules = checked ? ` – règles vérifiées le ${checked}` : '';
  return [
    `${answer.title} – dépôt le ${answer.on}${rules}`,
    ...findings,
    ...describeDue(answer),
    '',
    answer.disclaimer,
  ].join('\n');
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
