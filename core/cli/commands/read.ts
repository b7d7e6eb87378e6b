import { AppError } from '../../contract/errors.ts';
import type { FileReading } from '../../contract/reading.ts';
import { sentenceFor } from '../../contract/sentences-fr.ts';
import type { Command } from '../command.ts';

const usage = 'read FICHIER… [--trust DOSSIER] [--json]';

/** Of the coded data, never of the text printed beside them. */
const CODE_STATES: Partial<Record<string, string>> = {
  'code-authentic': 'données authentiques',
  'code-not-verifiable': 'données non vérifiables',
  'code-altered': 'données altérées',
};

function describe(file: FileReading): string {
  const pieces = file.pieces.map((piece) => {
    const facts = Object.entries(piece.facts).map(([name, fact]) => `    ${name} : ${fact.printed} → ${fact.value}`);
    const codes = piece.findings.flatMap(({ code, detail }) => {
      const state = CODE_STATES[code];
      return state === undefined ? [] : [`    2D-Doc ${detail ?? ''} : ${state}`];
    });
    return [
      `  p. ${piece.pages.join(', ')} – ${piece.kind} (${Math.round(piece.confidence * 100)} %)`,
      ...codes,
      ...facts,
    ].join('\n');
  });
  return [`${file.file} – ${file.pages} page(s)`, ...pieces].join('\n');
}

/** Reads papers; a file that cannot be read is named under `errors` and makes the exit code 3. */
export const readCommand: Command = {
  usage,
  options: ['trust'],
  async run({ words, options, client, engine, signal, onProgress }) {
    if (words.length === 0) throw new AppError('input.usage', { problem: 'Il faut au moins un fichier.', usage });
    const files = words.map((path) => engine.grantNew(path));
    const trust = options['trust'] === undefined ? {} : { trust: engine.grantNew(options['trust']) };
    const output = await client.call('paper.read', { files, ...trust }, { signal, onProgress });
    const errors = output.errors.map(({ file, error }) => ({ file, ...error, sentence: sentenceFor(error) }));
    return {
      json: { files: output.files, errors },
      text: [...output.files.map(describe), ...errors.map((e) => e.sentence)].join('\n\n'),
      exitCode: errors.length > 0 ? 3 : 0,
    };
  },
};
