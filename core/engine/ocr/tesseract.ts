import { createRequire } from 'node:module';
import { AppError } from '../../contract/errors.ts';
import type { Rect } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';

/** A word as Tesseract reports it: pixels of the loaded image, confidence 0…1. */
export interface RecognisedWord {
  text: string;
  rect: Rect;
  confidence: number;
}

interface TesseractApi {
  Init(path: null, language: string, engineMode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(exif: number, angle: number): number;
  SetRectangle(left: number, top: number, width: number, height: number): void;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
}

interface TesseractCore {
  FS: { writeFile(path: string, data: Uint8Array): void };
  TessBaseAPI: new () => TesseractApi;
}

type StartCore = (options: Record<string, unknown>) => Promise<TesseractCore>;

/** (module (func (result v128) i32.const 0 i8x16.splat)): valid only where WebAssembly has 128-bit vectors. */
const VECTOR_PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 8, 1, 6, 0, 65, 0, 253, 15, 11],
);

/** relaxed-SIMD cores bring nothing (measured) and do not start on Node 20; without vectors recognition is 3 times slower. */
type Validator = { WebAssembly: { validate(bytes: Uint8Array): boolean } };
const { WebAssembly } = globalThis as unknown as Validator; // missing from the Node types in use
const coreName = () => (WebAssembly.validate(VECTOR_PROBE) ? 'tesseract-core-simd-lstm' : 'tesseract-core-lstm');

const LSTM_ONLY = 1;
const SINGLE_LINE = '7';

/** Tesseract on single lines: load a page, then ask for rectangles of it. Not for use on the engine's main thread. */
export class LineReader {
  #core: TesseractCore;
  #api: TesseractApi;
  #loaded: GrayImage | null = null;

  private constructor(core: TesseractCore, api: TesseractApi) {
    this.#core = core;
    this.#api = api;
  }

  /** `languageData`: an uncompressed .traineddata. Throws `system.missing-component` when core or data cannot be used. */
  static async start(languageData: Uint8Array): Promise<LineReader> {
    const name = coreName();
    const require = createRequire(import.meta.url);
    let core: TesseractCore;
    try {
      const start = require(`tesseract.js-core/${name}.js`) as StartCore;
      const silent = () => {};
      core = await start({ TesseractProgress: silent, print: silent, printErr: silent });
    } catch (cause) {
      throw new AppError('system.missing-component', { component: name }, { cause });
    }
    core.FS.writeFile('./fra.traineddata', languageData);
    const api = new core.TessBaseAPI();
    if (api.Init(null, 'fra', LSTM_ONLY) !== 0) {
      throw new AppError('system.missing-component', { component: 'fra.traineddata' });
    }
    api.SetVariable('tessedit_pageseg_mode', SINGLE_LINE);
    api.SetVariable('tessedit_do_invert', '0'); // white-on-dark boxes were turned over already
    return new LineReader(core, api);
  }

  load(image: GrayImage): void {
    if (this.#loaded === image) return;
    // PGM, not a palette BMP: the latter silently loses two words in three in single-line mode.
    const header = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`);
    const file = new Uint8Array(header.length + image.data.length);
    file.set(header);
    file.set(image.data, header.length);
    this.#core.FS.writeFile('/input', file);
    if (this.#api.SetImageFile(1, 0) === 1) throw new Error('Tesseract refused the page image');
    this.#loaded = image;
  }

  /** The words of one line that fills `rect` (clipped to the page). */
  read(rect: Rect): RecognisedWord[] {
    const page = this.#loaded;
    if (!page) throw new Error('no page was loaded');
    const left = Math.max(0, rect.x0);
    const top = Math.max(0, rect.y0);
    const width = Math.min(page.width, rect.x1) - left;
    const height = Math.min(page.height, rect.y1) - top;
    if (width < 1 || height < 1) return [];
    this.#api.SetRectangle(left, top, width, height);
    this.#api.Recognize(null);
    return wordsOfTsv(this.#api.GetTSVText(0));
  }
}

const WORD_LEVEL = '5';

/** Columns of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function wordsOfTsv(tsv: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  for (const line of tsv.split('\n')) {
    const cells = line.split('\t');
    const text = cells[11]?.trim();
    if (cells[0] !== WORD_LEVEL || !text) continue;
    const [x0 = 0, y0 = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    words.push({
      text,
      rect: { x0, y0, x1: x0 + width, y1: y0 + height },
      confidence: Math.max(0, Math.min(1, confidence / 100)),
    });
  }
  return words;
}
