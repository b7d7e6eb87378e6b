import type { Delivery, DeliveryChoices, OutletLimit } from '../../contract/outlet.ts';
import { megabytes, smallestLimit } from './outlet-on.ts';

interface SizedFile {
  name: string;
  file: { bytes: number };
}

/** Sizes against the limits: the largest file, and all files together. A limit of null is not known. */
export function gaugeOf(files: readonly SizedFile[], limits: readonly OutletLimit[]): Delivery['gauge'] {
  const largest = files.reduce<SizedFile | null>(
    (most, one) => (most === null || one.file.bytes > most.file.bytes ? one : most),
    null,
  );
  const total = files.reduce((sum, { file }) => sum + file.bytes, 0);
  return [
    {
      what: 'file-bytes',
      limit: smallestLimit(limits, 'file-bytes'),
      size: largest?.file.bytes ?? 0,
      of: largest?.name ?? '',
    },
    { what: 'total-bytes', limit: smallestLimit(limits, 'total-bytes'), size: total, of: 'tous les fichiers' },
  ];
}

/** Limits that the finished files do not keep. A size equal to the limit keeps it. */
export function limitProblems(files: readonly SizedFile[], limits: readonly OutletLimit[]): string[] {
  const aFile = smallestLimit(limits, 'file-bytes');
  const inAll = smallestLimit(limits, 'total-bytes');
  const count = smallestLimit(limits, 'files');
  const total = files.reduce((sum, { file }) => sum + file.bytes, 0);
  return [
    ...files
      .filter(({ file }) => aFile !== null && file.bytes > aFile)
      .map(({ name, file }) => `« ${name} » fait ${megabytes(file.bytes)}, plus que la taille admise`),
    ...(inAll !== null && total > inAll
      ? [`les fichiers font ensemble ${megabytes(total)}, plus que la taille admise`]
      : []),
    ...(count !== null && files.length > count ? [`${files.length} fichiers, plus que les ${count} admis`] : []),
  ];
}

/** Limits that exist and whose figure nobody gave, each once. */
export function unknownLimitNotes(limits: readonly OutletLimit[]): string[] {
  const given = limits.some(({ source }) => source === null);
  return limits.filter(({ value }) => value === null && !given).map(({ words }) => `${words}.`);
}

/** What a person can do about a document that does not fit. */
export function tooLargeChoices(
  document: { pages: number; signed: boolean },
  choices: Pick<DeliveryChoices, 'belowFloor' | 'cut'>,
): string[] {
  const other = 'choisir une autre remise : guichet, courriel en volumes, copie sur une clé';
  if (document.signed) return [other, 'demander au service s’il admet un fichier plus grand'];
  return [
    ...(document.pages > 1 && !choices.cut ? ['couper la pièce en plusieurs fichiers, entre deux pages'] : []),
    ...(choices.belowFloor
      ? []
      : ['alléger ses images sous 150 points par pouce, puis relire à l’écran ce qui reste lisible']),
    'scanner de nouveau le papier, en gris et à 200 points par pouce',
    other,
  ];
}
