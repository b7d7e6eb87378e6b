import { PDFArray, PDFName, PDFNumber, type PDFPage } from 'pdf-lib';
import type { Placement } from '../../domain/bundle/place-page.ts';

/** A page's visible box in its own coordinates, its clockwise rotation, and its unit in points. */
export type PageGeometry = {
  box: { left: number; bottom: number; right: number; top: number };
  rotation: 0 | 90 | 180 | 270;
  userUnit: number;
};

export type Matrix = [number, number, number, number, number, number];

/** Reads crop box ∩ media box, /Rotate and /UserUnit. Throws when the page has no usable box: it is then drawn, not copied. */
export function geometryOf(page: PDFPage): PageGeometry {
  const media = boxOf(page, 'MediaBox');
  if (!media) throw new Error('page without a media box');
  const crop = boxOf(page, 'CropBox') ?? media;
  const box = {
    left: Math.max(media.left, crop.left),
    bottom: Math.max(media.bottom, crop.bottom),
    right: Math.min(media.right, crop.right),
    top: Math.min(media.top, crop.top),
  };
  const visible = box.right > box.left && box.top > box.bottom ? box : media;
  if (visible.right <= visible.left || visible.top <= visible.bottom) throw new Error('page without a surface');
  const angle = page.node.Rotate()?.asNumber() ?? 0;
  const rotation = (((Math.round(angle / 90) * 90) % 360) + 360) % 360;
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
  return { box: visible, rotation: rotation as PageGeometry['rotation'], userUnit: unit > 0 ? unit : 1 };
}

function boxOf(page: PDFPage, name: string): PageGeometry['box'] | null {
  const array = page.node.getInheritableAttribute(PDFName.of(name));
  const resolved = array instanceof PDFArray ? array : page.node.context.lookupMaybe(array, PDFArray);
  if (!resolved || resolved.size() < 4) return null;
  const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((i) => resolved.lookup(i, PDFNumber).asNumber());
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) };
}

/** Size as displayed, in points. */
export function displayedSize({ box, rotation, userUnit }: PageGeometry): { width: number; height: number } {
  const width = (box.right - box.left) * userUnit;
  const height = (box.top - box.bottom) * userUnit;
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** The matrix that takes the page's own coordinates to its place on the sheet, turned the way it is displayed. */
export function matrixFor({ box, rotation, userUnit }: PageGeometry, placement: Placement): Matrix {
  const s = placement.scale * userUnit;
  const { x, y } = placement;
  const { left, bottom, right, top } = box;
  if (rotation === 90) return [0, -s, s, 0, x - s * bottom, y + s * right];
  if (rotation === 180) return [-s, 0, 0, -s, x + s * right, y + s * top];
  if (rotation === 270) return [0, s, -s, 0, x + s * top, y - s * left];
  return [s, 0, 0, s, x - s * left, y - s * bottom];
}
