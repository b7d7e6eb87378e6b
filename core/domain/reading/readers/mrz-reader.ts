import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { FactName } from '../../../contract/fact-names.ts';
import type { ReadingFinding, Word } from '../../../contract/reading.ts';
import { type FoundZone, findZones } from '../../mrz/find-zones.ts';
import type { MrzValue, MrzValueName } from '../../mrz/parse-mrz.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { scanCardDates } from '../normalise/card-dates.ts';
import { fold } from '../normalise/fold.ts';
import { isKnownCode, nationalityCode } from '../normalise/nationalities.ts';
import { unionBox } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';

const VALUE_OF: Partial<Record<FactName, MrzValueName>> = {
  nom: 'surname',
  prenoms: 'givenNames',
  numeroDocument: 'number',
  nationalite: 'nationality',
  paysEmetteur: 'issuer',
  dateNaissance: 'birth',
  sexe: 'sex',
  dateExpiration: 'expiry',
};

/** A zone competes with a printed field on equal terms; where both say the same, the printed form is the one shown. */
const ZONE_SCORE = { alone: 0.96, printedToo: 0.8 };

const ZONES = new WeakMap<PageView, FoundZone[]>();

function zonesOf(view: PageView): FoundZone[] {
  const known = ZONES.get(view);
  if (known !== undefined) return known;
  const zones = findZones(view.page);
  ZONES.set(view, zones);
  return zones;
}

/** What the page prints outside its zones: the second witness of what no check digit covers. */
type Printed = { folded: string; packed: string; cells: string[]; dates: Set<string> };

function printedOutside(view: PageView): Printed {
  const inZones = new Set(zonesOf(view).flatMap((zone) => zone.words.flat()));
  const rows = view.rows.filter((row) => !row.words.some((word) => inZones.has(word)));
  const lines = rows.map((row) => row.words.map((w) => w.text).join(' '));
  const folded = ` ${lines.map(fold).join(' ')} `;
  return {
    folded,
    packed: lines.map((line) => fold(line).replace(/ /g, '')).join(' '),
    cells: rows.flatMap((row) => row.words.map((word) => fold(word.text))),
    dates: new Set(lines.flatMap((line) => scanCardDates(line).map((scan) => scan.value))),
  };
}

function printedToo(name: MrzValueName, value: string, zone: FoundZone, outside: Printed): boolean {
  switch (name) {
    case 'surname':
    case 'givenNames':
      return fold(value)
        .split(' ')
        .every((word) => outside.folded.includes(` ${word} `));
    case 'number':
      return value.length >= 6 && outside.packed.includes(value.toLowerCase());
    case 'birth':
    case 'expiry':
      return outside.dates.has(value);
    case 'sex':
      return outside.cells.includes(value.toLowerCase());
    case 'nationality':
    case 'issuer': {
      if (outside.cells.some((cell) => nationalityCode(cell) === value)) return true;
      const other = zone.zone.values[name === 'issuer' ? 'nationality' : 'issuer'];
      return isKnownCode(value) && other?.value === value;
    }
    case 'optional':
      return false;
  }
}

/** Does something other than the recogniser confirm it? Check digits that nothing else could satisfy, or a second print. */
function checkOf(name: MrzValueName, value: MrzValue, zone: FoundZone, outside: Printed): Candidate['check'] {
  if (value.proof === 'failed') return 'failed';
  if (!zone.zone.valid) return 'none';
  if (value.proof === 'digits') return 'passed';
  return printedToo(name, value.value, zone, outside) ? 'passed' : 'none';
}

function candidate(rule: FactRule, view: PageView, zone: FoundZone, parts: [MrzValueName, MrzValue][]): Candidate {
  const outside = printedOutside(view);
  const words: Word[] = [...new Set(parts.flatMap(([, value]) => zone.words[value.line] ?? []))];
  const checks = parts.map(([name, value]) => checkOf(name, value, zone, outside));
  const check = checks.includes('failed') ? 'failed' : checks.every((c) => c === 'passed') ? 'passed' : 'none';
  const second = parts.every(([name, value]) => printedToo(name, value.value, zone, outside));
  return {
    fact: rule.fact,
    value: parts.map(([, value]) => value.value).join(' '),
    printed: parts
      .map(([, { line, start, end }]) => (zone.zone.lines[line] ?? '').slice(start, end).replace(/<+$/, ''))
      .join(' '),
    page: view.page.page,
    box: unionBox(words.map((w) => w.box)),
    words,
    source: view.page.source === 'ocr' ? 'ocr' : 'text',
    // Long runs of fillers lower the recogniser's trust in the whole line; check digits say more than it does.
    wordConfidence:
      check === 'passed'
        ? Math.max(0.9, ...words.map((w) => w.confidence))
        : Math.min(...words.map((w) => w.confidence)),
    score: (second ? ZONE_SCORE.printedToo : ZONE_SCORE.alone) * rule.weight,
    check,
    doubtful: !zone.zone.valid || (parts.some(([, value]) => value.doubtful) && !second),
  };
}

/**
 * The fact as the page's machine-readable zone states it: `titulaire` is surname and given names, `nationalite` and
 * `paysEmetteur` are codes of ICAO 9303. Printed fields compete with it by rules of their own; where they disagree the
 * value is contested.
 */
export function readMrz(piece: PieceView, rule: FactRule): Candidate[] {
  return piece.pages.flatMap((view) =>
    zonesOf(view).flatMap((zone): Candidate[] => {
      const names: MrzValueName[] =
        rule.fact === 'titulaire' ? ['surname', 'givenNames'] : [VALUE_OF[rule.fact] ?? 'optional'];
      if (VALUE_OF[rule.fact] === undefined && rule.fact !== 'titulaire') return [];
      const parts = names.flatMap((name): [MrzValueName, MrzValue][] => {
        const value = zone.zone.values[name];
        return value === undefined ? [] : [[name, value]];
      });
      return parts.length === 0 ? [] : [candidate(rule, view, zone, parts)];
    }),
  );
}

/** A zone whose check digits do not fit is said, whatever its values. */
export function mrzFindings(piece: PieceView): ReadingFinding[] {
  return piece.pages.flatMap((view) =>
    zonesOf(view)
      .filter(({ zone }) => !zone.valid)
      .map(({ zone }) => ({ code: 'mrz-failed' as const, page: view.page.page, detail: zone.format })),
  );
}
