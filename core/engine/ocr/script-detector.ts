import { createRequire } from 'node:module';
import { AppError } from '../../contract/errors.ts';
import type { GrayImage } from './gray-image.ts';

interface OrientationAndScript {
  best_result: { script_id: number; sconfidence: number };
  unicharset: { get_script_from_script_id(id: number): string };
}
interface DetectingApi {
  Init(path: null, language: string, engineMode: number): number;
  SetImageFile(exif: number, angle: number): number;
  DetectOS(results: OrientationAndScript): boolean;
}
interface DetectingCore {
  FS: { writeFile(path: string, data: Uint8Array): void };
  TessBaseAPI: new () => DetectingApi;
  OSResults: new () => OrientationAndScript;
}
type StartCore = (options: Record<string, unknown>) => Promise<DetectingCore>;

const LEGACY = 0; // the detector is a shape classifier of the old engine: the LSTM-only cores have none
const CORE = 'tesseract-core-simd';

/**
 * Tells the script of a page that the French model could not read: Arabic, Cyrillic, Greek… are not misread as French but
 * named. Costs half a second and 60 MB, so it is started for the first page that needs it. Not on the engine's main thread.
 */
export class ScriptDetector {
  #core: DetectingCore;
  #api: DetectingApi;

  private constructor(core: DetectingCore, api: DetectingApi) {
    this.#core = core;
    this.#api = api;
  }

  /** `data`: an uncompressed osd.traineddata. Throws `system.missing-component` when core or data cannot be used. */
  static async start(data: Uint8Array): Promise<ScriptDetector> {
    let core: DetectingCore;
    try {
      const start = createRequire(import.meta.url)(`tesseract.js-core/${CORE}.js`) as StartCore;
      const silent = () => {};
      core = await start({ TesseractProgress: silent, print: silent, printErr: silent });
    } catch (cause) {
      throw new AppError('system.missing-component', { component: CORE }, { cause });
    }
    core.FS.writeFile('./osd.traineddata', data);
    const api = new core.TessBaseAPI();
    if (api.Init(null, 'osd', LEGACY) !== 0) {
      throw new AppError('system.missing-component', { component: 'osd.traineddata' });
    }
    return new ScriptDetector(core, api);
  }

  /** The name of the script ("Latin", "Arabic", "Cyrillic"…), or null when the page has too little text to tell. */
  scriptOf(image: GrayImage): string | null {
    const header = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`);
    const file = new Uint8Array(header.length + image.data.length);
    file.set(header);
    file.set(image.data, header.length);
    this.#core.FS.writeFile('/input', file);
    if (this.#api.SetImageFile(1, 0) === 1) return null;
    const results = new this.#core.OSResults();
    if (!this.#api.DetectOS(results)) return null;
    const script = results.unicharset.get_script_from_script_id(results.best_result.script_id);
    return script === 'NULL' || script === 'Common' ? null : script;
  }
}
