/** Fictitious papers other than payslips. */

export const CONTRACT_PAGE_1 = `
                         CONTRAT DE TRAVAIL A DUREE DETERMINEE

Entre les soussignés :

La société PROPRETE DU MODELE SAS, au capital de 10 000 euros, dont le siège est 3 rue du Gabarit
75011 Paris, immatriculée sous le numéro SIRET 732 829 320 00074, code APE 8121Z, représentée par
Monsieur Patron EXEMPLE, en qualité de gérant,
d'une part,

Et Madame Aminata TEMOIN, née le 03/05/1990 à Dakar, demeurant 9 rue de l'Essai 93100 Montreuil,
d'autre part,

Il a été convenu ce qui suit :

Article 1 - Engagement
La société engage Madame Aminata TEMOIN à compter du 1er mars 2024 en qualité d'agent de service,
niveau AS1, pour une durée déterminée qui prendra fin le 31 août 2024.
Article 2 - Durée du travail
La durée du travail est de 30 heures par semaine.
Article 3 - Rémunération
Madame Aminata TEMOIN percevra un salaire mensuel brut de 1 560,00 euros.

                                                                              Page 1/2`;

export const CONTRACT_PAGE_2 = `
Article 4 - Période d'essai
La période d'essai est de deux semaines, jusqu'au 14/03/2024. Le préavis suit la convention collective.
Le salaire brut et le net à payer figurent sur le bulletin de paie.

Fait à Paris, le 26 février 2024, en deux exemplaires.

L'employeur                                        Le salarié

                                                                              Page 2/2`;

export const RENT = `
                       QUITTANCE DE LOYER

Bailleur : Mme GABARIT Odile                       Locataire : M. ESSAI Ibrahima
4 rue du Modèle                                    12 rue du Témoin
35000 RENNES                                       35200 RENNES

Période : du 01/11/2023 au 30/11/2023
Adresse du logement : 12 rue du Témoin, 35200 RENNES

Loyer                                  540,00 €
Provision pour charges                  45,00 €
Total                                  585,00 €
Paiement reçu le 04/11/2023

Fait à Rennes, le 6 novembre 2023`;

export const TAX = `
DIRECTION GENERALE DES FINANCES PUBLIQUES            AVIS D'IMPOT SUR LES REVENUS 2022
                                                     Impôt sur les revenus de 2022

                                                     M TEMOIN Karim
Numéro fiscal : 30 12 345 678 901                    4 rue du Gabarit
Référence de l'avis : 23 59 1234567 89               59100 ROUBAIX
Date d'établissement : 25/07/2023
Date de mise en recouvrement : 31/07/2023

Nombre de parts : 1,00
Revenu fiscal de référence : 14 210
Impôt sur le revenu net : 0`;

export const BANK = `
BANQUE DU SPECIMEN                       RELEVE DE COMPTE
                                         Relevé arrêté au 31/01/2024
Titulaire du compte : Mme MODELE Aïssatou
IBAN FR76 0000 0000 0000 0000 0000 000

Date     Opération                          Débit        Crédit
         Ancien solde au 31/12/2023                      120,00
03/01    Virement salaire                                945,04
10/01    Paiement par carte               32,10
         Nouveau solde au 31/01/2024                   1 032,94`;

export const ENGLISH = `
THE MODEL COMPANY LTD                     PAY ADVICE
1 Example Street, London                  Pay period: March 2024
Employee: John SPECIMEN
Gross pay        2,100.00
Income tax         310.00
Net pay          1,790.00`;

export const LETTER = `
Association du Modèle                     Monsieur TEMOIN Karim
1 rue du Gabarit                          4 rue de l'Essai
59000 LILLE                               59100 ROUBAIX

Lille, le 14 mai 2022

Objet : votre adhésion

Nous avons le plaisir de confirmer votre inscription aux cours de français.`;
