import type { PhraseSheet } from './phrase-sheet.ts';

// People, numbers and sums are invented; the wordings are those of passes, receipts, statements and tickets.

/** A monthly or yearly pass printed from an account or given at a counter. */
const PASS: PhraseSheet = {
  kind: 'titre-transport',
  page: `
Île-de-France Mobilités
ATTESTATION D'ACHAT NAVIGO

Forfait Navigo Mois toutes zones 1-5

@

Ce document ne constitue pas un titre de transport.`,
  printed: [
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Titulaire du passe : Mme GABARIT Odile',
        'TITULAIRE : GABARIT Odile',
        'Porteur du passe : GABARIT Odile',
        'Porteur    GABARIT Odile',
        'Nom, prénom : GABARIT Odile',
        'Nom Prénom : GABARIT Odile',
        'Nom et prénom du titulaire : GABARIT Odile',
        'Prénom et nom : Odile GABARIT'.replace('Odile GABARIT', 'GABARIT Odile'),
        'Nom : GABARIT\nPrénom : Odile',
        'NOM      GABARIT\nPRÉNOM   Odile',
        'Client : Mme GABARIT Odile',
        'Nom du client : GABARIT Odile',
        'Abonné(e) : GABARIT Odile',
        'Abonnée    GABARIT Odile',
        'Bénéficiaire du forfait : GABARIT Odile',
        'Voyageur : GABARIT Odile',
        'Détenteur de la carte : GABARIT Odile',
        'Identité du porteur : GABARIT Odile',
        'Carte au nom de : GABARIT Odile',
        'Passe établi au nom de GABARIT Odile',
        'Utilisateur : GABARIT Odile',
        "Nous certifions que Mme GABARIT Odile est titulaire d'un forfait.",
        'Nous attestons que Madame GABARIT Odile a souscrit un abonnement mensuel.',
      ],
    ],
    [
      'dateActe',
      '2023-03-14',
      [
        'Date d’achat : 14/03/2023',
        "DATE D'ACHAT    14/03/2023",
        'Acheté le : 14/03/2023',
        'Achat effectué le 14/03/2023 à 18:04',
        'Date et heure de l’achat : 14/03/2023 18:04',
        'Rechargé le 14.03.2023',
        'Date du rechargement : 14/03/23',
        'Rechargement effectué le 14 mars 2023',
        'Date de vente : 14/03/2023',
        'Vendu le 14-03-2023',
        'Date de la transaction : 14/03/2023 08:12',
        'Transaction du 14/03/2023',
        'Date opération : 14/03/2023',
        "Date de l'opération    14/03/2023",
        'Date de règlement : 14/03/2023',
        'Date de paiement : 14/03/2023',
        'Date du paiement    14/03/2023',
        'Payé le 14/03/2023 par carte bancaire',
        'Réglé le 14/03/2023',
        'Date d’achat\n14/03/2023',
        'Commande du 14/03/2023',
        'Date de commande : 14/03/2023',
        'Date de chargement : 14/03/2023',
        'Chargé le 14/03/2023',
        'Valable du 01/04/2023 au 30/04/2023\nAcheté le 14/03/2023',
      ],
    ],
    [
      'periodeDebut',
      '2023-04-01',
      [
        'Valable du 01/04/2023 au 30/04/2023',
        'Validité : du 01/04/2023 au 30/04/2023',
        'Période de validité : 01/04/2023 - 30/04/2023',
        'Période : 01/04/2023 au 30/04/2023',
        'Début de validité : 01/04/2023\nFin de validité : 30/04/2023',
        'Date de début : 01/04/2023   Date de fin : 30/04/2023',
        'Début de validité    01/04/2023\nFin de validité      30/04/2023',
        'Date de début de validité\n01/04/2023',
        'Du 01/04/2023   Au 30/04/2023',
        'Du 1er avril 2023 au 30 avril 2023',
        'Du 1er au 30 avril 2023',
        'Forfait valide du 01.04.2023 au 30.04.2023 inclus',
        'à compter du 01/04/2023',
        'Valable à partir du 01/04/2023',
        'Valable à compter du 1er avril 2023',
        'Prise d’effet : 01/04/2023',
        'Date d’effet : 01/04/2023',
        'Droits ouverts à compter du 01/04/2023',
      ],
    ],
    [
      'periodeFin',
      '2023-04-30',
      [
        'Valable du 01/04/2023 au 30/04/2023',
        'Validité : du 01/04/2023 au 30/04/2023',
        'Période de validité : 01/04/2023 - 30/04/2023',
        'Début de validité : 01/04/2023\nFin de validité : 30/04/2023',
        'Début de validité    01/04/2023\nFin de validité      30/04/2023',
        'Date de début : 01/04/2023   Date de fin : 30/04/2023',
        'Fin de droits : 30/04/2023',
        'Date de fin de validité\n30/04/2023',
        'Valable jusqu’au 30/04/2023',
        'Valable jusqu’au 30 avril 2023 inclus',
        'Expire le 30/04/2023',
        'Date d’expiration des droits : 30/04/2023',
        'Échéance du forfait : 30/04/2023',
        'Droits jusqu’au 30/04/2023',
      ],
    ],
    [
      'periode',
      '2023-04',
      [
        'Mois : avril 2023',
        'Mois de validité : avril 2023',
        'Forfait du mois d’avril 2023',
        'Forfait Navigo Mois - Avril 2023',
        'Mensualité : 04/2023',
        'Période : avril 2023',
        'Valable du 01/04/2023 au 30/04/2023',
        'Titre : Navigo mensuel avril 2023',
      ],
    ],
    [
      'reference',
      '0123456789',
      [
        'N° de passe : 0123456789',
        'N° du passe Navigo : 0123456789',
        'Numéro de passe    0123456789',
        'Passe n° 0123456789',
        'Passe Navigo N° 01 2345 6789',
        'Carte n° 0123456789',
        'N° carte : 0123456789',
        'Numéro de support : 0123456789',
        'N° de support    0123456789',
        'Identifiant client : 0123456789',
        'N° client : 0123456789',
        'Numéro client : 0123456789',
        'Numéro d’abonné : 0123456789',
        'N° abonné    0123456789',
        'N° d’abonnement : 0123456789',
        'N° de contrat : 0123456789',
        'Contrat n° 0123456789',
        'N° de dossier : 0123456789',
        'Référence dossier : 0123456789',
        'Réf. client : 0123456789',
        'Votre numéro de client : 0123456789',
      ],
    ],
    [
      'montant',
      86.4,
      [
        'Montant : 86,40 €',
        'Montant TTC    86,40 €',
        'MONTANT PAYE  86,40 EUR',
        'Montant réglé : 86,40 €',
        'Prix TTC : 86,40 €',
        'Prix    86,40 €',
        'Tarif : 86,40 €',
        'Total TTC : 86,40 €',
        'TOTAL  86.40 EUR',
        'Total payé    86,40€',
        'Somme versée : 86,40 €',
        'Somme réglée : 86,40 €',
        'Prix unitaire TTC 86,40 €',
        'Payé : 86,40 €',
        'Montant débité : 86,40 €',
        'Net à payer : 86,40 €',
        'Montant TTC : 86,40 €\ndont TVA 10 % : 7,85 €',
      ],
    ],
    [
      'dateDocument',
      '2023-03-20',
      [
        'Édité le 20/03/2023',
        'Édité le : 20/03/2023 à 10:15',
        'Édition du 20/03/2023',
        "Date d'édition : 20/03/2023",
        'Document édité le 20 mars 2023',
        'Document généré le 20/03/2023',
        'Attestation générée le 20/03/2023',
        'Imprimé le 20/03/2023',
        'Fait à Paris, le 20/03/2023',
        'Fait le 20 mars 2023 à Paris',
        'Paris, le 20 mars 2023',
        'A Paris, le 20.03.2023',
        'Le 20/03/2023',
        'Délivré le 20/03/2023',
        'Délivrée à Paris le 20/03/2023',
        'Émis le 20/03/2023',
        "Date d'émission : 20/03/2023",
        'Date du document    20/03/2023',
        'Date de la demande : 20/03/2023',
        'Attestation établie le 20/03/2023',
        'Date : 20/03/2023',
        "Date de l'attestation : 20/03/2023",
        'Facture du 20/03/2023',
        'Date de facture : 20/03/2023',
      ],
    ],
  ],
  decoys: [
    [
      'dateActe',
      [
        'Valable du 01/04/2023 au 30/04/2023',
        'Édité le 20/03/2023',
        'Né(e) le 14/03/1990',
        'Prochain prélèvement le 05/04/2023',
        'Conditions générales en vigueur au 01/01/2023',
      ],
    ],
    [
      'dateDocument',
      [
        'Valable du 01/04/2023 au 30/04/2023',
        'Né(e) le 14/03/1990',
        'Date de naissance : 14/03/1990',
        'Conditions générales de vente du 01/01/2023',
        "Date d'achat : 14/03/2023",
      ],
    ],
    [
      'titulaire',
      [
        'Responsable du service client : Mme PATRON Lucie',
        'Payeur : M. PATRON Jean',
        "Nom de l'agent : PATRON Lucie",
        'Titulaire du compte bancaire : M. PATRON Jean',
      ],
    ],
    [
      'montant',
      [
        'Carte bancaire n° XXXX 1234',
        'dont TVA 10 % : 7,85 €',
        'SAS au capital de 50 000,00 €',
        'Frais de dossier : 8,00 €',
      ],
    ],
    ['periodeFin', ['Carte valable 10 ans', 'Édité le 20/03/2023', "Date d'achat : 14/03/2023"]],
    ['reference', ['SIRET 493 253 330 00034', 'Tél. 09 69 39 22 22', 'RCS Paris 493 253 330', 'N° TVA FR12493253330']],
  ],
};

/** A receipt of a vending machine or a counter: one day, with the hour. */
const RECEIPT: PhraseSheet = {
  kind: 'titre-transport',
  page: `
RATP
REÇU DE PAIEMENT
Station MODELE
@
RECHARGEMENT NAVIGO SEMAINE
ZONES 1-5`,
  printed: [
    [
      'dateActe',
      '2023-03-14',
      [
        '14/03/2023 18:04',
        '14/03/23 18H04',
        'Le 14/03/2023 à 18:04',
        'LE 14/03/23 A 18:04:22',
        'DATE 14/03/2023   HEURE 18:04',
        'Date : 14/03/2023',
        'Date/Heure : 14/03/2023 18:04',
        '14 MARS 2023 - 18H04',
        '14.03.2023',
      ],
    ],
    [
      'montant',
      30.75,
      [
        'MONTANT 30,75 EUR',
        'TOTAL TTC      30,75 EUR',
        'MONTANT REEL  30,75 EUR',
        'Montant payé    30,75 €',
        'A PAYER   30,75',
        'PRIX TTC 30,75 EUR',
        'MONTANT = 30,75 EUR',
      ],
    ],
  ],
  decoys: [['titulaire', ['CARTE BANCAIRE', 'AUTOMATE 4455', 'MERCI DE VOTRE VISITE']]],
};

/** A ticket of a train, a coach or a plane. */
const JOURNEY: PhraseSheet = {
  kind: 'titre-transport',
  page: `
SNCF Voyageurs                                 E-BILLET
Train TGV INOUI 6231   2e classe   Voiture 5 Place 62
PARIS GARE DE LYON   LYON PART DIEU
@
Billet nominatif, à présenter avec une pièce d'identité.`,
  printed: [
    [
      'dateActe',
      '2023-03-14',
      [
        'Départ le 14/03/2023 à 10h30',
        'Date de départ : 14/03/2023',
        'Date du voyage : 14/03/2023',
        'Voyage du 14/03/2023',
        'Aller le 14 mars 2023',
        'ALLER : mardi 14 mars 2023',
        'Mardi 14 mars 2023',
        'Date : 14/03/2023',
        'Valable le 14/03/2023',
        'Départ : 14/03/2023 10:30',
        'Billet valable le 14.03.2023',
        'DEP 14/03/2023 10H30',
        'Trajet du mardi 14 mars 2023',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Voyageur : GABARIT Odile',
        'Passager : Mme GABARIT Odile',
        'Passager 1 : GABARIT Odile',
        'Nom du voyageur : GABARIT Odile',
        'Nom du passager    GABARIT Odile',
        'Voyageur\nGABARIT Odile',
        'Passagère : GABARIT Odile',
        'Titulaire : GABARIT Odile',
      ],
    ],
    [
      'montant',
      45.5,
      [
        'Prix : 45,50 €',
        'Prix total : 45,50 EUR',
        'Montant total payé : 45,50 €',
        'Prix TTC    45,50 €',
        'Prix payé : 45,50 €',
        'Total : 45,50 €',
        'Tarif : 45,50 EUR',
      ],
    ],
    [
      'dateDocument',
      '2023-02-20',
      [
        'Acheté le 20/02/2023',
        'Billet émis le 20/02/2023',
        'Réservation effectuée le 20/02/2023',
        "Date d'émission : 20/02/2023",
        'Commande du 20/02/2023',
        'Date de réservation : 20/02/2023',
      ],
    ],
  ],
  decoys: [['titulaire', ['Contact : Mme PATRON Lucie', 'Acheteur : M. PATRON Jean']]],
};

export const TRANSPORT_SHEETS: readonly PhraseSheet[] = [PASS, RECEIPT, JOURNEY];
