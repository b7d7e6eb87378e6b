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
  const entry = parameter?.values
    .filter((candidate) => candidate.from <= day)
    .reduce<{ from: IsoDate; value: number | null } | undefined>(
      (latest, candidate) => (latest === undefined || candidate.from > latest.from ? candidate : latest),
      undefined,
    );
  return {
    value: entry?.value ?? null,
    from: entry?.from ?? null,
    afterCheck: parameter !== undefined && day > parameter.source.checkedOn,
  };
}
