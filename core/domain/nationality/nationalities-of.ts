import type { Nationalities } from '../../contract/catalogue/nationalities.ts';
import { foldText } from '../measures/fold-text.ts';

interface Table {
  names: [string, string][]; // folded way to write the country or its people → code
  codes: Map<string, string>; // folded code of two or three letters → code of three
  read: Map<string, string[] | null>; // texts already read: a dossier's nationality is asked for on every rule and day
  wanted: WeakMap<readonly string[], ReadonlySet<string>>; // lists of the rules' conditions → codes
}

/** The longest name first, so that "guinée-bissau" is not "guinée" and "république du congo" is not read inside another. */
function tableOf({ countries }: Nationalities): Table {
  const names = countries
    .flatMap(({ code, names }) => names.map((name): [string, string] => [foldText(name), code]))
    .sort(([a], [b]) => b.length - a.length);
  const codes = countries.flatMap(({ code, alpha2 }): [string, string][] => [
    [foldText(code), code],
    [foldText(alpha2), code],
  ]);
  return { names, codes: new Map(codes), read: new Map(), wanted: new WeakMap() };
}

const tables = new WeakMap<Nationalities, Table>();

function cachedTable(nationalities: Nationalities): Table {
  const cached = tables.get(nationalities);
  if (cached) return cached;
  const made = tableOf(nationalities);
  tables.set(nationalities, made);
  return made;
}

// Words around a nationality that say nothing of the country. "origine", "né", "ex", "non", "ou" are not among them: a text
// that holds them is not understood, because the country named is then not, or perhaps not, the nationality.
const AROUND = new Set(
  `a au aux d de des du est et l la le les ma sa je suis
  nationalite nationalites nationality ressortissant ressortissante citoyen citoyenne double pays republique`.split(
    /\s+/,
  ),
);

const STATELESS = new Set(['apatride', 'apatridie', 'sans nationalite', 'stateless', 'xxa']);

/** A text that is nothing but codes: "DZA", "DZ", "FRA/DZA". Two letters only alone: "ma", "et", "la" are also words. */
function codesAlone(words: readonly string[], codes: ReadonlyMap<string, string>): string[] | null {
  if (words.length > 1 && words.some((word) => word.length < 3)) return null;
  const found = words.map((word) => codes.get(word));
  return found.every((code) => code !== undefined) && found.length > 0 ? [...new Set(found)] : null;
}

/**
 * The countries (three letters of ISO 3166) of a nationality as people write it: "algérienne", "Algérie", "DZA", "de
 * nationalité guinéenne", "française et malienne"; none for "apatride". Null when a part of it is not understood: a
 * nationality that no table knows must never pass for "none of those".
 */
export function nationalitiesOf(written: string, table: Nationalities): string[] | null {
  const cached = cachedTable(table);
  const folded = foldText(written);
  const known = cached.read.get(folded);
  if (known !== undefined) return known;
  if (cached.read.size >= 1000) cached.read.clear();
  const codes = readNationalities(folded, cached);
  cached.read.set(folded, codes);
  return codes;
}

function readNationalities(folded: string, { names, codes }: Table): string[] | null {
  if (STATELESS.has(folded)) return [];
  const alone = codesAlone(folded.split(' '), codes);
  if (alone) return alone;
  let rest = ` ${folded} `;
  const found: string[] = [];
  for (const [name, code] of names) {
    // A name of one letter (D, on German passports) is only read where nothing else is written.
    if (name === '' || !rest.includes(` ${name} `) || (name.length === 1 && folded !== name)) continue;
    // Twice the same word in a row share the blank between them: one pass would leave the second.
    while (rest.includes(` ${name} `)) rest = rest.replace(` ${name} `, ' | ');
    if (!found.includes(code)) found.push(code);
  }
  // A code beside its own country, "Algérie (DZA)", adds nothing; beside another one it is a word that is not understood.
  const understood = (word: string) =>
    word === '' || word === '|' || AROUND.has(word) || found.includes(codes.get(word) ?? '');
  return found.length > 0 && rest.split(' ').every(understood) ? found : null;
}

/** Codes and groups of a condition as codes; a name that is neither stays as it is (the catalogue check refuses it). */
export function codesOf(wanted: readonly string[], table: Nationalities): ReadonlySet<string> {
  const { wanted: known } = cachedTable(table);
  let codes = known.get(wanted);
  if (codes === undefined) {
    codes = new Set(wanted.flatMap((name) => table.groups[name]?.codes ?? [name]));
    known.set(wanted, codes);
  }
  return codes;
}
