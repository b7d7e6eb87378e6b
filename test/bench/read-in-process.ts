import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { OcrPool } from '../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../core/engine/pages/open-source.ts';
import { readPages } from '../../core/engine/pages/read-pages.ts';

// `node read-in-process.ts THREADS FILE…`: reads the files with so many recognition threads, twice; with none it
// only opens them and decodes nothing. Prints the most megabytes that the whole process ever held.
const [threads = '0', ...files] = process.argv.slice(2);
const pool = Number(threads) === 0 ? null : new OcrPool({ workers: Number(threads) });

async function read(file: string): Promise<void> {
  const source = await openSource(new Uint8Array(readFileSync(file)), basename(file));
  try {
    if (pool !== null) await readPages(source, { pool });
    else for (let page = 1; page <= source.pageCount; page++) source.pageSize(page);
  } finally {
    source.close();
  }
}

for (let turn = 0; turn < 2; turn++) for (const file of files) await read(file);
await pool?.close();
console.log(process.resourceUsage().maxRSS / 1024);
