import { onlyNothing } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage = 'letters [--json]';

/** Lists the letters, attestations and sheets of the catalogue. */
export const lettersCommand: Command = {
  usage,
  options: [],
  async run({ words, client }) {
    onlyNothing(words, usage);
    const { letters } = await client.call('letter.list', {});
    const lines = letters.flatMap(({ id, title, summary, languages }) => [
      `${id} – ${title}${languages.length > 1 ? ` (${languages.join(', ')})` : ''}`,
      `  ${summary}`,
    ]);
    return { json: { letters }, text: lines.join('\n') };
  },
};
