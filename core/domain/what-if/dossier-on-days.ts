import type { IsoDate } from '../../contract/iso.ts';
import type { Contract } from '../measures/contracts.ts';
import type { MeasureContext, MeasureFunction, MeasureResult } from '../measures/measure-context.ts';
import { MEASURES } from '../measures/measures.ts';
import { parameterOn } from '../measures/parameter-on.ts';
import type { WorkedMonths } from '../measures/worked-months.ts';
import { measureContextOn, type PreparedDossier, workedOn } from '../prepare-dossier.ts';
import type { Proof } from '../presence/presence-ledger.ts';
import { allContracts, payslipDay } from './paper-days.ts';

const END_OF_TIME: IsoDate = '9999-12-31'; // every paper exists

/** A prepared dossier seen on many days: what a day needs is made once, when asked for. */
export interface DossierOnDays {
  prepared: PreparedDossier;
  contracts: readonly Contract[];
  proofs: readonly Proof[]; // of presence, whenever they come into being, oldest first
  proofsFrom(day: IsoDate): readonly Proof[]; // those that count from that day on
  payslipDays: readonly IsoDate[]; // first day on which each payslip exists, in order, each once
  contextOn(day: IsoDate): MeasureContext;
  /** A measure that the procedure lists, as `assess` finds it on that day; undefined when it does not list it. */
  measureOn(name: string, day: IsoDate): MeasureResult | undefined;
}

/** A map whose missing values are made when asked for. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** How many of the sorted days are not after a day. */
function countUpTo(days: readonly IsoDate[], day: IsoDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Only the figures of a measure are kept: what it rests on would be kept alive for hundreds of days. */
class MeasureOfDay implements MeasureResult {
  readonly unrounded: number | null;
  readonly highest: number | null;
  readonly #again: () => MeasureResult;

  constructor(unrounded: number | null, highest: number | null, again: () => MeasureResult) {
    this.unrounded = unrounded;
    this.highest = highest;
    this.#again = again;
  }
  get measure() {
    return this.#again().measure;
  }
  get evidence() {
    return this.#again().evidence;
  }
  get cautions() {
    return this.#again().cautions;
  }
  lacking(needed: number) {
    return this.#again().lacking(needed);
  }
}

export function dossierOnDays(prepared: PreparedDossier): DossierOnDays {
  const { catalogue, procedure } = prepared;
  const slipDays = prepared.payslips.slips.map(payslipDay).filter((day) => day !== null);
  const payslipDays = [...new Set(slipDays)].sort();
  const worked = new Map<string, WorkedMonths>();
  // Between two days on which a payslip begins to exist, all days have the same worked months.
  const workedOf = (day: IsoDate): WorkedMonths => {
    const existing = countUpTo(payslipDays, day);
    const key = `${existing} ${parameterOn(catalogue, 'seuil-mi-temps', day).from}`;
    const known = worked.get(key) ?? workedOn(prepared, day);
    worked.set(key, known);
    return known;
  };
  const { proofs } = prepared.presence.on(END_OF_TIME);
  const proofsByDay = Map.groupBy(proofs, (proof) => proof.knownFrom);
  const contextOn = kept((day: IsoDate) => measureContextOn(prepared, day, workedOf(day)));
  const figuresOf = (measure: MeasureFunction, day: IsoDate): MeasureResult => {
    const again = () => measure(contextOn(day));
    const { unrounded, highest } = again();
    return new MeasureOfDay(unrounded, highest, again);
  };
  const measures = new Map(
    procedure.measures.flatMap((name) => {
      const measure = MEASURES[name];
      return measure ? [[name, kept((day: IsoDate) => figuresOf(measure, day))]] : [];
    }),
  );
  return {
    prepared,
    contracts: allContracts(prepared.pieces),
    proofs,
    proofsFrom: (day) => proofsByDay.get(day) ?? [],
    payslipDays,
    contextOn,
    measureOn: (name, day) => measures.get(name)?.(day),
  };
}
