import type { FactName } from '../../contract/fact-names.ts';
import type { NameRelation, NameSpelling } from '../../contract/paper-check.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import type { NameRelator } from '../names/name-relation.ts';
import { spellingKey } from '../names/name-words.ts';

/** A name for whom a paper was made. Names with one `key` are one spelling. */
export interface PrintedName {
  printed: string;
  fact: FactName;
  key: string;
}

const HOLDERS = ['salarie', 'titulaire', 'declarant'] as const satisfies readonly FactName[];
/** People that a paper about somebody else names: a child's birth certificate, a marriage certificate. */
const RELATIVES = ['conjoint', 'pere', 'mere'] as const satisfies readonly FactName[];

/** Reads the names for whom a paper was made, each spelling once. A dossier prints few names on many papers. */
export function holderReader(): (piece: LawPiece) => PrintedName[] {
  const keys = new Map<string, string>();
  const keyOf = (printed: string) => {
    const key = keys.get(printed) ?? spellingKey(printed);
    keys.set(printed, key);
    return key;
  };
  return (piece) => {
    const names: PrintedName[] = [];
    const add = (printed: string, fact: FactName) => {
      const key = keyOf(printed);
      if (key !== '' && !names.some((name) => name.key === key)) names.push({ printed, fact, key });
    };
    for (const fact of HOLDERS) {
      const printed = textOf(piece, fact);
      if (printed !== null) add(printed, fact);
    }
    const family = textOf(piece, 'nom');
    const given = textOf(piece, 'prenoms');
    if (family !== null && given !== null) add(`${family} ${given}`, 'nom');
    return names;
  };
}

/** Whether a paper is about somebody else: it names its holder, and no holder is the person or close to their name. */
export function isAboutOthers(holders: readonly PrintedName[], relate: NameRelator): boolean {
  return holders.length > 0 && holders.every(({ printed }) => relate(printed).relation === 'different');
}

/** Whether the paper of somebody else names the person as spouse or parent. */
export function namesAsRelative(piece: LawPiece, relate: NameRelator): boolean {
  return RELATIVES.some((fact) => {
    const printed = textOf(piece, fact);
    return printed !== null && ['same', 'variant', 'alias'].includes(relate(printed).relation);
  });
}

const CLOSENESS: Record<NameRelation['relation'], number> = { same: 0, variant: 1, alias: 2, different: 3, unknown: 4 };

/**
 * Every spelling on the papers with the pieces that bear it: the person's own first, then the most frequent. The order of
 * the words, capitals, accents and titles make no other spelling; the way it is most often printed stands for it.
 */
export function nameSpellings(
  pieces: readonly { id: string; holders: readonly PrintedName[] }[],
  relate: NameRelator,
): NameSpelling[] {
  const groups = new Map<string, { pieces: Set<string>; printed: Map<string, number> }>();
  for (const { id, holders } of pieces) {
    for (const { printed, key } of holders) {
      const group = groups.get(key) ?? { pieces: new Set(), printed: new Map() };
      groups.set(key, group);
      group.pieces.add(id);
      group.printed.set(printed, (group.printed.get(printed) ?? 0) + 1);
    }
  }
  return [...groups.values()]
    .map((group): NameSpelling => {
      const printed = [...group.printed].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
      return { printed, pieces: [...group.pieces], ...relate(printed) };
    })
    .sort(
      (a, b) =>
        CLOSENESS[a.relation] - CLOSENESS[b.relation] ||
        b.pieces.length - a.pieces.length ||
        (a.printed < b.printed ? -1 : 1),
    );
}
