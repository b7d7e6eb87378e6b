import type { Kind } from '../../contract/catalogue/kind.ts';
import { FACT_TYPES, type FactName, type FactValue } from '../../contract/fact-names.ts';
import type { PaperMerge } from '../../contract/presence.ts';
import { foldText } from '../measures/fold-text.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import type { Paper } from './paper-proofs.ts';
import { presenceSentences } from './presence-sentences-fr.ts';
import { STRENGTH_RANK } from './strength-rank.ts';

/** The person is the same on all papers of a dossier: these say nothing of which paper it is. */
const ABOUT_THE_PERSON: ReadonlySet<FactName> = new Set<FactName>([
  'titulaire',
  'salarie',
  'declarant',
  'nom',
  'prenoms',
  'sexe',
  'nationalite',
  'dateNaissance',
  'lieuNaissance',
  'adresse',
  'nir',
  'numeroEtranger',
  'numeroFiscal',
  'pere',
  'mere',
  'conjoint',
]);

const folded = (value: FactValue) => (typeof value === 'number' ? value : foldText(value));

type Comparison = 'different' | 'same' | 'perhaps';

const ISSUERS: ReadonlySet<FactName> = new Set<FactName>(['emetteur', 'employeur', 'siret', 'bailleur']);

/**
 * Two pieces of one kind and one date: one paper brought twice when all that both tell agrees, and the issuer or a number of
 * the paper is among it; sure when the issuer and a number or an amount both are. A value that differs (another amount,
 * another reference) makes two papers. Lists of days are left out, a worse scan of a statement misses some.
 */
function comparePapers(a: LawPiece, b: LawPiece): Comparison {
  let sameIssuer = false;
  let sameNumber = false;
  let sameFigure = false;
  for (const name of Object.keys(a.facts) as FactName[]) {
    const [one, other] = [a.facts[name], b.facts[name]];
    const type = FACT_TYPES[name];
    // Names are read with more mistakes than they differ; other names have their own caution.
    if (one === undefined || other === undefined || type === 'days' || ABOUT_THE_PERSON.has(name)) continue;
    if (folded(one) !== folded(other)) return 'different';
    if (ISSUERS.has(name)) sameIssuer = true;
    else if (type === 'identifier') sameNumber = true;
    else if (type === 'amount' || type === 'hours') sameFigure = true;
  }
  if (sameIssuer && (sameNumber || sameFigure)) return 'same';
  return sameIssuer || sameNumber ? 'perhaps' : 'different';
}

const isDated = (paper: Paper) => paper.made !== null && paper.strength !== 'aucune';
const sharesDate = (a: Paper, b: Paper) => a.month !== null || a.days.some((day) => b.days.includes(day));
const issuerOf = ({ piece }: Paper) => {
  const issuer = textOf(piece, 'emetteur') ?? textOf(piece, 'employeur');
  return issuer === null ? null : foldText(issuer);
};

function grouped(papers: readonly Paper[], keyOf: (paper: Paper) => string): Paper[][] {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    const group = groups.get(keyOf(paper));
    if (group) group.push(paper);
    else groups.set(keyOf(paper), [paper]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Same kind, same date, all else alike: the first in the dossier stands for the copies. */
function samePapers(papers: readonly Paper[]): PaperMerge[] {
  const merges: PaperMerge[] = [];
  for (const group of grouped(papers.filter(isDated), ({ piece, made, month }) => `${piece.kind}|${made}|${month}`)) {
    const distinct: Paper[] = [];
    for (const paper of group) {
      const other = distinct.find(
        (candidate) =>
          candidate.piece.id !== paper.piece.id &&
          sharesDate(candidate, paper) &&
          comparePapers(candidate.piece, paper.piece) !== 'different',
      );
      if (other === undefined) {
        distinct.push(paper);
        continue;
      }
      const sure = comparePapers(other.piece, paper.piece) === 'same' && other.days.join() === paper.days.join();
      const ids = { piece: paper.piece.id, with: other.piece.id };
      merges.push({ ...ids, why: 'same-paper', sure, note: presenceSentences.samePaper(ids.piece, ids.with, sure) });
    }
  }
  return merges;
}

/**
 * Papers that tell one act of one day, by what the kinds say (`sameAct`): the strongest stands for the act, the first in
 * the dossier of equals. A request and its answer are two acts: their kind does not name itself.
 */
function sameActs(papers: readonly Paper[], kinds: Readonly<Record<string, Kind>>): PaperMerge[] {
  const merges: PaperMerge[] = [];
  const linkOf = (a: Paper, b: Paper) => {
    const links = kinds[a.piece.kind]?.presence?.sameAct ?? [];
    return links.find(({ kind, sameIssuer }) => {
      if (kind !== b.piece.kind) return false;
      return !sameIssuer || (issuerOf(a) !== null && issuerOf(a) === issuerOf(b));
    });
  };
  const oneDay = papers.filter((paper) => isDated(paper) && paper.days.length === 1);
  for (const group of grouped(oneDay, ({ days }) => days[0] ?? '')) {
    const byStrength = group.sort((a, b) => STRENGTH_RANK[b.strength] - STRENGTH_RANK[a.strength]);
    const standing: Paper[] = [];
    for (const paper of byStrength) {
      const other = standing.find(
        (candidate) =>
          candidate.piece.id !== paper.piece.id && (linkOf(candidate, paper) ?? linkOf(paper, candidate)) !== undefined,
      );
      const link = other && (linkOf(other, paper) ?? linkOf(paper, other));
      if (other === undefined || link === undefined) {
        standing.push(paper);
        continue;
      }
      const ids = { piece: paper.piece.id, with: other.piece.id };
      merges.push({
        ...ids,
        why: 'same-act',
        sure: true,
        note: presenceSentences.sameAct(ids.piece, ids.with, link.note),
      });
    }
  }
  return merges;
}

/**
 * Which papers are not counted beside another one, and why. They stay in the ledger and prove their months; only what
 * counts papers (grids, selection) counts an act once.
 */
export function paperMerges(papers: readonly Paper[], kinds: Readonly<Record<string, Kind>>): PaperMerge[] {
  const copies = samePapers(papers);
  const merged = new Set(copies.map(({ piece }) => piece));
  return [
    ...copies,
    ...sameActs(
      papers.filter(({ piece }) => !merged.has(piece.id)),
      kinds,
    ),
  ];
}
