import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GrayImage, whiteOut } from '../../../core/domain/bundle/gray-image.ts';
import type { ManifestPage } from '../../../core/engine/bundle/bundle-manifest.ts';
import type { BundlePlan } from '../../../core/engine/bundle/bundle-plan.ts';
import { CodeFinder } from '../../../core/engine/bundle/codes/code-finder.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { SecondReader, textsIn } from '../../../core/engine/bundle/second-reader.ts';
import { drawOnSheet, openSourceReader } from '../../../core/engine/bundle/source-reader.ts';
import { readManifest } from '../../../core/engine/bundle/verify-bundle.ts';
import { readBundle } from '../../../core/engine/dossier/read-bundle.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { isWorkFolderName } from '../../../core/engine/store/work-folder.ts';
import { isTemporaryName } from '../../../core/engine/store/write-atomically.ts';
import { encryptedPdf } from '../../fixtures/awkward/encrypted-pdf.ts';
import { outletOf, photo, withDelivery } from '../outlets/outlet-fixtures.ts';
import { acceptancePapers, TITLES } from './acceptance-papers.ts';
import { composeToBytes, pieceOf, plainPdf, planOf, Shelf, shaOf, verifiedBundle } from './bundle-fixtures.ts';

// The thirteen points that a bundle must meet, each on real components; most of them on one and the same bundle.

const folder = mkdtempSync(join(tmpdir(), 'liasse-acceptance-'));
const path = join(folder, 'liasse.pdf');
const finder = new CodeFinder();
let papers: Awaited<ReturnType<typeof acceptancePapers>>;
let bundle: Awaited<ReturnType<typeof verifiedBundle>>;
let drawn: PdfiumReader;
let second: SecondReader;

beforeAll(async () => {
  papers = await acceptancePapers();
  bundle = await verifiedBundle(papers.plan, papers.shelf.get, { knownPage: papers.known });
  writeFileSync(path, bundle.bytes);
  drawn = await PdfiumReader.open(bundle.bytes);
  second = await SecondReader.open(path);
}, 120_000);
afterAll(async () => {
  drawn.close();
  await second.close();
  await finder.close();
  rmSync(folder, { recursive: true, force: true });
});

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const textOf = async (reader: SecondReader, page: number) =>
  squeezed((await reader.text(page)).map(({ text }) => text).join(''));
const piecesOf = ({ sections, late }: BundlePlan) => [...sections, ...late].flatMap(({ pieces }) => pieces);
const contentPages = () => bundle.manifest.pages.filter(({ contents }) => contents.length > 0);

/** Means of squares of 4 × 4 pixels: letters that lie a fraction of a pixel apart look alike, a lost line does not. */
function cellsOf({ width, height, data }: GrayImage): number[] {
  const cells: number[] = [];
  for (let top = 0; top + 4 <= height; top += 4) {
    for (let left = 0; left + 4 <= width; left += 4) {
      let sum = 0;
      for (let i = 0; i < 16; i++) sum += data[(top + (i >> 2)) * width + left + (i & 3)] ?? 0;
      cells.push(sum / 16);
    }
  }
  return cells;
}

/** What the second reader says of each inventory line: the printed number, its link, and what is found where it leads. */
async function linesOf(reader: SecondReader, inventory: readonly number[]) {
  const labels = await reader.labels();
  const bookmarks = await reader.bookmarks();
  const lines: { label: string; printed: number; link: number | null; stamp: string; marked: boolean; page: string }[] =
    [];
  for (const page of inventory) {
    const texts = await reader.text(page);
    for (const { box, target } of await reader.links(page)) {
      const row = textsIn(texts, box);
      const label = row.reduce((left, text) => (text.x < left.x ? text : left)).text.trim();
      const last = row.reduce((right, text) => (text.x > right.x ? text : right)).text;
      const there = target === null ? '' : await textOf(reader, target);
      lines.push({
        ...{ label, printed: Number(last), link: target },
        stamp: /(?:Piècen°(\d+(?:bis|ter)?)|(Demande))–1\/\d/.exec(there)?.slice(1).find(Boolean) ?? '',
        marked: bookmarks.some((bookmark) => bookmark.page === target && bookmark.title.startsWith(`${label}. `)),
        page: labels[(target ?? 0) - 1] ?? '',
      });
    }
  }
  return lines;
}

it('1. as many pages come out as went in, and the last sheet says so', async () => {
  const given = piecesOf(papers.plan).reduce((sum, { pages }) => sum + pages.length, 0);
  const count = (...parts: string[]) => bundle.manifest.pages.filter(({ part }) => parts.includes(part)).length;
  const own = count('cover', 'inventory', 'supplement', 'divider', 'presence', 'control', 'blank', 'form');
  const onOneSheet = 1; // the back of the card
  expect(own + given - onOneSheet).toBe(second.pages);
  expect(drawn.pages).toBe(second.pages);
  expect(bundle.verification.problems).toEqual([]);
  const lines = piecesOf(papers.plan).length + papers.plan.forms.length + papers.plan.late.length;
  const sentence = `${given} pages reçues, ${given} reproduites ; ${lines} liens vérifiés`;
  expect(bundle.verification.sentence).toBe(sentence);
  expect(await textOf(second, second.pages)).toContain(squeezed(sentence));
});

it('2. at 50 dots an inch each page is like its source outside the stamp, and none is white but those left so', async () => {
  const scale = 50 / 72;
  for (const page of bundle.manifest.pages) {
    const size = await drawn.size(page.page);
    const image = await drawn.gray(page.page, Math.round(size.width * scale), Math.round(size.height * scale));
    expect([page.page, image.data.every((level) => level > 250)]).toEqual([page.page, false]); // a blank back says so
    const [content, other] = page.contents;
    if (!content || other) continue;
    const reader = await openSourceReader(await papers.shelf.get(content.source));
    const [width, height] = content.contentSize;
    const sheet = await drawOnSheet(reader, content.sourcePage, { width, height }, content.placement, scale);
    reader.close();
    for (const box of [page.stampBox, page.numberBox]) {
      if (box) for (const one of [image, sheet]) whiteOut(one, box.map((value) => value * scale) as typeof box);
    }
    const [here, there] = [cellsOf(image), cellsOf(sheet)];
    const unlike = here.filter((level, i) => Math.abs(level - (there[i] ?? 0)) > 50).length;
    expect(unlike / here.length, `page ${page.page}`).toBeLessThan(0.01);
  }
});

it('3. for a second library, number printed = link = stamp = bookmark = page label on every line', async () => {
  const pages = bundle.manifest.pages.filter(({ part }) => part === 'inventory' || part === 'supplement');
  const lines = await linesOf(
    second,
    pages.map(({ page }) => page),
  );
  const numbered = lines.filter(({ label }) => /^\d/.test(label));
  expect(numbered.map(({ label }) => label)).toEqual(piecesOf(papers.plan).map(({ label }) => label));
  for (const { label, printed, link, stamp, marked, page } of numbered) {
    expect({ label, link, stamp, marked, page }).toEqual({
      ...{ label, link: printed, marked: true, page: String(printed) },
      stamp: label.replace(' ', ''),
    });
  }
  for (const { printed, link, page } of lines) expect([link, page]).toEqual([printed, String(printed)]);
});

describe('4. the inventory holds', () => {
  it.each([1, 37, 38, 400])(
    '%i lines, among them titles of 200 characters, in Arabic and in Cyrillic',
    async (count) => {
      const shelf = new Shelf();
      const sha = shelf.add(await plainPdf('ligne', 5));
      const titles = Object.values(TITLES);
      const title = (i: number) => (i % 19 < 3 ? titles[i % 19] : `Quittance de loyer ${i + 1}`) as string;
      const pieces = Array.from({ length: count }, (_, i) => pieceOf(sha, title(i), [(i % 5) + 1]));
      const long = await composeToBytes(planOf([{ title: 'Logement', pieces }]), shelf.get);
      expect(long.manifest.notDrawable).toEqual([]);
      const reader = await SecondReader.open(long.bytes);
      const pages = long.manifest.pages.filter(({ part }) => part === 'inventory').map(({ page }) => page);
      const lines = await linesOf(reader, pages);
      await reader.close();
      expect(lines.map(({ label }) => label)).toEqual(pieces.map((_, i) => String(i + 1)));
      const first = 1 + pages.length + 1;
      expect(lines.map(({ printed }) => printed)).toEqual(pieces.map((_, i) => first + i));
      const right = (line: (typeof lines)[number]) =>
        line.marked && line.link === line.printed && line.stamp === line.label && line.page === String(line.printed);
      expect(lines.filter((line) => !right(line))).toEqual([]);
    },
  );
});

it('5. on paper every piece begins on the front of a sheet; by e-mail no back is left blank', async () => {
  expect(bundle.manifest.inventory.filter(({ firstPage }) => firstPage % 2 === 0)).toEqual([]);
  expect(bundle.manifest.counts.blanks).toBeGreaterThan(0);
  const { plan, shelf } = papers;
  const mail = { ...plan, late: [], sections: plan.sections.slice(0, 2) };
  await withDelivery(shelf, mail, outletOf('courriel'), {}, async ({ delivery, bytesOf }) => {
    expect(delivery.problems).toEqual([]);
    const file = delivery.files.find(({ name }) => name === 'Liasse.pdf')?.name ?? '';
    const mailed = join(folder, 'courriel.pdf');
    writeFileSync(mailed, await bytesOf(file));
    const { pages, counts } = await readManifest(mailed, file);
    expect([counts.blanks, pages.filter(({ part }) => part === 'blank')]).toEqual([0, []]);
  });
});

it('6. no stamp lies over a code, and each code says what it said before', async () => {
  const page = contentPages().find(({ contents }) => contents[0]?.source === papers.sha.notice) as ManifestPage;
  expect(page.contents[0]?.codes).toHaveLength(papers.payloads.length);
  const source = await PdfiumReader.open((await papers.shelf.get(papers.sha.notice)).bytes);
  const before = await finder.onPage(source, 1, await source.size(1), 300);
  source.close();
  const after = await finder.onPage(drawn, page.page, await drawn.size(page.page), 300);
  expect(before.map(({ text }) => text).sort()).toEqual(papers.payloads.toSorted());
  expect(after.map(({ text }) => text).sort()).toEqual(papers.payloads.toSorted());
  expect(after.map(({ format }) => format).sort()).toEqual(['DataMatrix', 'QRCode']);
  for (const { box } of after) {
    for (const stamp of [page.stampBox, page.numberBox]) {
      const [x, y, width, height] = stamp ?? [0, 0, 0, 0];
      const apart = x + width <= box[0] || box[0] + box[2] <= x || y + height <= box[1] || box[1] + box[3] <= y;
      expect(apart).toBe(true);
    }
  }
});

it('7. the text of a source can still be searched; a page without one gets the words that were read, or is named', async () => {
  const control = (await drawn.text(drawn.pages)).replace(/\s+/g, ' ');
  const seen = new Set<string>();
  for (const { page, contents } of contentPages()) {
    for (const { source, sourcePage, text, blank } of contents) {
      seen.add(text);
      if (text === 'own') {
        const reader = await SecondReader.open((await papers.shelf.get(source)).bytes);
        const bound = await textOf(second, page);
        for (const { text: run } of await reader.text(sourcePage)) expect(bound).toContain(squeezed(run));
        await reader.close();
      } else if (text === 'grafted') expect(await textOf(second, page)).toContain('graphotest');
      else if (!blank) {
        const listed =
          /image seule[^:]*: aucun texte ne peut y être cherché pages ((?:\d+[–-]?\d*, )*\d+[–-]?\d*)/.exec(
            control,
          )?.[1] ?? '';
        const ranges = listed.split(',').map((range) => range.split(/[–-]/).map(Number));
        expect(
          ranges.some(([from = 0, to = from]) => from <= page && page <= to),
          `page ${page} in ${listed}`,
        ).toBe(true);
      }
    }
  }
  expect([...seen].sort()).toEqual(['grafted', 'none', 'own']);
});

it('8. a file is under the limit, or what is at fault is named with what can be done; never under 150 dots an inch unasked', async () => {
  const shelf = new Shelf();
  const picture = shelf.add(photo('IMG_7.jpg', 2400, 500));
  const plan = planOf([{ title: 'Identité', pieces: [pieceOf(picture, 'Acte', [1])] }]);
  const { length } = (await shelf.get(picture)).bytes;
  const at = (part: number, belowFloor = false) => {
    const limit = Math.round(length * part);
    return withDelivery(shelf, plan, outletOf('telerecours'), { limit, belowFloor }, ({ delivery }) => ({
      limit,
      delivery,
    }));
  };
  const met = await at(0.9);
  expect(met.delivery.ok).toBe(true);
  for (const { bytes, reduced, verification } of met.delivery.files) {
    expect(bytes).toBeLessThanOrEqual(met.limit);
    expect(verification?.problems ?? []).toEqual([]); // read again after its images were made lighter
    for (const { toDpi } of reduced) expect(toDpi).toBeGreaterThanOrEqual(150);
  }
  const { delivery } = await at(0.15);
  expect(delivery.ok).toBe(false);
  expect(delivery.tooLarge).toMatchObject([{ label: '1', title: 'Acte' }]);
  expect(delivery.tooLarge[0]?.choices.length).toBeGreaterThan(0);
  for (const { toDpi } of delivery.files.flatMap(({ reduced }) => reduced)) expect(toDpi).toBeGreaterThanOrEqual(150);
});

it('9. odd papers are bound as they show; what cannot be opened is refused with its cause (all defects: nasty-pages-corpus)', async () => {
  const odd = bundle.manifest.inventory.filter(({ section }) => section === 'Formats');
  expect(odd.length).toBe(papers.plan.sections[2]?.pieces.length);
  for (const { title, firstPage } of odd) {
    const page = bundle.manifest.pages[firstPage - 1];
    expect([title, page?.contents[0]?.rasterised, page?.blank]).toEqual([title, null, false]);
  }
  const refused: [string, Uint8Array, string][] = [
    ['vide.pdf', new Uint8Array(), 'file.empty'],
    ['secret.pdf', encryptedPdf('Quittance', 'tilleul', 'platane'), 'file.password-needed'],
    ['anime.gif', Buffer.from('GIF89a'), 'file.unsupported'],
  ];
  for (const [name, bytes, code] of refused) await expect(openSource(bytes, name)).rejects.toMatchObject({ code });
});

it('10. a signed paper is not written again: its original is attached as it came, and the last sheet says so', async () => {
  const source = bundle.manifest.sources.find(({ sha256 }) => sha256 === papers.sha.signed);
  expect(source).toMatchObject({ signed: true, carried: { as: 'attachment' } });
  const name = source?.carried?.as === 'attachment' ? source.carried.name : '';
  expect(shaOf(drawn.attachment(drawn.attachments().indexOf(name)))).toBe(papers.sha.signed);
  const control = squeezed(await drawn.text(drawn.pages));
  expect(control).toContain(squeezed('la copie ne porte plus la signature'));
  expect(control).toContain(squeezed(`contrat signé.pdf : original joint à ce fichier`));
});

it('11. the same dossier gives the same bytes', async () => {
  const again = await composeToBytes(papers.plan, papers.shelf.get, { knownPage: papers.known });
  expect(shaOf(again.bytes)).toBe(shaOf(bundle.bytes));
});

it('12. a writer killed at any step leaves no half file under a final name (two hundred kills: killed-writers)', async () => {
  const writer = fileURLToPath(new URL('./bundle-writer.ts', import.meta.url));
  type Seen = { said: string; names: string[]; inside: string[] };
  const steps: [string, (seen: Seen) => boolean][] = [
    ['before anything is written', ({ said }) => said.includes('ready')],
    ['with a work folder', ({ names }) => names.some(isWorkFolderName)],
    ['while the bundle is written in it', ({ inside }) => inside.includes('liasse.pdf')],
    ['after the first file', ({ said }) => said.includes('.')],
    ['while the second one is written', ({ said, inside }) => said.includes('.') && inside.length > 0],
  ];
  const killAt = async ([step, isReached]: (typeof steps)[number]) => {
    const into = mkdtempSync(join(folder, 'tué-'));
    const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
    const child = spawn(process.execPath, [writer, join(into, 'liasse.pdf')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = new Promise((done) => child.once('close', done));
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data;
    });
    for (;;) {
      const names = readdirSync(into);
      const work = names.find(isWorkFolderName);
      let inside: string[] = [];
      try {
        inside = work ? readdirSync(join(into, work)) : [];
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // it has just been removed
      }
      if (isReached({ said, names, inside })) break;
      if (child.exitCode !== null) throw new Error(`${step}: the writer ended`);
      await new Promise((done) => setTimeout(done, 1));
    }
    child.kill('SIGKILL');
    await closed;
    const names = readdirSync(into);
    expect(names.filter((name) => name !== 'liasse.pdf' && !isTemporaryName(name) && !isWorkFolderName(name))).toEqual(
      [],
    );
    return names.includes('liasse.pdf') ? shaOf(readFileSync(join(into, 'liasse.pdf'))) : null;
  };
  const left: (string | null)[] = [];
  for (const step of steps) left.push(await killAt(step));
  const written = left.filter((sha) => sha !== null);
  expect(left.slice(3)).not.toContain(null);
  expect(new Set(written).size).toBe(1); // whole: the same bytes at every turn
  expect(left[0]).toBeNull();
}, 60_000);

it('13. reopened, the bundle gives every piece back byte for byte', async () => {
  const opened = await readBundle(path, 'liasse.pdf');
  if (!opened) throw new Error('no bundle');
  const pieces = piecesOf(papers.plan);
  expect(opened.manifest.pieces.map(({ label, title, pages }) => [label, title, pages])).toEqual(
    pieces.map(({ label, title, pages }) => [label, title, pages.map((page) => ({ ...page, part: null }))]),
  );
  const wanted = new Set(pieces.flatMap(({ pages }) => pages.map(({ source }) => source)));
  for (const sha of wanted) {
    const source = opened.manifest.sources.find(({ sha256 }) => sha256 === sha);
    const original = source && opened.original(source);
    if (original?.state !== 'whole') throw new Error(`${source?.name} is ${original?.state}`);
    expect(shaOf(original.bytes)).toBe(sha);
  }
  opened.close();
});
