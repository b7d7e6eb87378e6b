import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People, firms' customers, numbers and sums are invented; the wordings are those of bills, bank statements and transfers.

const DAY = '2023-03-14';

const WINDOW =
  '                                        MME GABARIT ODILE\n                                        12 RUE DU TEMOIN\n                                        93200 SAINT-DENIS';
const CUSTOMER = [
  WINDOW,
  'Titulaire du contrat : GABARIT Odile',
  'Titulaire : Mme GABARIT Odile',
  'Client : GABARIT Odile',
  'Nom du client : GABARIT Odile',
  'Titulaire    GABARIT Odile',
  'Votre contrat au nom de : GABARIT Odile',
  'Nom du titulaire : GABARIT Odile',
  'Contrat au nom de GABARIT Odile',
  'Titulaire(s) du contrat : Mme GABARIT Odile',
  'Nom et prénom du titulaire : GABARIT Odile',
  'Abonné : GABARIT Odile',
];
const BILL_DAY = onDay(DAY, [
  'Facture du %',
  'Date de facture : %',
  'Date de la facture : %',
  'Date d’émission : %',
  'Émise le %',
  'Facture n° 0012345678 du %',
  'Date de facturation : %',
  'Votre facture du %',
  'Date d’édition : %',
  'Éditée le %',
  'Paris, le %',
  'Le %',
  'Date : %',
  'Date    %',
  'Facture émise le %',
  'Date d’établissement : %',
  'FACTURE DU %',
  'Date facture\n%',
  'Facture éditée le %',
  'Établie le %',
  'N° de facture 0012345678 - %',
  'Document du %',
]);
const NOT_BILL_DAY = [
  'À payer avant le 02/04/2023',
  'Prélevé le 02/04/2023',
  'Date limite de paiement : 02/04/2023',
  'Prochaine facture vers le 14/05/2023',
  'Période du 01/01/2023 au 28/02/2023',
  'Prochain relevé le 12/05/2023',
  'Client depuis le 03/02/2019',
  'Tarif en vigueur depuis le 01/02/2023',
  'Échéance : 02/04/2023',
];
const FROM_TO = [
  'Période du 12/01/2023 au 11/03/2023',
  'Du 12/01/2023 au 11/03/2023',
  'Période de consommation : du 12/01/2023 au 11/03/2023',
  'Période de facturation : 12/01/2023 - 11/03/2023',
  'Consommations du 12/01/2023 au 11/03/2023',
  'Abonnement du 12 janvier 2023 au 11 mars 2023',
  'Période facturée : 12/01/2023 au 11/03/2023',
  'Période : 12.01.2023 - 11.03.2023',
  'du 12/01/23 au 11/03/23',
  'Forfait du 12/01/2023 au 11/03/2023',
  'Votre période de facturation : du 12 janvier 2023 au 11 mars 2023',
  'Début de période : 12/01/2023    Fin de période : 11/03/2023',
];
const TO_PAY = [
  'Montant à payer : 64,30 €',
  'Total à payer : 64,30 €',
  'TOTAL TTC    64,30 €',
  'Total TTC : 64,30 €',
  'Montant TTC : 64,30 €',
  'Montant prélevé : 64,30 €',
  'Net à payer : 64,30 €',
  'Total facture TTC 64,30 €',
  'À payer : 64,30 €',
  'Montant total TTC    64,30 €',
  'Montant de la facture : 64,30 €',
  'Somme à payer : 64,30 €',
  'Total de la facture 64,30 €',
  'Montant total à payer TTC : 64,30 EUR',
  'Total à régler : 64,30 €',
  'Montant dû : 64,30 €',
  'Vous devez : 64,30 €',
  'Total montant à prélever : 64,30 €',
  'Montant à régler    64,30 €',
  'Net à payer TTC 64.30 €',
];
const CUSTOMER_NUMBER = [
  'N° client : 6012345678',
  'Numéro client : 6012345678',
  'Numéro de client    6012345678',
  'Votre numéro client : 6012345678',
  'Référence client : 6012345678',
  'N° de client 6012345678',
  'Compte client : 6012345678',
  'Réf. client : 6012345678',
  'Client n° 6012345678',
  'Identifiant client : 6012345678',
  'N° de compte client : 6012345678',
  'Votre référence client : 6012345678',
  'Votre n° client\n6012345678',
  'N° Client    60 12 34 56 78',
  'Référence client\n6012345678',
];

const ENERGY: PhraseSheet = {
  kind: 'facture-energie',
  page: `
EDF
Votre facture d'électricité

@

Consommation : 412 kWh`,
  printed: [
    ['dateDocument', DAY, BILL_DAY],
    ['montant', 64.3, TO_PAY],
    ['reference', '6012345678', [...CUSTOMER_NUMBER]],
    ['periodeDebut', '2023-01-12', FROM_TO],
    ['periodeFin', '2023-03-11', FROM_TO],
    ['titulaire', 'GABARIT Odile', CUSTOMER],
    [
      'adresse',
      '12 RUE DU TEMOIN, 93200 SAINT-DENIS',
      [
        'Lieu de consommation : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse du lieu de consommation : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Lieu de consommation\n12 RUE DU TEMOIN\n93200 SAINT-DENIS',
        'Adresse de consommation : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse du logement : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Point de livraison : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse de fourniture : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Votre lieu de consommation : 12 RUE DU TEMOIN 93200 SAINT-DENIS'.replace('TEMOIN 9', 'TEMOIN, 9'),
        'Lieu desservi : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Site : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse desservie : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        WINDOW,
      ],
    ],
    [
      'dateDebut',
      '2022-04-15',
      onDay('2022-04-15', [
        'Date de mise en service : %',
        'Contrat souscrit le %',
        'Date d’effet du contrat : %',
        'Date de début de contrat : %',
        'Contrat actif depuis le %',
        'Titulaire du contrat depuis le %',
        'Date de souscription : %',
        'Mise en service le %',
        'Contrat en vigueur depuis le %',
        'Date de prise d’effet : %',
      ]),
    ],
  ],
  decoys: [
    ['dateDocument', NOT_BILL_DAY],
    [
      'montant',
      [
        'Total HT : 53,58 €',
        'TVA 20 % : 10,72 €',
        'Abonnement    12,44 €',
        'Dépôt de garantie : 20,00 €',
        'Prix du kWh : 0,2062 €',
        'Montant estimé de votre prochaine mensualité : 45,00 €',
      ],
    ],
    [
      'titulaire',
      ['Service client - TSA 12345 - 59000 LILLE', 'Votre conseiller : PATRON Lucie', 'Payeur : M. PATRON Jean'],
    ],
    [
      'adresse',
      [
        'EDF Service clients\nTSA 20012\n41975 BLOIS CEDEX 9',
        'Siège social : 22-30 avenue de Wagram, 75008 PARIS',
        'Adresse de correspondance : TSA 20012, 41975 BLOIS CEDEX 9',
      ],
    ],
    [
      'reference',
      ['N° de facture : 9876543210', 'PDL : 19123456789012', 'RCS Paris 552 081 317', 'Mandat SEPA : MA0012345678'],
    ],
    ['periodeDebut', ['Date de facture : 14/03/2023', 'Tarif valable du 01/02/2022 au 31/01/2024 : option base']],
  ],
};

const TELECOM: PhraseSheet = {
  kind: 'facture-telecom',
  page: `
Orange
Votre facture internet et mobile

@

Forfait Livebox, appels illimités vers les fixes`,
  printed: [
    ['dateDocument', DAY, BILL_DAY],
    ['montant', 64.3, TO_PAY],
    [
      'reference',
      '6012345678',
      [
        ...CUSTOMER_NUMBER,
        'Compte internet : 6012345678',
        'N° de compte : 6012345678',
        'Compte de facturation : 6012345678',
        'N° d’abonné : 6012345678',
        'Identifiant : 6012345678',
      ],
    ],
    ['periodeDebut', '2023-01-12', FROM_TO],
    ['periodeFin', '2023-03-11', FROM_TO],
    ['titulaire', 'GABARIT Odile', CUSTOMER],
    [
      'adresse',
      '12 RUE DU TEMOIN, 93200 SAINT-DENIS',
      [
        WINDOW,
        'Adresse d’installation : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse de facturation : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Installation : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse de l’installation\n12 RUE DU TEMOIN\n93200 SAINT-DENIS',
        'Votre adresse : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse du titulaire : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
        'Adresse : 12 RUE DU TEMOIN, 93200 SAINT-DENIS',
      ],
    ],
  ],
  decoys: [
    ['dateDocument', NOT_BILL_DAY],
    [
      'montant',
      [
        'Total HT : 53,58 €',
        'TVA 20 % : 10,72 €',
        'Remise : 5,00 €',
        'Capital de 10 640 226 396 euros',
        'Solde précédent : 12,00 €',
        'Hors forfait : 3,20 €',
      ],
    ],
    ['titulaire', ['Service Client - 33734 BORDEAUX CEDEX 9', 'Payeur : M. PATRON Jean']],
    [
      'adresse',
      [
        'Orange Service Clients\n33734 BORDEAUX CEDEX 9',
        'Siège social : 111 quai du Président Roosevelt, 92130 ISSY-LES-MOULINEAUX',
      ],
    ],
    [
      'reference',
      ['N° de facture : 9876543210', 'Ligne : 06 12 34 56 78', 'RCS Nanterre 380 129 866', 'RUM : AB0012345678'],
    ],
  ],
};

const CHEMIST: PhraseSheet = {
  kind: 'facture-pharmacie',
  page: `
PHARMACIE DU MODELE
4 place du Gabarit
93100 MONTREUIL
FACTURE SUBROGATOIRE

@

DOLIPRANE 1000 MG   2   2,18`,
  printed: [
    [
      'dateActe',
      DAY,
      onDay(DAY, [
        'Date de délivrance : %',
        'Délivré le %',
        'Dispensation du %',
        'Date de dispensation : %',
        'Exécution du %',
        'Date d’exécution : %',
        'Date de facturation : %',
        'Facture du %',
        'Le % à 17:32',
        'Délivrance du %',
        'Date : %',
        'Date des soins : %',
        'Vente du %',
        'Date de l’achat : %',
      ]),
    ],
    [
      'montant',
      23.45,
      [
        'Total : 23,45 €',
        'Total TTC    23,45',
        'Montant total : 23,45 €',
        'TOTAL FACTURE 23,45 EUR',
        'Total général    23,45',
        'Montant TTC : 23,45 €',
        'Net à payer : 23,45 €',
        'TOTAL TTC EUR 23,45',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Bénéficiaire : GABARIT Odile',
        'Patient : GABARIT Odile',
        'Patiente : Mme GABARIT Odile',
        'Assuré : GABARIT Odile',
        'Nom : GABARIT\nPrénom : Odile',
        'Nom du bénéficiaire : GABARIT Odile',
        'Client : GABARIT Odile',
        'Nom et prénom du bénéficiaire des soins : GABARIT Odile',
        'Malade : GABARIT Odile',
        'Mme GABARIT Odile',
        'Nom du patient    GABARIT Odile',
      ],
    ],
  ],
  decoys: [
    [
      'dateActe',
      [
        'Né(e) le 17/05/1990',
        'Ordonnance du 10/03/2023',
        'Prescription du 10/03/2023',
        'Droits valables jusqu’au 31/12/2023',
      ],
    ],
    [
      'montant',
      ['Honoraires de dispensation    1,02', 'TVA 2,10 % : 0,48', 'Remboursement : 15,24 €', 'Part assuré    8,21'],
    ],
    [
      'titulaire',
      [
        'Prescripteur : Dr PATRON Lucie',
        'Médecin : PATRON Lucie',
        'Pharmacien titulaire : PATRON Jean',
        'Pharmacienne : Mme PATRON',
      ],
    ],
  ],
};

const STATEMENT: PhraseSheet = {
  kind: 'releve-bancaire',
  page: `
CREDIT LYONNAIS LCL
RELEVÉ DE COMPTE DE DÉPÔT

@

Date     Opération                          Débit        Crédit
         Ancien solde                                    120,00
03/03    VIR SALAIRE                                     945,04
10/03    PAIEMENT PAR CARTE               32,10
         Nouveau solde                                 1 032,94`,
  printed: [
    [
      'dateDocument',
      '2023-03-31',
      onDay('2023-03-31', [
        'Relevé du %',
        'Date du relevé : %',
        'Relevé n° 3 du %',
        'Arrêté au %',
        'Relevé arrêté au %',
        'Date d’arrêté : %',
        'Édité le %',
        'Date d’édition : %',
        'Relevé édité le %',
        'Le %',
        'Paris, le %',
        'Extrait n° 3 au %',
        'Situation au %',
        'Date de l’extrait : %',
        'Relevé de compte au %',
        'Date : %',
        'Date d’émission    %',
        'N° 003 du %',
        'Extrait de compte du %',
        'Relevé établi le %',
        'État de votre compte au %',
      ]),
    ],
    [
      'periodeDebut',
      '2023-03-01',
      [
        'du 01/03/2023 au 31/03/2023',
        'Période du 01/03/2023 au 31/03/2023',
        'Période : 01/03/2023 - 31/03/2023',
        'Opérations du 1er mars 2023 au 31 mars 2023',
        'du 1er au 31 mars 2023',
        'Relevé du 01/03/2023 au 31/03/2023',
        'Du 01.03.2023 Au 31.03.2023',
        'Votre relevé du 01/03/23 au 31/03/23',
        'Période couverte : 01/03/2023 au 31/03/2023',
        'de 01/03/2023 à 31/03/2023',
        'Période de relevé : du 1 mars 2023 au 31 mars 2023',
        'Date de début : 01/03/2023   Date de fin : 31/03/2023',
        'Mouvements du 01-03-2023 au 31-03-2023',
        '1 mars 2023 - 31 mars 2023',
        'Relevé de mars 2023 (du 01/03/2023 au 31/03/2023)',
        'Du : 01/03/2023   Au : 31/03/2023',
        '01/03/2023 → 31/03/2023',
      ],
    ],
    [
      'periodeFin',
      '2023-03-31',
      [
        'du 01/03/2023 au 31/03/2023',
        'Période : 01/03/2023 - 31/03/2023',
        'Opérations du 1er mars 2023 au 31 mars 2023',
        'du 1er au 31 mars 2023',
        'Date de début : 01/03/2023   Date de fin : 31/03/2023',
        'de 01/03/2023 à 31/03/2023',
        'Du : 01/03/2023   Au : 31/03/2023',
        '1 mars 2023 - 31 mars 2023',
        '01/03/2023 → 31/03/2023',
        'du 01/03/2023\nau 31/03/2023',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        WINDOW,
        'Titulaire du compte : Mme GABARIT Odile',
        'Titulaire : GABARIT Odile',
        'Intitulé du compte : MME GABARIT ODILE',
        'Compte de : GABARIT Odile',
        'Nom du titulaire : GABARIT Odile',
        'Titulaire(s) : GABARIT Odile',
        'Titulaire    GABARIT Odile',
        'Titulaire du compte\nGABARIT Odile',
        'Au nom de : GABARIT Odile',
        'Compte ouvert au nom de GABARIT Odile',
        'Domiciliation : GABARIT Odile'.replace('Domiciliation', 'Client'),
      ],
    ],
    [
      'iban',
      'FR7630002005500000157845Z02',
      [
        'IBAN : FR76 3000 2005 5000 0015 7845 Z02',
        'IBAN FR7630002005500000157845Z02',
        'IBAN    FR76 3000 2005 5000 0015 7845 Z02',
        'Identifiant international de compte (IBAN) : FR76 3000 2005 5000 0015 7845 Z02',
        'I.B.A.N. : FR76 3000 2005 5000 0015 7845 Z02',
        'N° IBAN FR76 3000 2005 5000 0015 7845 Z02',
        'FR76 3000 2005 5000 0015 7845 Z02',
        'IBAN\nFR76 3000 2005 5000 0015 7845 Z02',
      ],
    ],
  ],
  decoys: [
    [
      'dateDocument',
      [
        'du 01/03/2023 au 31/03/2023',
        'Prochain relevé le 30/04/2023',
        'Tarifs en vigueur au 01/01/2023',
        'Découvert autorisé jusqu’au 31/12/2023',
        'Compte ouvert le 03/02/2019',
      ],
    ],
    [
      'periodeDebut',
      ['Édité le 31/03/2023', 'Compte ouvert le 03/02/2019', 'Taux applicable du 01/01/2023 au 30/06/2023 : 16,20 %'],
    ],
    [
      'titulaire',
      [
        'Votre conseiller : M. PATRON Jean',
        'Agence de Montreuil',
        'Votre conseillère    PATRON Lucie',
        'Carte n° XXXX de M. PATRON Jean',
      ],
    ],
    ['iban', ['IBAN bénéficiaire : FR14 2004 1010 0505 0001 3M02 606']],
  ],
};

const TRANSFER: PhraseSheet = {
  kind: 'transfert-argent',
  page: `
WESTERN UNION
REÇU D'ENVOI D'ARGENT

@

Frais de transfert : 4,90 EUR`,
  printed: [
    [
      'dateActe',
      DAY,
      onDay(DAY, [
        'Date : %',
        'Date de l’envoi : %',
        'Date d’envoi    %',
        'Envoyé le %',
        'Date de la transaction : %',
        'Date de transaction : % 14:32',
        'Transaction du %',
        'Date et heure : % 14:32',
        'Date du transfert : %',
        'Transfert effectué le %',
        'Date de l’opération : %',
        'Le % à 14h32',
        'DATE/HEURE : % 14:32',
        'Date d’émission : %',
        'Date de paiement : %',
      ]),
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Expéditeur : GABARIT Odile',
        'Expéditeur    GABARIT Odile',
        'Expéditeur\nGABARIT Odile',
        'Nom de l’expéditeur : GABARIT Odile',
        'Donneur d’ordre : GABARIT Odile',
        'Émetteur : GABARIT Odile',
        'Envoyé par : GABARIT Odile',
        'Sender : GABARIT Odile',
        'Nom de l’envoyeur : GABARIT Odile',
        'Expéditrice : Mme GABARIT Odile',
        'De : GABARIT Odile',
        'Remettant : GABARIT Odile',
        'Client : GABARIT Odile',
        'EXPEDITEUR (SENDER)    GABARIT Odile',
        'Nom et prénom de l’expéditeur : GABARIT Odile',
      ],
    ],
    [
      'beneficiaire',
      'PATRON Awa',
      [
        'Bénéficiaire : PATRON Awa',
        'Bénéficiaire    PATRON Awa',
        'Bénéficiaire\nPATRON Awa',
        'Destinataire : PATRON Awa',
        'Nom du bénéficiaire : PATRON Awa',
        'Receveur : PATRON Awa',
        'Receiver : PATRON Awa',
        'Nom du destinataire : PATRON Awa',
        'À : PATRON Awa',
        'Envoyé à : PATRON Awa',
        'Payé à : PATRON Awa',
        'Nom et prénom du bénéficiaire : PATRON Awa',
        'DESTINATAIRE (RECEIVER)    PATRON Awa',
        'Au profit de : PATRON Awa',
      ],
    ],
    [
      'montant',
      150,
      [
        'Montant envoyé : 150,00 EUR',
        'Montant du transfert : 150,00 €',
        'Montant transféré    150,00 EUR',
        'Montant principal : 150,00 EUR',
        'Montant : 150,00 €',
        'Somme envoyée : 150,00 €',
        'Principal    150,00 EUR',
        'Montant de l’envoi : 150,00 EUR',
        'Montant à envoyer : 150,00 EUR',
        'Montant du mandat : 150,00 €',
        'Vous envoyez : 150,00 €',
        'Send amount : 150.00 EUR',
        'Montant d’envoi : EUR 150,00',
        'Montant envoyé : 150,00 EUR\nMontant total : 154,90 EUR',
      ],
    ],
    [
      'pays',
      'Mali',
      [
        'Pays : Mali',
        'Pays de destination : Mali',
        'Destination : Mali',
        'Pays destinataire : Mali',
        'Pays de paiement : MALI',
        'Pays du bénéficiaire : Mali',
        'Pays de réception    Mali',
        'Payable au : Mali',
        'Destination    MALI',
        'Pays bénéficiaire : Mali',
      ],
    ],
    [
      'reference',
      '1234567890',
      [
        'MTCN : 123-456-7890',
        'N° MTCN    123-456-7890',
        'Numéro de transfert : 1234567890',
        'Numéro de suivi (MTCN) : 123 456 7890',
        'N° de contrôle : 1234567890',
        'Code de retrait : 1234567890',
        'Référence : 1234567890',
        'N° de référence : 1234567890',
        'Numéro de transaction : 1234567890',
        'N° de transaction    1234567890',
        'Code PIN : 1234567890',
        'Code transfert : 1234567890',
        'Numéro d’envoi : 1234567890',
        'Code secret : 1234567890',
        'Réf. transaction : 1234567890',
      ],
    ],
  ],
  decoys: [
    [
      'titulaire',
      ['Bénéficiaire : PATRON Awa', 'Agent : TAXIPHONE DU MODELE', 'Caissier : PATRON Jean', 'Opérateur : PATRON Jean'],
    ],
    [
      'montant',
      ['Frais : 4,90 EUR', 'Taux de change : 655,957', 'Montant reçu : 98 393,00 XOF', 'Capital de 2 000 000,00 €'],
    ],
    [
      'dateActe',
      ['Né(e) le 17/05/1990', 'Pièce d’identité valable jusqu’au 13/03/2027', 'Carte délivrée le 02/02/2018'],
    ],
    ['reference', ['Tél. : 06 12 34 56 78', 'Passeport n° AA1234567', 'N° carte fidélité : 998877665']],
  ],
};

export const BILL_SHEETS: readonly PhraseSheet[] = [ENERGY, TELECOM, CHEMIST, STATEMENT, TRANSFER];
