/** Sheets of paper that a document takes, printed on both sides or on one. */
export const sheetCount = (pages: number, duplex: boolean): number => (duplex ? Math.ceil(pages / 2) : pages);

/** Beginnings of pieces or parts (1-based pages) that would be printed on the back of another's sheet. */
export const onBackSides = (firstPages: readonly number[]): number[] => firstPages.filter((page) => page % 2 === 0);
