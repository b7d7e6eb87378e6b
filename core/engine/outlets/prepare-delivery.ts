import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Delivery } from '../../contract/outlet.ts';
import { nameProblems } from '../../domain/outlets/check-names.ts';
import { coverageProblems } from '../../domain/outlets/coverage.ts';
import { gaugeOf, limitProblems, tooLargeChoices, unknownLimitNotes } from '../../domain/outlets/limits-of-files.ts';
import { outletOn, smallestLimit, withGivenLimit } from '../../domain/outlets/outlet-on.ts';
import { stopIfCancelled } from '../bundle/stop-if-cancelled.ts';
import { deliverCopy } from './deliver-copy.ts';
import { deliverFiles } from './deliver-files.ts';
import { deliverPaper } from './deliver-paper.ts';
import { deliverVolumes } from './deliver-volumes.ts';
import { documentsOf } from './delivered-documents.ts';
import type { DeliveryRequest, DeliveryWork, Made, MadeFile } from './delivery-work.ts';
import { inventoryFile, inventoryNaming } from './inventory-file.ts';
import { isPlain, namedFiles, rulesOf } from './named-files.ts';

/** What was prepared, and where the bytes of each file are: made in the folder, or an original of the dossier. */
export interface PreparedDelivery {
  delivery: Delivery;
  contents: Map<string, { path: string } | { sha256: string }>;
}

/**
 * Makes every file of a delivery in `folder` and checks all of it before it is called ready: each page of each document in exactly
 * one file, names and sizes as the outlet wants them, every composed PDF re-read, every file hashed again where it lies. What cannot
 * be met is told in `problems` and `tooLarge`, and `ok` is false; nothing is dropped or spoilt without a word.
 * Throws `state.nothing-to-bundle`, `input.invalid` (an outlet that prepares no files), and what composing throws.
 */
export async function prepareDelivery(request: DeliveryRequest & { now: string }): Promise<PreparedDelivery> {
  const work = workOf(request);
  const documents = documentsOf(work.plan);
  if (documents.length === 0) throw new AppError('state.nothing-to-bundle', {});
  const made = await make(work);
  const files = namedFiles(made.files, work);
  const paths = files.map(({ name }) => name);
  const plain = files.filter(({ file }) => isPlain(file.naming)).map(({ name }) => name);
  const rules = rulesOf(work);
  const excused = new Set(made.tooLarge.map(({ key }) => key));
  const problems = [
    ...made.problems,
    ...coverageProblems(
      documents.map(({ key, piece }) => ({ key, title: piece.title, pages: piece.pages.length })),
      made.files,
      excused,
    ),
    ...nameProblems(
      paths.filter((name) => !plain.includes(name)),
      rules,
    ),
    ...nameProblems(plain, { ...rules, numberFirst: false }),
    ...limitProblems(files, work.limits),
    ...(await changedFiles(work, files)),
  ];
  const { outlet, on, now: preparedAt } = request;
  const delivery: Delivery = {
    outlet: outlet.id,
    on,
    preparedAt,
    ok: problems.length === 0 && made.tooLarge.length === 0,
    stale: false,
    files: files.map(({ name, file }) => ({
      name,
      bytes: file.bytes,
      sha256: file.sha256,
      pages: file.pages,
      pieces: file.naming.labels.length > 0 ? [...file.naming.labels] : labelsHeld(file, documents),
      original: file.original,
      reduced: file.reduced,
      verification: file.verification,
    })),
    gauge: gaugeOf(files, work.limits),
    tooLarge: made.tooLarge.map((one) => ({
      label: one.label,
      title: one.title,
      bytes: one.bytes,
      limit: work.limit ?? 0,
      choices: tooLargeChoices(one, work.choices),
    })),
    problems: [...new Set(problems)],
    notes: [...new Set([...made.notes, ...leftOutNotes(work), ...unknownLimitNotes(work.limits)])],
    sheets: made.sheets,
  };
  const contents = files.map(
    ({ name, file }) => [name, file.path === null ? { sha256: file.sha256 } : { path: file.path }] as const,
  );
  return { delivery, contents: new Map(contents) };
}

function workOf(request: DeliveryRequest): DeliveryWork {
  const limits = withGivenLimit(outletOn(request.outlet, request.on).limits, request.choices.limit);
  let made = 0;
  const nextPath = (extension: string) => join(request.folder, `${++made}.${extension}`);
  return { ...request, limits, limit: smallestLimit(limits, 'file-bytes'), nextPath };
}

async function make(work: DeliveryWork): Promise<Made> {
  switch (work.outlet.delivery) {
    case 'paper':
      return deliverPaper(work);
    case 'files':
      return withInventory(work, await deliverFiles(work));
    case 'volumes': {
      const made = await deliverVolumes(work);
      return made.files.length > 1 ? withInventory(work, made) : made;
    }
    case 'copy': {
      const { index, ...made } = await deliverCopy(work);
      const names = new Map(namedFiles(made.files, work).map(({ file, name }) => [file, name]));
      return { ...made, files: [...made.files, index((file) => names.get(file) ?? '')] };
    }
    case 'hand-over':
      throw new AppError('input.invalid', {
        what: work.outlet.title,
        problem: 'cette remise se fait par « Passer le dossier »',
      });
  }
}

/** The inventory says in which file each document is, so it is made last; the names of the others do not depend on it. */
async function withInventory(work: DeliveryWork, made: Made): Promise<Made> {
  const naming = inventoryNaming('Inventaire');
  const named = namedFiles(made.files, work);
  const nameOf = ({ key }: { key: string }) =>
    named
      .filter(({ file }) => file.holds.some((held) => held.key === key))
      .map(({ name }) => name)
      .join(', ');
  const note = `${work.outlet.title} – un fichier par ligne sauf mention contraire ; les pièces d’un même fichier y sont dans cet ordre.`;
  const list = await inventoryFile(work, documentsOf(work.plan), {
    title: 'Inventaire des pièces',
    note,
    nameOf: (document) => nameOf(document) || 'dans aucun fichier (trop volumineux)',
  });
  return {
    ...made,
    files: [...made.files, { ...list.file, naming, holds: [] }],
    problems: [...made.problems, ...list.problems],
  };
}

const labelsHeld = ({ holds }: MadeFile, documents: ReturnType<typeof documentsOf>): string[] => {
  const keys = new Set(holds.map(({ key }) => key));
  return documents.flatMap(({ key, piece: { label } }) => (keys.has(key) && label !== null ? [label] : []));
};

const leftOutNotes = ({ plan }: DeliveryWork) =>
  plan.leftOut.map(({ file, reason }) => `« ${file} » n’est dans aucun fichier : ${reason}`);

/** What lies on the disk, or in the dossier, is what was checked. */
async function changedFiles(work: DeliveryWork, files: { name: string; file: MadeFile }[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, file } of files) {
    await stopIfCancelled(work.signal);
    const hash = createHash('sha256');
    let bytes = 0;
    const chunks = file.path === null ? [(await work.getSource(file.sha256)).bytes] : createReadStream(file.path);
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    if (hash.digest('hex') !== file.sha256 || bytes !== file.bytes)
      problems.push(`« ${name} » a changé pendant la préparation`);
  }
  return problems;
}
