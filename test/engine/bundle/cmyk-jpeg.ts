/**
 * A baseline JPEG of four inks made of flat 8 × 8 tiles (only their mean is coded), because no canvas can write one.
 * `ink(column, row)`: C, M, Y, K from 0 to 255. With `adobe` the inks are stored inverted under an Adobe marker.
 */
export function cmykJpeg(
  columns: number,
  rows: number,
  adobe: boolean,
  ink: (column: number, row: number) => number[],
): Uint8Array {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  // Standard luminance DC codes: [code, length] for each size of difference.
  const codes = [
    [0, 2],
    [2, 3],
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 3],
    [14, 4],
    [30, 5],
    [62, 6],
    [126, 7],
    [254, 8],
    [510, 9],
  ];
  const previous = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (const [i, level] of ink(column, row).entries()) {
        const mean = 8 * ((adobe ? 255 - level : level) - 128);
        const difference = mean - (previous[i] ?? 0);
        previous[i] = mean;
        const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
        const [code = 0, length = 0] = codes[size] ?? [];
        put(code, length);
        if (size > 0) put(difference > 0 ? difference : difference + 2 ** size - 1, size);
        put(0, 1); // end of block
      }
    }
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const data: number[] = [];
  for (let i = 0; i < bits.length; i += 8) {
    const byte = Number.parseInt(bits.slice(i, i + 8).join(''), 2);
    data.push(byte);
    if (byte === 0xff) data.push(0);
  }
  const segment = (marker: number, body: number[]) => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
    ...body,
  ];
  const [width, height] = [columns * 8, rows * 8];
  const components = [1, 2, 3, 4];
  return Uint8Array.from([
    0xff,
    0xd8,
    ...(adobe ? segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]) : []),
    ...segment(0xdb, [0, ...new Array(64).fill(1)]),
    ...segment(0xc0, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      4,
      ...components.flatMap((id) => [id, 0x11, 0]),
    ]),
    ...segment(0xc4, [0x00, 0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ...segment(0xc4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...segment(0xda, [4, ...components.flatMap((id) => [id, 0]), 0, 63, 0]),
    ...data,
    0xff,
    0xd9,
  ]);
}
