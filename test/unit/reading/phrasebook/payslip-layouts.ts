import type { WholePaper } from './whole-paper.ts';

// Firms, people and sums are invented; the layouts are those of payroll programs, agencies, schemes and public employers.
const ALL: WholePaper['facts'] = {
  periode: '2024-03',
  employeur: 'NETTOYAGE DU MODÈLE SARL',
  siret: '81234500700023',
  salarie: 'TEMOIN Karim',
  nir: '188069935011897',
  emploi: 'Agent de service',
  dateEntree: '2019-09-02',
  heures: 151.67,
  salaireBrut: 1766.96,
  netSocial: 1380.21,
  netAvantImpot: 1417.53,
  netImposable: 1468,
  netPaye: 1417.53,
  datePaiement: '2024-03-29',
};
const slip = (
  name: string,
  page: string,
  not: (keyof WholePaper['facts'])[] = [],
  facts: WholePaper['facts'] = {},
): WholePaper => ({
  kind: 'bulletin-de-paie',
  name,
  page,
  facts: {
    ...Object.fromEntries(Object.entries(ALL).filter(([fact]) => !not.includes(fact as keyof WholePaper['facts']))),
    ...facts,
  },
});

export const PAYSLIP_LAYOUTS: readonly WholePaper[] = [
  slip(
    'grid of heads over values',
    `
NETTOYAGE DU MODÈLE SARL                                 BULLETIN DE PAIE
4 allée du Spécimen                                      Période du 01/03/2024 au 31/03/2024
93400 SAINT-OUEN                                         Paiement le 29/03/2024 par virement
Siret 812 345 007 00023   NAF 8121Z
Matricule    Emploi              Qualification     Coef.    Entrée le      N° Sécurité sociale
00412        Agent de service    AS1 A             120      02/09/2019     1 88 06 99 350 118 97
                                                         M. TEMOIN Karim
                                                         27 rue du Témoin
                                                         93300 AUBERVILLIERS
Libellé                          Nombre     Taux      Gain      Retenue    Patronal
Salaire de base                  151,67    11,6500  1 766,96
Total brut                                          1 766,96
Sécurité sociale plafonnée     1 766,96     6,9000              121,92      151,08
CSG déductible                 1 736,04     6,8000              118,05
Total cotisations                                               349,43      601,13
Montant net social                                  1 380,21
Net à payer avant impôt sur le revenu               1 417,53
Net imposable                                       1 468,00
Impôt sur le revenu  taux 0,00                          0,00
NET PAYÉ                                            1 417,53`,
  ),
  slip(
    'labels at the left, person at the right',
    `
                                     BULLETIN DE SALAIRE
                                     MARS 2024
EMPLOYEUR                                          SALARIÉ
NETTOYAGE DU MODÈLE SARL                           TEMOIN Karim
4 allée du Spécimen                                27 rue du Témoin
93400 SAINT-OUEN                                   93300 AUBERVILLIERS
SIRET     : 81234500700023                         N° SS      : 1 88 06 99 350 118 97
Code NAF  : 8121Z                                  Emploi     : Agent de service
Convention : Propreté                              Entrée     : 02/09/2019
                                                   Coefficient : 120
Rubriques                        Base       Taux sal.   Montant sal.   Montant pat.
SALAIRE DE BASE                151,67       11,65         1 766,96
SALAIRE BRUT                                              1 766,96
SANTÉ Sécurité sociale       1 766,96       6,90            121,92      151,08
TOTAL DES COTISATIONS                                       349,43      601,13
MONTANT NET SOCIAL                                        1 380,21
NET À PAYER AVANT IMPÔT                                   1 417,53
NET IMPOSABLE                                             1 468,00
PAS                          1 468,00       0,00              0,00
NET À PAYER                                               1 417,53
Date de paiement : 29/03/2024`,
  ),
  slip(
    'boxes at the foot',
    `
NETTOYAGE DU MODÈLE SARL
4 allée du Spécimen 93400 SAINT-OUEN
N° SIRET : 812 345 007 00023        Code APE : 8121Z

Bulletin de paie                    Période : 03/2024
Nom : TEMOIN        Prénom : Karim
N° de sécurité sociale : 1 88 06 99 350 118 97
Emploi occupé : Agent de service    Date d'entrée : 02/09/2019

                                 Base       Taux      Part salariale   Part employeur
Salaire de base                151,67      11,6500       1 766,96
Salaire brut                                             1 766,96
Retraite complémentaire T1   1 766,96       4,0100          70,86        106,20
Total cotisations                                          349,43        601,13
Montant net social                                       1 380,21

                  Brut           Net imposable     Heures       Charges patronales
Mois              1 766,96       1 468,00          151,67       601,13
Cumul annuel      5 300,88       4 404,00          455,01       1 803,39

Net à payer avant impôt sur le revenu : 1 417,53
Prélèvement à la source : 0,00
Net payé : 1 417,53 €       Virement le 29/03/2024`,
  ),
  slip(
    'typed on a matrix printer',
    `
NETTOYAGE DU MODELE SARL                   BULLETIN DE PAIE
4 ALLEE DU SPECIMEN                        DU 01/03/24 AU 31/03/24
93400 SAINT-OUEN                           PAYE LE 29/03/24 PAR VIREMENT
SIRET 81234500700023  APE 8121Z

TEMOIN KARIM                               MATRICULE    412
27 RUE DU TEMOIN                           EMPLOI       AGENT DE SERVICE
93300 AUBERVILLIERS                        ENTREE       02/09/19
                                           NO SS        1880699350118 97

RUBRIQUE                 BASE      TAUX     A PAYER   A RETENIR
SALAIRE DE BASE        151.67   11.6500     1766.96
BRUT                                        1766.96
S.S. PLAFONNEE        1766.96    6.9000                  121.92
NET SOCIAL                                  1380.21
NET AVANT IMPOT                             1417.53
NET IMPOSABLE                               1468.00
NET A PAYER                                 1417.53`,
  ),
  slip(
    'agency, a week',
    `
TEMPO DU GABARIT                                       BULLETIN DE PAIE
4 allée du Spécimen 93400 SAINT-OUEN                   du 11/03/2024 au 17/03/2024
SIRET 812 345 007 00023   NAF 7820Z
                                                       M. TEMOIN Karim
Intérimaire : TEMOIN Karim                             27 rue du Témoin
N° SS : 1 88 06 99 350 118 97                          93300 AUBERVILLIERS
Qualification : Manutentionnaire
Client : LOGISTIQUE DU MODÈLE                          Contrat n° 4471203
Libellé                          Base      Taux        Gains     Retenues
Heures normales                  35,00    12,0000      420,00
Indemnité de fin de mission     420,00    10,00         42,00
Indemnité compensatrice CP      462,00    10,00         46,20
TOTAL BRUT                                             508,20
Cotisations salariales                                           112,30
Net à payer avant impôt                                395,90
Net imposable                                          412,40
Net payé                                               395,90
Payé le 20/03/2024`,
    [
      'employeur',
      'emploi',
      'dateEntree',
      'heures',
      'salaireBrut',
      'netSocial',
      'netAvantImpot',
      'netImposable',
      'netPaye',
      'datePaiement',
    ],
    {
      employeur: 'TEMPO DU GABARIT',
      emploi: 'Manutentionnaire',
      heures: 35,
      salaireBrut: 508.2,
      netAvantImpot: 395.9,
      netImposable: 412.4,
      netPaye: 395.9,
      datePaiement: '2024-03-20',
      indemniteFinMission: 42,
      indemniteCongesPayes: 46.2,
      entrepriseUtilisatrice: 'LOGISTIQUE DU MODÈLE',
      dispositif: 'interim',
      periodeDebut: '2024-03-11',
      periodeFin: '2024-03-17',
    },
  ),
  slip(
    'job printed under the name',
    `
NETTOYAGE DU MODÈLE SARL                               Bulletin de paie
4 allée du Spécimen                                    Mars 2024
93400 SAINT-OUEN
SIRET : 812 345 007 00023                              Monsieur Karim TEMOIN
                                                       27 rue du Témoin
Identifiant : 0412                                     93300 AUBERVILLIERS
N° Séc. Soc. : 1 88 06 99 350 118 97
Poste : Agent de service
Statut : Ouvrier
Ancienneté : 4 ans 6 mois        Embauche : 02/09/2019
Éléments de paie                 Base      Taux      À déduire    À payer     Charges patronales
Salaire mensuel                151,67    11,6500                 1 766,96
Salaire brut                                                     1 766,96
Santé                        1 766,96                  0,00                   160,10
Retraite                     1 766,96     11,31      199,84                   255,30
Cotisations et contributions salariales              349,43
Montant net social                                               1 380,21
Net à payer avant impôt sur le revenu                            1 417,53
Impôt sur le revenu prélevé à la source  1 468,00  0,00   0,00
Net à payer au salarié                                           1 417,53
Net imposable : 1 468,00
Paiement : 29/03/2024 - Virement`,
  ),
  slip(
    'statement of the CESU',
    `
Cesu                                                   BULLETIN DE SALAIRE
Urssaf service Cesu                                    Période d'emploi : du 01/03/2024 au 31/03/2024
                                                       Date de paiement : 29/03/2024
EMPLOYEUR                                              SALARIÉ
Mme PATRON Claire                                      M. TEMOIN Karim
4 allée du Spécimen                                    27 rue du Témoin
93400 SAINT-OUEN                                       93300 AUBERVILLIERS
N° Cesu : Z0012345678                                  N° SS : 1 88 06 99 350 118 97
                                                       Emploi : Employé familial
Nombre d'heures effectuées : 24,00
Salaire horaire net : 12,00
Rubriques                          Base      Taux       Montant
Salaire brut                                            368,64
Sécurité sociale plafonnée       368,64      6,90        25,44
CSG déductible                   362,19      6,80        24,63
Net imposable                                           298,70
Montant net social                                      288,00
Net à payer avant impôt                                 288,00
Net payé                                                288,00`,
    [
      'employeur',
      'siret',
      'emploi',
      'dateEntree',
      'heures',
      'salaireBrut',
      'netSocial',
      'netAvantImpot',
      'netImposable',
      'netPaye',
    ],
    {
      employeur: 'PATRON Claire',
      emploi: 'Employé familial',
      heures: 24,
      salaireBrut: 368.64,
      netSocial: 288,
      netAvantImpot: 288,
      netImposable: 298.7,
      netPaye: 288,
      dispositif: 'cesu',
    },
  ),
  slip(
    'two jobs words: classification beside',
    `
                              BULLETIN DE PAIE – MARS 2024
Société NETTOYAGE DU MODÈLE SARL – 4 allée du Spécimen – 93400 SAINT-OUEN
Siret : 812 345 007 00023 – Ape : 8121Z – Urssaf : 117000001234567890
Salarié : TEMOIN Karim – 27 rue du Témoin – 93300 AUBERVILLIERS
NIR : 1 88 06 99 350 118 97
Emploi : Agent de service        Classification : AS1A        Entrée le : 02/09/2019
Désignation                     Quantité    Taux        Montant
Heures mensuelles                 151,67   11,6500     1 766,96
Rémunération brute                                     1 766,96
Cotisations salariales                                   349,43
Montant net social                                     1 380,21
Rémunération nette avant impôt                         1 417,53
Revenu net imposable                                   1 468,00
Montant versé                                          1 417,53
Versement le 29/03/2024`,
  ),
  slip(
    'qualification over its value in boxes',
    `
NETTOYAGE DU MODÈLE SARL                                        BULLETIN DE PAIE
4 allée du Spécimen 93400 SAINT-OUEN

SIRET                        Code APE          Période de paie
812 345 007 00023            8121Z             03/2024

Numéro de S.S.               Matricule         Date d'embauche
1 88 06 99 350 118 97        412               02/09/2019

Intitulé du poste            Statut            Date de virement
Agent de service             Ouvrier           29/03/2024
                                               M. TEMOIN Karim
                                               27 rue du Témoin
                                               93300 AUBERVILLIERS
Code   Libellé                   Base       Taux         Gain       Retenue
1000   Salaire de base         151,67    11,6500     1 766,96
       Total brut                                    1 766,96
       Total retenues                                            349,43
       Montant net social                            1 380,21
       Net à payer avant impôt                       1 417,53
       Net imposable                                 1 468,00
       Net payé                                      1 417,53`,
  ),
  slip(
    'title of the job after the matricule',
    `
NETTOYAGE DU MODÈLE SARL                    BULLETIN DE PAIE
4 allée du Spécimen                         Paie de mars 2024
93400 SAINT-OUEN                            Date de règlement : 29/03/2024
Siret : 812 345 007 00023

Matricule : 412     Nom et prénom : TEMOIN Karim
N° d'immatriculation : 1 88 06 99 350 118 97
Fonction : Agent de service     Échelon : A     Date d'ancienneté : 02/09/2019
Date d'entrée : 02/09/2019
                                  Nb/Base      Taux       Gains      Retenues
SALAIRE MENSUEL DE BASE            151,67     11,65      1 766,96
TOTAL BRUT                                               1 766,96
TOTAL COTISATIONS                                                     349,43
MONTANT NET SOCIAL                                       1 380,21
NET À PAYER AVANT IMPÔT SUR LE REVENU                    1 417,53
NET FISCAL                                               1 468,00
NET À PAYER                                              1 417,53`,
  ),
];
