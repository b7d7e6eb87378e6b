import type { StatedFacts } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Procedure, Question } from '../../contract/catalogue/procedure.ts';
import { isoDate } from '../../contract/iso.ts';
import { lawSentences } from './law-sentences-fr.ts';

const BOOLEANS: Record<string, boolean> = { oui: true, true: true, vrai: true, non: false, false: false, faux: false };

function understood(
  value: string | number | boolean,
  { type, options }: Question,
): string | number | boolean | undefined {
  const text = String(value).trim().toLowerCase();
  if (type === 'boolean') return BOOLEANS[text];
  if (type === 'number')
    return text !== '' && Number.isFinite(Number(text.replace(',', '.'))) ? Number(text.replace(',', '.')) : undefined;
  if (type === 'date') return isoDate.safeParse(String(value).trim()).success ? String(value).trim() : undefined;
  if (type === 'choice') return Object.keys(options ?? {}).find((option) => option.toLowerCase() === text);
  return value;
}

/**
 * The stated facts that the procedure asks for, in their type ("oui" is true). Others are told in `ignored`, unless an
 * official form or a letter of the catalogue uses them.
 */
export function normaliseStatedFacts(
  stated: StatedFacts,
  procedure: Procedure,
  catalogue: Catalogue,
): { facts: StatedFacts; ignored: string[] } {
  const usedElsewhere = new Set([
    ...Object.values(catalogue.forms)
      .flatMap((form) => [...form.fields, ...form.sheet])
      .map((entry) => entry.from.match(/^facts\.(\w+)/)?.[1]),
    ...Object.values(catalogue.letters ?? {}).flatMap((letter) => Object.keys(letter.questions)),
  ]);
  const facts: StatedFacts = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(stated)) {
    const question = Object.hasOwn(procedure.questions, name) ? procedure.questions[name] : undefined;
    if (question === undefined) {
      if (!usedElsewhere.has(name)) ignored.push(lawSentences.unknownStatedFact(name));
      continue;
    }
    const usable = understood(value, question);
    if (usable !== undefined) facts[name] = usable;
    else {
      const choices = Object.keys(question.options ?? {}).join(', ');
      const wanted = question.type === 'choice' ? choices : lawSentences.statedTypes[question.type];
      ignored.push(lawSentences.badStatedFact(name, String(value), wanted));
    }
  }
  return { facts, ignored };
}
