import { onlyNothing } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage = 'procedures [--json]';

/** Lists the procedures of the catalogue. */
export const proceduresCommand: Command = {
  usage,
  options: [],
  async run({ words, client }) {
    onlyNothing(words, usage);
    const { procedures } = await client.call('law.procedures', {});
    const families = Map.groupBy(procedures, ({ family }) => family);
    const lines = [...families].flatMap(([family, members]) => [
      family,
      ...members.map(({ slug, title, checkedOn }) => `  ${slug} – ${title} (vérifié le ${checkedOn})`),
    ]);
    return { json: { procedures }, text: lines.join('\n') };
  },
};
