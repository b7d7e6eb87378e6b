import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { codes, readOne, values } from './layout.ts';
import { BOTTOM_BOXES, CUMULATED_LEFT, HOSPITAL, NUMBERED_LINES, TWO_COLUMNS } from './more-payslip-pictures.ts';
import { BOXES, CESU, CLASSIC, CLASSIC_VALUES, FORFAIT_JOURS, INTERIM, SIMPLIFIED, SIRET } from './payslip-pictures.ts';

describe('payslips of different programs', () => {
  it('reads labels left of their values, and nothing that is not printed', () => {
    const piece = readOne(CLASSIC);
    expect(piece.kind).toBe('bulletin-de-paie');
    expect(values(piece)).toEqual(CLASSIC_VALUES);
    const doubtful = Object.entries(piece.facts).filter(([, f]) => (f?.confidence ?? 0) < 0.95);
    expect(doubtful).toEqual([]);
  });

  it('keeps the printed form, the page and the box of the value', () => {
    const brut = readOne(CLASSIC).facts.salaireBrut;
    expect(brut?.printed).toBe('1 958,38');
    const line = CLASSIC.split('\n').findIndex((l) => l.startsWith('Salaire brut')) - 1;
    const column = CLASSIC.split('\n')[line + 1]?.indexOf('1 958,38') ?? -1;
    expect(brut?.box).toEqual([20 + column * 5, 30 + line * 12, 40, 8]);
    expect(brut?.page).toBe(1);
    expect(brut?.source).toBe('text');
  });

  it('reads labels above their values and the month between cumulated amounts', () => {
    expect(values(readOne(BOXES))).toEqual({
      periode: '2023-12',
      periodeDebut: '2023-12-01',
      periodeFin: '2023-12-31',
      datePaiement: '2024-01-02',
      dateDocument: '2024-01-02',
      employeur: 'SOCIETE EXEMPLE PROPRETE',
      siret: SIRET,
      naf: '8121Z',
      salarie: 'MODELE Aïssatou',
      titulaire: 'MODELE Aïssatou',
      nir: '290079913404519',
      emploi: 'AGENT DE PROPRETE',
      dateEntree: '2021-07-01',
      heures: 104,
      salaireBrut: 1211.6,
      netSocial: 955.11,
      netAvantImpot: 945.04,
      netImposable: 985.01,
      netPaye: 945.04,
    });
  });

  it('does not take a CESU number for an establishment number', () => {
    const read = values(readOne(CESU));
    expect(read).toMatchObject({
      periode: '2024-03',
      periodeDebut: '2024-03-01',
      periodeFin: '2024-03-31',
      datePaiement: '2024-04-02',
      employeur: 'GABARIT Jeanne',
      salarie: 'ESSAI Ibrahima',
      emploi: 'Employé de maison',
      heures: 32,
      salaireBrut: 452.1,
      netImposable: 371.02,
      netSocial: 352.8,
      netPaye: 352.8,
    });
    expect(read).not.toHaveProperty('siret');
    expect(read).not.toHaveProperty('nir');
  });

  it('reads the simplified presentation with the month in its title', () => {
    expect(values(readOne(SIMPLIFIED))).toEqual({
      periode: '2023-12',
      employeur: 'ATELIER DU TEMOIN SAS',
      siret: SIRET,
      naf: '2562B',
      salarie: 'Exemple DIALLO',
      titulaire: 'Exemple DIALLO',
      emploi: 'Opératrice polyvalente',
      dateEntree: '2022-03-01',
      heures: 151.67,
      salaireBrut: 1804.87,
      netSocial: 1428.1,
      netAvantImpot: 1428.1,
      netImposable: 1470.09,
      netPaye: 1413.4,
    });
  });

  it('leaves the hours of a contract in days absent', () => {
    const read = values(readOne(FORFAIT_JOURS));
    expect(read).not.toHaveProperty('heures');
    expect(read).toMatchObject({ periode: '2025-06', salaireBrut: 3500, netPaye: 2520, emploi: 'Consultant' });
  });

  it('takes the agency as employer and the month, not the mission, as period', () => {
    const read = values(readOne(INTERIM));
    expect(read).toMatchObject({
      periode: '2024-03',
      employeur: 'INTERIM DU MODELE SAS',
      siret: SIRET,
      salarie: 'TEMOIN Karim',
      heures: 105,
      salaireBrut: 1537.31,
      datePaiement: '2024-04-12',
    });
    expect(read).not.toHaveProperty('periodeDebut');
  });

  it.each([
    [
      'side by side',
      TWO_COLUMNS,
      {
        periode: '2024-03',
        periodeDebut: '2024-03-01',
        periodeFin: '2024-03-31',
        employeur: 'BISTROT DU GABARIT SAS',
        salarie: 'Awa TEMOIN',
        emploi: 'Serveuse',
        dateEntree: '2022-01-01',
        heures: 151.67,
        salaireBrut: 2079.99,
        netSocial: 1651,
        netAvantImpot: 1640,
        netImposable: 1700,
        netPaye: 1604.3,
      },
    ],
    [
      'numbered lines',
      NUMBERED_LINES,
      {
        periode: '2024-03',
        datePaiement: '2024-03-29',
        employeur: 'SARL NETTOYAGE EXEMPLE',
        salarie: 'KONE Moussa',
        emploi: "AGENT D'ENTRETIEN",
        dateEntree: '2020-02-01',
        heures: 151.67,
        salaireBrut: 1801.84,
        netImposable: 1450.03,
        netAvantImpot: 1400.72,
        netPaye: 1400.72,
      },
    ],
    [
      'a hospital',
      HOSPITAL,
      {
        periode: '2024-03',
        employeur: 'CENTRE HOSPITALIER DU MODELE',
        salarie: 'TRAORE FATOUMATA',
        emploi: 'AIDE SOIGNANTE',
        salaireBrut: 1819.76,
        netSocial: 1490,
        netAvantImpot: 1467.65,
        netImposable: 1510.33,
        netPaye: 1452.55,
      },
    ],
    [
      'cumulated amounts left',
      CUMULATED_LEFT,
      {
        periode: '2023-05',
        salarie: 'DIOP Mamadou',
        heures: 151.67,
        salaireBrut: 1747.24,
        netImposable: 1420.02,
        netPaye: 1370.11,
      },
    ],
    [
      'values under their labels',
      BOTTOM_BOXES,
      {
        periode: '2024-02',
        datePaiement: '2024-02-29',
        employeur: 'ENTREPRISE GABARIT',
        emploi: 'MACON',
        dateEntree: '2019-05-02',
        salaireBrut: 1820.04,
        netImposable: 1500,
        netAvantImpot: 1440.1,
        netPaye: 1421,
      },
    ],
  ])('reads %s', (_, picture, expected) => {
    expect(values(readOne(picture))).toMatchObject(expected);
  });

  it('reads amounts with no-break blanks as programs write them', () => {
    for (const blank of ['\u00a0', '\u202f', '\u2009']) {
      const read = values(readOne(CLASSIC.replaceAll(/(\d) (\d{3},)/g, `$1${blank}$2`)));
      expect(read).toEqual(CLASSIC_VALUES);
    }
  });

  it('reads amounts with a dot, and grouped by dots', () => {
    expect(values(readOne(CLASSIC.replaceAll(/(\d) (\d{3}),(\d\d)/g, ' $1$2.$3')))).toMatchObject({
      salaireBrut: 1958.38,
      netPaye: 1515.61,
    });
    expect(values(readOne(CLASSIC.replaceAll(/(\d) (\d{3},\d\d)/g, '$1.$2')))).toMatchObject({
      salaireBrut: 1958.38,
      netPaye: 1515.61,
    });
  });

  it('never takes the cumulated net taxable for the month’s when the month’s is not printed', () => {
    const picture = CLASSIC.replace(
      'Mensuel          155,67       1 958,38      1 590,44            655,12',
      '',
    ).replace('Impôt prélevé à la source      1 590,44', 'Impôt prélevé à la source              ');
    expect(values(readOne(picture))).not.toHaveProperty('netImposable');
  });

  it('flags two printed values that compete', () => {
    const piece = readOne(
      CLASSIC.replace(
        'Net payé                                                   1 515,61',
        'Net payé                                                   1 515,61\nNet payé                                                   1 415,61',
      ),
    );
    expect(codes(piece, 'netPaye')).toContain('several-candidates');
    expect(piece.facts.netPaye?.confidence).toBeLessThan(SURE_THRESHOLD);
  });

  it('flags amounts that contradict each other', () => {
    const piece = readOne(
      CLASSIC.replace(
        'Net à payer avant impôt sur le revenu                      1 545,83',
        'Net à payer avant impôt sur le revenu                      2 545,83',
      ),
    );
    expect(codes(piece, 'netAvantImpot')).toContain('check-failed');
    expect(piece.facts.netAvantImpot?.confidence).toBeLessThanOrEqual(0.6);
  });

  it('returns a printed number whose key fails, flagged', () => {
    const piece = readOne(CLASSIC.replace('00074', '00075'));
    expect(piece.facts.siret?.value).toBe('73282932000075');
    expect(piece.facts.siret?.confidence).toBeLessThanOrEqual(0.6);
    expect(codes(piece, 'siret')).toEqual(['check-failed']);
  });

  it('reads a NIR of Corsica', () => {
    expect(readOne(CLASSIC.replace('1 85 05 78 006 084 91', '1 85 05 2A 006 084 35')).facts.nir).toMatchObject({
      value: '185052A00608435',
      confidence: 0.99,
    });
  });
});

describe('recognised payslips', () => {
  const ocr = (picture: string) => readOne(picture, { source: 'ocr' });

  it('is sure of an amount that is printed twice and never of a name', () => {
    const piece = ocr(CLASSIC);
    expect(values(piece)).toEqual(CLASSIC_VALUES);
    expect(piece.facts.salaireBrut?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    expect(piece.facts.siret?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    expect(piece.facts.salarie?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(piece.facts.dateEntree?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(codes(piece, 'salarie')).toEqual(['low-confidence']);
  });

  it('does not put back a lost comma', () => {
    const lost = CLASSIC.replaceAll('1 958,38', ' 195838 ').replace('151,67', ' 15167');
    const piece = ocr(lost);
    expect(piece.facts.salaireBrut).toBeUndefined();
    expect(codes(piece, 'salaireBrut')).toEqual(['check-failed']);
    expect(values(piece).heures).not.toBe(15167);
    expect(values(piece).heures).not.toBe(151.67);
  });

  it('finds the value elsewhere when one print of it lost its comma', () => {
    const piece = ocr(
      CLASSIC.replace(
        'Salaire brut                                               1 958,38',
        'Salaire brut                                                195838',
      ),
    );
    expect(piece.facts.salaireBrut?.value).toBe(1958.38);
  });

  it('proposes the letter of an activity code, to be looked at', () => {
    const piece = ocr(BOXES.replace('8121Z', '81217'));
    expect(piece.facts.naf?.value).toBe('8121Z');
    expect(piece.facts.naf?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(ocr(BOXES.replace('8121Z', '75019 PARIS')).facts.naf).toBeUndefined();
    expect(readOne(BOXES.replace('8121Z', '81217')).facts.naf).toBeUndefined();
  });

  it('flags a period whose end was misread into another month', () => {
    const piece = ocr(BOXES.replace('Au : 31/12/2023', 'Au : 31/10/2023'));
    expect(piece.facts.periode).toBeUndefined();
    const late = ocr(FORFAIT_JOURS.replace('30/06/2025', '30/08/2025'));
    expect(late.facts.periode).toBeUndefined();
    expect(late.facts.periodeFin?.confidence ?? 0).toBeLessThan(SURE_THRESHOLD);
  });

  it('lowers the confidence with that of the words', () => {
    const weak = readOne(CLASSIC, { source: 'ocr', confidence: 0.4 });
    for (const fact of Object.values(weak.facts)) expect(fact?.confidence ?? 1).toBeLessThan(SURE_THRESHOLD);
  });
});
