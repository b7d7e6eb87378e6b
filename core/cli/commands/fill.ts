import { resolve } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { fillReasonFr } from '../../contract/fill-words-fr.ts';
import type { FillReport } from '../../contract/form.ts';
import { leftReasonFr } from '../../contract/left-reasons-fr.ts';
import { onlyWord, readFacts, readValues, required } from '../arguments.ts';
import type { Command, CommandInput, CommandOutput } from '../command.ts';
import { proposedMapYaml } from '../proposed-map-yaml.ts';
import { readFormMap } from '../read-form-map.ts';

const usage =
  'fill FORMULAIRE.pdf (--facts FAITS.json | --values VALEURS.json) [--map proposed|CARTE.yaml] [--overflow smaller|annex]\n' +
  '       --out SORTIE.pdf [--password MOT] [--json]\n' +
  '  fill FORMULAIRE.pdf --map [--password MOT] [--json]';

/** `fill FORM.pdf --map`: the map that the program proposes, as the catalogue would write it. */
async function proposeMap({ words, options, client, engine, signal }: CommandInput): Promise<CommandOutput> {
  const file = engine.grantNew(onlyWord(words, 'un formulaire PDF', usage));
  const { password } = options;
  const proposal = await client.call('form.propose', { file, ...(password !== undefined && { password }) }, { signal });
  return { json: proposal, text: proposedMapYaml(proposal) };
}

/** What is not known, each once, with the fields that wait for it: what is asked is the fact, not its boxes. */
function fieldsByOrigin({ missing }: FillReport): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { field, from } of missing) fields.set(from, [...(fields.get(from) ?? []), field]);
  return fields;
}

function reportText(report: FillReport): string {
  const proposed = report.map === 'proposed';
  return [
    ...(proposed
      ? [
          'Correspondances proposées par le programme, que personne n’a vérifiées : relisez chaque champ avant de signer.',
        ]
      : []),
    `${report.written.length} valeur(s) écrite(s) dans ${report.out}, ${report.checked.reread} relue(s)`,
    ...(proposed ? report.written.map((v) => `  écrit : ${v.field} – « ${v.value} » (${v.from})`) : []),
    ...(report.annexes ?? []).map((a) => `  annexe n° ${a.number} : ${a.label} (${a.field})`),
    ...(report.signature ? ['  La copie remplie ne porte plus la signature électronique de l’original.'] : []),
    ...report.tooLong.map((v) => `  trop long : ${v.field} – « ${v.value} » (${fillReasonFr(v.reason)})`),
    ...report.notDrawable.map((v) => `  caractères impossibles : ${v.field} – ${v.characters.join(' ')}`),
    ...report.refused.map(
      (v) => `  refusé : ${v.field} – ${fillReasonFr(v.reason)}${v.allowed ? ` : ${v.allowed.join(', ')}` : ''}`,
    ),
    ...[...fieldsByOrigin(report)].map(([from, fields]) => `  non connu : ${from} (${fields.join(', ')})`),
    ...report.unused.map((name) => `  sans champ dans ce formulaire : ${name}`),
    ...(report.left ?? []).map(
      (v) => `  laissé vide : ${v.field}${v.label === null ? '' : ` – « ${v.label} »`} (${leftReasonFr[v.reason]})`,
    ),
    ...report.checked.problems.map((problem) => `  ${fillReasonFr(problem)}`),
  ].join('\n');
}

/** Fills a form from the dossier's facts or from values by field name; says what was written and what was not. */
export const fillCommand: Command = {
  usage,
  options: ['facts', 'values', 'map', 'overflow', 'out', 'password'],
  implied: { map: 'show' },
  async run(input) {
    const { words, options, client, engine, signal } = input;
    const { facts, values, map, overflow, password } = options;
    const ownMap = map !== undefined && map !== 'show' && map !== 'proposed' ? await readFormMap(map) : undefined;
    if (overflow !== undefined && overflow !== 'smaller' && overflow !== 'annex')
      throw new AppError('input.usage', { problem: `--overflow ne connaît pas « ${overflow} ».`, usage });
    if (overflow !== undefined && values === undefined && ownMap === undefined)
      throw new AppError('input.usage', { problem: '--overflow va avec --values ou --map CARTE.yaml.', usage });
    if (map === 'show') {
      const others = ['facts', 'values', 'out'].filter((name) => options[name] !== undefined);
      if (others.length > 0)
        throw new AppError('input.usage', {
          problem: `--map seul n’écrit rien : retirez --${others.join(', --')}, ou écrivez --map proposed.`,
          usage,
        });
      return proposeMap(input);
    }
    const file = engine.grantNew(onlyWord(words, 'un formulaire PDF', usage));
    const out = engine.grantNew(resolve(required(options, 'out', usage)));
    if ((facts === undefined) === (values === undefined))
      throw new AppError('input.usage', { problem: 'Il faut soit --facts, soit --values.', usage });
    if (map === 'proposed' && facts === undefined)
      throw new AppError('input.usage', { problem: '--map proposed va avec --facts.', usage });
    const report = await client.call(
      'form.fill',
      {
        file,
        out,
        ...(facts !== undefined && { facts: await readFacts(facts) }),
        ...(values !== undefined && { values: await readValues(values) }),
        ...(map === 'proposed' && { map }),
        ...(ownMap !== undefined && { ownMap }),
        ...(overflow !== undefined && { overflow }),
        ...(password !== undefined && { password }),
      },
      { signal },
    );
    return { json: report, text: reportText(report) };
  },
};
