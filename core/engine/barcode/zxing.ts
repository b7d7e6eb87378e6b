import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { AppError } from '../../contract/errors.ts';
import type { GrayImage } from '../ocr/gray-image.ts';

/** A code found in an image: its bytes as characters (ISO 8859-1), or as text when it is no 2D-Doc; corners in pixels. */
export interface FoundCode {
  format: 'DataMatrix' | 'QRCode' | 'Other';
  text: string;
  corners: { x: number; y: number }[];
}

export interface SearchOptions {
  /** Also tries the histogram of the whole image as threshold: for crops with even light. */
  global?: boolean;
  /** Closes small holes first: for prints with broken modules. */
  denoise?: boolean;
}

let starting: Promise<unknown> | null = null;

/** Loads the decoder from the installed package, never from a network. Throws `system.missing-component`. */
export function startZxing(): Promise<unknown> {
  starting ??= (async () => {
    try {
      const bytes = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
      const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      return await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
    } catch (cause) {
      throw new AppError('system.missing-component', { component: 'zxing_reader.wasm' }, { cause });
    }
  })();
  return starting;
}

/** Every DataMatrix and QR code of a grey image, in any direction. */
export async function searchCodes(image: GrayImage, options: SearchOptions = {}): Promise<FoundCode[]> {
  await startZxing();
  const results = await readBarcodes(asImageData(image) as unknown as ImageData, {
    formats: ['DataMatrix', 'QRCode'],
    tryHarder: true,
    tryRotate: true,
    tryInvert: true,
    tryDownscale: true,
    tryDenoise: options.denoise ?? false,
    binarizer: options.global ? 'GlobalHistogram' : 'LocalAverage',
    textMode: 'Plain', // the other modes rewrite separators, and the signature no longer fits
    maxNumberOfSymbols: 0,
  });
  return results.filter((result) => result.isValid).map(foundCode);
}

type ImageData = Extract<Parameters<typeof readBarcodes>[0], { readonly colorSpace: unknown }>;

function asImageData({ data, width, height }: GrayImage) {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  const words = new Uint32Array(rgba.buffer);
  for (let i = 0; i < data.length; i++) words[i] = 0xff000000 | (data[i]! * 0x010101);
  return { data: rgba, width, height, colorSpace: 'srgb' as const };
}

function foundCode(result: ReadResult): FoundCode {
  const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
  const raw = String.fromCharCode(...result.bytes);
  const format = result.format === 'DataMatrix' || result.format === 'QRCode' ? result.format : 'Other';
  // A signature covers bytes: no guess about their encoding may come between.
  const text = /^DC\d\d/.test(raw) ? raw : result.text;
  return { format, text, corners: [topLeft, topRight, bottomRight, bottomLeft] };
}
