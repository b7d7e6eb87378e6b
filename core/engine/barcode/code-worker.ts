import { parentPort } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import type { CodeAnswer, CodeRequest } from './code-messages.ts';
import { findCodes } from './find-codes.ts';

const port = parentPort;
if (!port) throw new Error('code-worker runs in a worker thread only');

async function answer({ id, image }: CodeRequest): Promise<CodeAnswer> {
  try {
    return { id, codes: await findCodes(image) };
  } catch (error) {
    if (error instanceof AppError) return { id, error: error.toShape() };
    return { id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// One page after the other: the decoder's memory is shared between calls.
let last: Promise<void> = Promise.resolve();
port.on('message', (request: CodeRequest) => {
  last = last.then(async () => port.postMessage(await answer(request)));
});
