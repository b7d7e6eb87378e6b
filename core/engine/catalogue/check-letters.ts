import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Letter, LetterBlockSource, LetterTextSource } from '../../contract/catalogue/letter.ts';
import { person } from '../../contract/person.ts';
import { LETTER_LISTS } from '../../domain/letters/letter-lists.ts';
import { namesInTemplate } from '../../domain/letters/letter-template.ts';
import { VALUE_ZONES } from '../../domain/letters/letter-values.ts';
import { namesIn } from './names-in-condition.ts';
import type { CatalogueProblem } from './read-yaml.ts';

type Template = { text: LetterTextSource; each: string | null };

/** The templates of a block, with the list whose entries they print. */
function templatesOf(block: LetterBlockSource): Template[] {
  switch (block.block) {
    case 'title':
    case 'heading':
    case 'object':
    case 'paragraph':
    case 'note':
      return [{ text: block.text, each: null }];
    case 'list':
      return block.items.map(({ text, each }) => ({ text, each: each ?? null }));
    case 'table':
      return [
        ...block.head.map((text) => ({ text, each: null })),
        ...block.cells.map((text) => ({ text, each: block.each })),
      ];
    case 'sender':
    case 'addressee':
    case 'lines':
    case 'signature':
      return block.lines.map((text) => ({ text, each: null }));
    default:
      return [];
  }
}

const parts = (block: LetterBlockSource) => [block, ...(block.block === 'list' ? block.items : [])];

function listsOf(block: LetterBlockSource): string[] {
  const each =
    block.block === 'table'
      ? [block.each]
      : block.block === 'list'
        ? block.items.flatMap((item) => item.each ?? [])
        : [];
  return [...each, ...parts(block).flatMap((part) => [...part.filled, ...part.empty])];
}

const PERSON_FIELDS = new Set([...Object.keys(person.shape), 'adresse']);
const FIELDS: Record<string, ReadonlySet<string>> = {
  subject: new Set(['nom', 'siret']),
  silence: new Set(['jour']),
  fees: new Set(['total', 'atFiling']),
  procedure: new Set(['title']),
};

function nameProblem(name: string, { each }: Template, letter: Letter, measures: ReadonlySet<string>): string | null {
  if (name === 'on') return null;
  const [zone = '', field = ''] = name.split('.');
  if (!(VALUE_ZONES as readonly string[]).includes(zone)) return 'no such value';
  if (zone === 'person') return PERSON_FIELDS.has(field) ? null : 'no such field of the person';
  if (zone === 'facts') return Object.hasOwn(letter.questions, field) ? null : 'the letter does not ask for it';
  if (zone === 'measure') return measures.has(field) ? null : 'no procedure has this measure';
  if (zone === 'item') return each !== null && LETTER_LISTS[each]?.fields.includes(field) ? null : 'not of this list';
  return FIELDS[zone]?.has(field) ? null : 'no such value';
}

function textProblems(template: Template, letter: Letter, measures: ReadonlySet<string>): string[] {
  const { text } = template;
  const texts = typeof text === 'string' ? { fr: text } : text;
  const untranslated = letter.languages.filter((language) => texts[language] === undefined);
  // A text that is only a value (a name) is the same in all languages.
  const plain = typeof text === 'string' && text.replace(/\{[^{}]*\}/gu, '').trim() === '';
  const problems = plain ? [] : untranslated.map((language) => `no text in "${language}": ${texts.fr.slice(0, 40)}`);
  for (const each of Object.values(texts)) {
    try {
      for (const name of namesInTemplate(each ?? '')) {
        const problem = nameProblem(name, template, letter, measures);
        if (problem !== null) problems.push(`{${name}}: ${problem}`);
      }
    } catch (error) {
      problems.push(`${(error as Error).message}`);
    }
  }
  return problems;
}

function blockProblems(block: LetterBlockSource, letter: Letter, measures: ReadonlySet<string>): string[] {
  const problems = templatesOf(block).flatMap((template) => textProblems(template, letter, measures));
  for (const list of listsOf(block))
    if (!Object.hasOwn(LETTER_LISTS, list)) problems.push(`there is no list "${list}"`);
  for (const { when } of parts(block)) {
    if (when === undefined) continue;
    for (const operand of namesIn(when).operands) {
      if ('fact' in operand && !Object.hasOwn(letter.questions, operand.fact)) {
        problems.push(`the letter does not ask for "${operand.fact}"`);
      }
      if ('person' in operand && !PERSON_FIELDS.has(operand.person)) problems.push(`no field "${operand.person}"`);
    }
  }
  if (
    block.block === 'table' &&
    (block.cells.length !== block.head.length || block.cells.length !== block.widths.length)
  ) {
    problems.push('head, cells and widths of a table must be as many');
  }
  if (block.block === 'own-words' && !Object.hasOwn(letter.questions, block.fact)) {
    problems.push(`the letter does not ask for "${block.fact}"`);
  }
  return problems;
}

/** Headings in their order: a letter begins with its title or has none but its object. */
function shapeProblems(letter: Letter): string[] {
  const problems: string[] = [];
  if (!letter.languages.includes('fr')) problems.push('a letter is always in French');
  const titles = letter.blocks.filter(({ block }) => block === 'title' || block === 'object');
  if (titles.length !== 1) problems.push('one title or one object, no more and no less');
  const signed = letter.blocks.some(({ block }) => block === 'signature');
  if (signed !== (letter.signer !== 'none'))
    problems.push('a letter with a signer has a signature block, and only then');
  return problems;
}

/** Checks the letters: names of values, lists and facts, languages, shape. An unknown name would print dots for ever. */
export function checkLetters({ letters, letterWords, kinds, procedures }: Catalogue): CatalogueProblem[] {
  const measures = new Set(Object.values(procedures).flatMap((procedure) => procedure.measures));
  const words = Object.keys(letterWords?.kinds ?? {})
    .filter((kind) => !Object.hasOwn(kinds, kind))
    .map((kind) => ({ file: 'letters/words.yaml', path: `kinds.${kind}`, problem: 'there is no such kind of paper' }));
  const own = Object.values(letters ?? {}).flatMap((letter) => {
    const file = `letters/${letter.id}/letter.yaml`;
    return [
      ...shapeProblems(letter).map((problem) => ({ file, path: '', problem })),
      ...letter.blocks.flatMap((block, index) =>
        blockProblems(block, letter, measures).map((problem) => ({ file, path: `blocks.${index}`, problem })),
      ),
    ];
  });
  return [...words, ...own];
}
