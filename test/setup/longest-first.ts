import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of more than ten seconds, the longest first. Two workers share the files: a long one that comes last leaves the
 * other worker idle. A fresh checkout knows no durations, and vitest would then begin with the files of most bytes.
 */
const LONG = [
  'engine/bundle/killed-writers.test.ts',
  'engine/bundle/random-bundles.test.ts',
  'engine/bundle/random-bundles-second-half.test.ts',
  'engine/cli/command-line.test.ts',
  'engine/store/killed.test.ts',
  'engine/ocr/recognition.test.ts',
  'engine/forms/official-forms.test.ts',
  'engine/reading/other-people.test.ts',
  'engine/bundle/nasty-pages-corpus.test.ts',
  'engine/bundle/acceptance.test.ts',
  'engine/reading/twelve-payslips.test.ts',
  'engine/bundle/real-papers.test.ts',
  'engine/forms/propose-form.test.ts',
  'engine/dispatch/forked-engine.test.ts',
  'engine/pages/page-scan.test.ts',
  'engine/bundle/reduce-images.test.ts',
  'engine/bundle/compose-bundle.test.ts',
  'engine/ocr/corners.test.ts',
  'engine/letters/letter-command.test.ts',
  'engine/forms/dossier-forms.test.ts',
  'engine/barcode/coded-papers.test.ts',
  'engine/store/large-blob.test.ts',
  'engine/ocr/other-scripts.test.ts',
  'unit/catalogue/compile-catalogue.test.ts',
  'unit/what-if/segments-every-day.test.ts',
  'unit/what-if/conditions-every-day.test.ts',
  'unit/bench-reading/papers.test.ts',
  'unit/bench-reading/payslips-and-contracts.test.ts',
].map((name) => join(import.meta.dirname, '..', name));

const gone = LONG.filter((path) => !existsSync(path));
if (gone.length > 0) throw new Error(`longest-first.ts names files that are not there: ${gone.join(', ')}`);

/** Place in the list; files that are not in it come after. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.indexOf(moduleId.replaceAll('/', sep));
  return place < 0 ? LONG.length : place;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual
      .map((file, order) => ({ file, order, place: placeOf(file) }))
      .sort((a, b) => a.place - b.place || a.order - b.order)
      .map(({ file }) => file);
  }
}
