import type { NameSpelling, PaperCheck } from '../../contract/paper-check.ts';
import { foldText } from '../measures/fold-text.ts';
import { textOf } from '../measures/law-piece.ts';
import type { NameRelator } from '../names/name-relation.ts';
import { type CheckContext, type CheckedPiece, rulesOf, sourceOf } from './checked-piece.ts';
import { nameSpellings, namesAsRelative } from './names-on-papers.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';

/** Who made the papers of a spelling, most papers first: employers, else issuers. */
function makersOf(pieces: readonly CheckedPiece[]): { maker: string; pieces: string[] }[] {
  const makers = new Map<string, { maker: string; pieces: string[] }>();
  for (const piece of pieces) {
    const maker = textOf(piece, 'employeur') ?? textOf(piece, 'emetteur');
    if (maker === null) continue;
    const entry = makers.get(foldText(maker)) ?? { maker, pieces: [] };
    makers.set(foldText(maker), entry);
    entry.pieces.push(piece.id);
  }
  return [...makers.values()].sort((a, b) => b.pieces.length - a.pieces.length);
}

function concordance(spelling: NameSpelling, pieces: readonly CheckedPiece[], context: CheckContext): PaperCheck[] {
  const makers = makersOf(pieces);
  return rulesOf(context.catalogue, 'concordance').map((rule) => ({
    piece: null,
    pieces: pieces.map((piece) => piece.id),
    code: 'concordance-due',
    severity: 'warn',
    sentence: paperCheckSentences.concordance(spelling, makers, rule),
    source: sourceOf(rule),
  }));
}

function checkSpelling(spelling: NameSpelling, context: CheckContext, relate: NameRelator): PaperCheck[] {
  const borne = new Set(spelling.pieces);
  const pieces = context.pieces.filter((piece) => borne.has(piece.id));
  const about = { piece: pieces.length === 1 ? (pieces[0]?.id ?? null) : null, pieces: spelling.pieces };
  switch (spelling.relation) {
    case 'same':
    case 'unknown':
      return [];
    case 'alias': {
      const sentence = paperCheckSentences.alias(spelling);
      return [{ ...about, code: 'name-alias', severity: 'info', sentence }, ...concordance(spelling, pieces, context)];
    }
    case 'variant': {
      if (spelling.counts) return [];
      const sentence = paperCheckSentences.variant(spelling);
      return [
        { ...about, code: 'name-variant', severity: 'warn', sentence },
        ...concordance(spelling, pieces, context),
      ];
    }
    case 'different': {
      const strangers = pieces.filter((piece) => !namesAsRelative(piece, relate));
      if (strangers.length === 0) return [];
      const ids = strangers.map((piece) => piece.id);
      // Papers of work are in the dossier to prove the person's own work: there the other name matters.
      const work = strangers.filter((piece) => textOf(piece, 'salarie') !== null);
      return [
        {
          piece: ids.length === 1 ? (ids[0] ?? null) : null,
          pieces: ids,
          code: 'name-different',
          severity: 'warn',
          sentence: paperCheckSentences.otherName(spelling.printed, ids),
        },
        ...(work.length > 0 ? concordance(spelling, work, context) : []),
      ];
    }
  }
}

/**
 * Names printed on the papers, by spelling: how many papers bear which, what each is to the person and why, and from
 * whom an attestation de concordance may be asked. Nothing is merged and nothing blocks.
 */
export function nameChecks(context: CheckContext, relate: NameRelator): PaperCheck[] {
  const spellings = nameSpellings(context.pieces, relate);
  const checks = spellings.flatMap((spelling) => checkSpelling(spelling, context, relate));
  if (spellings.length < 2) return checks;
  return [
    {
      piece: null,
      pieces: [],
      code: 'name-spellings',
      severity: 'info',
      sentence: paperCheckSentences.spellings(spellings),
    },
    ...checks,
  ];
}
