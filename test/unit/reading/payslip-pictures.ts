/** Fictitious payslips in the ways that payroll programs lay them out. Numbers pass their keys unless said otherwise. */

/** Keys computed by hand: SIRET 732 829 320 00074 passes Luhn; NIR 1 85 05 78 006 084 has key 91. */
export const SIRET = '73282932000074';

/** Labels left of their values, table with base, rate and amount, month and year at the bottom. */
export const CLASSIC = `
CHANTIERS DU MODELE SARL                                   BULLETIN DE PAIE
14 rue des Essais
69003 LYON                                                 Période : Février 2024
Siret : 732 829 320 00074   Code APE : 4120A               Date de paiement : 05/03/2024

                                                           Monsieur Témoin KOUASSI
Matricule : 0017                                           8 allée du Gabarit
N° Sécurité Sociale : 1 85 05 78 006 084 91                69100 VILLEURBANNE
Emploi : Maçon                  Niveau : N2
Entré(e) le : 12/09/2022        Ancienneté : 1 an 5 mois

Libellé                          Base      Taux     Montant salarié      Part employeur
Salaire de base                  151,67    12,5000         1 895,88
Heures supplémentaires 25%         4,00    15,6250            62,50
Salaire brut                                               1 958,38
Sécurité sociale plafonnée     1 958,38     6,9000          -135,13             -167,44
CSG déductible                 1 924,11     6,8000          -130,84
Total des cotisations                                       -412,55             -655,12
Montant net social                                         1 571,20
Net à payer avant impôt sur le revenu                      1 545,83
Impôt prélevé à la source      1 590,44     1,9000           -30,22
Net payé                                                   1 515,61

                 Heures       Brut          Net imposable       Charges pat.
Mensuel          155,67       1 958,38      1 590,44            655,12
Annuel           311,34       3 916,76      3 180,88            1 310,24`;

export const CLASSIC_VALUES = {
  periode: '2024-02',
  datePaiement: '2024-03-05',
  dateDocument: '2024-03-05',
  employeur: 'CHANTIERS DU MODELE SARL',
  siret: SIRET,
  naf: '4120A',
  salarie: 'Témoin KOUASSI',
  titulaire: 'Témoin KOUASSI',
  nir: '185057800608491',
  emploi: 'Maçon',
  dateEntree: '2022-09-12',
  heures: 151.67,
  salaireBrut: 1958.38,
  netSocial: 1571.2,
  netAvantImpot: 1545.83,
  netImposable: 1590.44,
  netPaye: 1515.61,
};

/** Labels above their values, dates of period, cumulated amounts left of the month's. */
export const BOXES = `
BULLETIN DE SALAIRE

SOCIETE EXEMPLE PROPRETE              Du : 01/12/2023    Au : 31/12/2023
3 BD DU PATRON                        Paiement le : 02/01/2024
13001 MARSEILLE
SIRET: 73282932000074  NAF: 8121Z                    MME MODELE Aïssatou
                                                     22 RUE DU SPECIMEN
                                                     13003 MARSEILLE

MATRICULE    EMPLOI                  DATE D'ENTREE    N° SECURITE SOCIALE
000451       AGENT DE PROPRETE       01/07/2021       2 90 07 99 134 045 19

DESIGNATION                        BASE       TAUX       GAINS       RETENUES
SALAIRE MENSUEL                  104,00     11,6500    1211,60
TOTAL BRUT                                             1211,60
RETENUES SECURITE SOCIALE       1211,60      6,9000                 83,60
CSG DEDUCTIBLE                  1190,39      6,8000                 80,95
MONTANT NET SOCIAL                                      955,11
NET A PAYER AVANT IMPOT SUR LE REVENU                   945,04

                       CUMUL          MOIS
BRUT                14 539,20     1 211,60
NET IMPOSABLE       11 820,12       985,01

                                                 NET A PAYER
                                                      945,04`;

/** A household employer's slip: CESU numbers are not establishment numbers. */
export const CESU = `
Bulletin de salaire CESU

EMPLOYEUR                                   SALARIÉ
Mme GABARIT Jeanne                          M. ESSAI Ibrahima
N° Cesu employeur : Z1234567890123          N° Cesu salarié : 12345678901234
5 place du Modèle                           2 rue du Témoin
35000 RENNES                                35200 RENNES

Période d'emploi : du 01/03/2024 au 31/03/2024
Date de paiement : 02/04/2024
Emploi : Employé de maison
Nombre d'heures effectuées : 32,00
Salaire brut                          452,10
Net imposable                         371,02
Montant net social                    352,80
Net à payer avant impôt sur le revenu 352,80
Net payé                              352,80`;

/** The simplified presentation, month in the title, labels in capitals without accents. */
export const SIMPLIFIED = `
ATELIER DU TEMOIN SAS                         BULLETIN DE PAIE DECEMBRE 2023
ZONE ARTISANALE 4
44000 NANTES
SIRET 73282932000074 APE 2562B

                                              Mme Exemple DIALLO
                                              10 rue du Modèle
                                              44100 NANTES
Date d'entrée 1er mars 2022
Fonction : Opératrice polyvalente

                                      Base        Taux salarial    Montant salarié   Montant employeur
Salaire de base                       151,67      11,9000          1 804,87
Rémunération brute                                                 1 804,87
Santé                                 1 804,87                                            126,34
Retraite                              1 804,87    6,9000             124,54               154,32
Montant net social                                                 1 428,10
Net à payer avant impôt sur le revenu                              1 428,10
Net imposable                                                      1 470,09
Impôt sur le revenu prélevé à la source                               14,70
Net à payer                                                        1 413,40`;

/** Paid by the year's days: no hours are printed. */
export const FORFAIT_JOURS = `
CONSEIL DU SPECIMEN SAS                   BULLETIN DE PAIE
7 quai du Modèle                          Période du 01/06/2025 au 30/06/2025
33000 BORDEAUX
Siret 73282932000074 NAF 7022Z            M. CADRE Youssef
                                          1 cours du Témoin
Emploi : Consultant                       33800 BORDEAUX
Entrée le : 02/01/2020

Libellé                               Base       Taux      A payer
Salaire de base                                           3 500,00
(Forfait annuel 218 jours)
Total brut                                                3 500,00
Net imposable                                             2 801,00
Montant net social                                        2 700,10
Net à payer avant impôt sur le revenu                     2 700,10
Net payé                                                  2 520,00`;

/** A temporary-work agency: it is the employer, not the firm where the work is done. */
export const INTERIM = `
INTERIM DU MODELE SAS                               BULLETIN DE PAIE
2 rue de l'Agence                                   Période de paie : 03/2024
59000 LILLE
N° SIRET : 732 829 320 00074                        Date de paiement : 12/04/2024
                                                    MONSIEUR TEMOIN Karim
Entreprise utilisatrice : USINE EXEMPLE SA          4 rue du Gabarit
SIRET entreprise utilisatrice : 35600000000048      59100 ROUBAIX
Mission du 04/03/2024 au 22/03/2024
Qualification : Cariste

Rubrique                       Nombre      Taux       Gains
Heures normales                105,00     12,1000     1 270,50
I.F.M. 10%                   1 270,50     10,0000       127,05
I.C.C.P. 10%                 1 397,55     10,0000       139,76
Total brut                                            1 537,31
Net imposable                                         1 247,00
Net à payer avant impôt                               1 201,33
Net payé                                              1 201,33`;
