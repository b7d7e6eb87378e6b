import { protocol } from 'electron';
import { AppError } from '../core/contract/errors.ts';
import type { Supervisor } from './supervisor.ts';

/** The bytes are addressed by the hash of their content, so an answer stays good; never kept on disk in clear. */
const KEEP_IN_MEMORY = 'private, no-store';

/** Serves `piece://…`: images of pages, and finished PDFs, straight from the encrypted dossier. */
export function servePieces(supervisor: Supervisor): void {
  protocol.handle('piece', async (request) => {
    if (request.method !== 'GET') return new Response('method not allowed', { status: 405 });
    try {
      const { type, data } = await supervisor.fetch(request.url);
      return new Response(new Uint8Array(data), {
        headers: { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': KEEP_IN_MEMORY },
      });
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal';
      if (code === 'internal') console.error('piece not served:', error);
      return new Response(code, { status: code === 'system.engine-stopped' ? 503 : 404 });
    }
  });
}
