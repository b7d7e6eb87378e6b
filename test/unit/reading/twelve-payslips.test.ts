import { describe, expect, it } from 'vitest';
import { read } from './layout.ts';
import { LETTER } from './other-pictures.ts';
import { BOXES, CLASSIC } from './payslip-pictures.ts';

const MONTHS = [
  'Janvier',
  'Février',
  'Mars',
  'Avril',
  'Mai',
  'Juin',
  'Juillet',
  'Août',
  'Septembre',
  'Octobre',
  'Novembre',
  'Décembre',
];
const periodOf = (month: number) => `2024-${String(month + 1).padStart(2, '0')}`;
const slip = (month: number) => CLASSIC.replace('Février', MONTHS[month] ?? '');

/** The slip over two pages: the table's head is said again, the name too, as programs do. */
function twoPages(month: number, numbered: boolean): [string, string] {
  const lines = slip(month).trim().split('\n');
  const head = lines.slice(0, 10).join('\n');
  const [first, second] = [lines.slice(0, 17).join('\n'), lines.slice(17).join('\n')];
  return [`${first}\n${numbered ? 'Page 1/2' : ''}`, `${head}\n${second}\n${numbered ? 'Page 2/2' : ''}`];
}

const COVER = `
CHANTIERS DU MODELE SARL
14 rue des Essais
69003 LYON
                                                           Monsieur Témoin KOUASSI
Lyon, le 5 mars 2024                                       8 allée du Gabarit
                                                           69100 VILLEURBANNE
Objet : vos bulletins de paie

Monsieur,
Veuillez trouver ci-joint vos bulletins de paie. Nous vous rappelons que le bulletin de paie est à conserver
sans limitation de durée. Le montant du net à payer a été viré sur votre compte.
Veuillez agréer, Monsieur, nos salutations distinguées.`;

const payslips = (pictures: string[]) =>
  read(pictures)
    .filter((piece) => piece.kind === 'bulletin-de-paie')
    .map((piece) => [piece.facts.periode?.value, piece.pages]);

describe('a file of many payslips', () => {
  it('gives one piece a month, in the order of the file, whatever that is', () => {
    const order = [7, 2, 11, 0, 5, 9, 1, 3, 10, 4, 8, 6];
    expect(payslips(order.map(slip))).toEqual(order.map((month, i) => [periodOf(month), [i + 1]]));
  });

  it('keeps payslips of two pages together, numbered or not', () => {
    for (const numbered of [true, false]) {
      const pages = MONTHS.flatMap((_, month) => twoPages(month, numbered));
      expect(payslips(pages)).toEqual(MONTHS.map((_, month) => [periodOf(month), [2 * month + 1, 2 * month + 2]]));
    }
  });

  it('keeps a cover letter out, and a blank verso with its recto', () => {
    expect(
      read([COVER, slip(0), '', slip(1), '', slip(2)]).map((p) => [p.kind, p.facts.periode?.value, p.pages]),
    ).toEqual([
      ['autre', undefined, [1]],
      ['bulletin-de-paie', '2024-01', [2, 3]],
      ['bulletin-de-paie', '2024-02', [4, 5]],
      ['bulletin-de-paie', '2024-03', [6]],
    ]);
    expect(read([slip(0), LETTER, slip(1)]).map((p) => [p.kind, p.pages])).toEqual([
      ['bulletin-de-paie', [1]],
      ['autre', [2]],
      ['bulletin-de-paie', [3]],
    ]);
  });

  it('keeps a page of leave counts or of notes with its payslip', () => {
    const notes = `
CHANTIERS DU MODELE SARL                                    Monsieur Témoin KOUASSI
Compteurs de congés
             Acquis     Pris     Solde
N-1           25,00    12,00     13,00
N             10,40     0,00     10,40
Commentaire : pensez à poser vos jours avant le 31 mai.`;
    const pieces = read([slip(0), notes, slip(1), notes]);
    expect(pieces.map((p) => [p.kind, p.pages])).toEqual([
      ['bulletin-de-paie', [1, 2]],
      ['bulletin-de-paie', [3, 4]],
    ]);
  });

  it('does not join two payslips of one month, nor of two employers', () => {
    expect(read([slip(0), slip(0), BOXES]).map((p) => p.pages)).toEqual([[1], [2], [3]]);
  });
});
