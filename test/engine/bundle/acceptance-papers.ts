import type { Word } from '../../../core/contract/reading.ts';
import type { GetKnownPage } from '../../../core/engine/bundle/bundle-plan.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import type { Sheet } from '../../fixtures/papers/sheet.ts';
import { taxNotice } from '../../fixtures/papers/tax-notice.ts';
import { NOTICE, NOTICE_CODE } from '../../fixtures/two-d-doc/coded-notice.ts';
import { codeModules, drawCode } from '../../fixtures/two-d-doc/draw-code.ts';
import { makeTwoDDoc } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner } from '../../fixtures/two-d-doc/test-authority.ts';
import { photo, signedPdf } from '../outlets/outlet-fixtures.ts';
import { cardPicture, pieceOf, plainPdf, planOf, Shelf } from './bundle-fixtures.ts';
import { nastySources } from './nasty-pages.ts';

const ODD = [
  'rotated-90',
  'rotated-180',
  'rotated-270-letter',
  'cropbox-offset-negative-mediabox',
  'a3-landscape',
  'letter',
  'user-unit-2',
  'filled-form-needappearances',
  'annotation-stamp-and-hidden',
  'owner-encrypted',
  'dense-no-empty-corner',
  'phone-photo-portrait',
  'png-16-bit',
];
export const TITLES = {
  long: 'Attestation d’hébergement et facture d’électricité '.repeat(4).slice(0, 200),
  cyrillic: 'Договор найма жилого помещения',
  arabic: 'عقد العمل – محمد بن علي',
};

/** A notice with a 2D-Doc and a QR code, as the administration prints them. */
async function codedNotice() {
  const authority = makeAuthority();
  const texts = [makeTwoDDoc(NOTICE_CODE, authority, makeSigner(authority)), 'https://exemple.invalid/avis'];
  const sheet = taxNotice(NOTICE)[0] as Sheet;
  drawCode(sheet, await codeModules(texts[0] as string), 500, 105, 57);
  drawCode(sheet, await codeModules(texts[1] as string, 'QRCode'), 40, 700, 60);
  return { bytes: await sheetsToPdf('Avis', [sheet]), texts };
}

/**
 * One bundle for most of the points: a coded notice, a scan of which some words are known, a photo that nobody has read, a
 * signed PDF, a card, odd pages, awkward titles, a form and a later lot. `payloads`: what the notice's two codes hold.
 */
export async function acceptancePapers() {
  const shelf = new Shelf();
  const coded = await codedNotice();
  const notice = shelf.add({ bytes: coded.bytes, type: 'pdf', name: 'avis.pdf' });
  const picture = scan(sheetToCanvas(taxNotice(NOTICE)[1] ?? (taxNotice(NOTICE)[0] as Sheet), 100), { seed: 9 });
  const scanned = shelf.add({ bytes: picture.jpeg, type: 'jpeg', name: 'scan.jpg' });
  const unread = shelf.add(photo('IMG_0007.jpg', 700, 900, 4));
  const signed = shelf.add(await signedPdf('contrat signé'));
  const lease = shelf.add(await plainPdf('bail', 3));
  const sides = ['recto', 'verso'].map((side) => ({ source: shelf.add(cardPicture(side)), page: 1 }));
  const odd = Object.entries(await nastySources()).filter(([name]) => ODD.includes(name));
  const oddPieces = odd.map(([name, source]) =>
    pieceOf(shelf.add(source), name, name === 'owner-encrypted' ? [1, 2] : [1]),
  );
  const plan = planOf(
    [
      {
        title: 'Identité',
        pieces: [
          { ...pieceOf(notice, 'Titre de séjour', [], null, { card: true }), pages: sides },
          pieceOf(notice, 'Avis d’impôt', [1], '2024-07-15'),
          pieceOf(signed, 'Contrat signé', [1]),
        ],
      },
      {
        title: 'Logement',
        pieces: [
          pieceOf(lease, TITLES.long, [1, 2]),
          pieceOf(lease, TITLES.arabic, [3]),
          pieceOf(scanned, TITLES.cyrillic, [1]),
          pieceOf(unread, 'Photo que personne n’a lue', [1]),
        ],
      },
      { title: 'Formats', pieces: oddPieces },
    ],
    {
      forms: [pieceOf(lease, 'Formulaire', [1])],
      late: [{ day: '2025-02-01', pieces: [pieceOf(lease, 'Quittance', [2], null, { label: '3 bis' })] }],
      layout: {
        ...{ cover: true, inventory: true, control: true, stamps: true, strength: false, carry: true },
        ...{ dividers: 'section', duplex: true },
      },
    },
  );
  const word = (text: string, y: number): Word => ({ text, box: [60, y, 90, 12], confidence: 0.9 });
  const known: GetKnownPage = async (sha) => {
    if (sha === notice) return null; // its codes are looked for on the page itself
    if (sha === scanned) return { words: [word('Ligne', 60), word('graphotest', 90)], origin: 'ocr', codes: [] };
    return { words: [], origin: sha === unread ? 'ocr' : 'text', codes: [] };
  };
  return { shelf, plan, known, sha: { notice, scanned, unread, signed }, payloads: coded.texts };
}
