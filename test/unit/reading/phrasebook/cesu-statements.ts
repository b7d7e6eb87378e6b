import type { WholePaper } from './whole-paper.ts';

// People, numbers and sums are invented; the layouts are those of what the CESU, Pajemploi and Urssaf send out.
const statement = (name: string, page: string, facts: WholePaper['facts'], absent: WholePaper['absent'] = []) => ({
  kind: 'releve-cesu',
  name,
  page,
  facts,
  absent,
});

export const CESU_STATEMENTS: readonly WholePaper[] = [
  statement(
    'tax certificate of the employer',
    `
Urssaf service Cesu                                   Saint-Étienne, le 14 mars 2023
63 rue du Spécimen
42961 SAINT-ÉTIENNE
                                                      Madame PATRON Claire
N° Cesu : Z0012345678                                 4 allée du Spécimen
                                                      93400 SAINT-OUEN
            ATTESTATION FISCALE ANNUELLE
            au titre de l'année 2022
Madame,
Le montant des salaires nets versés et des cotisations prélevées ouvre droit au crédit d'impôt.
Salaires nets déclarés :               3 120,00 €
Cotisations prélevées :                2 210,40 €
Total à déclarer (case 7DB) :          5 330,40 €`,
    {
      numeroCesu: 'Z0012345678',
      titulaire: 'PATRON Claire',
      anneeRevenus: 2022,
      dateDocument: '2023-03-14',
      emetteur: 'Urssaf service Cesu',
    },
  ),
  statement(
    'yearly summary of the employee',
    `
CENTRE NATIONAL CESU                         RÉCAPITULATIF ANNUEL DES SALAIRES DÉCLARÉS
                                             Année 2022
Salarié : GABARIT Odile
N° Cesu salarié : 0098765432

Employeur                Période               Heures      Salaire net
PATRON Claire            01/2022 - 12/2022     240,00      2 880,00
MODELE Paul              03/2022 - 12/2022     110,00      1 320,00
Total des salaires nets déclarés                           4 200,00 €
Document édité le 20/01/2023`,
    {
      titulaire: 'GABARIT Odile',
      numeroCesu: '0098765432',
      anneeRevenus: 2022,
      montant: 4200,
      dateDocument: '2023-01-20',
    },
  ),
  statement(
    'monthly statement of contributions',
    `
Pajemploi
Centre national Pajemploi - 43013 LE PUY-EN-VELAY
                    DÉCOMPTE DE COTISATIONS
Référence : Y9012345678901                M. PATRON Paul
                                          4 allée du Spécimen
                                          93400 SAINT-OUEN
Période d'emploi : mars 2023
Salariée : Mme GABARIT Odile
Salaire net déclaré : 620,00 €
Cotisations à la charge de la CAF : 410,22 €
Montant prélevé : 0,00 €
Édité le 07/04/2023`,
    { titulaire: 'PATRON Paul', periode: '2023-03', dateDocument: '2023-04-07' },
  ),
  statement(
    'notice of direct debit',
    `
URSSAF
SERVICE CESU
                        AVIS DE PRÉLÈVEMENT
                                            Mme Claire PATRON
                                            4 allée du Spécimen
                                            93400 SAINT-OUEN
Numéro Cesu : Z0012345678
Salarié : GABARIT Odile
Période : février 2023
Cotisations dues : 184,20 €
Montant du prélèvement : 184,20 €
Date du prélèvement : 31/03/2023
Le 10/03/2023`,
    {
      titulaire: 'Claire PATRON',
      numeroCesu: 'Z0012345678',
      periode: '2023-02',
      montant: 184.2,
      salarie: 'GABARIT Odile',
    },
  ),
  statement(
    'list of jobs',
    `
Cesu                                     Relevé annuel des emplois – année 2021
Bénéficiaire : Mme GABARIT Odile
Numéro de sécurité sociale : 2 90 05 99 335 012 04
Numéro Cesu : 0098765432
Employeur : Mme PATRON Claire
Mois            Heures        Salaire net      Date de paiement
Janvier         20,00         240,00           31/01/2021
Février         20,00         240,00           28/02/2021
Total           40,00         480,00
Établi le 15/02/2022`,
    { titulaire: 'GABARIT Odile', numeroCesu: '0098765432', anneeRevenus: 2021, dateDocument: '2022-02-15' },
  ),
  statement(
    'what an employee printed from the site',
    `
Mon espace Cesu salarié
                     Attestation annuelle de salaires 2022
Madame Odile GABARIT
12 rue du Témoin 93200 SAINT-DENIS
Identifiant Cesu : 0098765432
Employeur               Nombre d'heures     Salaires nets versés
Mme PATRON Claire            240                 2 880,00 €
Total                        240                 2 880,00 €
Ce document a été généré le 03/02/2023 par l'Urssaf`,
    { titulaire: 'Odile GABARIT', anneeRevenus: 2022, montant: 2880, dateDocument: '2023-02-03' },
  ),
];
