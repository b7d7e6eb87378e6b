import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../../contract/errors.ts';

const FILE = 'fra.traineddata.gz';

/**
 * The French model, uncompressed: from `assets/fra.traineddata.gz` when an assets folder is given (packaged application),
 * from the installed package otherwise. Never from a network. Throws `system.missing-component`.
 */
export function frenchLanguageData(assets: string | null): Uint8Array {
  try {
    const path = assets
      ? join(assets, FILE)
      : createRequire(import.meta.url).resolve(`@tesseract.js-data/fra/4.0.0_best_int/${FILE}`);
    return gunzipSync(readFileSync(path));
  } catch (cause) {
    throw new AppError('system.missing-component', { component: FILE }, { cause });
  }
}
