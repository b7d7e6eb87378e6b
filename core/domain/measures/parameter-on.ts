import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { IsoDate } from '../../contract/iso.ts';

export interface ParameterValue {
  value: number | null; // null: no figure is known for that day
  from: IsoDate | null; // first day of the value
  afterCheck: boolean; // the day is later than the day on which the series was last checked: a newer value may exist
}

/** The figure of the law in force on a day: each value of forms/parameters/<id>.yaml holds until the next one's day. */
export function parameterOn(catalogue: Catalogue, id: string, day: IsoDate): ParameterValue {
  const parameter = catalogue.parameters[id];
  // A plain loop: asked for every month of every filing day that is compared.
  let entry: { from: IsoDate; value: number | null } | undefined;
  for (const candidate of parameter?.values ?? []) {
    if (candidate.from <= day && (entry === undefined || candidate.from > entry.from)) entry = candidate;
  }
  return {
    value: entry?.value ?? null,
    from: entry?.from ?? null,
    afterCheck: parameter !== undefined && day > parameter.source.checkedOn,
  };
}
