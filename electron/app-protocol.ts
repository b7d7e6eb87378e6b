import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

export const APP_ORIGIN = 'app://bundle';

/** Only our own files and the pictures of papers; no inline script or style, no connection but to our own files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' piece:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const notFound = () => new Response('not found', { status: 404, headers: { 'x-content-type-options': 'nosniff' } });

/** Serves the interface's files, and nothing outside their folder. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const name = url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname);
    const file = normalize(join(folder, name));
    const type = CONTENT_TYPES[extname(file)];
    if (request.method !== 'GET' || url.host !== 'bundle' || !file.startsWith(folder + sep) || !type) return notFound();
    const body = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      console.error(`interface file not served: ${name} (${error.code})`);
      return null;
    });
    if (!body) return notFound();
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}
