import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BundlePiece, BundleSource } from '../../../core/engine/bundle/bundle-plan.ts';
import { openSourceReader } from '../../../core/engine/bundle/source-reader.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { pieceOf, planOf, Shelf, verifiedBundle } from './bundle-fixtures.ts';

const shared = process.env['LIASSE_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared');
const TYPES = { '.pdf': 'pdf', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.png': 'png' } as const;
// Open only with a password: refused when they are given.
const LOCKED = /user-password|userpw/;

function papersIn(folder: string): { name: string; source: BundleSource }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const type = TYPES[(/\.\w+$/.exec(entry.name)?.[0].toLowerCase() ?? '') as keyof typeof TYPES];
      return type && !LOCKED.test(path)
        ? [{ name: basename(path), source: { bytes: readFileSync(path), type, name: basename(path) } }]
        : [];
    });
}

const isThere = existsSync(join(shared, 'cerfa'));
if (!isThere) console.log(`real papers: not tried, ${shared} holds no cerfa folder (LIASSE_SHARED names another)`);

describe.skipIf(!isThere)('real papers (needs LIASSE_SHARED, the folder of samples)', () => {
  test.each([
    'cerfa',
    'samples/payslip',
    'samples/tax',
    'samples/proof',
    'samples/contract',
    'samples/id',
    'samples/2ddoc/images',
  ])('%s', async (folder) => {
    const shelf = new Shelf();
    const pieces: BundlePiece[] = [];
    let pages = 0;
    for (const { name, source } of papersIn(join(shared, folder))) {
      const reader = await openSourceReader(source);
      const sha = shelf.add(source);
      const taken = Math.min(reader.pages, 12);
      pieces.push(
        pieceOf(
          sha,
          name,
          Array.from({ length: taken }, (_, i) => i + 1),
        ),
      );
      pages += taken;
      reader.close();
    }
    const { manifest, verification } = await verifiedBundle(planOf([{ title: folder, pieces }]), shelf.get);
    const drawn = manifest.pages.filter(({ contents }) => contents.some(({ rasterised }) => rasterised !== null));
    console.log(
      `${folder}: ${pages} pages, drawn: ${drawn.map((p) => `${p.stamp} (${p.contents[0]?.rasterised})`).join(', ') || 'none'}`,
    );
    expect(verification.problems).toEqual([]);
    expect(verification).toMatchObject({ ok: true, received: pages, reproduced: pages });
    expect(drawn.length).toBeLessThanOrEqual(pages * 0.2);
  });

  test('those that open with a password only are refused, and the password is asked for', async () => {
    const locked = readdirSync(join(shared, 'cerfa'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      LOCKED.test(name),
    );
    expect(locked.length).toBeGreaterThan(0);
    for (const name of locked) {
      const refused = openSource(readFileSync(join(shared, 'cerfa', name)), name);
      await expect(refused, name).rejects.toMatchObject({ code: 'file.password-needed' });
    }
  });
});
