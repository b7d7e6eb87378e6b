import { cutIntoVolumes } from '../../domain/outlets/volumes.ts';
import { type ComposedFile, composeFile, type FileToCompose, wholeLayout } from './compose-file.ts';
import { tooLarge } from './deliver-files.ts';
import { type DeliveredDocument, documentsOf, heldBy, slice } from './delivered-documents.ts';
import type { DeliveryWork, Made, MadeFile } from './delivery-work.ts';
import { fitUnder } from './fit-under.ts';
import { lookAtSources, type Sources, weightOf } from './source-facts.ts';

type Volume = { file: ComposedFile; documents: DeliveredDocument[] };

/**
 * One PDF under the limit, its images lighter if that is enough; else as few volumes as it takes, whose images are left alone: many
 * messages are better than a paper that cannot be read. A piece is cut only when it alone is too large and the person allows it.
 */
export async function deliverVolumes(work: DeliveryWork): Promise<Made> {
  const documents = documentsOf(work.plan);
  const made: Made = { files: [], tooLarge: [], problems: [], notes: [], sheets: null };
  const single = requestOf(work, documents, null);
  const whole = await composeFile(work, single);
  const fitted = await fitUnder(work, whole, single);
  const volumes = fits(work, fitted.bytes)
    ? [{ file: fitted, documents }]
    : await cut(
        work,
        documents,
        { bytes: whole.bytes, sources: await lookAtSources(work.plan, work.getSource, work.signal) },
        made,
      );
  for (const [index, volume] of volumes.entries()) {
    made.files.push(finished(volume, index + 1, volumes.length));
    made.problems.push(...volume.file.verification.problems.map((problem) => `volume ${index + 1} : ${problem}`));
    for (const { signed, name } of volume.file.manifest.sources) {
      if (signed)
        made.notes.push(
          `« ${name} » porte une signature électronique : l’original est joint dans le PDF, la copie imprimée ne la porte pas.`,
        );
    }
  }
  if (fits(work, fitted.bytes)) made.notes.push(...noLongerCarried(whole, fitted));
  if (volumes.length > 1) {
    made.notes.push(`${volumes.length} volumes : chaque pièce est entière dans un seul, les numéros se suivent.`);
  }
  return made;
}

/** A photo that was made lighter is no longer in the file as it was received. */
function noLongerCarried(whole: ComposedFile, lighter: ComposedFile): string[] {
  const kept = new Set(lighter.manifest.sources.filter(({ carried }) => carried !== null).map(({ sha256 }) => sha256));
  const lost = whole.manifest.sources.filter(({ carried, sha256 }) => carried !== null && !kept.has(sha256)).length;
  if (lost === 0) return [];
  const originals = lost > 1 ? `${lost} originaux ne sont plus` : 'un original n’est plus';
  return [`Images allégées : ${originals} dans ce PDF tels que reçus. Gardez-les, ou gardez la copie du demandeur.`];
}

/** Fills one volume after the other: guessed from the sizes of the sources, then made, and made smaller until it fits. */
async function cut(
  work: DeliveryWork,
  documents: DeliveredDocument[],
  known: { bytes: number; sources: Sources },
  made: Made,
): Promise<Volume[]> {
  const weights = documents.map(({ piece }) => weightOf(piece, known.sources));
  const scale =
    known.bytes /
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  const volumes: Volume[] = [];
  for (let start = 0; start < documents.length; ) {
    const guess = cutIntoVolumes(
      weights.slice(start).map((weight) => weight * scale),
      work.limit ?? known.bytes,
    )[0];
    const { volume, taken } = await fill(work, documents.slice(start), guess?.length ?? 1, volumes.length + 1);
    if (fits(work, volume.file.bytes)) volumes.push(volume);
    else volumes.push(...(await single(work, volume, volumes.length + 1, made)));
    start += taken;
  }
  return volumes;
}

async function fill(work: DeliveryWork, documents: DeliveredDocument[], guess: number, number: number) {
  for (let taken = guess; ; ) {
    const some = documents.slice(0, taken);
    const file = await composeFile(work, requestOf(work, some, number));
    if (fits(work, file.bytes) || taken === 1) return { volume: { file, documents: some }, taken };
    const byRatio = Math.floor((taken * (work.limit ?? file.bytes)) / file.bytes);
    taken = Math.max(1, Math.min(taken - 1, byRatio));
  }
}

/** One piece that alone is too large: its images lighter, then its pages apart if the person allows it, else it is named. */
async function single(work: DeliveryWork, volume: Volume, number: number, made: Made): Promise<Volume[]> {
  const [document] = volume.documents;
  if (document === undefined) return [];
  const file = await fitUnder(work, volume.file, requestOf(work, [document], number));
  if (fits(work, file.bytes)) return [{ ...volume, file }];
  const pages = document.piece.pages.length;
  if (!work.choices.cut || pages < 2) {
    tooLarge(made, document, { bytes: file.bytes, signed: false });
    return [];
  }
  const middle = Math.ceil(pages / 2);
  const volumes: Volume[] = [];
  for (const half of [slice(document, 0, middle), slice(document, middle, pages)]) {
    const next = number + volumes.length;
    const halfFile = await composeFile(work, requestOf(work, [half], next));
    const halfVolume = { file: halfFile, documents: [half] };
    volumes.push(...(fits(work, halfFile.bytes) ? [halfVolume] : await single(work, halfVolume, next, made)));
  }
  return volumes;
}

function requestOf(work: DeliveryWork, documents: DeliveredDocument[], volume: number | null): FileToCompose {
  return {
    documents,
    title: volume === null ? work.plan.title : `${work.plan.title} – volume ${volume}`,
    layout: wholeLayout(work),
    whole: volume === null || volume === 1,
    plainNames: false,
  };
}

const finished = ({ file, documents }: Volume, number: number, count: number): MadeFile => ({
  path: file.path,
  bytes: file.bytes,
  sha256: file.sha256,
  pages: file.pages,
  original: false,
  reduced: file.reduced,
  verification: file.verification,
  naming: {
    labels: [],
    title: count > 1 ? `Liasse - volume ${String(number).padStart(String(count).length, '0')} sur ${count}` : 'Liasse',
    fallback: 'Liasse',
    extension: 'pdf',
  },
  holds: heldBy(documents),
});

const fits = ({ limit }: DeliveryWork, bytes: number) => limit === null || bytes <= limit;
