import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../../contract/errors.ts';

const FILE = 'fra-fast.traineddata.gz';

/** Beside this source; a built but unpackaged application (out/main, or a chunk in it) finds it in the checkout. */
const PLACES = ['./data/', '../../core/engine/ocr/data/', '../../../core/engine/ocr/data/'];

/**
 * The French model, uncompressed: from the assets folder when one is given (packaged application), from the checkout
 * otherwise. Never from a network. Throws `system.missing-component`.
 */
export function frenchLanguageData(assets: string | null): Uint8Array {
  try {
    return gunzipSync(readFileSync(assets ? join(assets, FILE) : inCheckout()));
  } catch (cause) {
    throw new AppError('system.missing-component', { component: FILE }, { cause });
  }
}

const SCRIPTS = 'osd.traineddata.gz';

/** The shapes by which scripts are told apart, uncompressed; places and errors as for the French model. */
export function scriptData(assets: string | null): Uint8Array {
  try {
    const installed = () => createRequire(import.meta.url).resolve(`@tesseract.js-data/osd/4.0.0/${SCRIPTS}`);
    return gunzipSync(readFileSync(assets ? join(assets, SCRIPTS) : installed()));
  } catch (cause) {
    throw new AppError('system.missing-component', { component: SCRIPTS }, { cause });
  }
}

function inCheckout(): string {
  const paths = PLACES.map((place) => fileURLToPath(new URL(place + FILE, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? paths[0]!;
}
