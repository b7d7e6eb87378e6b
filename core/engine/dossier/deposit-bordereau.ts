import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import type { LetterPreview, LetterRun, LetterText, PrintedBlock } from '../../contract/letter.ts';
import { frenchDay, frenchLongDay } from '../../domain/calendar/french-dates.ts';
import { writeLetter } from '../../domain/letters/write-letter.ts';
import { checkLetter } from '../letters/check-letter.ts';
import { drawLetter } from '../letters/draw-letter.ts';
import type { StoredDeposit } from '../store/deposit-table.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';

const RULED_FOR_STAMP = 6; // lines of 24 points: room for a round stamp of 40 mm

const run = (text: string, from: LetterRun['from']): LetterRun => ({ text, from, name: null });
const words = (text: string): LetterText => [{ language: 'fr', runs: [run(text, 'letter')] }];
const value = (text: string): LetterText => [{ language: 'fr', runs: [run(text, 'value')] }];

/** "1 234 567 octets": the exact size goes with the hash. */
const bytesWords = (bytes: number) => `${new Intl.NumberFormat('fr-FR').format(bytes).replace(/\s/gu, ' ')} octets`;

/** A hash in groups of eight, so that it breaks between them and can be compared by eye. */
const grouped = (sha256: string) => (sha256.match(/.{8}/g) ?? []).join(' ');

/** What the bordereau of the catalogue does not say: where and when, the files with their hashes, the counter's zone. */
function depositBlocks({ outletTitle, on, files, receipt, note, pieces, pages }: StoredDeposit): {
  before: PrintedBlock[];
  after: PrintedBlock[];
} {
  const common = (id: string) => ({ id, generated: null });
  const paragraph = (id: string, said: string, what: string): PrintedBlock => ({
    ...common(id),
    type: 'paragraph',
    text: [{ language: 'fr', runs: [run(said, 'letter'), run(what, 'value')] }],
  });
  return {
    before: [
      paragraph('1/depot', 'Dossier remis le ', `${frenchLongDay(on)} – ${outletTitle}.`),
      paragraph('1/compte', 'Pièces remises : ', `${pieces} (${pages} ${pages > 1 ? 'pages' : 'page'}).`),
      ...(receipt === null ? [] : [paragraph('1/recu', 'Reçu : ', receipt)]),
      ...(note === null ? [] : [paragraph('1/note', 'Remarque : ', note)]),
    ],
    after: [
      { ...common('1/fichiers'), type: 'heading', text: words('Fichiers remis') },
      {
        ...common('1/empreintes'),
        type: 'table',
        head: ['Fichier', 'Taille', 'Empreinte SHA-256'].map(words),
        rows: files.map(({ name, bytes, sha256 }) => [value(name), value(bytesWords(bytes)), value(grouped(sha256))]),
        widths: [4, 2.5, 6],
      },
      { ...common('1/guichet'), type: 'heading', text: words('Cachet du guichet, date') },
      { ...common('1/cachet'), type: 'own-words', text: null, ruled: RULED_FOR_STAMP },
    ],
  };
}

/** The bordereau of the catalogue with the pieces as they were handed in, and the deposit's own blocks. */
function preview(dossier: DossierFile, catalogue: Catalogue, deposit: StoredDeposit): LetterPreview {
  const { procedure } = dossier.meta.get();
  const inventory = deposit.inventory.map(({ label, piece, section, title, date }) => ({
    piece,
    label,
    section,
    title,
    date,
  }));
  const facts = dossierFacts(dossier, catalogue);
  const written = writeLetter(
    { letter: 'bordereau', language: 'fr', procedure, on: deposit.on, facts, edits: {}, inventory },
    catalogue,
  );
  const { before, after } = depositBlocks(deposit);
  const title = `Bordereau de dépôt du ${frenchDay(deposit.on)}`;
  return {
    ...written,
    title,
    copies: written.copies.map((copy) => ({
      ...copy,
      blocks: copy.blocks
        .flatMap((block) => (block.type === 'title' ? [{ ...block, text: words(title) }, ...before] : [block]))
        .concat(after),
    })),
  };
}

/**
 * The bordereau of a deposit as a tagged PDF: its pieces as they were numbered then, its files with their hashes, and a zone
 * for the counter's stamp and date. Read again and checked as letters are. Errors: `state.not-found`,
 * `state.fill-check-failed`.
 */
export async function depositBordereau(dossier: DossierFile, catalogue: Catalogue, id: number): Promise<Uint8Array> {
  const written = preview(dossier, catalogue, dossier.deposits.get(id));
  const drawn = await drawLetter(written);
  const { problems } = await checkLetter(drawn.bytes, written, drawn.notDrawable);
  if (problems.length > 0) throw new AppError('state.fill-check-failed', { problems });
  return drawn.bytes;
}
