import type { PageReading } from '../../../core/contract/reading.ts';
import { pageText } from '../../../core/domain/reading/page-rows.ts';

/** A page's rows with single blanks, so that an expectation need not know where the cells of a row end. */
export const plainText = (page: PageReading): string => pageText(page).replace(/ +/g, ' ');
