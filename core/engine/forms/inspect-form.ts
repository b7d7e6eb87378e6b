import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import { AppError } from '../../contract/errors.ts';
import { formFields } from '../../contract/form.ts';
import { formMake } from '../../contract/form-editor.ts';
import { box } from '../../contract/reading.ts';
import { signatureSpots } from '../../domain/forms/signature-spots.ts';
import { asksForAdobeReader } from '../pages/xfa-shell.ts';
import { displayedSize } from './displayed-rect.ts';
import { readFieldTree } from './field-tree.ts';
import { contentFingerprint, describeForm } from './list-fields.ts';
import { openForm } from './open-form.ts';
import { pageTexts, renderPages } from './pdfium-pages.ts';
import { printedLines } from './printed-lines.ts';
import { placesOf } from './read-proposal-input.ts';
import { readPrint } from './second-reader.ts';
import { isSignedForm } from './signed-form.ts';

/** What is known of a form file without any fact of a person. `own`: fingerprint of its fields and its print together. */
export const inspectedForm = z.object({
  described: formFields,
  make: formMake,
  signed: z.boolean(),
  own: z.string(),
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  /** By field name, for the fields that show in several places. */
  places: z.record(
    z.string(),
    z.array(z.object({ page: z.number().int().positive(), rect: box, option: z.string().optional() })),
  ),
  spots: z.array(z.object({ page: z.number(), box, who: z.string(), where: z.string() })),
});
export type InspectedForm = z.infer<typeof inspectedForm>;

const TINY = 0.25; // pixels a point: enough to tell two scanned forms from each other

/**
 * Two forms may have fields of the same names ("Texte1", "Texte2"…), as the programs that make them number them: a person's
 * map is only for the form whose print is the same too. A scan has no print; its pages are compared as they look.
 */
async function ownFingerprint(
  fields: string,
  open: Awaited<ReturnType<typeof openForm>>,
  texts: readonly string[],
  bytes: Uint8Array,
  name: string,
): Promise<string> {
  const hash = createHash('sha256').update(fields).update(contentFingerprint(open.doc, texts));
  if (texts.every((text) => text.trim() === '')) {
    const images = await renderPages(bytes, name, TINY, undefined, open.password);
    for (const { data } of images.values()) hash.update(data.map((value) => value >> 5));
  }
  return hash.digest('hex');
}

/**
 * Everything about a form that does not depend on whom it is filled for: fields, make, size of its pages, places to sign.
 * @throws AppError as listFields; file.xfa-shell when its pages only exist in Adobe Reader
 */
export async function inspectForm(
  bytes: Uint8Array,
  name: string,
  options: { password?: string; known?: readonly FormMap[] } = {},
): Promise<InspectedForm> {
  const open = await openForm(bytes, name, options.password);
  const described = await describeForm(open, bytes, name, options.known ?? []);
  const texts = await pageTexts(bytes, name, open.password);
  const print = texts.join(' ');
  if (described.xfa && described.pages === 1 && asksForAdobeReader(print))
    throw new AppError('file.xfa-shell', { file: name });
  const tree = readFieldTree(open.doc);
  const places = tree.map((field) => [field.name, placesOf(open, field)] as const).filter(([, all]) => all.length > 1);
  const fillable = described.fields.some(({ type }) => type !== 'signature' && type !== 'button');
  return {
    described,
    make: fillable ? 'fields' : described.xfa ? 'xfa' : 'flat',
    signed: isSignedForm(tree),
    places: Object.fromEntries(places),
    own: await ownFingerprint(described.fingerprint, open, texts, bytes, name),
    pages: open.doc.getPages().map(displayedSize),
    spots: [
      ...described.fields.flatMap(({ type, hidden, page, rect, tooltip, name: field }) =>
        type === 'signature' && !hidden ? signatureField(page, rect, tooltip ?? field) : [],
      ),
      ...signatureSpots(printedLines(await readPrint(bytes, open.password))),
    ].filter((spot, index, all) => !all.slice(0, index).some((other) => sameSpot(other, spot))),
  };
}

const signatureField = (page: number, rect: [number, number, number, number], words: string) => [
  {
    page,
    box: rect,
    who: signatureSpots([{ page, box: rect, text: `Signature ${words}` }])[0]?.who ?? '',
    where: words,
  },
];

const SAME = 60; // points between a signature field and the words printed over it
const sameSpot = (a: InspectedForm['spots'][number], b: InspectedForm['spots'][number]) =>
  a.page === b.page && Math.abs(a.box[1] - b.box[1]) < SAME && Math.abs(a.box[0] - b.box[0]) < 2 * SAME;
