import { onlyWord } from '../arguments.ts';
import type { Command } from '../command.ts';

const usage = 'fields FORMULAIRE.pdf [--password MOT] [--json]';

/** Lists the fields of a PDF form and says which official form it is. */
export const fieldsCommand: Command = {
  usage,
  options: ['password'],
  async run({ words, options, client, engine }) {
    const file = engine.grantNew(onlyWord(words, 'un formulaire PDF', usage));
    const password = options['password'];
    const fields = await client.call('form.fields', { file, ...(password !== undefined && { password }) });
    const title = fields.form ? `CERFA ${fields.form.number}*${fields.form.edition}` : 'formulaire non reconnu';
    const lines = fields.fields.map((f) => `  p. ${f.page}  ${f.type.padEnd(9)} ${f.name}`);
    return {
      json: fields,
      text: [`${title}, ${fields.pages} page(s), ${fields.fields.length} champ(s)`, ...lines].join('\n'),
    };
  },
};
