import { wrap } from './employment-contracts.ts';
import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People, addresses and sums are invented; the wordings are those of leases, receipts, hosts and witnesses.

const wrapped = (...texts: string[]) => texts.map((text) => wrap(text));
const DAY = '2022-12-02';
const MADE = onDay(DAY, [
  'Fait à Saint-Denis, le %',
  'Fait à Saint-Denis le %',
  'À Saint-Denis, le %',
  'Saint-Denis, le %',
  'Fait le % à Saint-Denis',
  'Le %, à Saint-Denis',
  'Fait à Saint-Denis, le %, pour servir et valoir ce que de droit',
  'Fait à : Saint-Denis    Le : %',
  'SAINT-DENIS LE %',
  'Fait en deux exemplaires à Saint-Denis, le %',
]);
const RENT = wrapped(
  'Loyer mensuel hors charges : 620,00 €',
  'Loyer hors charges : 620,00 €',
  'Le loyer mensuel est fixé à 620,00 €, payable d’avance.',
  'Le loyer est fixé à la somme de six cent vingt euros (620,00 €) par mois.',
  'Montant du loyer mensuel : 620,00 euros',
  'Loyer principal    620,00 €',
  'Loyer mensuel de base : 620 €',
  'Loyer initial : 620,00 €',
  'Le montant du loyer est de 620,00 euros par mois, hors charges.',
  'La présente location est consentie moyennant un loyer mensuel de 620,00 €.',
  'Loyer nu : 620,00 €',
  'Le locataire versera un loyer mensuel de 620,00 €.',
  'Loyer mensuel hors charges\n620,00 €',
  'Fixation du loyer initial : 620,00 €',
);
const RENT_CHARGES = wrapped(
  'Provision sur charges : 45,00 €',
  'Provisions pour charges : 45,00 €',
  'Charges : 45,00 €',
  'Charges locatives : 45,00 € par mois',
  'Forfait de charges : 45,00 €',
  'Les charges sont fixées à 45,00 € par mois.',
  'Provision mensuelle sur charges : 45,00 €',
  'Montant des charges : 45,00 €',
  'Le locataire versera une provision pour charges de 45,00 € par mois.',
);
const EFFECT = onDay('2023-01-01', [
  'Le bail prend effet le %.',
  'Date de prise d’effet du contrat : %',
  'Le présent bail est consenti pour une durée de trois ans à compter du %.',
  'Date d’effet : %',
  'Prise d’effet : %',
  'La location commence le %.',
  'Le présent contrat prendra effet à compter du %.',
  'Date de début du bail : %',
  'Entrée dans les lieux : %',
  'La location débutera le %.',
  'Il commencera à courir le %.',
  'Bail de trois ans, commençant le % et finissant le 31/12/2025.',
  'Durée : 3 ans à partir du %',
  'Le bail est conclu pour trois ans du % au 31/12/2025.',
]);
const TENANT = wrapped(
  'Et Madame Odile GABARIT, née le 17/05/1990 à Bamako, ci-après dénommée « le locataire »,',
  'LE LOCATAIRE : Mme Odile GABARIT',
  'Locataire(s) : GABARIT Odile',
  'Locataire : Madame GABARIT Odile, née le 17/05/1990',
  'Nom et prénom du locataire : GABARIT Odile',
  'LE PRENEUR : Madame Odile GABARIT',
  'Le(s) locataire(s) :\nMme GABARIT Odile',
  'Le locataire\nNom : GABARIT\nPrénom : Odile',
  'et Mme Odile GABARIT, locataire,',
  'Désignation du locataire : Mme GABARIT Odile',
);
const LANDLORD = wrapped(
  'Entre Monsieur Paul PATRON, demeurant 4 allée du Spécimen 93400 SAINT-OUEN, ci-après dénommé « le bailleur »,',
  'LE BAILLEUR : M. Paul PATRON, demeurant 4 allée du Spécimen 93400 SAINT-OUEN',
  'Bailleur : Monsieur Paul PATRON',
  'Propriétaire : Monsieur Paul PATRON',
  'Nom et prénom du bailleur : Monsieur Paul PATRON',
  'Le bailleur\nNom : Monsieur PATRON\nPrénom : Paul',
  'Monsieur Paul PATRON, propriétaire bailleur, demeurant 4 allée du Spécimen 93400 SAINT-OUEN,',
);

const LEASE_HEAD = `
                  CONTRAT DE LOCATION – LOGEMENT VIDE
              (loi n° 89-462 du 6 juillet 1989, résidence principale)
`;
const LEASE: PhraseSheet = {
  kind: 'bail',
  page: `${LEASE_HEAD}
Entre les soussignés
Bailleur : Monsieur Paul PATRON, demeurant 4 allée du Spécimen 93400 SAINT-OUEN
Locataire : Madame Odile GABARIT, née le 17/05/1990

@

Dépôt de garantie : 500,00 €
Le locataire                        Le bailleur`,
  printed: [
    ['loyer', 620, RENT],
    ['charges', 45, RENT_CHARGES],
    ['dateDebut', '2023-01-01', EFFECT],
    ['dateSignature', DAY, MADE],
  ],
  decoys: [
    [
      'loyer',
      [
        'Dépôt de garantie : 620,00 €',
        'Dernier loyer du précédent locataire : 600,00 €',
        'Honoraires de location : 310,00 €',
        'Loyer de référence majoré : 22,40 €/m²',
      ],
    ],
    [
      'charges',
      [
        'Taxe d’enlèvement des ordures : 110,00 €',
        'Honoraires à la charge du locataire : 310,00 €',
        'Charges comprises',
      ],
    ],
    [
      'dateDebut',
      [
        'Indice de référence des loyers du 15/10/2022',
        'Congé donné le 14/09/2022',
        'Diagnostic de performance énergétique du 12/05/2021',
      ],
    ],
    ['dateSignature', ['Loi du 6 juillet 1989', 'Diagnostic du 12/05/2021', 'Le bail prend effet le 01/01/2023.']],
  ],
};
const LEASE_TENANT: PhraseSheet = {
  kind: 'bail',
  page: `${LEASE_HEAD}
Entre les soussignés
Bailleur : SCI DES ÉRABLES, 4 allée du Spécimen 93400 SAINT-OUEN
@
Il a été convenu ce qui suit : le loyer mensuel est de 620,00 €.`,
  printed: [['titulaire', 'Odile GABARIT', TENANT]],
  decoys: [
    [
      'titulaire',
      ['Garant : Monsieur Jean SPECIMEN', 'Caution solidaire : Mme Claire SPECIMEN', 'Agence : CABINET DU MODÈLE'],
    ],
  ],
};
const LEASE_LANDLORD: PhraseSheet = {
  kind: 'bail',
  page: `${LEASE_HEAD}
@
et Madame Odile GABARIT, née le 17/05/1990 à Bamako, ci-après dénommée « le locataire »,
Il a été convenu ce qui suit : le loyer mensuel est de 620,00 €.`,
  printed: [
    [
      'bailleur',
      'Monsieur Paul PATRON',
      LANDLORD.filter((text) => !text.includes(' M. ') && !text.includes('Prénom : Paul')),
    ],
    ['bailleur', 'M. Paul PATRON', LANDLORD.filter((text) => text.includes(' M. '))],
  ],
  decoys: [],
};

const RECEIPT: PhraseSheet = {
  kind: 'quittance-loyer',
  page: `
                          QUITTANCE DE LOYER

Bailleur : Monsieur Paul PATRON, 4 allée du Spécimen 93400 SAINT-OUEN
Locataire : Madame Odile GABARIT
Adresse du logement : 12 rue du Témoin 93200 SAINT-DENIS

@

Le bailleur`,
  printed: [
    [
      'periode',
      '2022-11',
      wrapped(
        'Quittance du mois de novembre 2022',
        'Période : novembre 2022',
        'Période du 01/11/2022 au 30/11/2022',
        'Pour la période du 1er novembre 2022 au 30 novembre 2022',
        'Loyer de novembre 2022',
        'Mois : 11/2022',
        'Mois de NOVEMBRE 2022',
        'Terme : novembre 2022',
        'Échéance : novembre 2022',
        'au titre du loyer du mois de novembre 2022',
        'Période de location : du 01/11/2022 au 30/11/2022',
        'pour le terme du 01/11/2022 au 30/11/2022',
      ),
    ],
    [
      'loyer',
      620,
      [
        'Loyer : 620,00 €',
        'Loyer principal    620,00',
        'Loyer hors charges : 620,00 €',
        'Montant du loyer : 620,00 euros',
        'Loyer nu    620,00 €',
        'LOYER    620,00',
        'dont loyer : 620,00 €',
        'Loyer mensuel : 620,00 EUR',
      ],
    ],
    [
      'charges',
      45,
      [
        'Charges : 45,00 €',
        'Provision sur charges : 45,00 €',
        'Provisions pour charges    45,00',
        'Charges locatives : 45,00 €',
        'dont charges : 45,00 €',
        'Provision pour charges : 45,00 euros',
        'Forfait charges    45,00',
      ],
    ],
    [
      'montant',
      665,
      [
        'Total : 665,00 €',
        'TOTAL    665,00',
        'Somme reçue : 665,00 €',
        'Montant total : 665,00 €',
        'Total payé : 665,00 €',
        'déclare avoir reçu la somme de 665,00 euros',
        'Montant réglé    665,00 €',
        'Total quittancé : 665,00 €',
        'reçu de Madame Odile GABARIT la somme de six cent soixante-cinq euros (665,00 €)',
        'Net à payer : 665,00 €',
        'Total réglé    665,00',
      ],
    ],
    [
      'datePaiement',
      '2022-11-05',
      onDay('2022-11-05', [
        'Date de paiement : %',
        'Payé le %',
        'Réglé le %',
        'Date du règlement : %',
        'Paiement reçu le %',
        'Reçu le %',
        'Encaissé le %',
        'Règlement du %',
        'Virement du %',
        'Loyer payé le % par virement',
      ]),
    ],
    ['dateDocument', DAY, MADE],
  ],
  decoys: [
    ['dateDocument', ['Payé le 05/11/2022', 'Loi du 6 juillet 1989', 'Période du 01/11/2022 au 30/11/2022']],
    ['datePaiement', ['Fait à Saint-Denis, le 02/12/2022', 'Prochaine échéance le 01/01/2023', 'Bail du 01/01/2020']],
    ['montant', ['Dépôt de garantie : 500,00 €', 'Solde antérieur : 0,00 €', 'Capital : 8 000 €']],
  ],
};

const HOST_LINES = `
                     ATTESTATION D’HÉBERGEMENT
`;
const SELF = wrapped(
  'Je soussigné, Monsieur Paul PATRON, né le 03/02/1970 à Lyon, demeurant 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Je soussigné Paul PATRON, né le 03/02/1970,',
  'Je soussigné(e) M. PATRON Paul, demeurant au 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Je, soussigné, Paul PATRON, domicilié 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Je soussigné (nom, prénom) : PATRON Paul',
  'Nom et prénom de l’hébergeant : PATRON Paul',
  'Moi, Monsieur Paul PATRON, né le 03/02/1970, demeurant 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Je soussigné Mr Paul PATRON certifie ce qui suit :',
  'Le soussigné, Monsieur Paul PATRON, demeurant 4 allée du Spécimen,',
);
const GUEST = wrapped(
  'certifie sur l’honneur héberger à mon domicile Madame Odile GABARIT, née le 17/05/1990 à Bamako,',
  'atteste héberger Mme GABARIT Odile depuis le 3 mars 2021.',
  'déclare sur l’honneur que Madame Odile GABARIT réside à mon domicile depuis le 03/03/2021.',
  'certifie héberger gratuitement chez moi Mme Odile GABARIT.',
  'atteste sur l’honneur que Mme Odile GABARIT, née le 17/05/1990, habite chez moi.',
  'certifie que Madame Odile GABARIT est hébergée à mon domicile.',
  'héberge à titre gratuit ma cousine, Madame Odile GABARIT, née le 17/05/1990.',
  'déclare loger à titre gratuit Mme Odile GABARIT.',
  'certifie que la personne désignée ci-dessous est hébergée chez moi :\nNom : GABARIT\nPrénom : Odile',
  'atteste que mon ami Odile GABARIT habite à mon adresse.'.replace('mon ami', 'mon amie'),
  'Personne hébergée : GABARIT Odile',
);
const HOSTED_SINCE = onDay('2021-03-03', [
  'Elle réside chez moi depuis le %.',
  'et ce depuis le %.',
  'depuis le %',
  'À compter du %',
  'hébergement à partir du %',
  'est hébergée à mon domicile depuis le %',
  'Date de début d’hébergement : %',
  'Hébergée depuis le : %',
]);
const HOST: PhraseSheet = {
  kind: 'attestation-hebergement',
  page: `${HOST_LINES}
@
certifie sur l’honneur héberger à mon domicile Madame Odile GABARIT, née le 17/05/1990.`,
  printed: [['hebergeant', 'Paul PATRON', SELF]],
  decoys: [['hebergeant', ['certifie ce qui suit :', 'pièce jointe : copie de la facture', 'à qui de droit']]],
};
const HOSTED: PhraseSheet = {
  kind: 'attestation-hebergement',
  page: `${HOST_LINES}
Je soussigné, Monsieur Paul PATRON, né le 03/02/1970 à Lyon, demeurant 4 allée du Spécimen
93400 SAINT-OUEN,
@
Pour servir et valoir ce que de droit.`,
  printed: [['titulaire', 'Odile GABARIT', GUEST]],
  decoys: [
    [
      'titulaire',
      [
        'certifie héberger mon ami à titre gratuit.',
        'pièce jointe : facture au nom de mon épouse',
        'atteste l’exactitude de ce qui suit.',
      ],
    ],
  ],
};
const HOSTED_DAYS: PhraseSheet = {
  kind: 'attestation-hebergement',
  page: `${HOST_LINES}
Je soussigné, Monsieur Paul PATRON, né le 03/02/1970 à Lyon, demeurant 4 allée du Spécimen
93400 SAINT-OUEN, certifie héberger Madame Odile GABARIT.
@
Pour servir et valoir ce que de droit.`,
  printed: [
    ['dateDebut', '2021-03-03', HOSTED_SINCE],
    ['dateDocument', DAY, MADE],
  ],
  decoys: [
    [
      'dateDebut',
      [
        'que je connais depuis le 03/03/2015',
        'Fait à Saint-Ouen, le 02/12/2022',
        'carte d’identité délivrée le 04/05/2018',
      ],
    ],
    ['dateDocument', ['carte d’identité délivrée le 04/05/2018', 'depuis le 03/03/2021', 'née le 17/05/1990']],
    ['dateFin', ['depuis le 03/03/2021', 'carte valable jusqu’au 03/05/2028', 'pour une durée indéterminée']],
  ],
};

const WITNESS: PhraseSheet = {
  kind: 'attestation-proche',
  page: `
                     ATTESTATION DE TÉMOIN
            (articles 200 à 203 du code de procédure civile)

@
Fait pour être produit en justice ; une fausse attestation est punie (article 441-7 du code pénal).`,
  printed: [
    [
      'emetteur',
      'Paul PATRON',
      wrapped(
        'Je soussigné, Monsieur Paul PATRON, né le 03/02/1970 à Lyon, demeurant 4 allée du Spécimen à Saint-Ouen,',
        'Je soussigné Paul PATRON, demeurant à Saint-Ouen,',
        'Je soussigné(e) PATRON Paul, né(e) le 03/02/1970,',
        'Nom : PATRON\nPrénom : Paul',
        'Nom, prénoms : PATRON Paul',
        'Moi, Paul PATRON, né le 03/02/1970 à Lyon,',
        'Nom du témoin : PATRON\nPrénom du témoin : Paul',
        'Nom et prénom : PATRON Paul',
      ),
    ],
    [
      'titulaire',
      'Odile GABARIT',
      wrapped(
        'atteste connaître Madame Odile GABARIT depuis 2015.',
        'certifie que je connais Mme Odile GABARIT depuis dix ans.',
        'atteste que Madame Odile GABARIT vit en France depuis 2014.',
        'J’atteste sur l’honneur connaître personnellement Mme GABARIT Odile.',
        'Je certifie que Mme Odile GABARIT, née le 17/05/1990, réside à Saint-Denis.',
        'témoigne que ma voisine Madame Odile GABARIT habite mon immeuble depuis 2016.',
        'Je témoigne en faveur de Madame Odile GABARIT.',
        'Je connais Madame Odile GABARIT, qui est une amie, depuis 2015.',
        'J’ai rencontré Madame Odile GABARIT en 2015 à la salle de sport.',
      ),
    ],
    ['dateDocument', DAY, MADE],
  ],
  decoys: [
    [
      'dateDocument',
      ['né le 03/02/1970 à Lyon', 'que je connais depuis le 03/03/2015', 'carte d’identité délivrée le 04/05/2018'],
    ],
    [
      'titulaire',
      [
        'Je soussigné Paul PATRON, né le 03/02/1970,',
        'Je suis sans lien de parenté avec les parties.',
        'Pièce jointe : carte d’identité',
      ],
    ],
  ],
};

export const LODGING_SHEETS: readonly PhraseSheet[] = [
  LEASE,
  LEASE_TENANT,
  LEASE_LANDLORD,
  RECEIPT,
  HOST,
  HOSTED,
  HOSTED_DAYS,
  WITNESS,
];
