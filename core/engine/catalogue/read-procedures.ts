import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CommonBlock, commonBlock, type Procedure, procedure, rule } from '../../contract/catalogue/procedure.ts';
import {
  delay,
  duePiece,
  filingWindow,
  procedureFee,
  statement,
  step,
} from '../../contract/catalogue/procedure-parts.ts';
import { entriesOf } from './folder-entries.ts';
import { type CatalogueProblem, readYaml } from './read-yaml.ts';

const PART_FILES = {
  pieces: z.array(duePiece),
  fees: z.array(procedureFee),
  windows: z.array(filingWindow),
  delays: z.array(delay),
  steps: z.array(step),
  statements: z.array(statement),
} as const;

type Parts = Pick<Procedure, 'rules' | keyof typeof PART_FILES>;

/** One file a kind of part (pieces.yaml, fees.yaml…), each optional, and the rules of rules/*.yaml in the order of their names. */
function readParts(formsDir: string, folder: string, problems: CatalogueProblem[]): Parts {
  const part = <T>(name: string, schema: z.ZodType<T[]>): T[] => {
    const file = `${folder}/${name}.yaml`;
    return existsSync(join(formsDir, file)) ? (readYaml(join(formsDir, file), file, schema, problems) ?? []) : [];
  };
  return {
    rules: entriesOf(join(formsDir, folder, 'rules'), 'files').flatMap((fileName) => {
      const file = `${folder}/rules/${fileName}`;
      return readYaml(join(formsDir, file), file, z.array(rule), problems) ?? [];
    }),
    pieces: part('pieces', PART_FILES.pieces),
    fees: part('fees', PART_FILES.fees),
    windows: part('windows', PART_FILES.windows),
    delays: part('delays', PART_FILES.delays),
    steps: part('steps', PART_FILES.steps),
    statements: part('statements', PART_FILES.statements),
  };
}

const noParts = {
  rules: true,
  pieces: true,
  fees: true,
  windows: true,
  delays: true,
  steps: true,
  statements: true,
} as const;

/** <folder>/<id>/<head>.yaml and the parts beside it. */
function readFolders<T>(
  formsDir: string,
  folder: string,
  head: string,
  schema: z.ZodType<T>,
  idOf: (entry: T) => string,
  problems: CatalogueProblem[],
): Map<string, T & Parts> {
  const entries = new Map<string, T & Parts>();
  for (const id of entriesOf(join(formsDir, folder), 'folders')) {
    const name = `${folder}/${id}/${head}.yaml`;
    if (!existsSync(join(formsDir, name))) {
      problems.push({ file: name, path: '', problem: 'missing' });
      continue;
    }
    const entry = readYaml(join(formsDir, name), name, schema, problems);
    const parts = readParts(formsDir, `${folder}/${id}`, problems);
    if (entry === undefined) continue;
    if (idOf(entry) === id) entries.set(id, { ...entry, ...parts });
    else problems.push({ file: name, path: 'id', problem: `"${idOf(entry)}" is not the folder's name` });
  }
  return entries;
}

/** A procedure with the blocks that it includes, after its own entries; a question asked in both is refused. */
function merged(head: Procedure, blocks: ReadonlyMap<string, CommonBlock>, problems: CatalogueProblem[]): Procedure {
  const file = `procedures/${head.slug}/procedure.yaml`;
  const whole = { ...head, questions: { ...head.questions }, measures: [...head.measures] };
  for (const id of head.include) {
    const block = blocks.get(id);
    if (block === undefined) {
      problems.push({ file, path: 'include', problem: `there is no common block "${id}"` });
      continue;
    }
    for (const [name, question] of Object.entries(block.questions)) {
      const known = whole.questions[name];
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(question)) {
        problems.push({ file, path: `questions.${name}`, problem: `also asked, otherwise, by common/${id}` });
      }
      whole.questions[name] = question;
    }
    whole.measures.push(...block.measures.filter((name) => !whole.measures.includes(name)));
    whole.rules = [...whole.rules, ...block.rules];
    whole.pieces = [...whole.pieces, ...block.pieces];
    whole.fees = [...whole.fees, ...block.fees];
    whole.windows = [...whole.windows, ...block.windows];
    whole.delays = [...whole.delays, ...block.delays];
    whole.steps = [...whole.steps, ...block.steps];
    whole.statements = [...whole.statements, ...block.statements];
  }
  return whole;
}

/** procedures/<slug>/ with the common/<id>/ blocks that each includes. */
export function readProcedures(formsDir: string, problems: CatalogueProblem[]): Record<string, Procedure> {
  const blocks = readFolders(formsDir, 'common', 'common', commonBlock.omit(noParts), (entry) => entry.id, problems);
  const heads = readFolders(
    formsDir,
    'procedures',
    'procedure',
    procedure.omit(noParts),
    (entry) => entry.slug,
    problems,
  );
  return Object.fromEntries([...heads].map(([slug, head]) => [slug, merged(head, blocks, problems)]));
}
