import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import { frenchLanguageData } from './language-data.ts';
import type { OcrAnswer, OcrRequest, OcrWorkerData } from './ocr-messages.ts';
import { recognisePage } from './recognise-page.ts';
import { LineReader } from './tesseract.ts';

const port = parentPort;
if (!port) throw new Error('ocr-worker runs in a worker thread only');
const { assets } = workerData as OcrWorkerData;
let starting: Promise<LineReader> | null = null;

/** Started with the first page, so that a missing component is the answer to a call and not a silent death. */
async function answer({ id, image }: OcrRequest): Promise<OcrAnswer> {
  try {
    starting ??= LineReader.start(frenchLanguageData(assets));
    return { id, recognition: recognisePage(image, await starting) };
  } catch (error) {
    if (error instanceof AppError) return { id, error: error.toShape() };
    return { id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', (request: OcrRequest) => {
  void answer(request).then((result) => port.postMessage(result));
});
