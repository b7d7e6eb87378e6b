import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOnTheSpot } from '../../../core/domain/reading/card-movement.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { isValidIban, scanIbans } from '../../../core/domain/reading/normalise/iban.ts';
import { scanTaxNumbers } from '../../../core/domain/reading/normalise/tax-number.ts';
import { dayBefore, dayInPeriod, openingDay } from '../../../core/domain/reading/statement-dates.ts';
import { codes, readOne, values } from './layout.ts';

const statement = (movements: string, closing: string) => `
BANQUE DU SPECIMEN                       RELEVE DE COMPTE
                                         Période du 15/12/2023 au 15/01/2024
Titulaire du compte : Mme MODELE Aïssatou

Date     Opération                               Valeur      Débit        Crédit
         Ancien solde au 14/12/2023                                       120,00
${movements}
         Nouveau solde au 15/01/2024                                      ${closing}`;

const TABLE = `28/12    CARTE 26/12 FRANPRIX MONTREUIL           29/12       20,00
03/01    RETRAIT DAB 02/01 MONTREUIL              03/01       40,00
08/01    VIREMENT SALAIRE                         08/01                   900,00
10/01    CARTE 08/01 DAKAR 10000 XOF              10/01       15,24
11/01    PRLV SEPA ENERGIE                        11/01       30,00
12/01    COTISATION CARTE                         12/01        3,00`;

const sure = (piece: ReturnType<typeof readOne>, fact: 'joursMouvements' | 'joursSurPlace' | 'soldeFin') =>
  (piece.facts[fact]?.confidence ?? 0) >= SURE_THRESHOLD;

describe('movements of a bank statement', () => {
  it('take their year from the period over new year, and the day of operation, not of value', () => {
    const piece = readOne(statement(TABLE, '911,76'));
    expect(values(piece)).toMatchObject({
      joursMouvements: '2023-12-28 2024-01-03 2024-01-08 2024-01-10 2024-01-11 2024-01-12',
      joursSurPlace: '2023-12-26 2024-01-02', // neither transfers nor charges, nor a payment abroad
      soldeDebut: 120,
      soldeFin: 911.76,
    });
    expect(sure(piece, 'joursMouvements')).toBe(true);
    expect(sure(piece, 'joursSurPlace')).toBe(false); // paid on one day, entered on another
  });

  it('on the spot are sure when each has one day', () => {
    const oneDay = TABLE.replace('CARTE 26/12', 'CARTE 28/12').replace('DAB 02/01', 'DAB 03/01');
    const piece = readOne(statement(oneDay, '911,76'));
    expect(piece.facts.joursSurPlace?.value).toBe('2023-12-28 2024-01-03');
    expect(sure(piece, 'joursSurPlace')).toBe(true);
  });

  it('are not sure, and reported, when the statement does not add up', () => {
    const piece = readOne(statement(TABLE, '917,76'));
    for (const fact of ['joursMouvements', 'joursSurPlace', 'soldeFin'] as const) {
      expect(sure(piece, fact)).toBe(false);
      expect(codes(piece, fact)).toContain('check-failed');
    }
  });

  it('are not sure without balances to add up to', () => {
    const piece = readOne(statement(TABLE, '911,76').replace(/.*(?:Ancien|Nouveau) solde.*\n?/g, ''));
    expect(piece.facts.joursMouvements).toBeDefined();
    expect(sure(piece, 'joursMouvements')).toBe(false);
    expect(piece.facts.soldeFin).toBeUndefined();
  });

  it('are absent on a statement without any', () => {
    const piece = readOne(statement('', '120,00'));
    expect(piece.facts.joursMouvements).toBeUndefined();
    expect(piece.facts.joursSurPlace).toBeUndefined();
  });

  it('outside the period are no days, and leave the others unsure', () => {
    const piece = readOne(
      statement(`20/03    RETRAIT DAB                             20/03       10,00\n${TABLE}`, '901,76'),
    );
    expect(String(piece.facts.joursMouvements?.value)).not.toContain('-03-20');
    expect(sure(piece, 'joursMouvements')).toBe(false);
  });
});

describe('days of a statement', () => {
  const day = fc
    .date({ min: new Date('2019-01-01T12:00:00Z'), max: new Date('2026-12-31T12:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const printed = (iso: string) => `${iso.slice(8)}/${iso.slice(5, 7)}`;

  it('get the only year that puts them inside a period shorter than a year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), fc.nat({ max: 200 }), (from, length, offset) => {
        const daysLater = (days: number) =>
          new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        const to = daysLater(length);
        const one = daysLater(offset);
        const found = dayInPeriod(openingDay(printed(one)) as NonNullable<ReturnType<typeof openingDay>>, { from, to });
        expect(found).toBe(offset <= length ? one : undefined);
      }),
    );
  });

  it('inside a label are never after the day of entry', () => {
    fc.assert(
      fc.property(day, day, (entered, one) => {
        const found = dayBefore(openingDay(printed(one)) as NonNullable<ReturnType<typeof openingDay>>, entered);
        if (found !== undefined) expect(found <= entered).toBe(true);
      }),
    );
  });

  it.each([
    ['CARTE 28/12 FRANPRIX', '2023-12-28', '2023-12-28', true],
    ['CARTE 28/12 FRANPRIX', '2024-01-02', '2023-12-28', false], // two days: a person looks
    ['FACTURE CARTE DU 021223 LIDL', '2023-12-05', '2023-12-02', false],
    ['PAIEMENT CB 0203 AUCHAN', '2020-03-03', '2020-03-02', false],
    ['PAIEMENT CB 0203 AUCHAN', '2020-03-28', '2020-03-28', false], // the end of the card's number
    ['ACHAT CB CARREFOUR 06.07.21', '2021-07-07', '2021-07-06', false],
    ['RETRAIT DAB MONTREUIL', '2022-05-03', '2022-05-03', true],
    ['CARTE FRANPRIX', '2024-01-02', '2024-01-02', false], // entered some day after the payment, which one is not printed
  ])('on the spot: %s entered on %s', (label, entered, day, certain) => {
    expect(dayOnTheSpot(label, entered)).toEqual({ day, certain });
  });

  it.each([
    'CARTE 28/12 AMAZON EU',
    'FRAIS RETRAIT HORS ZONE',
    'VIR SEPA RECU 28/12',
    'AVOIR CARTE 28/12 FRANPRIX',
    'CARTE 28/12 MARRAKECH 200,00 MAD',
  ])('nobody is on the spot: %s', (label) => {
    expect(dayOnTheSpot(label, '2024-01-02')).toBeUndefined();
  });
});

describe('account and tax numbers', () => {
  it('an account number is checked modulo 97, cut at its length, never completed', () => {
    expect(scanIbans('IBAN FR76 3000 6000 0112 3456 7890 189 BIC AGRIFRPP').map((s) => [s.value, s.check])).toEqual([
      ['FR7630006000011234567890189', 'passed'],
    ]);
    expect(scanIbans('FR76 3000 6000 0112 3456 7890 188')[0]?.check).toBe('failed');
    expect(scanIbans('FR76 **** **** 7890 189')).toEqual([]);
    expect(scanIbans('FR76 3000 6000 0112 3456')).toEqual([]);
  });

  it('one changed digit of an account number is always seen', () => {
    const good = 'FR7630006000011234567890189';
    fc.assert(
      fc.property(fc.integer({ min: 2, max: good.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(good[at]) + by) % 10);
        expect(isValidIban(`${good.slice(0, at)}${digit}${good.slice(at + 1)}`)).toBe(false);
      }),
    );
  });

  it('a tax number has thirteen digits', () => {
    expect(scanTaxNumbers('30 12 345 678 901 C').map((s) => s.value)).toEqual(['3012345678901']);
    expect(scanTaxNumbers('3012345678901').map((s) => s.value)).toEqual(['3012345678901']);
    expect(scanTaxNumbers('732 829 320 00074')).toEqual([]);
    expect(scanTaxNumbers('30 12 345 678 90')).toEqual([]);
  });
});
