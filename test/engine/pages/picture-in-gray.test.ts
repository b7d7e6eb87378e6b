import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { canvasToGray, nativePicture } from '../../../core/engine/pages/images/native-picture.ts';

/** Colours, transparency and fine lines; more rows than one band holds. */
function drawn(width: number, height: number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let y = 0; y < height; y += 3) {
    context.fillStyle = `rgba(${(y * 7) % 256}, ${(y * 13) % 256}, ${(y * 29) % 256}, ${((y % 10) + 1) / 10})`;
    context.fillRect((y * 17) % 50, y, width - ((y * 31) % 90), 2);
  }
  return canvas;
}

test.each([
  [1000, 777],
  [2600, 97],
  [3, 500],
])('a picture of %i × %i in grey is the same in bands as drawn whole', async (width, height) => {
  for (const bytes of [drawn(width, height).toBuffer('image/png'), drawn(width, height).toBuffer('image/jpeg', 90)]) {
    const image = await loadImage(bytes);
    const picture = nativePicture(image, 1);
    const whole = canvasToGray(picture.draw(width, height));
    expect(Buffer.compare(picture.gray(width, height).data, whole.data)).toBe(0);
    expect(new Set(whole.data).size).toBeGreaterThan(5);
  }
});

test('a picture that was given back is not drawn', async () => {
  const picture = nativePicture(await loadImage(drawn(20, 20).toBuffer('image/png')), 1);
  picture.release?.();
  expect(() => picture.gray(20, 20)).toThrow('released');
});
