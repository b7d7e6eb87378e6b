import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { encodeTiff } from '../../fixtures/images/encode-tiff.ts';
import { webpWithOrientation } from '../../fixtures/images/exif-webp.ts';
import { multiPageTiff, oneOfEach } from '../../fixtures/images/one-of-each.ts';
import { picturePaper, rgbaOf } from '../../fixtures/images/picture-paper.ts';
import { turnHeif } from '../../fixtures/images/turn-heif.ts';
import { cmykJpeg } from '../bundle/cmyk-jpeg.ts';

const fixtures = oneOfEach();
const paper = picturePaper(150);
const truth = grayOf(rgbaOf(paper));

function grayOf(rgba: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: rgba.length / 4 }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(4 * i, 4 * i + 3);
    return (red * 77 + green * 150 + blue * 29) >> 8;
  });
}

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  expect(a.length).toBe(b.length);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / a.length;
}

describe('every image format', () => {
  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))('%s', async (file, fixture) => {
    const source = await openSource(fixture.bytes, file);
    expect([source.type, source.pageCount]).toEqual([fixture.type, fixture.pages]);
    const size = source.pageSize(1);
    // 150 dpi makes it A4 exactly; without a density its longest side is taken for that of A4.
    expect(size.height).toBeCloseTo(fixture.dense ? 1754 * 0.48 : 842, 0);
    expect(size.width / size.height).toBeCloseTo(1240 / 1754, 4);
    const { data, width, height } = await source.gray(1, 300);
    expect([width, height]).toEqual([1240, 1754]);
    // Black and white are compared as such; how a lossy format or few shades blur letters is measured, with room.
    const wanted = fixture.kept === 'bilevel' ? truth.map((v) => (v >= 128 ? 255 : 0)) : truth;
    expect(meanDifference(data, wanted)).toBeLessThan({ exact: 0.6, coded: 3, shades: 4, bilevel: 1 }[fixture.kept]);
    const shown = await loadImage(Buffer.from(await source.png(1, 400)));
    expect([shown.width, shown.height]).toEqual([400, 566]);
    source.close();
  });
});

/** In which quarter of the displayed page the black corner of `cornered` is. */
async function darkCorner(bytes: Uint8Array): Promise<string> {
  const source = await openSource(bytes, 'x');
  const { data, width, height } = await source.gray(1, 300);
  const at = (x: number, y: number) => (data[Math.floor(y * height) * width + Math.floor(x * width)] ?? 0) < 100;
  const found = [at(0.25, 0.25) && 'TL', at(0.75, 0.25) && 'TR', at(0.75, 0.75) && 'BR', at(0.25, 0.75) && 'BL'];
  const size = source.pageSize(1);
  expect(size.width > size.height).toBe(width > height);
  source.close();
  return `${found.filter(Boolean).join()} ${width > height ? 'wide' : 'tall'}`;
}

function cornered() {
  const canvas = createCanvas(320, 200);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 320, 200);
  context.fillStyle = 'black';
  context.fillRect(0, 0, 160, 100);
  return canvas;
}

describe('a JPEG of four inks', () => {
  it.each([true, false])('shows its colours (Adobe marker: %s)', async (adobe) => {
    // White, cyan, magenta and black quarters.
    const ink = (column: number, row: number) =>
      row < 16 ? (column < 16 ? [0, 0, 0, 0] : [255, 0, 0, 0]) : column < 16 ? [0, 255, 0, 0] : [0, 0, 0, 255];
    const source = await openSource(cmykJpeg(32, 32, adobe, ink), 'x.jpg');
    const shown = await loadImage(Buffer.from(await source.png(1, 256)));
    const context = createCanvas(256, 256).getContext('2d');
    context.drawImage(shown, 0, 0);
    const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.subarray(0, 3)];
    expect(Math.min(...at(50, 50))).toBeGreaterThan(240);
    const [cyan = [], magenta = [], black = []] = [at(200, 50), at(50, 200), at(200, 200)];
    expect((cyan[2] ?? 0) - (cyan[0] ?? 0)).toBeGreaterThan(100);
    expect((magenta[0] ?? 0) - (magenta[1] ?? 0)).toBeGreaterThan(100);
    expect(Math.max(...black)).toBeLessThan(60);
  });
});

describe('orientation', () => {
  const turned = ['TL wide', 'TR wide', 'BR wide', 'BL wide', 'TL tall', 'TR tall', 'BR tall', 'BL tall'];

  it.each(turned.map((corner, i) => [i + 1, corner] as const))('%i of WebP and TIFF', async (orientation, corner) => {
    const canvas = cornered();
    expect(await darkCorner(webpWithOrientation(canvas.toBuffer('image/webp', 90), orientation))).toBe(corner);
    for (const colours of ['bilevel', 'rgb'] as const) {
      const tiff = encodeTiff([{ rgba: rgbaOf(canvas), width: 320, height: 200, colours, orientation }]);
      expect(await darkCorner(tiff)).toBe(corner);
    }
  });

  it.each([
    [0, undefined, 'TL wide'],
    [1, undefined, 'BL tall'],
    [2, undefined, 'BR wide'],
    [3, undefined, 'TR tall'],
    [0, 0, 'BL wide'],
    [1, 0, 'TL tall'],
    [1, 1, 'BR tall'],
  ])('of AVIF: %i quarter turns, mirror %s', async (turns, mirror, corner) => {
    expect(await darkCorner(turnHeif(cornered().toBuffer('image/avif'), turns, mirror))).toBe(corner);
  });

  it('of HEIC, turned once only', async () => {
    const heic = fixtures.find(({ type }) => type === 'heic')?.bytes ?? new Uint8Array();
    const upright = await openSource(heic, 'x');
    const turned = await openSource(turnHeif(heic, 2), 'x');
    const a = await upright.gray(1, 300);
    const b = await turned.gray(1, 300);
    expect(meanDifference(a.data, b.data.toReversed())).toBeLessThan(1);
    const side = await openSource(turnHeif(heic, 1), 'x');
    expect(side.pageSize(1).width).toBe(842);
  });
});

describe('a TIFF of several pages', () => {
  it('has a page for each, in its own size and way up', async () => {
    const source = await openSource(multiPageTiff(), 'x.tif');
    expect(source.pageCount).toBe(3);
    for (const [i, month] of [3, 4, 5].entries()) {
      expect(source.pageSize(i + 1).width).toBeCloseTo(picturePaper(100, month).width * 0.72, 1);
      const { data } = await source.gray(i + 1, 300);
      const wanted = grayOf(rgbaOf(picturePaper(100, month)));
      expect(meanDifference(data, i === 2 ? wanted.map((v) => (v >= 128 ? 255 : 0)) : wanted)).toBeLessThan(1);
    }
    expect(() => source.pageSize(4)).toThrow(RangeError);
  });

  it('keeps its other pages when one is damaged', async () => {
    const canvas = cornered();
    const picture = { rgba: rgbaOf(canvas), width: 320, height: 200, colours: 'rgb', compression: 'lzw' } as const;
    const file = Buffer.from(encodeTiff([picture, { ...picture, orientation: 3 }, picture]));
    // The second picture's data: the middle of the file.
    file.fill(0xff, Math.floor(file.length * 0.4), Math.floor(file.length * 0.5));
    const source = await openSource(file, 'x.tif');
    expect(source.pageCount).toBe(3);
    await expect(source.gray(2, 300)).rejects.toThrow('missing');
    expect((await source.gray(1, 300)).data[0]).toBe(0);
    expect((await source.gray(3, 300)).data[0]).toBe(0);
    expect((await source.png(2, 200)).length).toBeGreaterThan(0); // what is left of it can be looked at
  });

  it('cut off in the middle says that something is missing', async () => {
    const whole = multiPageTiff();
    const source = await openSource(whole.subarray(0, Math.floor(whole.length * 0.5)), 'x.tif');
    const read = await Promise.allSettled(Array.from({ length: source.pageCount }, (_, i) => source.gray(i + 1, 100)));
    expect(read.some(({ status }) => status === 'rejected')).toBe(true);
  });
});

describe('damaged files', () => {
  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))(
    '%s cut off is refused',
    async (file, fixture) => {
      for (const share of [0.02, 0.5, 0.97]) {
        const cut = fixture.bytes.subarray(0, Math.floor(fixture.bytes.length * share));
        await expect(openSource(cut, file)).rejects.toMatchObject({ code: 'file.damaged', details: { file } });
      }
    },
  );

  it('claiming to be huge are refused before they are decoded', async () => {
    const size = { width: 60_000, height: 60_000 };
    const picture = { rgba: rgbaOf(cornered()), width: 320, height: 200, colours: 'gray' } as const;
    const tiff = Buffer.from(encodeTiff([picture]));
    const at = tiff.indexOf(Buffer.from([0, 1, 4, 0, 1, 0, 0, 0])); // the tag of the width; that of the height follows
    tiff.writeUInt32LE(size.width, at + 8);
    tiff.writeUInt32LE(size.height, at + 20);
    await expect(openSource(tiff, 'x.tif')).rejects.toMatchObject({ code: 'file.image-too-large', details: size });
    const avif = Buffer.from(cornered().toBuffer('image/avif'));
    const ispe = avif.indexOf('ispe');
    avif.writeUInt32BE(size.width, ispe + 8);
    avif.writeUInt32BE(size.height, ispe + 12);
    await expect(openSource(avif, 'x.avif')).rejects.toMatchObject({ code: 'file.image-too-large', details: size });
  });

  it('never do more than fail', { timeout: 120_000 }, async () => {
    let seed = 20_250_110;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    const small = cornered();
    const picture = { rgba: rgbaOf(small), width: 320, height: 200 } as const;
    const files = [
      encodeTiff([
        { ...picture, colours: 'rgb', compression: 'lzw', rowsPerStrip: 40 },
        { ...picture, colours: 'gray16', compression: 'deflate' },
      ]),
      encodeTiff([{ ...picture, colours: 'palette', compression: 'packBits' }]),
      fixtures.find(({ file }) => file === 'fax-g4.tif')?.bytes ?? new Uint8Array(),
      new Uint8Array(small.toBuffer('image/avif')),
      new Uint8Array(small.toBuffer('image/webp', 90)),
    ];
    for (const file of files) {
      for (let round = 0; round < 40; round++) {
        const broken = Uint8Array.from(file);
        for (let i = 0; i < 8; i++) broken[Math.floor(random() * (round % 2 ? 400 : broken.length))] = random() * 256;
        try {
          const source = await openSource(broken, 'x');
          await source.gray(1, 300).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
          source.close();
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^file\./) });
        }
      }
    }
  });
});
