/** More fictitious payslips: the presentations that differ most from each other. */

/** Employer and employee side by side under their headings, the year printed once in the period. */
export const TWO_COLUMNS = `
Bulletin de paie                                        Mars 2024
                                                        du 1 mars au 31 mars 2024
Entreprise                                     Salarié
BISTROT DU GABARIT SAS                         Awa TEMOIN
12 rue des Essais                              9 rue du Modèle
75010 Paris                                    93100 Montreuil
SIRET 732 829 320 00074                        Numéro de sécurité sociale 290079913404519
Code APE 5610A                                 Emploi Serveuse
Urssaf 117000001570000000                      Date d'entrée 1 janvier 2022
Convention collective Hôtels, cafés            Statut Non cadre

Salaire de base       151,67 h     12,00 €     1 820,04 €
Heures sup. 25%        17,33 h     15,00 €       259,95 €
Salaire brut                                   2 079,99 €
Sécurité sociale plafonnée   2 079,99 €  6,90 %   -143,52 €
Montant net social                             1 651,00 €
Net à payer avant impôt sur le revenu          1 640,00 €
Impôt sur le revenu           1 700,00 €  2,10 %   -35,70 €
Net payé en euros                              1 604,30 €

                        Ce mois-ci      Cumul annuel
Net imposable           1 700,00 €      5 100,00 €
Salaire brut            2 079,99 €      6 239,97 €`;

/** Numbered lines, base and gain columns under a two-line head, month and year below. */
export const NUMBERED_LINES = `
SARL NETTOYAGE EXEMPLE
ZA du Modèle
13400 AUBAGNE                                  BULLETIN DE PAIE
Siret : 73282932000074   Ape : 8121Z           Période du 01/03/24 au 31/03/24
                                               Paiement le 29/03/24 par Virement
Matricule         : 00012
N° S.S.           : 1 85 05 78 006 084 91      M. KONE Moussa
Emploi            : AGENT D'ENTRETIEN          RESIDENCE DU TEMOIN BAT C
Classification    : AS1                        14 AVENUE DE L'ESSAI
Date d'entrée     : 01/02/2020                 13010 MARSEILLE
Horaire           : 151,67

N°    Désignation              Nombre ou base   Part salarié                      Part employeur
                                                Taux      Gain      Retenue       Taux     Retenue
1000  Salaire de base            151,67        11,8800   1801,84
1900  SALAIRE BRUT                                       1801,84
2000  CSG déductible            1770,31         6,8000              120,38
4000  Total des cotisations                                         401,12                  510,10
5000  Montant net social                                 1420,05
6000  Net à payer avant impôt                            1400,72
6100  Impôt sur le revenu       1450,03         0,0000                0,00

Cumuls         Brut         Net imposable    Heures
Période        1801,84      1450,03          151,67
Année          5405,52      4350,09          455,01
                                                  NET PAYE EN EUROS        1400,72`;

/** A public hospital: no hours, amounts to pay and to deduct. */
export const HOSPITAL = `
CENTRE HOSPITALIER DU MODELE                    BULLETIN DE PAYE
1 AVENUE DE L'HOPITAL                           MOIS DE MARS 2024
38000 GRENOBLE
N° SIRET 26380030200014

                                                MME TRAORE FATOUMATA
GRADE : AIDE SOIGNANTE                          4 RUE DU TEMOIN
N° INSEE 2 90 07 99 134 045 19                  38100 GRENOBLE

                              A PAYER      A DEDUIRE     POUR INFORMATION
TRAITEMENT BRUT               1801,74
INDEMNITE DE RESIDENCE          18,02
TOTAL BRUT                    1819,76
C.S.G.                                        121,58
TOTAUX DU MOIS                1819,76         352,11
NET A PAYER AVANT IMPOT SUR LE REVENU        1467,65
MONTANT NET SOCIAL                           1490,00
MONTANT IMPOSABLE DU MOIS                    1510,33
NET A PAYER                                  1452,55`;

/** The year's amounts stand left of the month's. */
export const CUMULATED_LEFT = `
SAS TRANSPORT DU SPECIMEN                   BULLETIN DE SALAIRE
5 rue du Quai
76600 LE HAVRE                              Mois : 05/2023
SIRET 73282932000074
Salarié : DIOP Mamadou
Poste occupé : Chauffeur livreur            Embauché le : 03/05/2021

                      Cumul annuel    Base      Taux      Montant
Salaire de base                      151,67   11,5200    1 747,24
Salaire brut             8 736,20                        1 747,24
Net imposable            7 100,10                        1 420,02
Net à payer avant impôt                                  1 380,00
Net à payer                                              1 370,11`;

/** A label over its value everywhere, month and year amounts in one line of boxes. */
export const BOTTOM_BOXES = `
ENTREPRISE GABARIT                               BULLETIN DE PAIE
3 place du Test                                  PERIODE DE PAIE
31000 TOULOUSE                                   FEVRIER 2024
SIRET 73282932000074  NAF 4120A
                                                 Monsieur BA Cheikh
DATE DE PAIEMENT  29/02/2024                     1 rue du Modèle
                                                 31200 TOULOUSE
EMPLOI              QUALIFICATION     COEFFICIENT   ENTREE LE
MACON               OUVRIER           150           02/05/2019

RUBRIQUES                 NOMBRE     TAUX        GAINS       RETENUES
SALAIRE DE BASE           151,67     12,0000     1 820,04
SALAIRE BRUT                                     1 820,04

CUMUL BRUT      NET IMPOSABLE    CUMUL NET IMPOSABLE   NET A PAYER AVANT IMPOT     NET A PAYER
3 640,08        1 500,00         3 000,00              1 440,10                    1 421,00`;
