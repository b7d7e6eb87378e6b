import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCatalogue } from '../../core/engine/catalogue/load-catalogue.ts';
import { listFields } from '../../core/engine/forms/list-fields.ts';
import { proposeForm } from '../../core/engine/forms/propose-form.ts';
import { recogniseForm } from '../../core/engine/forms/recognise-form.ts';
import { OcrPool } from '../../core/engine/ocr/ocr-pool.ts';
import type { DrawnForm } from './form-proposal/draw-form.ts';
import { FACTS } from './form-proposal/fictitious-facts.ts';
import { firstSet } from './form-proposal/first-set.ts';
import { fourthSet } from './form-proposal/fourth-set.ts';
import { add, type Judged, judgeDrawn, judgeOfficial, nothing } from './form-proposal/judge-proposal.ts';
import { secondSet } from './form-proposal/second-set.ts';
import { thirdSet } from './form-proposal/third-set.ts';
import { tuningForms } from './form-proposal/tuning-forms.ts';

const FOLDER = join(process.env.LIASSE_SHARED ?? resolve(import.meta.dirname, '../../../shared'), 'cerfa');
const FILES = ['16029-01-xfa.pdf', '16029-01-reedited.pdf', '16030-01.pdf', '15934-01.pdf', '15186-03.pdf'];

function line(name: string, { right, missed, wrong, beyond }: Judged): string[] {
  const all = right + missed.length + wrong.length;
  const share = (count: number) => (all === 0 ? '–' : `${((100 * count) / all).toFixed(0)} %`);
  return [
    `${name}: ${right}/${all} right (${share(right)}), ${wrong.length} wrong, ${missed.length} not proposed, ${beyond.length} beyond the map`,
    ...wrong.map((entry) => `    wrong: ${entry}`),
    ...missed.map((entry) => `    not proposed: ${entry}`),
    ...beyond.map((entry) => `    beyond the map: ${entry}`),
  ];
}

async function drawn(title: string, forms: DrawnForm[], pool: OcrPool): Promise<string[]> {
  let all = nothing();
  const lines: string[] = [];
  for (const { name, bytes, truth } of forms) {
    const judged = judgeDrawn(await proposeForm(bytes, name, { pool }), truth, FACTS);
    all = add(all, judged);
    lines.push(...line(`  ${name}`, judged));
  }
  return [...line(title, { ...all, missed: all.missed, wrong: all.wrong }).slice(0, 1), ...lines];
}

async function official(pool: OcrPool): Promise<string[]> {
  if (!existsSync(FOLDER)) return [`official forms: skipped, they are not at ${FOLDER}`];
  const maps = Object.values((await loadCatalogue()).forms);
  let all = nothing();
  const lines: string[] = [];
  for (const file of FILES) {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    const map = recogniseForm(await listFields(bytes, file, { known: maps }), maps)?.map;
    if (!map) throw new Error(`${file} has no map to be judged by`);
    const judged = judgeOfficial(await proposeForm(bytes, file, { pool }), map, FACTS);
    all = add(all, judged);
    lines.push(...line(`  ${file}`, judged));
  }
  return [...line('official forms without their maps (civil status, address, employer)', all).slice(0, 1), ...lines];
}

/** How much of a form that no map knows is proposed right, wrong, or left to the person. */
export async function benchFormProposal(): Promise<string[]> {
  const pool = new OcrPool({ workers: 2 });
  try {
    return [
      ...(await official(pool)),
      ...(await drawn('drawn forms, tuned on', await tuningForms(), pool)),
      ...(await drawn('first set, tuned on since its first run (43/46 right, 1 wrong)', await firstSet(), pool)),
      ...(await drawn('second set, tuned on since its first run (36/61 right, 3 wrong)', await secondSet(), pool)),
      ...(await drawn('third set, tuned on since its first run (13/24 right, 6 wrong)', await thirdSet(), pool)),
      ...(await drawn('fourth set, kept apart (first run: 17/23 right, 0 wrong)', await fourthSet(), pool)),
    ];
  } finally {
    await pool.close();
  }
}
