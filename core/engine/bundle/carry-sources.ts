import { AFRelationship, type PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import { attachmentName } from '../../domain/bundle/attachment-name.ts';
import { MANIFEST_NAME, type ManifestPage, type ManifestSource } from './bundle-manifest.ts';
import type { BundleSource, GetSource } from './bundle-plan.ts';

type Carried = ManifestSource['carried'];
export type Attachment = { name: string; file: PDFRef };

/**
 * Puts original files into the bundle byte for byte, each as soon as its last page is bound, so that its bytes need not be
 * kept. A JPEG bound as it is needs no second copy: its stream in the page is the file.
 */
export class CarriedSources {
  readonly attachments: Attachment[] = [];
  private readonly document: PDFDocument;
  private readonly getSource: GetSource;
  private readonly left = new Map<string, number>();
  private readonly opened = new Map<string, BundleSource>();
  private readonly carried = new Map<string, Carried>();
  private readonly names = new Set([MANIFEST_NAME]);

  constructor(document: PDFDocument, getSource: GetSource, refs: readonly PageRef[]) {
    this.document = document;
    this.getSource = getSource;
    for (const { source } of refs) this.left.set(source, (this.left.get(source) ?? 0) + 1);
  }

  /** The source, remembered until its last page is bound. */
  readonly get: GetSource = async (sha) => {
    const source = await this.getSource(sha);
    this.opened.set(sha, source);
    return source;
  };

  /** One page of a source was bound; true when it was the last one. */
  boundOne(sha: string, pages: readonly ManifestPage[], isWanted: (sha: string) => boolean): boolean {
    const left = (this.left.get(sha) ?? 0) - 1;
    this.left.set(sha, left);
    if (left > 0) return false;
    const source = this.opened.get(sha);
    this.opened.delete(sha);
    if (source && isWanted(sha)) this.carried.set(sha, this.carry(sha, source, pages));
    return true;
  }

  of(sha: string): Carried {
    return this.carried.get(sha) ?? null;
  }

  private carry(sha: string, source: BundleSource, pages: readonly ManifestPage[]): Carried {
    const asPicture = pages.find((page) =>
      page.contents.some((content) => content.source === sha && content.rasterised === null),
    );
    if (source.type === 'jpeg' && asPicture) return { as: 'picture', page: asPicture.page };
    const name = attachmentName(source.name, this.names);
    this.names.add(name);
    const { context } = this.document;
    const entries = { Type: 'EmbeddedFile', Params: { Size: source.bytes.length } };
    const stream = context.register(PDFRawStream.of(context.obj(entries), source.bytes));
    const title = PDFHexString.fromText(name);
    const file = context.obj({ Type: 'Filespec', EF: { F: stream, UF: stream } });
    file.set(PDFName.of('F'), title);
    file.set(PDFName.of('UF'), title);
    file.set(PDFName.of('AFRelationship'), PDFName.of(AFRelationship.Source));
    this.attachments.push({ name, file: context.register(file) });
    return { as: 'attachment', name };
  }
}
