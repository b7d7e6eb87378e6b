import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { day, onlyWord, readFacts, required } from '../arguments.ts';
import type { Command } from '../command.ts';
import { folderFiles } from '../folder-files.ts';

const usage =
  'bundle DOSSIER --facts FAITS.json --procedure SLUG --on AAAA-MM-JJ --out DOSSIER [--form FORMULAIRE.pdf] [--json]';

/** Reads a folder of papers and writes the verified bundle. */
export const bundleCommand: Command = {
  usage,
  options: ['facts', 'procedure', 'on', 'out', 'form'],
  async run({ words, options, client, engine, signal, onProgress }) {
    const folder = onlyWord(words, 'un dossier de papiers', usage);
    const out = resolve(required(options, 'out', usage));
    const facts = options['facts'];
    const form = options['form'];
    const except = [facts, form].filter((path) => path !== undefined);
    const files = await folderFiles(folder, except);
    await mkdir(out, { recursive: true });
    const result = await client.call(
      'folder.bundle',
      {
        files: files.map((file) => engine.grantNew(file)),
        forms: form === undefined ? [] : [engine.grantNew(resolve(form))],
        procedure: required(options, 'procedure', usage),
        on: day(required(options, 'on', usage)),
        out: engine.grantNew(out),
        ...(facts !== undefined && { facts: await readFacts(facts) }),
      },
      { signal, onProgress },
    );
    const left = result.leftOut.map((l) => `  non inclus : ${l.file} (${l.code})`);
    return { json: result, text: [result.path, result.verification.sentence, ...left].join('\n') };
  },
};
