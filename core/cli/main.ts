import { parseArgs } from 'node:util';
import { AppError, exitCodeOf } from '../contract/errors.ts';
import { sentenceFor } from '../contract/sentences-fr.ts';
import type { Command, CommandOutput } from './command.ts';
import { assessCommand } from './commands/assess.ts';
import { bundleCommand } from './commands/bundle.ts';
import { deliverCommand } from './commands/deliver.ts';
import { explainCommand } from './commands/explain.ts';
import { fieldsCommand } from './commands/fields.ts';
import { fillCommand } from './commands/fill.ts';
import { letterCommand } from './commands/letter.ts';
import { lettersCommand } from './commands/letters.ts';
import { proceduresCommand } from './commands/procedures.ts';
import { readCommand } from './commands/read.ts';
import { verifyCommand } from './commands/verify.ts';
import { openLocalClient } from './local-client.ts';
import { openProgressLine } from './progress-line.ts';

const commands: Record<string, Command> = {
  read: readCommand,
  assess: assessCommand,
  procedures: proceduresCommand,
  explain: explainCommand,
  fields: fieldsCommand,
  fill: fillCommand,
  letters: lettersCommand,
  letter: letterCommand,
  bundle: bundleCommand,
  deliver: deliverCommand,
  verify: verifyCommand,
};
const USAGE = [
  'Usage : npm run -s liasse -- COMMANDE … [--json]',
  ...Object.values(commands).map((c) => `  ${c.usage}`),
].join('\n');

/** `--map` before another option, or at the end, has the value that the command implies. */
function withImplied({ implied = {} }: Command, args: string[]): string[] {
  return args.flatMap((arg, index) => {
    const value = arg.startsWith('--') ? implied[arg.slice(2)] : undefined;
    const next = args[index + 1];
    return value !== undefined && (next === undefined || next.startsWith('--')) ? [arg, value] : [arg];
  });
}

function parse(command: Command, args: string[]): { words: string[]; options: Record<string, string | undefined> } {
  const named = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]));
  try {
    const parsed = parseArgs({
      args: withImplied(command, args),
      allowPositionals: true,
      options: { ...named, json: { type: 'boolean' } },
    });
    const { json: _json, ...options } = parsed.values;
    return { words: parsed.positionals, options: options as Record<string, string | undefined> };
  } catch (error) {
    throw new AppError('input.usage', { problem: (error as Error).message, usage: `Usage : ${command.usage}` });
  }
}

async function run(args: string[]): Promise<CommandOutput> {
  const [name = '', ...rest] = args;
  if (name === '' || name === 'help' || name === '--help') return { json: { usage: USAGE }, text: USAGE };
  const command = commands[name];
  if (!command) throw new AppError('input.usage', { problem: `Commande inconnue : « ${name} ».`, usage: USAGE });
  const { words, options } = parse(command, rest);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  process.once('SIGTERM', () => interrupted.abort());
  const progress = openProgressLine();
  const { client, engine, close } = openLocalClient();
  try {
    return await command.run({ words, options, client, engine, signal: interrupted.signal, onProgress: progress.show });
  } finally {
    progress.end();
    await close();
  }
}

/** One JSON object on stdout and nothing else, or text for a person; logs, progress and errors go to stderr. */
async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  try {
    const output = await run(args);
    process.stdout.write(json ? `${JSON.stringify(output.json)}\n` : `${output.text}\n`);
    return output.exitCode ?? 0;
  } catch (raw) {
    const error = raw instanceof AppError ? raw : new AppError('internal', { ref: 'cli' });
    if (error !== raw) console.error(raw);
    const shape = error.toShape();
    if (json) process.stdout.write(`${JSON.stringify({ error: { ...shape, sentence: sentenceFor(shape) } })}\n`);
    console.error(sentenceFor(shape));
    return exitCodeOf(error.code);
  }
}

process.exitCode = await main(process.argv.slice(2));
