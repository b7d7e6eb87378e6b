import { exitCodeOf } from '../../contract/errors.ts';
import { onlyWord } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage = 'verify LIASSE.pdf [--json]';

/** Re-reads a bundle with a second PDF reader; a bundle that fails its check makes the exit code 4. */
export const verifyCommand: Command = {
  usage,
  options: [],
  async run({ words, client, engine, signal, onProgress }) {
    const file = engine.grantNew(onlyWord(words, 'une liasse PDF', usage));
    const verification = await client.call('bundle.verify', { file }, { signal, onProgress });
    return {
      json: verification,
      text: [verification.sentence, ...verification.problems.map((problem) => `  ${problem}`)].join('\n'),
      exitCode: verification.ok ? 0 : exitCodeOf('state.bundle-check-failed'),
    };
  },
};
