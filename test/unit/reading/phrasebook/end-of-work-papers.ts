import type { WholePaper } from './whole-paper.ts';

// Firms, people and sums are invented; the wordings are those of receipts for a final settlement.
const receipt = (name: string, page: string, facts: WholePaper['facts'], absent: WholePaper['absent'] = []) => ({
  kind: 'solde-de-tout-compte',
  name,
  page,
  facts: { salarie: 'Odile GABARIT', employeur: 'PROPRETÉ DU MODÈLE SARL', montant: 1842.36, ...facts },
  absent,
});

export const SETTLEMENTS: readonly WholePaper[] = [
  receipt(
    'the usual sentence',
    `
PROPRETÉ DU MODÈLE SARL
4 allée du Spécimen
93400 SAINT-OUEN
SIRET : 812 345 007 00023
                REÇU POUR SOLDE DE TOUT COMPTE

Je soussignée, Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS,
reconnais avoir reçu de la société PROPRETÉ DU MODÈLE SARL, à la suite de la rupture de mon contrat de travail
intervenue le 30/11/2022, la somme de 1 842,36 € (mille huit cent quarante-deux euros et trente-six centimes).
Cette somme se décompose comme suit :
Salaire de novembre                       1 210,20 €
Indemnité compensatrice de congés payés     632,16 €
Fait à Saint-Ouen, le 2 décembre 2022, en double exemplaire`,
    { siret: '81234500700023', dateFin: '2022-11-30', dateDocument: '2022-12-02' },
    ['emploi'],
  ),
  receipt(
    'table with total',
    `
                     SOLDE DE TOUT COMPTE
Employeur : PROPRETÉ DU MODÈLE SARL           SIRET : 81234500700023
Salarié : GABARIT Odile                       Emploi : Agent de service
Date d'entrée : 04/03/2019                    Date de sortie : 30/11/2022
Motif : démission

Nature des sommes                                   Brut          Net
Salaire du 01/11/2022 au 30/11/2022             1 550,00     1 210,20
Indemnité compensatrice de congés payés           810,00       632,16
TOTAL                                           2 360,00     1 842,36
Net à payer                                                  1 842,36 €
Reçu par virement. Fait à Saint-Ouen le 02/12/2022`,
    {
      siret: '81234500700023',
      emploi: 'Agent de service',
      dateFin: '2022-11-30',
      motif: 'démission',
      dateDocument: '2022-12-02',
    },
  ),
  receipt(
    'program of an accountant',
    `
PROPRETÉ DU MODÈLE SARL                          Reçu pour solde de tout compte
4 allée du Spécimen
93400 SAINT-OUEN                                 Mme GABARIT Odile
Siret 812 345 007 00023                          12 rue du Témoin
                                                 93200 SAINT-DENIS

Je soussigné(e) Mme GABARIT Odile reconnais avoir reçu de mon employeur PROPRETÉ DU MODÈLE SARL
pour solde de tout compte la somme nette de 1842,36 Euros en paiement des salaires, accessoires de salaires,
remboursement de frais et indemnités de toute nature dus au titre de l'exécution et de la cessation
de mon contrat de travail au 30/11/2022 (fin de contrat à durée déterminée).
Le présent reçu est établi en deux exemplaires dont un m'a été remis.
Il peut être dénoncé dans les six mois qui suivent sa signature.
A Saint-Ouen, le 30/11/2022`,
    { siret: '81234500700023', dateFin: '2022-11-30', dateDocument: '2022-11-30' },
    ['emploi'],
  ),
  receipt(
    'a household',
    `
              REÇU POUR SOLDE DE TOUT COMPTE
Je soussignée Odile GABARIT, salariée de Madame Claire PATRON, particulier employeur,
demeurant 4 allée du Spécimen 93400 SAINT-OUEN, reconnais avoir reçu la somme de 1 842,36 euros
par chèque, pour solde de tout compte, mon contrat ayant pris fin le 30 novembre 2022 à la suite de mon licenciement.
Détail : salaire 1 210,20 € ; congés payés 432,16 € ; indemnité de licenciement 200,00 €
Fait à Saint-Ouen, le 30 novembre 2022`,
    { employeur: 'Claire PATRON', dateFin: '2022-11-30', dateDocument: '2022-11-30', motif: 'licenciement' },
    ['emploi', 'siret'],
  ),
  receipt(
    'total under the list',
    `
Société PROPRETÉ DU MODÈLE SARL
4 allée du Spécimen 93400 SAINT-OUEN
                RECU POUR SOLDE DE TOUT COMPTE
Salariée : Mme Odile GABARIT
Contrat rompu le : 30/11/2022
Motif de la rupture : rupture conventionnelle
Sommes versées :
 - Salaire de base                 1 000,00
 - Congés payés                      642,36
 - Indemnité de rupture              200,00
 Total net versé                   1 842,36
Réglé par virement le 05/12/2022
Saint-Ouen, le 02/12/2022`,
    { dateFin: '2022-11-30', motif: 'rupture conventionnelle', dateDocument: '2022-12-02' },
    ['siret', 'emploi'],
  ),
  receipt(
    'end of the trial',
    `
PROPRETÉ DU MODÈLE SARL - 4 allée du Spécimen 93400 SAINT-OUEN - SIRET 812 345 007 00023
REÇU POUR SOLDE DE TOUT COMPTE
Je soussigné(e), GABARIT Odile, né(e) le 17/05/1990, employé(e) en qualité d'agent de service du 04/10/2022 au 30/11/2022,
certifie avoir reçu de PROPRETÉ DU MODÈLE SARL, suite à la rupture de la période d'essai, un montant net de 1 842,36 EUR,
dont le détail figure sur le bulletin de paie de novembre 2022.
Fait le 01/12/2022 à Saint-Ouen`,
    { siret: '81234500700023', emploi: 'agent de service', dateFin: '2022-11-30', dateDocument: '2022-12-01' },
  ),
];
