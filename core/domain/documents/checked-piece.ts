import type { StatedPiece } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { PaperRule, PaperRuleOf } from '../../contract/catalogue/paper-rule.ts';
import { type FactName, factName } from '../../contract/fact-names.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { Person } from '../../contract/person.ts';
import type { LegalSource } from '../../contract/trace.ts';
import { type LawPiece, lawPiece, textOf } from '../measures/law-piece.ts';
import type { NameRelator } from '../names/name-relation.ts';
import { holderReader, isAboutOthers, type PrintedName } from './names-on-papers.ts';

/**
 * A piece with its values in their types, the names of those that were read with doubt, and for whom it was made.
 * `others`: every name of the paper is somebody else's (a child's birth certificate, a host's bill).
 */
export interface CheckedPiece extends LawPiece {
  unsure: ReadonlySet<FactName>;
  holders: readonly PrintedName[];
  others: boolean;
}

/** What every check looks at. */
export interface CheckContext {
  on: IsoDate; // filing day
  pieces: readonly CheckedPiece[];
  person: Person;
  catalogue: Catalogue;
}

function unsureOf(stated: StatedPiece): Set<FactName> {
  const names = (stated.unsure ?? []).map((name) => factName.safeParse(name));
  return new Set(names.flatMap((name) => (name.success ? [name.data] : [])));
}

/** The pieces of a dossier as checks see them. */
export function checkedPieces(stated: readonly StatedPiece[], relate: NameRelator): CheckedPiece[] {
  const holdersOf = holderReader();
  return stated.map((piece) => {
    const typed = lawPiece(piece).piece;
    const holders = holdersOf(typed);
    return { ...typed, unsure: unsureOf(piece), holders, others: isAboutOthers(holders, relate) };
  });
}

/** Rules of one type, in the order of their ids. */
export function rulesOf<Type extends PaperRule['type']>(catalogue: Catalogue, type: Type): PaperRuleOf<Type>[] {
  return Object.values(catalogue.paperRules ?? {}).filter((rule): rule is PaperRuleOf<Type> => rule.type === type);
}

/** The source of a rule as checks show it. */
export function sourceOf(rule: PaperRule): LegalSource {
  return { ...rule.source, from: null, to: null };
}

/** The first of some day facts that the paper gives. */
export function dayOf(piece: LawPiece, names: readonly FactName[]): { day: IsoDate; fact: FactName } | null {
  for (const fact of names) {
    const day = textOf(piece, fact);
    if (day !== null) return { day, fact };
  }
  return null;
}
