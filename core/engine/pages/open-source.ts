import { sourceType } from './file-type.ts';
import { openImage } from './image-source.ts';
import type { OpenOptions, OpenSource } from './page-source.ts';
import { openPdf } from './pdf-source.ts';

export type { OpenOptions, OpenSource } from './page-source.ts';

/**
 * Opens a PDF or an image, recognised by content. `name` is only used in errors: `file.empty`, `file.unsupported`,
 * `file.damaged`, `file.password-needed`, `file.password-wrong`, `file.image-too-small`, `file.image-too-large`.
 */
export async function openSource(bytes: Uint8Array, name: string, options: OpenOptions = {}): Promise<OpenSource> {
  const type = sourceType(bytes, name);
  return type === 'pdf' ? openPdf(bytes, name, options) : openImage(bytes, name, type);
}
