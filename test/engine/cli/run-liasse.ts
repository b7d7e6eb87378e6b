import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  json: unknown;
}

/** Runs the command line as a script would. `json` is what stdout holds when it is exactly one JSON text. */
export async function runLiasse(args: string[], before: string[] = []): Promise<Run> {
  const [command = process.execPath, ...rest] = [
    ...before,
    process.execPath,
    resolve(root, 'core/cli/launch.mjs'),
    ...args,
  ];
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const stdout = Buffer.concat(out).toString('utf8');
  const json: unknown = args.includes('--json') ? JSON.parse(stdout) : null;
  return { code, stdout, stderr: Buffer.concat(err).toString('utf8'), json };
}
