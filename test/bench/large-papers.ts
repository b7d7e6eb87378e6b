import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { BundleSource } from '../../core/engine/bundle/bundle-plan.ts';
import { sha256Of } from '../../core/engine/dossier/user-file.ts';
import { payslipLayoutB } from '../fixtures/papers/payslip-layout-b.ts';
import { sheetsToPdf } from '../fixtures/papers/render-pdf.ts';
import { seededRandom } from '../fixtures/papers/seeded-random.ts';
import { payslips } from '../fixtures/sample-dossier/months.ts';

// `node large-papers.ts FOLDER`: writes the papers of the large bundle there, and their list on the standard output.

export type Paper = { sha: string; path: string; type: BundleSource['type']; pages: number };

// 150 photos, 150 papers of 3 pages and 100 of 4: 400 pieces, 1,000 pages.
const PHOTOS = 150;
const PAPERS = [...new Array<number>(150).fill(3), ...new Array<number>(100).fill(4)];
const SHOTS = 6; // as many different pictures; the other files differ by a comment
const [WIDTH, HEIGHT] = [4032, 3024];

async function papersIn(folder: string): Promise<Paper[]> {
  const papers: Paper[] = [];
  const add = (bytes: Uint8Array, type: Paper['type'], pages: number) => {
    const path = join(folder, `${papers.length}.${type}`);
    writeFileSync(path, bytes);
    papers.push({ sha: sha256Of(bytes), path, type, pages });
  };
  const slips = payslips();
  for (const [i, pages] of PAPERS.entries()) {
    const sheets = Array.from({ length: pages }, (_, p) => payslipLayoutB(slips[(i + p) % slips.length] as never));
    add(await sheetsToPdf(`fichier ${i}`, sheets), 'pdf', pages);
  }
  const shots = Array.from({ length: SHOTS }, (_, seed) => photo(seed));
  for (let i = 0; i < PHOTOS; i++) add(withComment(shots[i % SHOTS] as Uint8Array, `photo ${i}`), 'jpeg', 1);
  return papers;
}

/** A paper photographed on a table, with the grain of a telephone's sensor: 2 to 4 MB. */
function photo(seed: number): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const image = context.createImageData(WIDTH, HEIGHT);
  const random = seededRandom(seed + 1);
  const grain = Array.from({ length: 65536 }, () => Math.round((random() - 0.5) * 26));
  for (let at = 0, i = 0; at < image.data.length; at += 4, i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
    const onPaper = x > 300 && x < 3700 && y > 200 && y < 2800;
    const inked = onPaper && y % 90 < 34 && (x * 7 + (y - (y % 90)) * 13 + seed * 31) % 53 < 22;
    const level = (inked ? 60 : onPaper ? 215 : 120) + (grain[(i * 31 + (i >> 9)) & 65535] as number);
    image.data[at] = level;
    image.data[at + 1] = level - 6;
    image.data[at + 2] = level - 18;
    image.data[at + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 82));
}

/** The same picture in another file: a comment segment after the start of image (ITU-T T.81, B.2.4.5). */
function withComment(jpeg: Uint8Array, comment: string): Uint8Array {
  const text = Buffer.from(comment, 'latin1');
  const segment = [0xff, 0xfe, 0, text.length + 2];
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), Buffer.from(segment), text, jpeg.subarray(2)]));
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node large-papers.ts FOLDER');
process.stdout.write(JSON.stringify(await papersIn(folder)));
