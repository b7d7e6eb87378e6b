import type { Evidence, Measure, Missing, StatedFacts } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Procedure } from '../../contract/catalogue/procedure.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { Person } from '../../contract/person.ts';
import type { NameMatcher } from '../names/name-match.ts';
import type { PresenceLedger } from '../presence/presence-ledger.ts';
import type { LawPiece } from './law-piece.ts';
import type { WorkedMonths } from './worked-months.ts';

/** Everything measures and judges look at, prepared once for an assessment. */
export interface MeasureContext {
  on: IsoDate;
  person: Person;
  isPerson: NameMatcher;
  facts: StatedFacts;
  pieces: readonly LawPiece[];
  catalogue: Catalogue;
  procedure: Procedure;
  worked: WorkedMonths;
  presence: PresenceLedger;
}

/** A measure as rules use it: what is shown, and what comparing needs. */
export interface MeasureResult {
  measure: Measure;
  /** The value before rounding; conditions compare this one. */
  unrounded: number | null;
  /** The value if everything still to confirm turned out well; null: it may be anything. */
  highest: number | null;
  evidence: Evidence[];
  /** What brings the value up to `needed`, when it is below it. */
  lacking(needed: number): Missing[];
  /** What a person must be told whatever the result. */
  cautions: Missing[];
}

export type MeasureFunction = (context: MeasureContext) => MeasureResult;

type MeasureTrace = Pick<MeasureResult, 'measure' | 'evidence' | 'cautions'>;

/** A measure whose sentences are made when first looked at: the values of many days are asked for without any. */
export function measureResult(
  figures: Pick<MeasureResult, 'unrounded' | 'highest' | 'lacking'>,
  makeTrace: () => MeasureTrace,
): MeasureResult {
  let made: MeasureTrace | undefined;
  const trace = (): MeasureTrace => {
    made ??= makeTrace();
    return made;
  };
  return {
    ...figures,
    get measure() {
      return trace().measure;
    },
    get evidence() {
      return trace().evidence;
    },
    get cautions() {
      return trace().cautions;
    },
  };
}
