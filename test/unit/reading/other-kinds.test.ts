import { describe, expect, it } from 'vitest';
import { codes, read, readOne, values } from './layout.ts';
import { BANK, CONTRACT_PAGE_1, CONTRACT_PAGE_2, ENGLISH, LETTER, RENT, TAX } from './other-pictures.ts';

describe('contracts', () => {
  it('reads the values from its sentences, over line ends and pages', () => {
    const [piece, ...others] = read([CONTRACT_PAGE_1, CONTRACT_PAGE_2]);
    expect(others).toEqual([]);
    expect(piece?.kind).toBe('contrat-de-travail');
    expect(piece?.pages).toEqual([1, 2]);
    expect(values(piece as NonNullable<typeof piece>)).toEqual({
      typeContrat: 'CDD',
      employeur: 'PROPRETE DU MODELE SAS',
      siret: '73282932000074',
      naf: '8121Z',
      salarie: 'Aminata TEMOIN',
      titulaire: 'Aminata TEMOIN',
      emploi: 'agent de service',
      dateSignature: '2024-02-26',
      dateDocument: '2024-02-26',
      dateDebut: '2024-03-01',
      dateFin: '2024-08-31',
      heuresHebdo: 30,
      salaireBrutMensuel: 1560,
    });
  });

  it('leaves the signature day absent when the place for it is blank', () => {
    const [piece] = read([CONTRACT_PAGE_1, CONTRACT_PAGE_2.replace('Paris, le 26 février 2024', ', le        ')]);
    expect(piece?.facts.dateSignature).toBeUndefined();
    expect(piece?.facts.dateDocument).toBeUndefined();
  });

  it('does not make a monthly salary out of an hourly one', () => {
    const hourly = CONTRACT_PAGE_1.replace(
      'un salaire mensuel brut de 1 560,00 euros',
      'un salaire horaire brut de 12,00 euros',
    );
    expect(read([hourly, CONTRACT_PAGE_2])[0]?.facts.salaireBrutMensuel).toBeUndefined();
  });
});

describe('other papers', () => {
  it('reads a rent receipt: its own date, not the payment’s', () => {
    const piece = readOne(RENT);
    expect(piece.kind).toBe('quittance-loyer');
    expect(values(piece)).toEqual({
      dateDocument: '2023-11-06',
      periode: '2023-11',
      titulaire: 'ESSAI Ibrahima',
      bailleur: 'Mme GABARIT Odile',
      emetteur: 'Mme GABARIT Odile',
      loyer: 540,
      charges: 45,
      montant: 585,
      datePaiement: '2023-11-04',
      periodeDebut: '2023-11-01',
      periodeFin: '2023-11-30',
      adresse: '12 rue du Témoin, 35200 RENNES',
    });
  });

  it('reads a tax notice: the establishment day, not the recovery day', () => {
    const piece = readOne(TAX);
    expect(piece.kind).toBe('avis-imposition');
    expect(values(piece)).toEqual({
      anneeRevenus: 2022,
      dateEtablissement: '2023-07-25',
      dateDocument: '2023-07-25',
      declarant: 'TEMOIN Karim',
      titulaire: 'TEMOIN Karim',
      referenceAvis: '2359123456789',
      revenuFiscalReference: 14210,
      numeroFiscal: '3012345678901',
      adresse: '4 rue du Gabarit, 59100 ROUBAIX',
      emetteur: 'Direction générale des finances publiques',
    });
  });

  it('leaves the establishment day absent when only the recovery day is printed', () => {
    const piece = readOne(TAX.replace("Date d'établissement : 25/07/2023", ''));
    expect(piece.facts.dateEtablissement).toBeUndefined();
    expect(piece.facts.dateDocument).toBeUndefined();
  });

  it('reads a bank statement', () => {
    const piece = readOne(BANK);
    expect(piece.kind).toBe('releve-bancaire');
    expect(values(piece)).toEqual({
      emetteur: 'BANQUE DU SPECIMEN',
      dateDocument: '2024-01-31',
      titulaire: 'MODELE Aïssatou',
      iban: 'FR7600000000000000000000000',
      soldeDebut: 120,
      soldeFin: 1032.94,
      joursMouvements: '2024-01-03 2024-01-10',
      joursSurPlace: '2024-01-10', // a payment by card, on the day it was entered
    });
  });

  it('makes no facts of an unknown or foreign paper', () => {
    const piece = readOne(ENGLISH);
    expect(piece.kind).toBe('autre');
    expect(piece.facts).toEqual({});
    expect(piece.findings.map((f) => f.code)).toContain('unknown-kind');
  });

  it('reads the date of a letter of no known kind', () => {
    const piece = readOne(LETTER);
    expect(piece.kind).toBe('autre');
    expect(values(piece)).toEqual({ dateDocument: '2022-05-14', titulaire: 'TEMOIN Karim' });
    expect(codes(piece, 'dateDocument')).toEqual([]);
  });
});
