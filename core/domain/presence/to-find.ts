import type { ProofStrength } from '../../contract/assessment.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PresenceHint } from '../../contract/catalogue/kind-presence.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { GridReading, PaperToFind, ToFind } from '../../contract/presence.ts';
import { addMonths, firstDayOf, monthOf, monthRuns, monthsFromTo } from '../calendar/iso-months.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import { lastDayOf } from './last-day-of.ts';
import { type Paper, papersOf } from './paper-proofs.ts';
import { presenceSentences } from './presence-sentences-fr.ts';
import { STRENGTH_RANK } from './strength-rank.ts';

/** Months for which papers are looked for: a gap of the ledger, or a block of a grid that lacks some. */
export interface Lack {
  from: IsoMonth;
  to: IsoMonth;
  lacks: number | null; // papers that the block lacks
  strengths: readonly ProofStrength[] | null; // that count in it; null: any
}

/** The gaps of the shown ledger. Months wholly outside France are not looked for: nothing can prove them. */
export function lacksOfGaps(
  gaps: readonly { from: IsoMonth; to: IsoMonth }[],
  outside: readonly IsoMonth[] = [],
): Lack[] {
  const away = new Set(outside);
  return gaps
    .flatMap(({ from, to }) => monthRuns(monthsFromTo(from, to).filter((month) => !away.has(month))))
    .map((run) => ({ ...run, lacks: null, strengths: null }));
}

/** The blocks of one grid that lack papers, and its gaps that are too long. */
export function lacksOfGrid(reading: GridReading, window: readonly IsoMonth[]): Lack[] {
  const blocks = reading.requirements.flatMap(({ blocks: all, strengths }) =>
    all
      .filter(({ state }) => state === 'lacking' || state === 'open')
      .map(({ from, to, lacks }) => ({ from, to, lacks, strengths })),
  );
  const edge = { from: window[0] ?? '', to: window.at(-1) ?? '' };
  const gaps = reading.gaps.map(({ from, to }) => ({
    from: from === null ? edge.from : monthOf(from),
    to: to === null ? edge.to : monthOf(to),
    lacks: null,
    strengths: null,
  }));
  return [...blocks, ...gaps];
}

interface Basis {
  months: IsoMonth[];
  because: string[];
}

/** Papers of neighbouring months: whoever has the statement of May may have that of June. */
function nearby(months: readonly IsoMonth[], within: number, papers: readonly Paper[]): Basis {
  const because = new Set<string>();
  const found = months.filter((month) => {
    const [from, to] = [addMonths(month, -within), addMonths(month, within)];
    const near = papers.filter(
      (paper) =>
        (paper.month !== null && from <= paper.month && paper.month <= to) ||
        paper.days.some((day) => from <= monthOf(day) && monthOf(day) <= to),
    );
    for (const { piece } of near) because.add(piece.id);
    return near.length > 0;
  });
  return { months: found, because: [...because] };
}

/** Papers whose period covers the month; without an end it is taken to go on until the filing day: to be asked for only. */
function covering(
  months: readonly IsoMonth[],
  { covers }: Extract<PresenceHint['when'], { covers: unknown }>,
  papers: readonly Paper[],
  on: IsoDate,
): Basis {
  const because = new Set<string>();
  const found = months.filter((month) => {
    const over = papers.filter(({ piece }) => {
      const from = textOf(piece, covers.from);
      const to = (covers.to && textOf(piece, covers.to)) || on;
      return from !== null && from <= lastDayOf(month) && firstDayOf(month) <= to;
    });
    for (const { piece } of over) because.add(piece.id);
    return over.length > 0;
  });
  return { months: found, because: [...because] };
}

function basisOf(
  hint: PresenceHint,
  months: readonly IsoMonth[],
  byKind: ReadonlyMap<string, Paper[]>,
  on: IsoDate,
): Basis {
  const inSeason = months.filter(
    (month) => hint.inMonths.length === 0 || hint.inMonths.includes(Number(month.slice(5, 7))),
  );
  const { when } = hint;
  if ('anyone' in when) return { months: inSeason, because: [] };
  const kinds = 'near' in when ? when.near.kinds : when.covers.kinds;
  const papers = kinds.flatMap((kind) => byKind.get(kind) ?? []);
  return 'near' in when ? nearby(inSeason, when.near.months, papers) : covering(inSeason, when, papers, on);
}

/** One kind is proposed once for a stretch: likely when one of its hints rests on the dossier's own papers. */
function papersFor(
  lack: Lack,
  kinds: Readonly<Record<string, Kind>>,
  byKind: ReadonlyMap<string, Paper[]>,
  on: IsoDate,
): PaperToFind[] {
  const months = monthsFromTo(lack.from, lack.to);
  const found = Object.values(kinds).flatMap((kind): PaperToFind[] => {
    const rule = kind.presence;
    if (rule === undefined || rule.strength === 'aucune') return [];
    const possible = [rule.strength, ...rule.byIssuer.map(({ strength }) => strength)];
    if (lack.strengths !== null && !possible.some((strength) => lack.strengths?.includes(strength))) return [];
    const hints = rule.hints
      .map((hint) => ({ hint, basis: basisOf(hint, months, byKind, on) }))
      .filter(({ basis }) => basis.months.length > 0);
    const own = hints.filter(({ hint }) => !('anyone' in hint.when));
    const used = own.length > 0 ? own : hints;
    const first = used[0];
    if (first === undefined) return [];
    const where = used.map(({ hint }) => hint.where).find((place) => place !== null);
    return [
      {
        kind: kind.slug,
        title: kind.title,
        strength: rule.strength,
        strongest: possible.reduce((best, one) => (STRENGTH_RANK[one] > STRENGTH_RANK[best] ? one : best)),
        likely: own.length > 0,
        months: [...new Set(used.flatMap(({ basis }) => basis.months))].sort(),
        why: [...new Set(used.map(({ hint }) => hint.why))].join(' '),
        because: [...new Set(used.flatMap(({ basis }) => basis.because))],
        where: where ? presenceSentences.where(where.text, where.source.text) : null,
        inferred: rule.inferred.length > 0,
      },
    ];
  });
  return found.sort(
    (a, b) =>
      Number(b.likely) - Number(a.likely) ||
      STRENGTH_RANK[b.strongest] - STRENGTH_RANK[a.strongest] ||
      STRENGTH_RANK[b.strength] - STRENGTH_RANK[a.strength] ||
      b.months.length - a.months.length ||
      (a.kind < b.kind ? -1 : 1),
  );
}

/**
 * For each stretch, the kinds of paper that this person may have or obtain: first those to which the dossier's own papers
 * point, the strongest first, then those that anyone may have. What the catalogue's hints do not say is not proposed.
 */
export function papersToFind(
  lacks: readonly Lack[],
  pieces: readonly LawPiece[],
  kinds: Readonly<Record<string, Kind>>,
  on: IsoDate,
): ToFind[] {
  const byKind = new Map<string, Paper[]>();
  for (const paper of papersOf(pieces, kinds)) {
    const same = byKind.get(paper.piece.kind);
    if (same) same.push(paper);
    else byKind.set(paper.piece.kind, [paper]);
  }
  return lacks.map((lack) => {
    const papers = papersFor(lack, kinds, byKind, on);
    return {
      from: lack.from,
      to: lack.to,
      lacks: lack.lacks,
      papers,
      note: presenceSentences.toFind(lack, papers.length),
    };
  });
}
