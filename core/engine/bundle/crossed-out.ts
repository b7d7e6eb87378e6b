import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** Stands for a page that cannot be decoded, so that it is neither missing nor taken for a blank one. */
export function crossedOut(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.strokeStyle = '#666666';
  context.lineWidth = Math.max(2, Math.min(width, height) / 100);
  context.strokeRect(width * 0.1, height * 0.1, width * 0.8, height * 0.8);
  context.beginPath();
  context.moveTo(width * 0.1, height * 0.1);
  context.lineTo(width * 0.9, height * 0.9);
  context.moveTo(width * 0.9, height * 0.1);
  context.lineTo(width * 0.1, height * 0.9);
  context.stroke();
  return canvas;
}
