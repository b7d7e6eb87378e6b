import { resolve } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { day, onlyWord, readFacts, required } from '../arguments.ts';
import type { Command } from '../command.ts';
import { folderFiles } from '../folder-files.ts';

const usage =
  'deliver DOSSIER --outlet ID --out NOUVEAU-DOSSIER --procedure SLUG --on AAAA-MM-JJ [--facts FAITS.json] [--form FORMULAIRE.pdf] [--limit MO] [--json]';

const NOT_READY = 4; // as the errors of the family "state"

/** Prepares a folder of papers for an outlet (counter, tribunal, e-mail…) and writes the checked files as a new folder. */
export const deliverCommand: Command = {
  usage,
  options: ['facts', 'procedure', 'on', 'out', 'form', 'outlet', 'limit'],
  async run({ words, options, client, engine, signal, onProgress }) {
    const folder = onlyWord(words, 'un dossier de papiers', usage);
    const out = resolve(required(options, 'out', usage));
    const { facts, form, limit } = options;
    const except = [facts, form].filter((path) => path !== undefined);
    const files = await folderFiles(folder, except);
    const result = await client.call(
      'folder.deliver',
      {
        files: files.map((file) => engine.grantNew(file)),
        forms: form === undefined ? [] : [engine.grantNew(resolve(form))],
        procedure: required(options, 'procedure', usage),
        on: day(required(options, 'on', usage)),
        outlet: required(options, 'outlet', usage),
        choices: limit === undefined ? {} : { limit: bytesOf(limit) },
        out: engine.grantNew(out),
        ...(facts !== undefined && { facts: await readFacts(facts) }),
      },
      { signal, onProgress },
    );
    const lines = [
      result.path ?? 'Rien n’a été écrit : la remise n’est pas prête.',
      ...result.files.map(({ name, bytes, pieces }) => `  ${name} (${megabytes(bytes)}${piecesText(pieces)})`),
      ...result.tooLarge.map(
        ({ title, bytes, choices }) => `  trop volumineux : ${title} (${megabytes(bytes)}) – ${choices.join(' ; ')}`,
      ),
      ...result.problems.map((problem) => `  problème : ${problem}`),
      ...result.notes.map((note) => `  à savoir : ${note}`),
    ];
    return { json: result, text: lines.join('\n'), ...(result.ok ? {} : { exitCode: NOT_READY }) };
  },
};

/** Rounded up: a size must not look smaller than it is. */
const megabytes = (bytes: number) => `${String(Math.ceil(bytes / 100_000) / 10).replace('.', ',')} Mo`;

const piecesText = (pieces: string[]) =>
  pieces.length === 0 ? '' : pieces.length > 1 ? `, pièces ${pieces[0]} à ${pieces.at(-1)}` : `, pièce ${pieces[0]}`;

/** Millions of bytes, as mailboxes and sites count them. */
function bytesOf(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value) || value <= 0 || Math.floor(value * 1e6) < 1)
    throw new AppError('input.invalid', { what: '--limit', problem: `« ${text} » n’est pas une taille en Mo` });
  return Math.floor(value * 1e6);
}
