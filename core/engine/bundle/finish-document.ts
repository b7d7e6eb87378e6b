import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  AFRelationship,
  Duplex,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  PrintScaling,
} from 'pdf-lib';
import { destination } from './bookmarks.ts';
import { type BundleManifest, MANIFEST_NAME } from './bundle-manifest.ts';
import type { BundlePlan } from './bundle-plan.ts';
import type { Attachment } from './carry-sources.ts';
import type { Layers } from './copied-page.ts';
import type { LinkedLine } from './draw-inventory.ts';

const DESCRIPTION = 'Description de la liasse : inventaire, origine de chaque page';

const filingTime = ({ filingDay }: { filingDay: string }) => new Date(`${filingDay}T00:00:00Z`);

/** Gives a new bundle its title, its language, its days and how it is to be printed. */
export function describeDocument(document: PDFDocument, plan: BundlePlan): void {
  document.setTitle(`${plan.title} – ${plan.applicant}`, { showInWindowTitleBar: true });
  document.setLanguage('fr-FR');
  // Printed at its own size, or a card would not have that of the card.
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  if (plan.layout.duplex) preferences.setDuplex(Duplex.DuplexFlipLongEdge);
  document.setCreator('Liasse');
  document.setProducer('Liasse');
  // The filing day and not the clock: the same dossier gives the same bytes.
  document.setCreationDate(filingTime(plan));
  document.setModificationDate(filingTime(plan));
}

/** Makes every line of the inventories a link to what it lists. */
export function linkLines(document: PDFDocument, lines: LinkedLine[]): void {
  for (const line of lines) {
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: line.rect,
      Border: [0, 0, 0],
      Dest: destination(document, line.firstPage),
    });
    link.set(PDFName.of('Contents'), PDFHexString.fromText(`${line.title} (page ${line.firstPage})`));
    document.getPage(line.inventoryPage - 1).node.addAnnot(document.context.register(link));
  }
}

/** Gives the bundle its page labels, layers, attached files, description and identity. */
export function finishDocument(
  document: PDFDocument,
  manifest: BundleManifest,
  layers: Layers,
  originals: readonly Attachment[],
): void {
  const { context, catalog } = document;
  const labels = context.obj({ Nums: [0, context.obj({ S: 'D', St: 1 })] });
  catalog.set(PDFName.of('PageLabels'), context.register(labels));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  if (layers.all.length > 0) {
    const config = context.obj({ OFF: layers.off, Order: [] });
    catalog.set(PDFName.of('OCProperties'), context.register(context.obj({ OCGs: layers.all, D: config })));
  }
  const json = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  attachAll(document, [...originals, attachDescription(document, manifest, json)]);
  const id = PDFHexString.of(createHash('sha256').update(json).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

function attachDescription(document: PDFDocument, manifest: BundleManifest, json: Uint8Array): Attachment {
  const { context } = document;
  const day = PDFString.fromDate(filingTime(manifest));
  const params = context.obj({ Size: json.length });
  params.set(PDFName.of('CreationDate'), day);
  params.set(PDFName.of('ModDate'), day);
  // The library deflates with a slow implementation of its own.
  const entries = { Type: 'EmbeddedFile', Subtype: 'application/json', Filter: 'FlateDecode' };
  const stream = PDFRawStream.of(context.obj(entries), deflateSync(json));
  stream.dict.set(PDFName.of('Params'), params);
  const ref = context.register(stream);
  const file = context.obj({ Type: 'Filespec', EF: { F: ref, UF: ref } });
  file.set(PDFName.of('F'), PDFString.of(MANIFEST_NAME));
  file.set(PDFName.of('UF'), PDFHexString.fromText(MANIFEST_NAME));
  file.set(PDFName.of('Desc'), PDFHexString.fromText(DESCRIPTION));
  file.set(PDFName.of('AFRelationship'), PDFName.of(AFRelationship.Data));
  return { name: MANIFEST_NAME, file: context.register(file) };
}

/** The names of a name tree stand in the order of their bytes (PDF 32000-1, 7.9.6). */
function attachAll(document: PDFDocument, attachments: readonly Attachment[]): void {
  const { context, catalog } = document;
  const keyed = attachments.map(({ name, file }) => ({ key: PDFHexString.fromText(name), file }));
  keyed.sort((a, b) => (a.key.asString() < b.key.asString() ? -1 : 1));
  const names = PDFArray.withContext(context);
  const associated = PDFArray.withContext(context);
  for (const { key, file } of keyed) {
    names.push(key);
    names.push(file);
    associated.push(file);
  }
  const tree = context.obj({});
  tree.set(PDFName.of('Names'), names);
  const all = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  all.set(PDFName.of('EmbeddedFiles'), context.register(tree));
  catalog.set(PDFName.of('Names'), all);
  catalog.set(PDFName.of('AF'), associated);
}
