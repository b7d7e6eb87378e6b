import { parseArgs } from 'node:util';
import { DEGRADATION_IDS, type DegradationId } from './degradations.ts';
import type { Split } from './paper.ts';

export interface Options {
  split: Split;
  kinds: string[] | null;
  degradations: readonly DegradationId[];
  /** Seeds a maker. */
  papers: number;
  /** Degradations that each paper meets beside its text, in rotation; null: all. */
  rotation: number | null;
  timing: boolean;
  /** Stop reading after so many minutes; the cases are then taken in a mixed order. */
  minutes: number | null;
  json: string | null;
  cache: string | null;
  details: boolean;
  /** Alter each paper of which all is known and see what is read then, instead of reading the papers as they are. */
  altered: boolean;
}

const SPLITS: Record<string, Split> = { report: 'report', tune: 'tune', 'report-old': 'report-2026-11-22' };

export const USAGE = `npm run bench:reading -- [options]
  --split S             which layouts: report (default; only these figures count), tune, or report-old (those that
                        were reported on until 22 November 2026)
  --kinds a,b           slugs of forms/kinds
  --degradations x,y    of ${DEGRADATION_IDS.join(', ')}
  --papers N            papers of each layout (default 1)
  --quick               each paper as text and in 2 degradations, in rotation (default: 5)
  --full                each paper in every degradation
  --minutes N           stop reading after N minutes, having taken the papers in a mixed order
  --no-timing           values only
  --details             each value that is not right, on a line
  --altered             alter each paper (values taken away, decoys, unknown labels…) and read that, text layer only
  --json FILE           the same with all its particulars
  --cache DIR           keep page readings between runs (for tuning; no times are then taken)`;

/** Throws an Error with the usage for an unknown option or value. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      split: { type: 'string', default: 'report' },
      kinds: { type: 'string' },
      degradations: { type: 'string' },
      papers: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      'no-timing': { type: 'boolean', default: false },
      details: { type: 'boolean', default: false },
      minutes: { type: 'string' },
      json: { type: 'string' },
      cache: { type: 'string' },
      altered: { type: 'boolean', default: false },
    },
  });
  const split = Object.hasOwn(SPLITS, values.split) ? SPLITS[values.split] : undefined;
  const papers = Number(values.papers);
  const minutes = values.minutes === undefined ? null : Number(values.minutes);
  const named = values.degradations?.split(',');
  const unknown = named?.find((one) => !DEGRADATION_IDS.includes(one as DegradationId));
  if (split === undefined || !Number.isInteger(papers) || papers < 1 || Number.isNaN(minutes) || unknown !== undefined)
    throw new Error(USAGE);
  return {
    split,
    kinds: values.kinds?.split(',') ?? null,
    degradations: (named as DegradationId[] | undefined) ?? DEGRADATION_IDS,
    papers,
    rotation: values.full || named ? null : values.quick ? 2 : 5,
    timing: !values['no-timing'] && values.cache === undefined,
    minutes,
    json: values.json ?? null,
    cache: values.cache ?? null,
    details: values.details,
    altered: values.altered,
  };
}
