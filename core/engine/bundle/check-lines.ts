import { stampText } from '../../domain/bundle/number-pages.ts';
import type { BundleManifest, ManifestPage, PrintedLine } from './bundle-manifest.ts';
import { type Columns, columnsOf } from './inventory-layout.ts';
import { joined, sameTitle, squeezed } from './printed-text.ts';
import { type PlacedLink, type PlacedText, type SecondReader, textsIn } from './second-reader.ts';

/** A count of what was expected and found right, as the contract's verification has it. */
export type Tally = { expected: number; correct: number };
export type Found = { tally: Tally; problems: string[] };
export type TextsOf = (page: number) => Promise<readonly PlacedText[]>;

type Row = { page: number; link: PlacedLink };

/** Each printed line of the inventories: its numbers, its title, where its link leads, and the stamp found there. */
export async function checkLines(reader: SecondReader, manifest: BundleManifest, textsOf: TextsOf): Promise<Found> {
  const problems: string[] = [];
  let correct = 0;
  const columns = columnsOf(manifest.inventory.some(({ strength }) => strength !== null));
  const rows: Row[] = [];
  for (const { page, part } of manifest.pages) {
    if ((part !== 'inventory' && part !== 'supplement') || page > reader.pages) continue;
    rows.push(...(await reader.links(page)).map((link) => ({ page, link })));
  }
  if (rows.length !== manifest.lines.length) {
    problems.push(`${rows.length} liens à l’inventaire pour ${manifest.lines.length} lignes`);
  }
  for (const [index, line] of manifest.lines.entries()) {
    const wrong = await checkLine(line, rows[index], manifest, columns, textsOf);
    if (wrong.length === 0) correct++;
    const name = line.label === null ? `« ${line.title.slice(0, 40)} »` : `pièce ${line.label}`;
    problems.push(...wrong.map((problem) => `${name} : ${problem}`));
  }
  return { tally: { expected: manifest.lines.length, correct }, problems };
}

async function checkLine(
  line: PrintedLine,
  row: Row | undefined,
  manifest: BundleManifest,
  columns: Columns,
  textsOf: TextsOf,
): Promise<string[]> {
  if (!row) return ['pas de lien à l’inventaire'];
  const problems: string[] = [];
  const printed = readRow(textsIn(await textsOf(row.page), row.link.box), columns);
  if (row.page !== line.inventoryPage) problems.push(`imprimée page ${row.page} et non ${line.inventoryPage}`);
  if (printed.label !== squeezed(line.label ?? '–'))
    problems.push(`numéro « ${printed.label} » imprimé à l’inventaire`);
  if (!sameTitle(printed.title, line.title)) problems.push('titre différent à l’inventaire');
  if (printed.pages !== String(line.pages)) problems.push(`« ${printed.pages} » pages imprimé à l’inventaire`);
  if (printed.firstPage !== String(line.firstPage)) {
    problems.push(`page « ${printed.firstPage} » imprimée à l’inventaire`);
  }
  if (row.link.target !== Number(printed.firstPage)) {
    problems.push(`le lien mène à la page ${row.link.target ?? 'inconnue'} et non ${printed.firstPage}`);
  }
  const target = manifest.pages[(row.link.target ?? 0) - 1];
  problems.push(...(await checkTarget(line, target, textsOf)));
  return problems;
}

/** The page that a line leads to is the first one of what it lists, and its own stamp says so. */
async function checkTarget(line: PrintedLine, target: ManifestPage | undefined, textsOf: TextsOf): Promise<string[]> {
  if (!target) return [];
  const isOwn = target.part === 'presence' || target.part === 'supplement';
  const fits = line.label === null ? isOwn || target.part === 'form' : target.piece === line.label;
  if (!fits || (!isOwn && target.piecePage !== 1)) return ['le lien ne mène pas à son début'];
  if (!target.stampBox) return [];
  const stamp = joined(textsIn(await textsOf(target.page), target.stampBox));
  return stamp === squeezed(stampText(line.label, 1, line.pages))
    ? []
    : [`la page d’arrivée du lien porte « ${stamp} »`];
}

type PrintedRow = { label: string; title: string; pages: string; firstPage: string };

function readRow(texts: readonly PlacedText[], columns: Columns): PrintedRow {
  const between = (left: number, right: number) => texts.filter((text) => text.x >= left && text.x < right);
  return {
    label: joined(between(0, columns.title - 1)),
    title: joined(between(columns.title - 1, (columns.strength ?? columns.date) - 2)),
    pages: joined(between(columns.date + 40, columns.pages)),
    firstPage: joined(between(columns.pages, columns.page)),
  };
}
