import type { FieldMapping } from '../../contract/catalogue/form-map.ts';
import type { PlacedValue } from '../../contract/form-editor.ts';

/** Placed values as mappings of fields whose names are their ids, so that facts reach both by one road. */
export const placedMappings = (placed: readonly PlacedValue[]): FieldMapping[] =>
  placed.map(({ id, from, format, when }) => ({ field: id, from, format, ...(when === undefined ? {} : { when }) }));
