import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import type { ReadingFinding } from '../../contract/reading.ts';
import type { PageImage } from './gray-image.ts';
import { frenchLanguageData, scriptData } from './language-data.ts';
import type { OcrAnswer, OcrRequest, OcrWorkerData } from './ocr-messages.ts';
import { PageMemory } from './page-memory.ts';
import { type PageRecognition, recognisePage } from './recognise-page.ts';
import { ScriptDetector } from './script-detector.ts';
import { LineReader } from './tesseract.ts';

const port = parentPort;
if (!port) throw new Error('ocr-worker runs in a worker thread only');
const { assets } = workerData as OcrWorkerData;
const memory = new PageMemory();
let starting: Promise<LineReader> | null = null;

let detecting: Promise<ScriptDetector> | null = null;

/** Letters read as badly as this, on the whole page, may be those of a script that the French model does not know. */
const HARDLY_READ = 0.62;

async function scriptFindings(image: PageImage, { words, findings }: PageRecognition): Promise<ReadingFinding[]> {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const read = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters);
  if (read >= HARDLY_READ || findings.some(({ code }) => code === 'page-blank')) return [];
  detecting ??= ScriptDetector.start(scriptData(assets));
  const script = (await detecting).scriptOf(image);
  return script === null || script === 'Latin' ? [] : [{ code: 'foreign-language', detail: 'other' }];
}

/** Started with the first page, so that a missing component is the answer to a call and not a silent death. */
async function answer({ id, image, corners }: OcrRequest): Promise<OcrAnswer> {
  try {
    starting ??= LineReader.start(frenchLanguageData(assets));
    const recognition = recognisePage(image, await starting, corners, memory);
    const foreign = await scriptFindings(image, recognition);
    return { id, recognition: { ...recognition, findings: [...recognition.findings, ...foreign] } };
  } catch (error) {
    if (error instanceof AppError) return { id, error: error.toShape() };
    return { id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', (request: OcrRequest) => {
  void answer(request).then((result) => port.postMessage(result));
});
