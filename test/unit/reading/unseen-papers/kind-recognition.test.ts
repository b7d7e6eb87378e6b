import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../../core/domain/reading/read-pieces.ts';
import { KINDS } from '../layout.ts';
import { CARE_SCHOOL_PAPERS } from './care-school-papers.ts';
import { FOREIGN_PAPERS } from './foreign-papers.ts';
import { HOME_PAPERS } from './home-papers.ts';
import { IDENTITY_PAPERS } from './identity-papers.ts';
import { LAST_PAPERS } from './last-papers.ts';
import { LATER_PAPERS } from './later-papers.ts';
import { OFFICE_PAPERS } from './office-papers.ts';
import { pageOf } from './page-of.ts';
import type { UnseenPaper } from './unseen-paper.ts';
import { WORK_PAPERS } from './work-papers.ts';

const PAPERS: readonly UnseenPaper[] = [
  ...HOME_PAPERS,
  ...WORK_PAPERS,
  ...OFFICE_PAPERS,
  ...IDENTITY_PAPERS,
  ...CARE_SCHOOL_PAPERS,
  ...LATER_PAPERS,
  ...LAST_PAPERS,
];

/** Of the papers in wordings that no rule was written from, so many are recognised, if only as a guess. */
const LEAST_RECOGNISED = 0.93;
/** A paper of a sister kind (a certificate of an employment still going on) may be taken for it, seldom. */
const MOST_MISTAKEN = 0.03;

const readOne = (page: string) => {
  const pieces = readPieces([pageOf(page)], KINDS);
  const kind = pieces.map((piece) => piece.kind).join('+');
  return { kind, pieces, guessed: pieces.some((piece) => piece.findings.some((f) => f.code === 'unknown-kind')) };
};

const READ = PAPERS.map((paper) => ({ paper, ...readOne(paper.page) }));

describe('papers of unknown makers in unknown words', () => {
  it('are recognised', () => {
    const missed = READ.filter(({ paper, kind }) => kind !== paper.kind);
    const mistaken = missed.filter(({ kind }) => kind !== 'autre');
    const told = missed.map(({ paper, kind }) => `${paper.kind} ← ${kind}: ${paper.page.slice(0, 60)}`).join('\n');
    expect(missed.length / PAPERS.length, told).toBeLessThanOrEqual(1 - LEAST_RECOGNISED);
    expect(mistaken.length / PAPERS.length, told).toBeLessThanOrEqual(MOST_MISTAKEN);
  });

  it('keep their values unsure while their kind is a guess', () => {
    const guesses = READ.filter(({ guessed, kind }) => guessed && kind !== 'autre');
    expect(guesses.length).toBeGreaterThan(30);
    const sure = guesses.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => Object.values(piece.facts).filter((fact) => fact.confidence >= SURE_THRESHOLD)),
    );
    expect(sure).toEqual([]);
    expect(guesses.filter(({ pieces }) => pieces.some((piece) => piece.confidence > 0.5))).toEqual([]);
  });
});

it.each(FOREIGN_PAPERS)('%s is of none of the kinds', (_, page) => {
  expect(readOne(page).kind).toBe('autre');
});

/** Where the kind asks for it and is recognised, who made the paper is read though no list knows the name. */
const LEAST_ISSUERS = 0.88;

it('names who made a paper, never surely where only its print says so', () => {
  const asked = READ.filter(
    ({ paper, kind }) =>
      paper.issuer !== null &&
      kind === paper.kind &&
      KINDS.some((k) => k.slug === kind && k.facts.some((rule) => rule.fact === 'emetteur')),
  );
  const missed = asked.filter(({ paper, pieces }) => pieces[0]?.facts.emetteur?.value !== paper.issuer);
  const told = missed.map(({ paper, pieces }) => `${paper.issuer} ← ${pieces[0]?.facts.emetteur?.value}`).join('\n');
  expect(missed.length / asked.length, told).toBeLessThanOrEqual(1 - LEAST_ISSUERS);
});

describe('a file of several papers of unknown makers', () => {
  const page = (start: string) => {
    const paper = PAPERS.find((p) => p.page.startsWith(start));
    if (paper === undefined) throw new Error(start);
    return paper;
  };
  const files = [
    ['# Voltanova', '# Tilo Mobile', '# Réseau Mobilis', '# Banque des Deux Rives'],
    ['# Passerelle Transfert', '# Clinique des Saules', '# Astrobus', '# Pharmacie du Beffroi', '# Kiloé'],
    ['# Nikko', '# Thermeo', '# Comoa', '# Médiathèque'],
  ];
  it.each(files)('is parted: %s …', (...starts) => {
    const papers = starts.map(page);
    const pages = papers.map((paper, i) => ({ ...pageOf(paper.page), page: i + 1 }));
    expect(readPieces(pages, KINDS).map((piece) => piece.kind)).toEqual(papers.map((paper) => paper.kind));
  });
});
