import type { TwoDDocTables } from '../../contract/catalogue/two-d-doc.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Box, Fact, Facts, OtherCandidate, PieceReading, ReadingFinding } from '../../contract/reading.ts';
import { SURE_THRESHOLD } from '../reading/confidence.ts';
import { type CodedFact, codedFacts } from './coded-facts.ts';
import { compareValues } from './compare-values.ts';
import type { TwoDDoc } from './two-d-doc.ts';
import type { CodeVerdict } from './verdict.ts';

/** A 2D-Doc where it stands, with what its signature is worth. */
export interface PageTwoDDoc {
  page: number;
  box: Box;
  doc: TwoDDoc;
  verdict: CodeVerdict;
}

/** Signed by a known certificate: what the issuer stated. */
const SIGNED = 0.99;
/** Coded by nobody knows whom: to be looked at. */
const UNSIGNED = 0.8;
/** Of a printed value that the code contradicts: one of both is wrong, or the reading is. */
const CONTRADICTED = 0.5;

/** Doubts that a signed value which equals the printed one settles; a failed check stays one. */
const SETTLED = new Set<ReadingFinding['code']>(['low-confidence', 'several-candidates']);

type Stated = CodedFact & { page: number; box: Box; signed: boolean; type: string };

/**
 * A piece with what the codes on its pages say. Equal to the printed value: the reading is confirmed. Not printed, or not
 * read: a fact of the code, sure only when signed. Different: the printed value stays, no longer sure, the coded one beside
 * it, and a finding. Altered: nothing is taken. A code of a type that such a paper does not bear is named, not used.
 */
export function applyTwoDDocs(piece: PieceReading, docs: readonly PageTwoDDoc[], tables: TwoDDocTables): PieceReading {
  if (docs.length === 0) return piece;
  const findings = [...piece.findings, ...docs.map(findingOf)];
  const facts: Facts = { ...piece.facts };
  const unknown = piece.findings.some((finding) => finding.code === 'unknown-kind');
  for (const [name, stated] of byFact(docs, unknown ? null : piece.kind, tables)) {
    const best = stated[0] as Stated;
    if (stated.some((other) => compareValues(name, best.value, other.value, other.truncated) === 'different')) {
      findings.push({ code: 'several-candidates', page: best.page, fact: name, detail: name });
      const fact = facts[name];
      if (fact !== undefined) facts[name] = { ...fact, confidence: Math.min(fact.confidence, CONTRADICTED) };
      continue;
    }
    const fact = facts[name];
    if (fact === undefined) {
      facts[name] = factOf(best);
      if (!best.signed) findings.push({ code: 'low-confidence', page: best.page, fact: name, detail: name });
      continue;
    }
    const likeness = compareValues(name, fact.value, best.value, best.truncated);
    if (likeness === 'different') {
      facts[name] = contradicted(fact, best);
      findings.push({ code: 'code-contradicts', page: fact.page, fact: name, detail: best.type });
    } else if (likeness === 'same') {
      const failed = findings.some((finding) => finding.code === 'check-failed' && finding.fact === name);
      if (failed) continue;
      const { confidence, settled } = confirmed(fact, best, findings, name);
      facts[name] = { ...fact, confidence };
      if (settled) remove(findings, (finding) => finding.fact === name && SETTLED.has(finding.code));
    }
  }
  return { ...piece, facts, findings };
}

/** What the usable codes state: signed ones if there are any. `kind` null: unknown, so that no type can be out of place. */
function byFact(docs: readonly PageTwoDDoc[], kind: string | null, tables: TwoDDocTables): Map<FactName, Stated[]> {
  const stated = new Map<FactName, Stated[]>();
  for (const { doc, page, box, verdict } of docs) {
    if (verdict.status === 'altered') continue;
    if (kind !== null && !tables.types[doc.documentType]?.kinds.includes(kind)) continue;
    for (const coded of codedFacts(doc, tables)) {
      const signed = verdict.status === 'authentic';
      const all = stated.get(coded.fact) ?? [];
      all.push({ ...coded, page, box, signed, type: doc.documentType });
      stated.set(coded.fact, all);
    }
  }
  for (const [name, all] of stated) {
    const signed = all.filter((one) => one.signed);
    if (signed.length > 0) stated.set(name, signed); // an unsigned code cannot put a signed one in doubt
  }
  return stated;
}

function findingOf({ verdict, page, doc }: PageTwoDDoc): ReadingFinding {
  return { code: `code-${verdict.status}`, page, detail: doc.documentType };
}

const factOf = ({ value, printed, page, box, signed }: Stated): Fact => ({
  value,
  printed,
  page,
  box,
  confidence: signed ? SIGNED : UNSIGNED,
  source: 'barcode',
});

function contradicted(fact: Fact, stated: Stated): Fact {
  const { value, printed, page, box } = stated;
  const other: OtherCandidate = { value, printed, page, box, confidence: stated.signed ? SIGNED : UNSIGNED };
  return {
    ...fact,
    confidence: Math.min(fact.confidence, CONTRADICTED),
    others: [other, ...(fact.others ?? [])],
  };
}

/** A signed value settles the reading. An unsigned one is one more print of it, as when a figure stands on the paper twice. */
function confirmed(fact: Fact, stated: Stated, findings: readonly ReadingFinding[], name: FactName) {
  if (stated.signed) return { confidence: Math.max(fact.confidence, SIGNED), settled: true };
  const contested = findings.some((finding) => finding.code === 'several-candidates' && finding.fact === name);
  if (contested) return { confidence: fact.confidence, settled: false };
  const confidence =
    Math.round(Math.max(fact.confidence, Math.min(0.97, 1 - (1 - fact.confidence) * 0.3)) * 1000) / 1000;
  return { confidence, settled: confidence >= SURE_THRESHOLD };
}

function remove<T>(list: T[], unwanted: (item: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (unwanted(list[i] as T)) list.splice(i, 1);
}
