import type { Kind } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { labelRegex } from './find-labels.ts';
import { rowsOf } from './page-rows.ts';

/** Values read on a page that carries two papers may belong to either: none of them is sure. */
const MIXED = 0.5;

const count = (page: PageReading, patterns: readonly string[]) =>
  rowsOf(page)
    .flatMap((row) => row.cells)
    .filter((cell) => patterns.some((p) => new RegExp(`^(?:${labelRegex(p).source})`).test(cell.folded))).length;

/**
 * Two payslips on one sheet that no clean band parts (`sheetParts`) stay one piece, but their values must not pass for
 * one paper's: when first-page titles and an essential phrase both stand twice, every fact becomes doubtful.
 */
export function withTwoPapersOnOnePage(reading: PieceReading, pages: readonly PageReading[], kind: Kind): PieceReading {
  const double = pages.find(
    (page) =>
      count(page, kind.startsPiece) >= 2 &&
      kind.essentials.length > 0 &&
      kind.essentials.every((e) => count(page, [e]) >= 2),
  );
  if (double === undefined) return reading;
  const names = Object.keys(reading.facts) as FactName[];
  const facts = Object.fromEntries(
    names.flatMap((name) => {
      const fact = reading.facts[name];
      return fact === undefined ? [] : [[name, { ...fact, confidence: Math.min(fact.confidence, MIXED) }]];
    }),
  );
  const findings = names.map((fact) => ({
    code: 'several-candidates' as const,
    page: double.page,
    fact,
    detail: fact,
  }));
  const kept = reading.findings.filter((f) => f.fact === undefined || f.code === 'check-failed');
  return { ...reading, facts, findings: [...kept, ...findings] };
}
