import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readOne } from './layout.ts';

/** A paper of a known kind whose words its own rules do not know. */
const letter = (lines: string) => `
France Travail

ATTESTATION D'INSCRIPTION
sur la liste des demandeurs d'emploi
${lines}
`;

describe('values found by the words that any paper uses', () => {
  it('are read and never sure', () => {
    const { facts } = readOne(
      letter('Nom                  Prénom\nTEMOIN               Awa\n\nIdentifiant unique\n1234567A'),
    );
    expect(facts.titulaire?.value).toBe('TEMOIN Awa');
    expect(facts.reference?.value).toBe('1234567A');
    for (const fact of [facts.titulaire, facts.reference]) expect(fact?.confidence).toBeLessThan(SURE_THRESHOLD);
  });

  it('are not sure for standing in one month', () => {
    const { facts } = readOne(`
                        Quittance de loyer
Bailleur : Paul PATRON
Locataire : Awa TEMOIN
Reçu le loyer et les charges de la chambre, comme convenu, pour le temps du 1er août 2022 au
31 août 2022, soit 410,00 euros.
`);
    expect(facts.periodeFin?.value).toBe('2022-08-31');
    expect(facts.periodeFin?.confidence).toBeLessThan(SURE_THRESHOLD);
  });

  it('are left out when two persons could be meant', () => {
    const picture = `
ATTESTATION D'HÉBERGEMENT
L'HÉBERGEANT                            L'HÉBERGÉ
Nom : REPERE                            Nom : TEMOIN
Prénom : Nadia                          Prénom : Bakary
Né(e) le 07/07/1993                     Né(e) le 03/04/1996
Certifie héberger à mon domicile la personne ci-dessus depuis le 10/10/2023.
Fait le 12/02/2024
`;
    expect(readOne(picture).facts.dateNaissance).toBeUndefined();
  });

  it('are a number without its label when the number has a key', () => {
    const picture = `
Caisse primaire d'assurance maladie

ATTESTATION DE DROITS
                                        Madame Awa TEMOIN
2 90 05 99 337 005 48                   12 rue du Témoin
                                        93200 SAINT-DENIS
`;
    expect(readOne(picture).facts.nir?.value).toBe('290059933700548');
    // The same figures with a wrong key are some other number.
    expect(readOne(picture.replace('005 48', '005 49')).facts.nir).toBeUndefined();
  });

  it('say nothing of a paper whose kind is not known', () => {
    const { kind, facts } = readOne('\nListe des inscrits\n\nNom et adresse\nClient : Awa TEMOIN\nRéférence 123456\n');
    expect(kind).toBe('autre');
    expect(facts.reference).toBeUndefined();
  });
});

describe('names', () => {
  it('are no line of a sentence', () => {
    const picture = `
                       Quittance de loyer
Awa TEMOIN
12 rue du Témoin
93200 SAINT-DENIS
                                 Je soussignée Céline ESSAI, propriétaire du logement situé
                                 96 rue de l'Essai
                                 75018 PARIS
reconnais avoir reçu le loyer de mai 2022.
`;
    expect(String(readOne(picture).facts.titulaire?.value ?? '')).not.toMatch(/soussign/i);
  });

  it('of a firm are left to be looked at when several lines of its block read like one', () => {
    const block = (second: string) => `
SOCIETE DU MODELE
${second}
4 allée du Spécimen
93200 SAINT-DENIS
SIRET 732 829 320 00074
                       CERTIFICAT DE TRAVAIL
Nous certifions que Monsieur Karim TEMOIN a été employé du 01/03/2020 au 30/06/2022.
`;
    const two = readOne(block('Direction des chantiers')).facts.employeur;
    expect(two?.confidence ?? 0).toBeLessThan(SURE_THRESHOLD);
    expect(readOne(block('ZA du Modèle')).facts.employeur?.value).toBe('SOCIETE DU MODELE');
  });
});

describe('a job beside its label', () => {
  const job = (line: string) =>
    readOne(`
NETTOYAGE DU MODELE SARL
4 allée du Spécimen
93200 SAINT-DENIS
SIRET 732 829 320 00074
                       CERTIFICAT DE TRAVAIL
Nous certifions que Monsieur Karim TEMOIN a été employé du 01/03/2020 au 30/06/2022.
${line}
Fait à Saint-Denis, le 30/06/2022
`).facts.emploi;

  it('is sure when a colon parts them and its end is clear', () => {
    expect(job('Emploi : Agent de service')).toMatchObject({ value: 'Agent de service' });
    expect(job('Emploi : Agent de service')?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
  });

  it('is left to be looked at when label or value may go on', () => {
    for (const line of [
      'Emploi Agent de service',
      'Emploi : Agent de propreté et\n         d’entretien',
      'Emploi : Magasinier / Cariste',
      'Emploi : Agent de service - Échelon B',
    ])
      expect(job(line)?.confidence ?? 0, line).toBeLessThan(SURE_THRESHOLD);
  });
});

it('a sentence goes on behind a word that cannot end it', () => {
  const picture = `
                   CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE
Entre les soussignés : la société MODELE SARL, d'une part, et M. Karim TEMOIN, d'autre part, il est convenu ce qui suit.
Le contrat prend effet le 12 avril 2023 et se terminera de plein droit le
15 septembre 2023.
La durée du travail est de 30 heures par semaine. L'employeur et le salarié signent. Période d'essai : deux semaines.
`;
  expect(readOne(picture).facts.dateFin?.value).toBe('2023-09-15');
});
