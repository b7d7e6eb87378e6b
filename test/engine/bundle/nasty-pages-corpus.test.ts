import { beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import { sentenceFor } from '../../../core/contract/sentences-fr.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { pieceOf, planOf, Shelf, shaOf, verifiedBundle } from './bundle-fixtures.ts';
import { nastyCorpus } from './nasty-pages-corpus.ts';

const corpus = await nastyCorpus();
const whole = corpus.filter((file) => file.refusedAs === undefined);
const refused = corpus.filter((file) => file.refusedAs !== undefined);
// Nothing is shown on these in the source either.
const WHITE = ['white-only-content', 'empty-page-no-contents', 'broken-page-content'];

describe('every defect, in one bundle', () => {
  let bundle: Awaited<ReturnType<typeof verifiedBundle>>;
  let control: string;
  beforeAll(async () => {
    const shelf = new Shelf();
    const pieces = whole.map(({ name, bytes, type, pages }) =>
      pieceOf(
        shelf.add({ bytes, type, name }),
        name,
        Array.from({ length: pages }, (_, i) => i + 1),
      ),
    );
    bundle = await verifiedBundle(planOf([{ title: 'Défauts', pieces }]), shelf.get);
    const reader = await PdfiumReader.open(bundle.bytes);
    control = (await reader.text(reader.pages)).replace(/\s+/g, ' ');
    reader.close();
  }, 240_000);

  test('as many pages come out as were given, and the check finds nothing wrong', () => {
    const pages = whole.reduce((sum, file) => sum + file.pages, 0);
    expect(bundle.verification.problems).toEqual([]);
    expect(bundle.verification).toMatchObject({ ok: true, received: pages, reproduced: pages });
  });

  test.each(whole)('$name: opened, bound whole, and what could not be copied is named', async (file) => {
    const source = await openSource(file.bytes, file.name);
    expect([source.type, source.pageCount]).toEqual([file.type, file.pages]);
    source.close();
    const line = bundle.manifest.inventory.find(({ title }) => title === file.name);
    expect(line?.pages).toBe(file.pages);
    const first = line?.firstPage ?? 0;
    const bound = bundle.manifest.pages.slice(first - 1, first - 1 + file.pages);
    expect(bound.map(({ contents }) => contents.map(({ source: sha, sourcePage }) => [sha, sourcePage]))).toEqual(
      Array.from({ length: file.pages }, (_, i) => [[shaOf(file.bytes), i + 1]]),
    );
    if (!WHITE.includes(file.name)) expect(bound.filter(({ blank }) => blank)).toEqual([]);
    const drawn = bound.flatMap(({ page, contents }) =>
      contents.flatMap(({ rasterised }) => (rasterised === null ? [] : [`page ${page} : ${rasterised}`])),
    );
    for (const told of drawn) expect(control).toContain(told);
    if (file.drawn) expect(drawn.join()).toMatch(file.drawn);
  });
});

describe('what cannot be bound is refused when it is given, with its cause and what to do', () => {
  test.each(refused)('$name: $refusedAs', async ({ name, bytes, refusedAs }) => {
    const error = await openSource(bytes, name).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof AppError)) throw new Error('it was taken');
    expect(error.code).toBe(refusedAs);
    const sentence = sentenceFor(error.toShape());
    expect(sentence).toContain(name);
    expect(sentence).toMatch(/Copiez|Redemandez|Enregistrez|Demandez|Reprenez/);
  });
});
