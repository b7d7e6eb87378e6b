/** Fictitious papers in arrangements of their own: sentences instead of labels, frames, heads that say nothing of a line. */

export const RECEIPT_IN_SENTENCES = `
Mme Odile GABARIT
4 rue du Modèle
35000 RENNES

                       QUITTANCE DE LOYER

                   du mois : novembre 2023

Reçu de : M. ESSAI Ibrahima
la somme de : 585,00 €
le : 06/11/2023

pour loyer et accessoires des locaux sis à :
   27 rue du Témoin, 35200 RENNES

Détail du règlement
Loyer :                                     540,00 €
Provision pour charges :                     45,00 €
Total :                                     585,00 €

Fait à Rennes, le 6 novembre 2023`;

export const RECEIPT_IN_FIRST_PERSON = `
                       QUITTANCE DE LOYER

                   Mois de avril 2022

Je soussigné Paul GABARIT, propriétaire du logement désigné ci-dessous,
déclare avoir reçu de Madame Awa TEMOIN, la somme de 585 euros, pour loyer
et charges du 01/04/2022 au 30/04/2022, et lui en donne quittance.

Logement situé au : 27 rue du Témoin, 35200 RENNES
Le locataire                          Le bailleur`;

export const NET_IN_A_FRAME = `
                              BULLETIN DE PAYE
                     Paye du : 01/01/2023   au : 31/01/2023

Employeur                                      Salarié
NETTOYAGE DU MODELE SARL                       Monsieur TEMOIN Karim
4 allée du Spécimen                            27 rue du Témoin
93200 SAINT-DENIS                              93300 AUBERVILLIERS
Qualification: Agent de service                Début de contrat: 01/03/2022

Code  Libellé                          Base       Taux       Gains    Retenues   Ch. patronales
150   Heures payées                  151,67     11,390    1 727,52
      TOTAL BRUT                                          1 727,52
250   Vieillesse plafonnée         1 727,52      6,900                 119,20         147,70
      TOTAL RETENUES                                                   383,33         617,50
      NET À PAYER AVANT IMPÔT SUR LE REVENU               1 381,79
800   Impôt sur le revenu          1 447,02       0,50                   7,24

                 Heures        Brut       Net imposable
                                                                   NET PAYÉ
Mois             151,67      1 727,52          1 447,02
                                                                                1 374,55
Cumul annuel     151,67      1 727,52          1 447,02
`;

export const LETTER_ABOUT = `
Mme Anne ESSAI
3 rue de l'Exemple
93300 AUBERVILLIERS

                                        Aubervilliers, le 24 juin 2024

                              ATTESTATION

Concerne : TEMOIN Karim

Il suit nos ateliers depuis deux ans.
Cette attestation sert et vaut ce que de droit.
                                        Anne ESSAI`;
