import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Picture } from './image-file.ts';
import { type Raster, rasterToCanvas, rasterToGray } from './raster.ts';

/** A picture made of decoded pixels. `missing`: the share of it that could not be decoded. */
export function rasterPicture(raster: Raster, missing = 0): Picture {
  return {
    width: raster.width,
    height: raster.height,
    missing,
    draw: (width, height) => drawnOnWhite(rasterToCanvas(raster), width, height),
    gray: (width, height) => rasterToGray(raster, width, height),
    raster: () => raster,
  };
}

function drawnOnWhite(picture: Canvas, width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  if (picture.width === width && picture.height === height) context.imageSmoothingEnabled = false;
  else context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}
