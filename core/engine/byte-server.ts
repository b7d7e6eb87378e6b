import { AppError } from '../contract/errors.ts';
import { formDocument } from './dossier/form-of-dossier.ts';
import { sha256Of } from './dossier/user-file.ts';
import type { Engine } from './engine.ts';
import type { OpenSource } from './pages/open-source.ts';

export interface Bytes {
  type: string;
  data: Uint8Array;
}

const MAX_WIDTH = 3000;

/** One page as a picture, at most `width` pixels wide. */
async function pagePicture(source: OpenSource, page: number, width: number): Promise<Bytes> {
  if (!(page >= 1 && page <= source.pageCount))
    throw new AppError('state.not-found', { what: 'page', id: String(page) });
  return { type: 'image/png', data: await source.png(page, width) };
}

/**
 * The bytes behind a `piece://` address, which only hosts may ask for:
 * `piece://page/<dossier>/<sha256>/<page>?w=`, `piece://bundle/<dossier>/<sha256>/<page>?w=`,
 * `piece://form/<dossier>/<form>/<page>?w=` (pictures; a form with `&blank` as it was attached, else as filled today),
 * `piece://bundle-file/<dossier>/<sha256>` (the PDF).
 * Errors: `state.not-found`, `file.*`.
 */
export async function serveBytes(engine: Engine, url: string): Promise<Bytes> {
  const { host, pathname, searchParams } = new URL(url);
  const [dossierId = '', thing = '', pageText = '1'] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const dossier = engine.dossier(dossierId);
  const page = Number(pageText);
  const width = Math.min(MAX_WIDTH, Math.max(50, Number(searchParams.get('w')) || 900));
  if (host === 'page') {
    const source = dossier.sources.find(thing);
    if (!source) throw new AppError('state.not-found', { what: 'source', id: thing });
    return pagePicture(await engine.shown.get(thing, source.name, () => dossier.blobs.get(thing)), page, width);
  }
  if (host === 'form' && searchParams.has('blank')) {
    const { attached } = dossier.forms.get(thing);
    return pagePicture(
      await engine.shown.get(attached, `${thing}.pdf`, () => dossier.blobs.get(attached)),
      page,
      width,
    );
  }
  if (host === 'form') {
    const { bytes } = await formDocument(dossier, await engine.catalogue(), thing);
    const name = `${thing}.pdf`;
    return pagePicture(await engine.shown.get(sha256Of(bytes), name, () => bytes), page, width);
  }
  const bundle = dossier.bundles.getLast();
  if (bundle?.sha256 !== thing) throw new AppError('state.not-found', { what: 'bundle', id: thing });
  const bytes = () => dossier.blobs.get(thing);
  if (host === 'bundle-file') return { type: 'application/pdf', data: bytes() };
  if (host === 'bundle') return pagePicture(await engine.shown.get(thing, 'liasse.pdf', bytes), page, width);
  throw new AppError('state.not-found', { what: 'address', id: host });
}
