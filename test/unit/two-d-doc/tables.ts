import { resolve } from 'node:path';
import type { TwoDDocTables } from '../../../core/contract/catalogue/two-d-doc.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';

export const CATALOGUE = compileCatalogue(resolve(import.meta.dirname, '../../../forms'));
export const TABLES = CATALOGUE.twoDDoc as TwoDDocTables;
