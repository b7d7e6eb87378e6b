import { frenchLongDay } from '../../domain/calendar/french-dates.ts';
import { yearlySeries } from '../../domain/outlets/yearly-series.ts';
import { BARE, composeFile, type FileToCompose } from './compose-file.ts';
import { type DeliveredDocument, documentsOf, heldBy, labelsOf, slice } from './delivered-documents.ts';
import type { DeliveryWork, Made, MadeFile, Naming } from './delivery-work.ts';
import { fitUnder } from './fit-under.ts';
import { lookAtSources, type SourceFacts, type Sources, wholeSource } from './source-facts.ts';

/** One file a piece; where the outlet takes series, the proofs of presence of one year together. */
export async function deliverFiles(work: DeliveryWork): Promise<Made> {
  const sources = await lookAtSources(work.plan, work.getSource, work.signal);
  const made: Made = { files: [], tooLarge: [], problems: [], notes: [], sheets: null };
  const groups = groupsOf(work, documentsOf(work.plan), sources);
  for (const [index, group] of groups.entries()) {
    const step = { ...work, ...stepOf(work, index, groups.length) };
    await deliverGroup(step, group, sources, made);
  }
  if (work.plan.presence)
    made.notes.push('Le tableau de présence n’est pas joint : il résume les pièces et n’en est pas une.');
  return made;
}

/** Progress of one file among many: the person sees one count. */
function stepOf({ onProgress }: DeliveryWork, index: number, count: number): Pick<DeliveryWork, 'onProgress'> {
  if (!onProgress) return {};
  return { onProgress: (step, done, total) => onProgress(step, index + (total > 0 ? done / total : 0), count) };
}

function groupsOf({ outlet }: DeliveryWork, documents: DeliveredDocument[], sources: Sources): DeliveredDocument[][] {
  if (outlet.series === undefined) return documents.map((document) => [document]);
  const groups = yearlySeries(
    documents.map(({ piece, section }) => ({
      section,
      year: piece.date === null ? null : Number(piece.date.slice(0, 4)),
      // A signed file is worth more as it is than in a series, where its signature would be lost.
      presence: piece.label !== null && piece.strength !== null && !wholeSource(piece, sources)?.signed,
    })),
  );
  return groups.map((group) => group.map((index) => documents[index] as DeliveredDocument));
}

async function deliverGroup(
  work: DeliveryWork,
  group: DeliveredDocument[],
  sources: Sources,
  made: Made,
): Promise<void> {
  const [only] = group;
  if (only === undefined) return;
  if (group.length > 1) return deliverSeries(work, group, sources, made);
  const source = wholeSource(only.piece, sources);
  const asItIs = source !== null && takesAsItIs(work, source);
  if (asItIs && fits(work, source.bytes)) {
    made.files.push(originalFile(only, source, namingOf(work, [only])));
    return;
  }
  if (source?.signed) {
    // It cannot be made lighter, nor cut: either would break the signature.
    tooLarge(made, only, { bytes: source.bytes, signed: true });
    made.notes.push(
      `« ${only.piece.title} » porte une signature électronique : le fichier ne peut être ni allégé ni coupé.`,
    );
    return;
  }
  const parts = await composeParts(work, only, made);
  if (parts === null) return;
  for (const [index, { document, file }] of parts.entries()) {
    const part = parts.length > 1 ? { number: index + 1, of: parts.length } : undefined;
    made.files.push(finished(file, [document], { ...namingOf(work, [document]), part }));
  }
  if (parts.length > 1) made.notes.push(`« ${only.piece.title} » est coupée en ${parts.length} fichiers.`);
}

/** A series that is too large is cut between two pieces before any quality is lost. */
async function deliverSeries(
  work: DeliveryWork,
  group: DeliveredDocument[],
  sources: Sources,
  made: Made,
): Promise<void> {
  const request = requestOf(group, true);
  const file = await composeFile(work, request);
  if (fits(work, file.bytes)) {
    made.files.push(finished(file, group, namingOf(work, group)));
    made.problems.push(...problemsOf(file, group));
    return;
  }
  const middle = Math.ceil(group.length / 2);
  await deliverGroup(work, group.slice(0, middle), sources, made);
  await deliverGroup(work, group.slice(middle), sources, made);
}

type Part = { document: DeliveredDocument; file: Awaited<ReturnType<typeof composeFile>> };

/** The file of one document: lighter when it must be, cut between pages when the person allows it. Null: it does not fit. */
async function composeParts(work: DeliveryWork, document: DeliveredDocument, made: Made): Promise<Part[] | null> {
  const request = requestOf([document], false);
  const file = await fitUnder(work, await composeFile(work, request), request);
  if (fits(work, file.bytes)) {
    made.problems.push(...problemsOf(file, [document]));
    return [{ document, file }];
  }
  const pages = document.piece.pages.length;
  if (!work.choices.cut || pages < 2) {
    tooLarge(made, document, { bytes: file.bytes, signed: false });
    return null;
  }
  const middle = Math.ceil(pages / 2);
  const parts: Part[] = [];
  for (const half of [slice(document, 0, middle), slice(document, middle, pages)]) {
    const cut = await composeParts(work, half, made);
    if (cut === null) return null;
    parts.push(...cut);
  }
  return parts;
}

/** Several pieces in one file keep their numbers on their pages, or nobody could tell them apart. */
function requestOf(documents: DeliveredDocument[], series: boolean): FileToCompose {
  const title = titleOf(documents);
  const layout = series ? { ...BARE, inventory: true, stamps: true } : BARE;
  return { documents, title, layout, whole: false, plainNames: true };
}

const titleOf = ([first, second]: readonly DeliveredDocument[]): string =>
  second === undefined ? (first?.piece.title ?? '') : `Preuves de présence ${first?.piece.date?.slice(0, 4) ?? ''}`;

function namingOf({ kindTitle }: DeliveryWork, documents: readonly DeliveredDocument[]): Naming {
  const first = documents[0];
  const fallback = first ? (kindTitle?.(first.piece) ?? 'Piece') : 'Piece';
  return { labels: labelsOf(documents), title: titleOf(documents), fallback, extension: 'pdf' };
}

/** A file of a type that the outlet takes goes untouched; a signed one always does: a copy would not carry its signature. */
const takesAsItIs = ({ outlet }: DeliveryWork, source: SourceFacts) =>
  source.signed || (!outlet.layout.stamps && outlet.types.includes(source.type));

const fits = ({ limit }: DeliveryWork, bytes: number) => limit === null || bytes <= limit;

export const EXTENSIONS: Readonly<Record<SourceFacts['type'], string>> = {
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
  heic: 'heic',
  avif: 'avif',
  webp: 'webp',
  tiff: 'tif',
  bmp: 'bmp',
};

const originalFile = (document: DeliveredDocument, source: SourceFacts, naming: Naming): MadeFile => ({
  path: null,
  bytes: source.bytes,
  sha256: source.sha256,
  pages: source.type === 'pdf' ? source.pages : null,
  original: true,
  reduced: [],
  verification: null,
  naming: { ...naming, extension: EXTENSIONS[source.type] },
  holds: heldBy([document]),
});

const finished = (file: Part['file'], documents: DeliveredDocument[], naming: Naming): MadeFile => ({
  path: file.path,
  bytes: file.bytes,
  sha256: file.sha256,
  pages: file.pages,
  original: false,
  reduced: file.reduced,
  verification: file.verification,
  naming,
  holds: heldBy(documents),
});

/** What the re-reading of a file found, with the piece that it is about. */
function problemsOf({ verification }: Part['file'], documents: readonly DeliveredDocument[]): string[] {
  const about = documents[0]?.late ? `${titleOf(documents)}, ${frenchLongDay(documents[0].late)}` : titleOf(documents);
  return verification.problems.map((problem) => `« ${about} » : ${problem}`);
}

/** Halves of one piece are one piece for whoever must choose. */
export function tooLarge(
  made: Made,
  document: DeliveredDocument,
  { bytes, signed }: { bytes: number; signed: boolean },
): void {
  const { key, from, piece } = document;
  const known = made.tooLarge.find((one) => one.key === key);
  const pages = from - 1 + piece.pages.length;
  if (known) Object.assign(known, { bytes: Math.max(known.bytes, bytes), pages: Math.max(known.pages, pages) });
  else made.tooLarge.push({ key, label: piece.label ?? '', title: piece.title, bytes, pages, signed });
}
