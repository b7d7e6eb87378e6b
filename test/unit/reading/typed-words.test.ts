import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readOne } from './layout.ts';

/** A contract whose own words no rule knows. */
const contract = (lines: string) =>
  readOne(`
CONTRAT DE TRAVAIL A DUREE DETERMINEE
Entre les soussignés : la société MODELE SARL, 3 rue du Gabarit, 75011 PARIS, d'une part,
et Madame Awa TEMOIN, née le 03/04/1996, d'autre part, il a été convenu :
${lines}
`).facts;

describe('values found by what they are and the words around them', () => {
  it('are read where no label is known, and never sure', () => {
    const facts = contract(`
Numéro d'établissement de la maison : 732 829 320 00074
Le terme de cet engagement arrivera le samedi 31/08/2024 au soir.`);
    expect(facts.siret?.value).toBe('73282932000074');
    expect(facts.dateFin?.value).toBe('2024-08-31');
    for (const fact of [facts.siret, facts.dateFin]) expect(fact?.confidence).toBeLessThan(SURE_THRESHOLD);
  });

  it('are left out when two different ones fit', () => {
    const facts = contract(`
Le terme de cet engagement arrivera le samedi 31/08/2024 au soir.
Le terme du logement arrivera le lundi 30/09/2024.
Maison : 732 829 320 00074   Caisse de compensation de l'Exemple : 443 061 841 00047
Autre maison : 552 081 317 66522`);
    expect(facts.dateFin).toBeUndefined();
  });

  it('are not those of a law, of an agreement, or of another body', () => {
    const facts = contract(`
Accord de branche du 15/02/2019, dont le terme est au 31/12/2029 selon la loi.
Cotisations : URSSAF, numéro 732 829 320 00074`);
    expect(facts.dateFin).toBeUndefined();
    expect(facts.siret).toBeUndefined();
  });

  it('are no day of payment when only an advance was paid', () => {
    const slip = (line: string) =>
      readOne(`
BULLETIN DE PAIE                         Mars 2024
MODELE SARL                              Madame Awa TEMOIN
SIRET 732 829 320 00074
Salaire de base       151,67    11,65    1 766,96
Salaire brut                             1 766,96
Net à payer                              1 398,20
${line}
`).facts;
    expect(slip('Acompte versé au salarié le mardi 15/03/2024').datePaiement).toBeUndefined();
  });

  it('are no number whose grouping is another one', () => {
    expect(contract('Référence interne 73 28 29 32 00 00 74').siret).toBeUndefined();
  });

  it('make a period only in pairs', () => {
    const slip = (lines: string) =>
      readOne(`
BULLETIN DE PAIE
MODELE SARL                              Madame Awa TEMOIN
SIRET 732 829 320 00074
Salaire de base       151,67    11,65    1 766,96
Salaire brut                             1 766,96
Net à payer                              1 398,20


Du
${lines}
`).facts;
    const whole = slip('01.03.2021\nAu\n31.03.2021');
    expect([whole.periodeDebut?.value, whole.periodeFin?.value]).toEqual(['2021-03-01', '2021-03-31']);
    expect(slip('01.03.2021').periodeDebut).toBeUndefined();
  });
});
