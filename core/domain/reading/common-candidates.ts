import type { FactRule } from '../../contract/catalogue/kind.ts';
import { AppError } from '../../contract/errors.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Candidate, Unreadable } from './candidate.ts';
import { candidatesByLabel } from './candidates-by-label.ts';
import { chooseCandidate } from './choose-candidate.ts';
import { OTHER_KIND } from './classify-pages.ts';
import { type PieceView, withLabels } from './piece-view.ts';
import { READERS } from './readers/readers.ts';
import { sharedRules } from './shared-rules.ts';
import { typedCandidates } from './typed-candidates.ts';

/** Facts that a kind asks for itself; a fact that it copies from another is found where that one is. */
function askedFacts(rules: readonly FactRule[]): Set<FactName> {
  const copied = new Set(rules.filter((rule) => rule.sameAs !== undefined).map((rule) => rule.fact));
  return new Set(rules.map((rule) => rule.fact).filter((fact) => !copied.has(fact)));
}

function byRule(piece: PieceView, rule: FactRule): Candidate[] {
  if (rule.reader === undefined)
    return candidatesByLabel(piece, rule).candidates.map((c) => ({ ...c, via: `common:${c.via}` }));
  const reader = READERS[rule.reader];
  if (reader === undefined)
    throw new AppError('input.invalid', { what: 'shared-rules.ts', problem: `reader ${rule.reader}` });
  return reader(piece, rule).map((c) => ({ ...c, via: `common:${rule.reader}` }));
}

/** What the usual words mean on a paper that also has these other facts. */
const MEANS_ANOTHER: Partial<Record<FactName, FactName>> = {
  dateDebut: 'periodeDebut',
  dateFin: 'periodeDebut',
  emetteur: 'nom', // the head of an identity paper is a State
  reference: 'numeroEtranger',
};
const meansAnother = (fact: FactName, asked: ReadonlySet<FactName>) => {
  const other = MEANS_ANOTHER[fact];
  return other !== undefined && asked.has(other);
};

/** Whom a paper is about did not make it. */
const PERSONS: ReadonlySet<FactName> = new Set<FactName>(['titulaire', 'salarie']);
const MAKERS: ReadonlySet<FactName> = new Set<FactName>(['emetteur', 'employeur', 'bailleur']);

/** Words that the kind's own rules take for another fact with this score are that fact's. */
const TAKEN = 0.6;

/**
 * Candidates of the facts that a kind asks for and that its own rules did not find (`own`), by the words that papers of
 * any kind use. Their scores leave them below the sure threshold unless a key or arithmetic confirms them: the wording is
 * the usual one, but nobody has said what it means on this kind of paper.
 */
export function commonCandidates(
  piece: PieceView,
  own: readonly Candidate[],
  unreadable: readonly Unreadable[],
): Candidate[] {
  const found = new Set([...own, ...unreadable].map(({ fact }) => fact));
  const asked = askedFacts(piece.kind.facts);
  if (piece.kind.slug === OTHER_KIND) return []; // what a paper of no known kind says of whom, nobody knows
  const rules = [...asked]
    .filter((fact) => !found.has(fact) && !meansAnother(fact, asked))
    .flatMap(sharedRules)
    // The only day of a ticket is that of the act; where a tenant's post goes is not yet what he rents.
    .filter((rule) => !(rule.fact === 'dateDocument' && rule.reader === 'only-date' && asked.has('dateActe')))
    .filter((rule) => !(rule.reader === 'person-address' && asked.has('bailleur')));
  const labels = rules.filter((rule) => rule.reader === undefined).flatMap((rule) => rule.labels);
  const view = withLabels(piece, labels);
  const taken = new Set(own.filter((c) => c.score >= TAKEN).flatMap((c) => c.words));
  const free = rules.flatMap((rule) => byRule(view, rule)).filter((c) => !c.words.some((word) => taken.has(word)));
  // Two persons' births, two amounts: by common words alone nobody can tell which one is meant.
  const persons = new Set(free.filter((c) => PERSONS.has(c.fact)).flatMap((c) => c.words));
  const apart = free.filter((c) => !MAKERS.has(c.fact) || !c.words.some((word) => persons.has(word)));
  const told = [...Map.groupBy(apart, (c) => c.fact)].flatMap(([fact, some]) =>
    chooseCandidate(fact, some)?.contested === true ? [] : some,
  );
  const known = new Set([...found, ...told.map(({ fact }) => fact)]);
  const left = [...asked].filter((fact) => !known.has(fact) && !meansAnother(fact, asked));
  return [...told, ...typedCandidates(piece, left, new Set([...taken, ...told.flatMap((c) => c.words)]))];
}
