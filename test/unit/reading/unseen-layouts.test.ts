import { describe, expect, it } from 'vitest';
import type { PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { extractFacts } from '../../../core/domain/reading/extract-facts.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { KINDS, layout, readOne, values } from './layout.ts';
import { CONTRACT_PAGE_1 } from './other-pictures.ts';
import { LETTER_ABOUT, NET_IN_A_FRAME, RECEIPT_IN_FIRST_PERSON, RECEIPT_IN_SENTENCES } from './unseen-pictures.ts';

const payslip = KINDS.find((kind) => kind.slug === 'bulletin-de-paie') as (typeof KINDS)[number];

const sure = (piece: PieceReading) =>
  Object.entries(piece.facts)
    .filter(([, fact]) => (fact?.confidence ?? 0) >= SURE_THRESHOLD)
    .map(([name]) => name);

describe('rent receipts in sentences', () => {
  it('does not take the lessor for the tenant, nor a street number for the rent', () => {
    const piece = readOne(RECEIPT_IN_SENTENCES);
    expect(values(piece)).toEqual({
      dateDocument: '2023-11-06',
      periode: '2023-11',
      titulaire: 'ESSAI Ibrahima',
      bailleur: 'Mme Odile GABARIT',
      emetteur: 'Mme Odile GABARIT',
      loyer: 540,
      charges: 45,
      montant: 585,
      adresse: '27 rue du Témoin, 35200 RENNES',
    });
    expect(sure(piece)).toEqual(expect.arrayContaining(['loyer', 'bailleur', 'adresse']));
    // Where a name ends in a sentence is a guess: a person looks.
    expect(sure(piece)).not.toContain('titulaire');
  });

  it('leaves the rent absent when only the total is printed', () => {
    const piece = readOne(RECEIPT_IN_SENTENCES.replace(/\nLoyer :.*\nProvision.*\n/, '\n'));
    expect(values(piece)).toMatchObject({ titulaire: 'ESSAI Ibrahima' });
    expect(piece.facts.loyer).toBeUndefined();
  });

  it('leaves the tenant absent when the name is blank', () => {
    const piece = readOne(RECEIPT_IN_SENTENCES.replace('M. ESSAI Ibrahima', 'M.'));
    expect(piece.facts.titulaire).toBeUndefined();
  });

  it('reads the tenant of a receipt in the first person', () => {
    const read = values(readOne(RECEIPT_IN_FIRST_PERSON));
    expect(read).toMatchObject({ titulaire: 'Awa TEMOIN', periode: '2022-04' });
    expect(read).not.toHaveProperty('loyer'); // the amount in the sentence is with charges
  });
});

describe('payslips whose net stands apart', () => {
  it('reads the net in a frame: label above, figure lower at the right', () => {
    const piece = readOne(NET_IN_A_FRAME);
    expect(values(piece)).toMatchObject({ netPaye: 1374.55, netAvantImpot: 1381.79, emploi: 'Agent de service' });
    expect(sure(piece)).toContain('netPaye'); // net before tax less the printed tax is this amount
  });

  it('asks for a look at it when nothing confirms it', () => {
    const piece = readOne(NET_IN_A_FRAME.replace('1 374,55', '1 374,65'));
    expect(piece.facts.netPaye?.value).toBe(1374.65);
    expect(sure(piece)).not.toContain('netPaye');
  });

  it('reads a net that stands under the head of another column', () => {
    const piece = readOne(
      NET_IN_A_FRAME.replace(/NET PAYÉ *\n/, '\n')
        .replace(/ +1 374,55\n/, '\n')
        .concat(`
Net à payer au salarié                                                                      1 374,55 €`),
    );
    expect(piece.facts.netPaye?.value).toBe(1374.55);
  });

  it('is sure of the hours that the line multiplies out, beside "heures payées" too', () => {
    const piece = readOne(NET_IN_A_FRAME);
    expect(piece.facts.heures?.value).toBe(151.67);
    expect(sure(piece)).toContain('heures');
  });

  it('takes neither the rate for hours nor the hours for an amount when the value is missing', () => {
    const hourless = readOne(NET_IN_A_FRAME.replace('151,67     11,390', '           11,39 '));
    expect(hourless.facts.heures).toBeUndefined();
    const netless = readOne(NET_IN_A_FRAME.replace('1 381,79', '        ').replace('1 374,55', '        '));
    expect(netless.facts.netAvantImpot).toBeUndefined();
    expect(netless.facts.netPaye).toBeUndefined();
  });

  it('never confirms an amount by hours that are printed twice', () => {
    const piece = readOne(NET_IN_A_FRAME.replace('1 381,79', '  151,67'), { source: 'ocr' });
    expect(sure(piece)).not.toContain('netAvantImpot');
  });

  it('takes no level or status for the job', () => {
    for (const status of ['EMPLOYE', 'Ouvrière', 'Niveau II', 'N2 P1', 'Cadre']) {
      const piece = readOne(NET_IN_A_FRAME.replace('Agent de service', status));
      expect(piece.facts.emploi).toBeUndefined();
    }
    expect(values(readOne(NET_IN_A_FRAME.replace('Agent de service', 'Employé polyvalent')))).toMatchObject({
      emploi: 'Employé polyvalent',
    });
  });
});

describe('papers of no known kind', () => {
  const about = (line: string) => readOne(LETTER_ABOUT.replace('Concerne : TEMOIN Karim', line)).facts.titulaire?.value;

  it('names the person the paper says it is about, not its author', () => {
    expect(values(readOne(LETTER_ABOUT))).toEqual({ dateDocument: '2024-06-24', titulaire: 'TEMOIN Karim' });
    expect(about("J'atteste que Monsieur TEMOIN Karim, né le 3 mai 1990, suit nos cours.")).toBe('TEMOIN Karim');
    expect(about('Je certifie que Mme Awa DE SOUSA-MOREIRA est inscrite.')).toBe('Awa DE SOUSA-MOREIRA');
    expect(about("J'atteste sur l'honneur héberger M. TEMOIN Karim depuis 2021.")).toBe('TEMOIN Karim');
  });

  it('names nobody when it is not clear', () => {
    for (const line of [
      'Concerne : Demande de titre de séjour',
      'Concerne : votre dossier',
      'Concerne : Attestation',
      "J'atteste que mon voisin est serviable.",
      "J'atteste que Monsieur est serviable.",
      'Madame la Préfète,',
    ])
      expect(about(line), line).toBeUndefined();
  });
});

describe('fixed-term contracts', () => {
  const end = (sentence: string) =>
    readOne(CONTRACT_PAGE_1.replace('pour une durée déterminée qui prendra fin le 31 août 2024.', sentence)).facts
      .dateFin?.value;

  it('reads the last day however the sentence says it', () => {
    expect(end("pour une durée déterminée, jusqu'au 29 mars 2024 inclus.")).toBe('2024-03-29');
    expect(end('pour une durée déterminée du 1er mars 2024 au 29 mars 2024.')).toBe('2024-03-29');
    expect(end('pour une durée déterminée.\nIl prend fin le 29/03/2024 au soir.')).toBe('2024-03-29');
    expect(end('pour une durée déterminée. Son terme est fixé au 29 mars 2024.')).toBe('2024-03-29');
    expect(end('pour remplacer M. X, absent pour congés.\nIl prendra fin le 29/03/2024 au soir.')).toBe('2024-03-29');
  });

  it('takes the end of the trial period for no end of the contract', () => {
    expect(end("pour une durée déterminée. La période d'essai prendra fin le 14/03/2024.")).toBeUndefined();
  });

  it('ends the job where the level begins', () => {
    const job = (sentence: string) =>
      readOne(CONTRACT_PAGE_1.replace("en qualité d'agent de service,\nniveau AS1,", sentence)).facts.emploi?.value;
    expect(job('\nPoste : Agent de service, niveau I, échelon 2.\n')).toBe('Agent de service');
    expect(job('\nPoste :\n')).toBeUndefined();
  });
});

describe('pages that were straightened', () => {
  const { words, ...page } = layout(RECEIPT_IN_SENTENCES, { source: 'ocr' });
  const upsideDown = {
    ...page,
    findings: [{ code: 'page-rotated' as const, page: 1, detail: '180' }],
    words: words.map(({ box: [x, y, w, h], ...word }) => ({
      ...word,
      box: [page.width - x - w, page.height - y - h, w, h] as [number, number, number, number],
      upright: [x, y, w, h] as [number, number, number, number],
    })),
  };

  it('are read as they lie once straight, and each value is shown where it stands', () => {
    const [turned] = readPieces([upsideDown], KINDS);
    const straight = readOne(RECEIPT_IN_SENTENCES, { source: 'ocr' });
    expect(values(turned as PieceReading)).toEqual(values(straight));
    const [x, y, w, h] = straight.facts.loyer?.box ?? [0, 0, 0, 0];
    const shown = turned?.facts.loyer?.box ?? [0, 0, 0, 0];
    const expected = [page.width - x - w, page.height - y - h, w, h];
    expect(shown.map((n) => Math.round(n))).toEqual(expected.map((n) => Math.round(n)));
  });
});

describe('values cut by the edge of the sheet', () => {
  it('are never sure: a cut year is another year', () => {
    const page = layout('BULLETIN DE PAIE\nEntrée le : 01/04/20');
    const date = page.words.at(-1) as (typeof page.words)[number];
    const shifted = { ...page, width: date.box[0] + date.box[2] + 1 };
    const whole = extractFacts([page], payslip).facts.dateEntree;
    const cut = extractFacts([shifted], payslip).facts.dateEntree;
    expect(whole?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    expect(cut?.confidence).toBeLessThan(SURE_THRESHOLD);
  });
});
