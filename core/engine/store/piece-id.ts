/** Outside the file a piece is `p12`: stable, readable in answers and reports, never given to another piece. */
export const pieceIdOf = (number: number): string => `p${number}`;

/** The row of a piece id; 0, which no row has, when it is not one. */
export function pieceNumber(id: string): number {
  const number = /^p([1-9]\d{0,14})$/.exec(id)?.[1];
  return number === undefined ? 0 : Number(number);
}
