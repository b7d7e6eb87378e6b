import { basename } from 'node:path';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import { writeLetter } from '../../domain/letters/write-letter.ts';
import { letterRequestOf, lettersOfDossier } from '../dossier/letters-of-dossier.ts';
import type { Handler } from '../handler.ts';
import { writeLetterPdf } from '../letters/write-letter-pdf.ts';
import { writeAtomically } from '../store/write-atomically.ts';

const done = { ok: true } as const;
const now = () => new Date().toISOString();

function knownLetter({ letters = {} }: Catalogue, id: string) {
  const letter = Object.hasOwn(letters, id) ? letters[id] : undefined;
  if (!letter) throw new AppError('state.not-found', { what: 'letter', id });
  return letter;
}

export const letterHandlers = {
  'letter.ofDossier': (async ({ dossier }, { engine }) =>
    lettersOfDossier(engine.dossier(dossier), await engine.catalogue())) satisfies Handler<'letter.ofDossier'>,

  'letter.read': (async ({ dossier, letter, language }, { engine }) => {
    const catalogue = await engine.catalogue();
    return writeLetter(letterRequestOf(engine.dossier(dossier), catalogue, letter, language), catalogue);
  }) satisfies Handler<'letter.read'>,

  'letter.edit': (async ({ dossier: id, letter, language, block, generated, text }, { engine, changed }) => {
    knownLetter(await engine.catalogue(), letter);
    engine.dossier(id).letters.edit({ letter, language, block, generated }, text, now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'letter.edit'>,

  'letter.bind': (async ({ dossier: id, letter, bound, language }, { engine, changed }) => {
    const { languages } = knownLetter(await engine.catalogue(), letter);
    if (!languages.includes(language)) {
      throw new AppError('input.invalid', { what: 'language', problem: `« ${letter} » : ${languages.join(', ')}` });
    }
    engine.dossier(id).letters.bind(letter, bound ? language : null, now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'letter.bind'>,

  'letter.save': (async ({ dossier: id, letter, language, to }, { engine }) => {
    const path = engine.path(to);
    const catalogue = await engine.catalogue();
    const request = letterRequestOf(engine.dossier(id), catalogue, letter, language);
    const { bytes, report } = await writeLetterPdf(request, catalogue);
    writeAtomically(path, [bytes]);
    return { ...report, out: basename(path) }; // the window holds no path
  }) satisfies Handler<'letter.save'>,
};
