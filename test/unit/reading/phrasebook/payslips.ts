import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People, firms and sums are invented; the wordings are those of payroll programs, public employers, agencies and schemes.

/** A payslip whose head leaves a gap under the two blocks; nothing but names stands above it. */
const HEAD = `
                                   BULLETIN DE PAIE

NETTOYAGE DU MODELE SARL
4 allée du Spécimen
93200 SAINT-DENIS
                                                      Monsieur TEMOIN Karim
                                                      27 rue du Témoin
                                                      93300 AUBERVILLIERS

@

Désignation                      Base        Taux     À payer    À retenir   Part employeur
Salaire de base                151,67     11,6500    1 766,96
SALAIRE BRUT                                         1 766,96
Sécurité sociale plafonnée   1 766,96      6,9000                   121,92           151,08
CSG déductible               1 736,04      6,8000                   118,05
Total des cotisations                                               349,43           601,13
NET A PAYER AVANT IMPOT SUR LE REVENU                1 417,53
Impôt sur le revenu prélevé à la source 1 468,00 0,00                 0,00
NET PAYE EN EUROS                                    1 417,53

Dans votre intérêt, conservez ce bulletin de paie sans limitation de durée.
`;

/** The table of a payslip with a gap for one of its lines; \`@\` stands in its first column. */
const BODY = `
                                   BULLETIN DE SALAIRE

NETTOYAGE DU MODELE SARL                              Période du 01/03/2024 au 31/03/2024
4 allée du Spécimen
93200 SAINT-DENIS
SIRET : 732 829 320 00074                             Monsieur TEMOIN Karim
                                                      27 rue du Témoin
                                                      93300 AUBERVILLIERS

Rubrique                         Base        Taux     À payer    À retenir   Part employeur
Sécurité sociale plafonnée   1 766,96      6,9000                   121,92           151,08
CSG déductible               1 736,04      6,8000                   118,05
CSG/CRDS non déductible      1 736,04      2,9000                    50,35
@

Dans votre intérêt, conservez ce bulletin de paie sans limitation de durée.
`;

const PAID = onDay('2024-03-29', [
  'Payé le %',
  'Payé le : %',
  'PAYE LE %',
  'Paiement le %',
  'Paiement le % par virement',
  'Date de paiement : %',
  'Date de paiement    %',
  'DATE DE PAIEMENT %',
  'Date paiement : %',
  'Date de règlement : %',
  'Réglé le % par virement',
  'Règlement le % par chèque',
  'Virement du %',
  'Viré le %',
  'Date de virement : %',
  'Mode de paiement : Virement   Date : %',
  'Payé par virement le %',
  'Salaire payé le %',
  'Salaire versé le %',
  'Versé le %',
  'Date de versement : %',
  'Date de versement du salaire %',
  'Date du paiement du salaire : %',
  'Paiement du salaire le %',
  'Paie du mois   Payée le %',
  'Paiement : % (virement)',
  'Date paie : %',
  'Date valeur : %',
  'A virer le %',
  'Net payé le %',
  'Mode de règlement     Date de règlement\nVirement              %',
  'Date de paiement\n%',
]);

const ENTERED = onDay('2019-09-02', [
  'Entrée le : %',
  'Entré le %',
  'Entrée(e) le %',
  'Entré(e) le : %',
  "Date d'entrée : %",
  'Date d’entrée    %',
  'DATE ENTREE : %',
  'Date entrée : %',
  'Dt entrée %',
  "D. d'entrée : %",
  "Date d'embauche : %",
  'Embauché le %',
  'Embauche : %',
  "Date d'ancienneté : %",
  'Ancienneté : %',
  'Ancienneté au %',
  'Date ancienneté %',
  'Entrée société : %',
  "Entrée dans l'entreprise : %",
  'Date entrée établissement : %',
  "Date d'entrée dans la société %",
  'Début de contrat : %',
  'Date début contrat : %',
  'Date de début du contrat : %',
  'Date de début de contrat %',
  'Contrat du %',
  "Date d'arrivée : %",
  "Date d'entrée     Date d'ancienneté\n%        %",
  "Date d'entrée\n%",
  'Présent depuis le %',
  'Matricule : 00124   Entrée : %',
  "Date d'entrée groupe : %",
]);

/** The month of March 2024, however it is printed. */
const MONTH = [
  'Période : Mars 2024',
  'Période : MARS 2024',
  'Période   03/2024',
  'Mois : Mars 2024',
  'Mois de paie : 03/2024',
  'Mois de : mars 2024',
  'Paie de : Mars 2024',
  'Paie du mois de mars 2024',
  'Paye du mois de MARS 2024',
  'Bulletin du mois de mars 2024',
  'Bulletin de paie de mars 2024',
  'Bulletin de paie - Mars 2024',
  'Salaire du mois de Mars 2024',
  'Période de paie : 2024-03',
  'Période de paie : mars-24',
  'Période de paye    mars 2024',
  'Période d’emploi : mars 2024',
  'Mois : 03 2024',
  'Mois : 03 / 2024',
  'Mois 03   Année 2024',
  'MOIS : MARS     ANNEE : 2024',
  'Mois : Mars     Année : 2024',
  'Période du 01/03/2024 au 31/03/2024',
  'Période du 01.03.2024 au 31.03.2024',
  'Période du 1er au 31 mars 2024',
  'Période : du 01/03 au 31/03/2024',
  'Période : 01/03/24 - 31/03/24',
  'Période : 01/03/2024 au 31/03/2024',
  'Période du 01 mars 2024 au 31 mars 2024',
  'PERIODE DU 01-03-2024 AU 31-03-2024',
  'Du : 01/03/2024   Au : 31/03/2024',
  'Période de paie : du 01/03/24 au 31/03/24',
  'Paie du 01/03/2024 au 31/03/2024',
  'Paye du : 01/03/2024 au : 31/03/2024',
  'Début période : 01/03/2024   Fin période : 31/03/2024',
  'Période du     01/03/2024\n        au     31/03/2024',
  'Période\ndu 01/03/2024\nau 31/03/2024',
  'Période     Matricule\nMars 2024   00124',
  'Mars 2024',
  'MARS 2024',
  'Traitement du mois de mars 2024',
  'Rémunération du mois de mars 2024',
  'Période payée : Mars 2024',
  'Période traitée : mars 2024',
  'Bulletin Mars.2024',
  'Exercice 2024   Période 03',
];

const PERIOD_DAYS = [
  'Période du 04/03/2024 au 10/03/2024',
  'Période du 04/03/24 au 10/03/24',
  'Période du 04.03.2024 au 10.03.2024',
  'Période du 4 au 10 mars 2024',
  'Période du lundi 4 mars 2024 au dimanche 10 mars 2024',
  'Semaine du 04/03/2024 au 10/03/2024',
  'Semaine 10 du 04/03/2024 au 10/03/2024',
  'Période d’emploi du 04/03/2024 au 10/03/2024',
  'Période d’emploi : 04/03/2024 au 10/03/2024',
  'Période de travail du 04/03/2024 au 10/03/2024',
  'Période : du 04/03 au 10/03/2024',
  'Période : 04/03/2024 - 10/03/2024',
  'Période : 04/03/2024 → 10/03/2024',
  'Paie du 04/03/2024 au 10/03/2024',
  'DU 04/03/2024 AU 10/03/2024',
  'Du 04-03-2024 au 10-03-2024',
  'Début de période : 04/03/2024\nFin de période : 10/03/2024',
  'Date de début : 04/03/2024   Date de fin : 10/03/2024',
  'Début      Fin\n04/03/2024 10/03/2024',
  'Du         Au\n04/03/2024 10/03/2024',
  'Période du   au\n04/03/2024   10/03/2024',
  'Période travaillée du 4 mars au 10 mars 2024',
  'Période du 04 MARS 2024 au 10 MARS 2024',
  'Période du 2024-03-04 au 2024-03-10',
];

const SIRET_WORDS = [
  'SIRET : 73282932000074',
  'N° SIRET : 732 829 320 00074',
  'N° Siret 732 829 320 00074',
  'Siret : 732.829.320.00074',
  'SIRET 732 829 320 - 00074',
  'SIRET N° 73282932000074',
  'Numéro SIRET : 73282932000074',
  'No SIRET: 732 829 320 00074',
  'N° de SIRET : 732 829 320 000 74',
  'Siret/APE : 73282932000074 / 8121Z',
  'SIRET - APE : 73282932000074 - 8121Z',
  'Siret : 73282932000074  Code APE : 8121Z',
  'N° Siret employeur : 732 829 320 00074',
  'N° SIRET de l’établissement : 732 829 320 00074',
  'SIRET établissement 73282932000074',
  'SIRET (établissement) : 73282932000074',
  'S.I.R.E.T. : 732 829 320 00074',
  'Identifiant SIRET : 73282932000074',
  'N° SIREN/SIRET : 73282932000074',
  'RCS Bobigny 732 829 320 - SIRET 732 829 320 00074',
  'SIRET : 732829320 00074',
  'SIRET           APE      URSSAF\n73282932000074  8121Z    937000001234567',
  'N° SIRET\n732 829 320 00074',
  '73282932000074',
];

const NAF_WORDS = [
  'APE : 8121Z',
  'NAF : 8121Z',
  'Code NAF : 8121Z',
  'Code APE 8121Z',
  'Code APE/NAF : 81.21Z',
  'NAF (APE) : 8121 Z',
  'Naf : 81.21Z',
  'Code NAF (APE) 81.21 Z',
  'N° APE : 8121Z',
  'A.P.E. : 8121Z',
  'CODE N.A.F. 8121Z',
  'APE/NAF 8121Z',
  'Code activité : 8121Z',
  'Activité principale (APE) : 8121Z',
  'Nomenclature d’activité : 8121Z',
  'SIRET 73282932000074 - NAF 8121Z',
  'Siret : 73282932000074 APE : 8121Z',
  'SIRET / NAF : 73282932000074 / 8121Z',
  'Code Naf     Siret\n8121Z        73282932000074',
  'Code APE\n8121Z',
];

const NIR_WORDS = [
  'N° Sécurité sociale : 1 90 07 99 134 045 69',
  'N° SS : 190079913404569',
  'N° de Sécurité sociale : 1 90 07 99 134 045 / 69',
  'N° sécu : 1 90 07 99 134 045 69',
  'Num. Sécu : 190079913404569',
  'No SS 1 90 07 99 134 045 69',
  'NIR : 1900799134045 69',
  'Numéro de sécurité sociale 1 90 07 99 134 045 69',
  'N° INSEE : 1 90 07 99 134 045 69',
  'Numéro INSEE : 190079913404569',
  'N° S.S. : 1.90.07.99.134.045.69',
  'N.I.R. 1-90-07-99-134-045-69',
  'Séc. soc. : 1 90 07 99 134 045 69',
  'SS : 1 90 07 99 134 045 (69)',
  'Immatriculation SS : 1900799134045 clé 69',
  'N° Immatriculation : 1 90 07 99 134 045 Clé 69',
  'N° Sécurité sociale\n1 90 07 99 134 045 69',
  'Matricule   N° SS\n00124       1 90 07 99 134 045 69',
  'N°SS 190079913404569',
  'Numéro SS salarié : 190079913404569',
];

const JOB_WORDS = [
  'Emploi : Agent de service',
  'Emploi    Agent de service',
  'EMPLOI : AGENT DE SERVICE',
  'Emploi occupé : Agent de service',
  'Intitulé de l’emploi : Agent de service',
  'Libellé emploi : Agent de service',
  'Libellé de l’emploi Agent de service',
  'Nature de l’emploi : Agent de service',
  'Poste : Agent de service',
  'Poste occupé : Agent de service',
  'Intitulé du poste : Agent de service',
  'Fonction : Agent de service',
  'Fonction   Agent de service',
  'Qualification : Agent de service',
  'QUALIFICATION   Agent de service',
  'Qualif. : Agent de service',
  'Emploi/Qualification : Agent de service',
  'Emploi conventionnel : Agent de service',
  'Métier : Agent de service',
  'Profession : Agent de service',
  'Grade : Agent de service',
  'Emploi : Agent de service   Coefficient : 120',
  'Emploi : Agent de service  Niveau : AS1',
  'Emploi Agent de service   Statut Ouvrier',
  'Emploi          Classification\nAgent de service   AS1 A',
  'Emploi\nAgent de service',
  'Qualification professionnelle : Agent de service',
  'Catégorie d’emploi : Agent de service',
  'Classification : AS1   Emploi : Agent de service',
  'Vous êtes employé(e) en qualité de : Agent de service',
];

const EMPLOYEE_WORDS = [
  'Salarié : DIALLO Awa',
  'Salariée : Mme DIALLO Awa',
  'Nom du salarié : DIALLO Awa',
  'Nom et prénom : DIALLO Awa',
  'Nom, prénom : DIALLO Awa',
  'Nom : DIALLO   Prénom : Awa',
  'Nom : DIALLO\nPrénom : Awa',
  'NOM : DIALLO\nPRENOM : AWA',
  'Nom      Prénom\nDIALLO   Awa',
  'Madame DIALLO Awa',
  'MME DIALLO AWA',
  'Mme Awa DIALLO',
  'Mlle DIALLO Awa',
  'Employé : DIALLO Awa',
  'Employée : DIALLO Awa',
  'Collaborateur : DIALLO Awa',
  'Agent : DIALLO Awa',
  'Intérimaire : DIALLO Awa',
  'Bénéficiaire : DIALLO Awa',
  'Nom de naissance : DIALLO   Prénom : Awa',
  'Matricule : 00124   Nom : DIALLO Awa',
  'Le salarié : Mme DIALLO Awa',
  'Nom d’usage : DIALLO\nPrénoms : Awa',
  'Nom du salarié\nDIALLO Awa',
];

const EMPLOYER_WORDS = [
  'Employeur : PROPRETE EXEMPLE SAS',
  'EMPLOYEUR : PROPRETE EXEMPLE SAS',
  'Raison sociale : PROPRETE EXEMPLE SAS',
  'Société : PROPRETE EXEMPLE SAS',
  'SOCIETE   PROPRETE EXEMPLE SAS',
  'Entreprise : PROPRETE EXEMPLE SAS',
  'Établissement : PROPRETE EXEMPLE SAS',
  'Nom de l’employeur : PROPRETE EXEMPLE SAS',
  'Dénomination sociale : PROPRETE EXEMPLE SAS',
  'Nom ou raison sociale : PROPRETE EXEMPLE SAS',
  'Dénomination : PROPRETE EXEMPLE SAS',
  'Raison sociale\nPROPRETE EXEMPLE SAS',
  'Employeur\nPROPRETE EXEMPLE SAS\n4 allée du Spécimen\n93200 SAINT-DENIS',
  'L’EMPLOYEUR\nPROPRETE EXEMPLE SAS\n4 allée du Spécimen\n93200 SAINT-DENIS',
  'Société\nPROPRETE EXEMPLE SAS\n4 allée du Spécimen\n93200 SAINT-DENIS',
];

// Below: whole lines of the table. The last column of what the employee earns ends where "À payer" ends.
const HOURS_WORDS = [
  'Salaire de base                151,67     11,6500    1 766,96',
  'Salaire mensuel                151.67     11.6500    1 766.96',
  'SALAIRE DE BASE              151,67 h     11,6500    1 766,96',
  'Salaire base                   151,67     11,6500    1 766,96',
  'Appointements                  151,67     11,6500    1 766,96',
  'Appointements de base          151,67     11,6500    1 766,96',
  'Salaire mensuel de base        151,67     11,6500    1 766,96',
  'Heures normales                151,67     11,6500    1 766,96',
  'Heures travaillées             151,67     11,6500    1 766,96',
  'Heures effectuées              151,67     11,6500    1 766,96',
  'Heures mensuelles              151,67     11,6500    1 766,96',
  'Heures de travail              151,67     11,6500    1 766,96',
  'Salaire horaire                151,67     11,6500    1 766,96',
  'Salaire au taux horaire        151,67     11,6500    1 766,96',
  'Traitement de base             151,67     11,6500    1 766,96',
  'Salaire brut de base           151,67     11,6500    1 766,96',
  '0010 Salaire de base           151,67     11,6500    1 766,96',
  'Salaire de base 151,67 h                             1 766,96',
  'Salaire de base (151,67 heures)                      1 766,96',
  'Nombre d’heures : 151,67',
  'Nombre d’heures travaillées : 151,67',
  'Nbre d’heures 151,67',
  'Nb heures : 151,67',
  'Nb d’heures payées   151,67',
  'Heures payées : 151,67',
  'Total heures : 151,67',
  'Total heures du mois   151,67',
  'Horaire mensuel : 151,67',
  'Horaire : 151,67 h',
  'Heures du mois : 151,67',
  'Durée mensuelle du travail : 151,67 h',
  'Base horaire mensuelle : 151,67',
  'Nombre d’heures effectives 151 h 40',
  'Heures trav.   Heures abs.\n151,67         0,00',
];

const HOURS_WORDS_OTHER = [
  'Salaire de base                 24,50     11,6500      285,43',
  'Heures normales                 24,5      11,6500      285,43',
  'Heures effectuées               24h30     11,6500      285,43',
  'Nombre d’heures : 24,5',
  'Nombre d’heures : 24 h 30',
  'Nombre d’heures effectuées : 24.50',
  'Heures de travail effectif : 24,50 h',
  'Heures payées : 24 h 30',
  'Nombre d’heures effectives : 24h30',
];

const GROSS_WORDS = [
  'SALAIRE BRUT                                         1 766,96',
  'Salaire brut                                         1 766,96',
  'Total brut                                           1 766,96',
  'TOTAL BRUT                                           1 766,96',
  'Brut                                                 1 766,96',
  'Rémunération brute                                   1 766,96',
  'REMUNERATION BRUTE                                   1 766,96',
  'Total salaire brut                                   1 766,96',
  'Total rémunération brute                             1 766,96',
  'Total du brut                                        1 766,96',
  'Brut mensuel                                         1 766,96',
  'Salaire brut mensuel                                 1 766,96',
  'Salaire mensuel brut                                 1 766,96',
  'Salaire brut total                                   1 766,96',
  'Brut soumis à cotisations                            1 766,96',
  'Brut soumis                                          1 766,96',
  'Brut du mois                                         1 766,96',
  'Brut total                                           1 766,96',
  'Total des gains bruts                                1 766,96',
  'Total gains bruts                                    1 766,96',
  'Montant brut                                         1 766,96',
  'Rémunération brute totale                            1 766,96',
  'Rémunération totale brute                            1 766,96',
  'SALAIRE BRUT SOUMIS A COTISATIONS                    1 766,96',
  'S/Total brut                                         1 766,96',
  '*** TOTAL BRUT ***                                   1 766,96',
  'Total Brut                                           1.766,96',
  'Total Brut                                         1 766,96 €',
  'Total Brut (EUR)                                     1766.96',
  'Salaire brut : 1 766,96 €',
  'Brut de base : 1 766,96',
  'BRUT FISCAL   BRUT SS\n1 766,96      1 766,96',
];

const BEFORE_TAX_WORDS = [
  'NET A PAYER AVANT IMPOT SUR LE REVENU                1 417,53',
  'Net à payer avant impôt sur le revenu                1 417,53',
  'Net à payer avant impôt                              1 417,53',
  'Net avant impôt                                      1 417,53',
  'NET AVANT IMPOT                                      1 417,53',
  'Net avant impôt sur le revenu                        1 417,53',
  'Net à payer avant impots sur le revenu               1 417,53',
  'Net a payer avant PAS                                1 417,53',
  'Net avant PAS                                        1 417,53',
  'Net à payer avant prélèvement à la source            1 417,53',
  'Net avant prélèvement à la source                    1 417,53',
  'Net avant I/R                                        1 417,53',
  'Net à payer avant IR                                 1 417,53',
  'Net à payer avant retenue à la source                1 417,53',
  'Net à payer av. impôt sur le revenu                  1 417,53',
  'Salaire net avant impôt                              1 417,53',
  'Salaire net avant impôt sur le revenu                1 417,53',
  'Montant net avant impôt sur le revenu                1 417,53',
  'Montant net à payer avant impôt sur le revenu        1 417,53',
  'Net à verser avant impôt sur le revenu               1 417,53',
  'NET A PAYER AVANT IMPOT SUR LE REVENU              1 417,53 €',
  'Net à payer avant impôt sur le revenu : 1417.53',
  'Net à payer avant impôt\nsur le revenu                                        1 417,53',
  'Total net avant impôt                                1 417,53',
  'Rémunération nette avant impôt sur le revenu         1 417,53',
];

const PAID_WORDS = [
  'NET PAYE                                             1 417,53',
  'Net payé                                             1 417,53',
  'Net payé en euros                                    1 417,53',
  'NET A PAYER                                          1 417,53',
  'Net à payer                                          1 417,53',
  'NET A PAYER EN EUROS                                 1 417,53',
  'Net à payer (en euros)                               1 417,53',
  'Net à payer après impôt                              1 417,53',
  'Net à payer après impôt sur le revenu                1 417,53',
  'Net payé après impôt                                 1 417,53',
  'NET A PAYER AU SALARIE                               1 417,53',
  'Net à payer au salarié                               1 417,53',
  'Net versé                                            1 417,53',
  'Net à verser                                         1 417,53',
  'Net versé au salarié                                 1 417,53',
  'Net viré                                             1 417,53',
  'Salaire net à payer                                  1 417,53',
  'Salaire net payé                                     1 417,53',
  'Salaire net                                          1 417,53',
  'Montant net à payer                                  1 417,53',
  'Montant net versé                                    1 417,53',
  'Montant à payer                                      1 417,53',
  'Montant viré                                         1 417,53',
  'Montant du virement                                  1 417,53',
  'Virement                                             1 417,53',
  'NET A VIRER                                          1 417,53',
  'NET                                                  1 417,53',
  'NET A PAYER : 1 417,53 €',
  'NET PAYÉ : 1.417,53 EUR',
  'Net à payer                                      EUR 1 417,53',
  'Net à payer en €uros                                1 417,53',
  '                      NET A PAYER\n                        1 417,53',
  'Net payé le 29/03/2024 par virement                  1 417,53',
  'Reste à payer                                        1 417,53',
];

const TAXABLE_WORDS = [
  'Net imposable                                        1 468,00',
  'NET IMPOSABLE                                        1 468,00',
  'Net imposable du mois                                1 468,00',
  'Net fiscal                                           1 468,00',
  'NET FISCAL                                           1 468,00',
  'Montant net imposable                                1 468,00',
  'Net à déclarer                                       1 468,00',
  'Salaire net imposable                                1 468,00',
  'Salaire imposable                                    1 468,00',
  'Imposable                                            1 468,00',
  'Rémunération nette imposable                         1 468,00',
  'Montant imposable                                    1 468,00',
  'Imposable du mois                                    1 468,00',
  'Net imposable mensuel                                1 468,00',
  'Net imposable mois : 1 468,00',
  'Net imposable : 1 468,00 €',
  'Net imposable (mois)                                 1 468,00',
  'Net Imp.                                             1 468,00',
  'Rémunération nette fiscale                           1 468,00',
  'Net fiscal imposable                                 1 468,00',
  'Revenu net imposable                                 1 468,00',
  'Revenu imposable                                     1 468,00',
  '            Net imposable\nMensuel          1 468,00\nAnnuel           4 404,00',
  '            Mois        Cumul annuel\nNet imposable   1 468,00    4 404,00',
  'Cumuls      Heures      Brut      Net imposable\nMois        151,67   1 766,96      1 468,00\nAnnée       455,01   5 300,88      4 404,00',
];

const SOCIAL_WORDS = [
  'MONTANT NET SOCIAL                                   1 380,21',
  'Montant net social                                   1 380,21',
  'Net social                                           1 380,21',
  'NET SOCIAL                                           1 380,21',
  'Montant Net Social (MNS)                             1 380,21',
  'Montant net social du mois                           1 380,21',
  'Montant du net social                                1 380,21',
  'MNS                                                  1 380,21',
  'Montant net social : 1 380,21 €',
  'Montant net social à déclarer                        1 380,21',
  'dont montant net social                              1 380,21',
  '            Montant net social\n                      1 380,21',
  '                                 Mensuel     Annuel\nMontant net social              1 380,21   4 140,63',
];

export const PAYSLIP_HEAD: PhraseSheet = {
  kind: 'bulletin-de-paie',
  page: HEAD,
  printed: [
    ['datePaiement', '2024-03-29', PAID],
    ['dateEntree', '2019-09-02', ENTERED],
    ['periode', '2024-03', MONTH],
    ['periodeDebut', '2024-03-04', PERIOD_DAYS],
    ['periodeFin', '2024-03-10', PERIOD_DAYS],
    ['siret', '73282932000074', SIRET_WORDS],
    ['naf', '8121Z', NAF_WORDS],
    ['nir', '190079913404569', NIR_WORDS],
    ['emploi', 'Agent de service', JOB_WORDS],
  ],
  decoys: [
    [
      'datePaiement',
      [
        'Convention collective du 26/07/2011',
        'Date de naissance : 17/05/1990',
        'Édité le 04/04/2024',
        'Congés acquis au 31/03/2024 : 20,8',
        'Taux PAS applicable depuis le 01/01/2024',
        'Contrat à durée déterminée jusqu’au 30/06/2024',
      ],
    ],
    [
      'dateEntree',
      [
        'Date de naissance : 17/05/1990',
        'Date de sortie : 31/03/2024',
        'Payé le 29/03/2024',
        'Période du 01/03/2024 au 31/03/2024',
        'Fin de contrat : 30/06/2024',
        'Convention collective : Entreprises de propreté du 26/07/2011',
        'Date de fin de période d’essai : 02/11/2023',
        'Avenant du 01/01/2024',
      ],
    ],
    [
      'periode',
      [
        'Cumul depuis janvier 2024',
        'Congés : période de juin 2023 à mai 2024',
        'Plafond Sécurité sociale 2024',
        'Entrée le 02/09/2019',
        'Taux transmis par la DGFiP en février 2024',
        'SMIC au 01/01/2024',
        'Accord du 26 juillet 2011',
      ],
    ],
    [
      'siret',
      [
        'URSSAF : 937 000001234567890',
        'SIREN : 732 829 320',
        'N° Urssaf : 117 732829320 74',
        'Caisse de retraite : AG2R SIRET 801 947 052 00012',
        'IBAN FR76 3000 4000 0312 3456 7890 143',
        'N° SS : 1 90 07 99 134 045 69',
      ],
    ],
    ['naf', ['IDCC 3043', 'Coefficient 8121', 'Convention collective 3043', 'Matricule 8121Z4', 'RCS B 732 829 320']],
    [
      'nir',
      [
        'Matricule : 1900799134',
        'N° URSSAF 190079913404',
        'SIRET : 73282932000074',
        'Tél. 01 90 07 99 13',
        'Compte 190079913 40457',
      ],
    ],
    [
      'emploi',
      [
        'Statut : Ouvrier',
        'Coefficient : 120',
        'Niveau : AS1   Échelon : A',
        'Convention collective : Entreprises de propreté',
        'Lieu de travail : Paris',
        'Contrat : CDI temps plein',
        'Service : Nettoyage',
        'Catégorie : Non cadre',
      ],
    ],
  ],
};

export const PAYSLIP_BODY: PhraseSheet = {
  kind: 'bulletin-de-paie',
  page: BODY,
  printed: [
    ['heures', 151.67, HOURS_WORDS],
    ['heures', 24.5, HOURS_WORDS_OTHER],
    ['salaireBrut', 1766.96, GROSS_WORDS],
    ['netAvantImpot', 1417.53, BEFORE_TAX_WORDS],
    ['netPaye', 1417.53, PAID_WORDS],
    ['netImposable', 1468, TAXABLE_WORDS],
    ['netSocial', 1380.21, SOCIAL_WORDS],
  ],
  decoys: [
    [
      'heures',
      [
        'Heures supplémentaires 25 %      8,00     14,5625      116,50',
        'Absence non rémunérée           -7,00     11,6500      -81,55',
        'Congés payés acquis     2,08',
        'Cumul heures : 455,01',
        'RTT acquis 1,00   pris 0,00',
        'Heures complémentaires           3,00     11,6500       34,95',
        'Repos compensateur : 14,00',
      ],
    ],
    [
      'salaireBrut',
      [
        'Cumul brut : 5 300,88',
        'Brut cumulé                                          5 300,88',
        'Brut annuel : 5 300,88',
        'Plafond Sécurité sociale : 3 864,00',
        'Tranche A : 1 766,96',
        'Base brute CSG : 1 736,04',
        'Taux horaire brut : 11,65',
        'Coût total employeur                                 2 368,09',
        'Traitement brut                                      1 766,96',
        'Allègement de cotisations                              450,12',
      ],
    ],
    [
      'netAvantImpot',
      [
        'Cumul net avant impôt : 4 252,59',
        'Net imposable                                        1 468,00',
        'Impôt sur le revenu prélevé à la source 1 468,00 1,50                22,02',
        'Dont évolution de la rémunération liée à la suppression des cotisations 25,12',
        'Montant net social                                   1 380,21',
      ],
    ],
    [
      'netPaye',
      [
        'Cumul net payé : 4 252,59',
        'Net imposable                                        1 468,00',
        'Montant net social                                   1 380,21',
        'Net à payer avant impôt sur le revenu                1 417,53',
        'Total versé par l’employeur                          2 368,09',
        'Acompte versé                                          200,00',
        'Net des heures supplémentaires exonérées               116,50',
      ],
    ],
    [
      'netImposable',
      [
        'Cumul net imposable : 4 404,00',
        'Cumul imposable                                      4 404,00',
        'Net imposable annuel                                 4 404,00',
        'Net à payer                                          1 417,53',
        'Net imposable depuis le 1er janvier                  4 404,00',
        'Part non imposable                                      50,00',
      ],
    ],
    [
      'netSocial',
      [
        'Cumul montant net social : 4 140,63',
        'Plafond social : 3 864,00',
        'Net imposable   1 468,00',
        'Aide sociale 150,00',
      ],
    ],
  ],
};

export const PAYSLIP_NAMES: PhraseSheet = {
  kind: 'bulletin-de-paie',
  page: HEAD.replace('Monsieur TEMOIN Karim', '')
    .replace('NETTOYAGE DU MODELE SARL', '')
    .replace('27 rue du Témoin', '')
    .replace('93300 AUBERVILLIERS', '')
    .replace('4 allée du Spécimen', '')
    .replace('93200 SAINT-DENIS', ''),
  printed: [
    ['salarie', 'DIALLO Awa', EMPLOYEE_WORDS],
    ['employeur', 'PROPRETE EXEMPLE SAS', EMPLOYER_WORDS],
  ],
  decoys: [
    [
      'salarie',
      [
        'Convention collective : Entreprises de propreté',
        'Gestionnaire : DURAND Paul',
        'Représentée par M. DURAND Paul, gérant',
        'Contact paie : Mme Martine LEROY',
        'Emploi : Agent de service',
        'Responsable : Mme LEROY Martine',
      ],
    ],
    [
      'employeur',
      [
        'Caisse de retraite : AG2R LA MONDIALE',
        'URSSAF Île-de-France',
        'Mutuelle : HARMONIE EXEMPLE',
        'Banque : CREDIT DU MODELE',
        'Client : HOTEL DU SPECIMEN SAS',
        'Convention collective : Entreprises de propreté',
        'Centre de gestion agréé EXEMPLE',
      ],
    ],
  ],
};
