import type { NameRules } from '../../contract/catalogue/name-rules.ts';
import type { NameDifference, NameRelation } from '../../contract/paper-check.ts';
import type { Person } from '../../contract/person.ts';
import { type WordComparer, wordComparer } from './compare-words.ts';
import { type KnownName, matchName } from './match-name.ts';
import { nameMatcher } from './name-match.ts';
import { nameWords, spellingKey } from './name-words.ts';

/** What a printed name is to one person, and how it differs from theirs. */
export type NameRelator = (printed: string) => NameRelation;

/** Differences under which `nameMatcher` still says that the name is the person's. */
const LIGHT = new Set<NameDifference['code']>([
  'accents',
  'order',
  'spacing',
  'given-missing',
  'given-initial',
  'family-only',
  'usage-name',
  'two-people',
]);
/** "X et Y", "M. ou Mme X", "X chez Y". */
const BETWEEN_PEOPLE = /\s+(?:et|ou|chez|c\/o)\s+|[&/;]/i;

type NameTables = Readonly<Record<string, NameRules>>;

const comparers = new WeakMap<NameTables, WordComparer>();

function comparerOf(tables: NameTables): WordComparer {
  const ready = comparers.get(tables) ?? wordComparer(Object.values(tables));
  comparers.set(tables, ready);
  return ready;
}

function oncePerCode(how: readonly NameDifference[]): NameDifference[] {
  const seen = new Set<string>();
  return how.filter((difference) => {
    const key = [difference.code, difference.printed, difference.known].join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * The fourth answer beside `nameMatcher`'s three: not only whether a printed name counts as the person's, but what it is
 * to them and why. `counts` is always `nameMatcher`'s answer, so that a spelling that is only alike is never counted by
 * itself. `tables`: `names` of the catalogue (prepared once).
 */
export function nameRelations(person: Person, tables: NameTables): NameRelator {
  const comparer = comparerOf(tables);
  const counts = nameMatcher(person);
  const countsWithoutAliases = nameMatcher({ ...person, autresNoms: [] });
  const given = nameWords(person.prenoms ?? '');
  const known: { name: KnownName; borne: NameDifference[] }[] = [
    ...(person.nom === undefined ? [] : [{ name: { family: nameWords(person.nom), given }, borne: [] }]),
    ...(person.nomUsage === undefined
      ? []
      : [{ name: { family: nameWords(person.nomUsage), given }, borne: [{ code: 'usage-name' as const }] }]),
    // Which words of another name are family and which given is not known: all of them must be there.
    ...(person.autresNoms ?? []).map((alias) => ({
      name: { family: nameWords(alias), given: [] },
      borne: [{ code: 'of-alias' as const, known: alias }],
    })),
  ];
  const inOrder = known.flatMap(({ name }) => [
    [...name.family, ...name.given].map((word) => word.folded).join(' '),
    [...name.given, ...name.family].map((word) => word.folded).join(' '),
  ]);

  const readings = (printed: string): NameDifference[][] =>
    known.flatMap(({ name, borne }) => {
      const how = matchName(nameWords(printed), name, comparer);
      return how === null ? [] : [[...how, ...borne]];
    });
  /** The reading with the fewest differences that matter, of the name alone or of one of two people on the paper. */
  const bestReading = (printed: string): NameDifference[] | null => {
    const parts = printed.split(BETWEEN_PEOPLE).filter((part) => part.trim() !== '');
    const all = [
      ...readings(printed),
      ...(parts.length > 1
        ? parts.flatMap(readings).map((how): NameDifference[] => [...how, { code: 'two-people' }])
        : []),
    ];
    const heavy = (how: readonly NameDifference[]) => how.filter(({ code }) => !LIGHT.has(code)).length;
    return all.sort((a, b) => heavy(a) - heavy(b) || a.length - b.length)[0] ?? null;
  };
  const orderOf = (printed: string): NameDifference[] => {
    const folded = nameWords(printed)
      .map((word) => word.folded)
      .join(' ');
    const samewords = inOrder.some((name) => name.split(' ').sort().join(' ') === spellingKey(printed));
    return samewords && !inOrder.includes(folded) ? [{ code: 'order' }] : [];
  };

  const relate = (printed: string): NameRelation => {
    const answer = counts(printed);
    // Without the family name of birth or in use there is nobody to compare with.
    if (answer === null) return { relation: 'unknown', counts: null, how: [] };
    if (nameWords(printed).length === 0) return { relation: 'unknown', counts: answer, how: [] };
    if (answer) {
      if (!countsWithoutAliases(printed)) return { relation: 'alias', counts: true, how: [] };
      const how = oncePerCode([...(bestReading(printed) ?? [{ code: 'spacing' }]), ...orderOf(printed)]);
      return { relation: how.length > 0 ? 'variant' : 'same', counts: true, how };
    }
    const how = bestReading(printed);
    if (how === null && !nameWords(printed).some((word) => /[a-z]/.test(word.folded))) {
      return { relation: 'variant', counts: false, how: [{ code: 'other-script' }] };
    }
    if (how === null) return { relation: 'different', counts: false, how: [] };
    // Even when every difference is a light one, `nameMatcher` is the stricter of the two, and it decides what counts.
    return { relation: 'variant', counts: false, how: oncePerCode([...how, ...orderOf(printed)]) };
  };
  const before = new Map<string, NameRelation>();
  return (printed) => {
    const found = before.get(printed);
    if (found) return found;
    const relation = relate(printed);
    before.set(printed, relation);
    return relation;
  };
}
