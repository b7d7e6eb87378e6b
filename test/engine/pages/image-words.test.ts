import { afterAll, describe, expect, it } from 'vitest';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { oneOfEach } from '../../fixtures/images/one-of-each.ts';
import { printedWords } from '../../fixtures/images/picture-paper.ts';
import { plainText } from './plain-text.ts';

describe('the words of a payslip are read from', () => {
  const pool = new OcrPool({ workers: 1 });
  afterAll(() => pool.close());
  const fixtures = oneOfEach();

  it.each(['photo.heic', 'fax-g4.tif', 'rgb-lzw.tif'])('%s', { timeout: 180_000 }, async (name) => {
    const fixture = fixtures.find(({ file }) => file === name);
    const source = await openSource(fixture?.bytes ?? new Uint8Array(), name);
    const pages = await readPages(source, { pool });
    source.close();
    const text = pages.map(plainText).join('\n');
    const words = printedWords();
    const found = words.filter((word) => text.includes(word));
    expect(words.length).toBeGreaterThan(50);
    expect(found.length / words.length).toBeGreaterThan(0.85);
  });
});
