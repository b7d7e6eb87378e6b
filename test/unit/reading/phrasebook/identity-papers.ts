import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People and numbers are invented; the wordings are those of residence cards, visas, passports and acts, in their languages.

const BIRTH = '1990-05-17';
const FROM = '2023-03-14';
const UNTIL = '2027-03-13';

const FAMILY = [
  'Nom : GABARIT',
  'NOM    GABARIT',
  'Nom / Surname\nGABARIT',
  'NOM/Surname    GABARIT',
  'Nom de famille : GABARIT',
  'Surname / Nom : GABARIT',
  '1. Nom / Surname\nGABARIT',
  'Nom (1)\nGABARIT',
  'NOM DE NAISSANCE\nGABARIT',
  'Nom de naissance    GABARIT',
  'Surname\nGABARIT',
];
const GIVEN = [
  'Prénoms : Odile Awa',
  'PRÉNOMS    Odile Awa',
  'Prénoms / Given names\nOdile Awa',
  'Prénom(s) : Odile Awa',
  'Prénom(s) / Given name(s)\nOdile Awa',
  'Given names / Prénoms : Odile Awa',
  '2. Prénoms / Given names\nOdile Awa',
  'Prénoms (2)\nOdile Awa',
  'Prénom    Odile Awa',
  'Given names\nOdile Awa',
  'Prénoms/Given Names    Odile Awa',
];
const BORN = onDay(BIRTH, [
  'Date de naissance : %',
  'Née le %',
  'Né(e) le : %',
  'Date de naissance / Date of birth\n%',
  'Date de naissance    %',
  'NÉ(E) LE    %',
  'Date of birth\n%',
  'Date of birth / Date de naissance : %',
  'Date de naiss. / Date of birth    %',
  'DATE DE NAISSANCE\n%',
]);
const PLACE = [
  'Lieu de naissance : Bamako',
  'Lieu de naissance / Place of birth\nBamako',
  'Lieu de naissance    Bamako',
  'LIEU DE NAISSANCE\nBAMAKO',
  'Place of birth\nBamako',
  'Née à : Bamako',
  'à : Bamako',
  'Née le 17/05/1990 à Bamako',
];
const GENDER = [
  'Sexe : F',
  'Sexe / Sex\nF',
  'SEXE    F',
  'Sex\nF',
  'Sexe/Sex    F',
  'Sex / Sexe : F',
  'Sexe : Féminin',
];
const EXPIRES = onDay(UNTIL, [
  'Date d’expiration : %',
  'Date d’expiration / Date of expiry\n%',
  'Expire le %',
  'Valable jusqu’au %',
  'Date of expiry\n%',
  'Date of expiry / Date d’expiration : %',
  'VALABLE JUSQU’AU    %',
  'Fin de validité : %',
  'Valable jusqu’au / Valid until\n%',
  'Date d’expiration    %',
  'Date de fin de validité : %',
  'Expiration : %',
  'Expiry date\n%',
  'Validité : %',
  'Valid until\n%',
]);
const ISSUED = onDay(FROM, [
  'Date de délivrance : %',
  'Date de délivrance / Date of issue\n%',
  'Délivrée le %',
  'Délivré le : %',
  'Date of issue\n%',
  'Date of issue / Date de délivrance : %',
  'DÉLIVRÉ LE    %',
  'Fait le %',
  'Date d’émission : %',
  'Issued on\n%',
  'Date de délivrance    %',
  'Délivrée à Paris le %',
  'Établie le %',
  'Date d’établissement : %',
]);

const CARD: PhraseSheet = {
  kind: 'titre-de-sejour',
  page: `
RÉPUBLIQUE FRANÇAISE
TITRE DE SÉJOUR / RESIDENCE PERMIT

@
`,
  printed: [
    ['nom', 'GABARIT', FAMILY],
    ['prenoms', 'Odile Awa', GIVEN],
    ['dateNaissance', BIRTH, BORN],
    ['lieuNaissance', 'Bamako', PLACE],
    ['sexe', 'F', GENDER],
    [
      'nationalite',
      'MLI',
      [
        'Nationalité : MLI',
        'Nationalité / Nationality\nMLI',
        'NATIONALITÉ    MLI',
        'Nationality\nMLI',
        'Nationalité/Nationality    MLI',
      ],
    ],
    ['dateExpiration', UNTIL, EXPIRES],
    ['dateDelivrance', FROM, ISSUED],
    [
      'numeroDocument',
      '9X8765432',
      [
        'N° du titre : 9X8765432',
        'Numéro du titre : 9X8765432',
        'N° de document / Document number\n9X8765432',
        'Document number\n9X8765432',
        'N° 9X8765432',
        'Numéro de document    9X8765432',
        'Carte n° 9X8765432',
        'N° de carte : 9X8765432',
        'Document No. 9X8765432',
        'Numéro de carte : 9X8765432',
        'TITRE N° 9X8765432',
        'N° de titre de séjour : 9X8765432',
        'N° DOCUMENT\n9X8765432',
      ],
    ],
    [
      'numeroEtranger',
      '7503123456',
      [
        'N° étranger : 7503123456',
        'Numéro étranger    7503123456',
        'N° personnel / Personal number\n7503123456',
        'Numéro personnel : 7503123456',
        'N° AGDREF : 7503123456',
        'N° d’étranger : 7503123456',
        'Personal No. 7503123456',
      ],
    ],
    [
      'categorie',
      'salarié',
      [
        'Catégorie du titre : SALARIÉ',
        'Mention : salarié',
        'Type de titre / Type of permit\nSALARIÉ',
        'Mention    SALARIÉ',
        'MOTIF DU SÉJOUR\nSALARIÉ',
        'Motif du séjour : SALARIÉ',
        'Catégorie\nSALARIÉ',
        'CST SALARIÉ',
      ].slice(0, 7),
    ],
    [
      'emetteur',
      'Préfecture du Rhône',
      [
        'Délivré par : Préfecture du Rhône',
        'Autorité : Préfecture du Rhône',
        'Autorité / Authority\nPréfecture du Rhône',
        'Préfecture du Rhône',
        'Délivrée par la Préfecture du Rhône',
        'Issuing authority\nPréfecture du Rhône',
        'Lieu de délivrance : Préfecture du Rhône',
      ],
    ],
  ],
  decoys: [
    [
      'dateDelivrance',
      ['Date de naissance : 17/05/1990', 'Valable jusqu’au 13/03/2027', 'Entrée en France le 02/02/2015'],
    ],
    ['dateExpiration', ['Née le 17/05/1990', 'Délivrée le 14/03/2023', 'Entrée en France le 02/02/2015']],
    [
      'numeroDocument',
      ['N° étranger : 7503123456', 'Délivrée le 14/03/2023', 'Adresse : 12 rue du Témoin, 75019 PARIS'],
    ],
    ['nom', ['Nom d’usage : PATRON', 'Nom d’époux : PATRON', 'Nom du conjoint : PATRON']],
    ['prenoms', ['Nom : GABARIT', 'Prénom du père : Jean']],
  ],
};

const VISA: PhraseSheet = {
  kind: 'visa',
  page: `
VISA
RÉPUBLIQUE FRANÇAISE

@
`,
  printed: [
    [
      'dateDebut',
      FROM,
      onDay(FROM, [
        'Valable du / From %',
        'DU / FROM %   AU / UNTIL 13/03/2027',
        'DU    %    AU    13/03/2027',
        'Du % au 13/03/2027',
        'FROM\n%',
        'Valid from %',
        'VALABLE DU\n%',
        'Début de validité : %',
        'Validité du % au 13/03/2027',
      ]),
    ],
    [
      'dateExpiration',
      UNTIL,
      onDay(UNTIL, [
        'DU / FROM 14/03/2023   AU / UNTIL %',
        'AU / UNTIL %',
        'Du 14/03/2023 au %',
        'UNTIL\n%',
        'Valable jusqu’au %',
        'Valid until %',
        'Fin de validité : %',
        'Expire le %',
        'DU    14/03/2023    AU    %',
      ]),
    ],
    [
      'numeroDocument',
      '350123456',
      [
        'N° de visa : 350123456',
        'VISA N° 350123456',
        'Numéro de visa : 350123456',
        'Visa No. 350123456',
        'N° vignette : 350123456',
        'Numéro de la vignette    350123456',
        'Visa number\n350123456',
        'FRA 350123456',
      ],
    ],
    [
      'categorie',
      'D',
      [
        'TYPE DE VISA / TYPE OF VISA   D',
        'Type de visa : D',
        'TYPE DE VISA\nD',
        'Type : D',
        'CATÉGORIE : D',
        'Type of visa : D',
        'Catégorie de visa    D',
      ],
    ],
    [
      'dateDelivrance',
      '2023-03-01',
      onDay('2023-03-01', [
        'Délivré à BAMAKO le %',
        'LE / ON %',
        'À / IN BAMAKO    LE / ON %',
        'Date de délivrance : %',
        'Délivré le %',
        'Issued on %',
        'Date of issue\n%',
        'Fait à Bamako le %',
      ]),
    ],
    [
      'nom',
      'GABARIT',
      [
        'Nom : GABARIT',
        'NOM / SURNAME   GABARIT',
        'Nom, prénom : GABARIT, ODILE',
        'NOM, PRÉNOM / SURNAME, NAME\nGABARIT, ODILE',
        'Surname\nGABARIT',
        'NOM  GABARIT',
      ],
    ],
    [
      'prenoms',
      'Odile',
      [
        'Prénom : Odile',
        'PRÉNOM / GIVEN NAME   Odile',
        'Nom, prénom : GABARIT, ODILE',
        'NOM, PRÉNOM / SURNAME, NAME\nGABARIT, ODILE',
        'Prénoms    Odile',
        'Given names\nOdile',
      ],
    ],
    [
      'lieu',
      'BAMAKO',
      [
        'DÉLIVRÉ À / ISSUED IN   BAMAKO',
        'Délivré à BAMAKO le 01/03/2023',
        'Lieu de délivrance : BAMAKO',
        'À / IN BAMAKO    LE / ON 01/03/2023',
        'Place of issue\nBAMAKO',
        'Fait à BAMAKO, le 01/03/2023',
      ],
    ],
    ['sexe', 'F', GENDER.slice(0, 5)],
    ['dateNaissance', BIRTH, BORN],
  ],
  decoys: [
    ['dateDelivrance', ['Née le 17/05/1990', 'DU 14/03/2023 AU 13/03/2027']],
    ['numeroDocument', ['N° de passeport : AB1234567', 'PASSPORT No. AB1234567', 'DU 14/03/2023 AU 13/03/2027']],
    ['dateExpiration', ['Née le 17/05/1990', 'Délivré le 01/03/2023', 'DURÉE DU SÉJOUR 90 JOURS']],
    ['dateActe', ['DU 14/03/2023 AU 13/03/2027', 'Délivré le 01/03/2023']],
  ],
};

const PASSPORT: PhraseSheet = {
  kind: 'passeport',
  page: `
RÉPUBLIQUE DU MALI
PASSEPORT / PASSPORT

@
`,
  printed: [
    ['nom', 'GABARIT', FAMILY],
    ['prenoms', 'Odile Awa', GIVEN],
    ['dateNaissance', BIRTH, BORN],
    ['lieuNaissance', 'Bamako', PLACE.slice(0, 6)],
    ['sexe', 'F', GENDER],
    [
      'nationalite',
      'malienne',
      [
        'Nationalité : MALIENNE',
        'Nationalité / Nationality\nMALIENNE',
        'Nationality\nMALIENNE',
        'NATIONALITÉ    MALIENNE',
        'Nationality / Nationalité : MALIENNE',
      ],
    ],
    ['dateExpiration', UNTIL, EXPIRES],
    ['dateDelivrance', FROM, ISSUED],
    [
      'numeroDocument',
      'AA1234567',
      [
        'Passeport n° / Passport No.\nAA1234567',
        'N° du passeport : AA1234567',
        'Passeport N° AA1234567',
        'Passport No. AA1234567',
        'Numéro du passeport : AA1234567',
        'Passport number\nAA1234567',
        'N° de passeport    AA1234567',
        'Passport No / N° du passeport\nAA1234567',
        'PASSEPORT N°\nAA1234567',
        'N° AA1234567',
        'No. du passeport : AA1234567',
      ],
    ],
    [
      'emetteur',
      'DGPN Bamako',
      [
        'Autorité : DGPN Bamako',
        'Autorité / Authority\nDGPN Bamako',
        'Délivré par : DGPN Bamako',
        'Issuing authority\nDGPN Bamako',
        'Autorité de délivrance : DGPN Bamako',
        'Authority\nDGPN Bamako',
        'Autorité émettrice : DGPN Bamako',
      ],
    ],
  ],
  decoys: [
    [
      'dateDelivrance',
      ['Née le 17/05/1990', 'Valable jusqu’au 13/03/2027', 'Visa valable du 01/02/2024 au 30/04/2024'],
    ],
    ['dateExpiration', ['Née le 17/05/1990', 'Délivré le 14/03/2023']],
    ['numeroDocument', ['N° personnel : 1900517', 'Carte d’identité n° 12345678', 'Né le 17/05/1990']],
    ['prenoms', ['Nom : GABARIT', 'Nom de la mère : PATRON Awa']],
  ],
};

const IDENTITY: PhraseSheet = {
  kind: 'carte-identite',
  page: `
RÉPUBLIQUE FRANÇAISE
CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD

@
`,
  printed: [
    ['nom', 'GABARIT', FAMILY],
    ['prenoms', 'Odile Awa', GIVEN],
    ['dateNaissance', BIRTH, BORN],
    ['lieuNaissance', 'Bamako', PLACE],
    ['sexe', 'F', GENDER],
    ['dateExpiration', UNTIL, EXPIRES],
    ['dateDelivrance', FROM, ISSUED],
    [
      'numeroDocument',
      '120575100123',
      [
        'N° : 120575100123',
        'CARTE NATIONALE D’IDENTITÉ N° : 120575100123',
        'N° du document / Document No.\n120575100123',
        'N° de la carte : 120575100123',
        'Numéro du document : 120575100123',
        'Carte n° 120575100123',
        'N° de document    120575100123',
        'Document No.\n120575100123',
        'Numéro de carte : 120575100123',
        'ID No. 120575100123',
        'Numéro d’identité : 120575100123',
        'N° carte d’identité 120575100123',
      ],
    ],
  ],
  decoys: [
    ['dateDelivrance', ['Née le 17/05/1990', 'Carte valable jusqu’au : 13/03/2027']],
    ['dateExpiration', ['Née le 17/05/1990', 'Délivrée le 14/03/2023', 'Taille : 1,67 m']],
    ['nom', ['Nom d’usage : PATRON', 'Nom d’épouse : PATRON', 'Nom du père : PATRON']],
  ],
};

const BIRTH_ACT: PhraseSheet = {
  kind: 'acte-naissance',
  page: `
COMMUNE DE MODELE-SUR-SEINE
EXTRAIT D'ACTE DE NAISSANCE

@

L'officier de l'état civil`,
  printed: [
    [
      'reference',
      '000451',
      [
        'Acte n° 000451',
        'N° de l’acte : 000451',
        'Acte de naissance n° 000451',
        'Numéro de l’acte    000451',
        'N° d’acte : 000451',
        'ACTE N° 000451',
        'Numéro d’acte : 000451',
        'Acte N°: 000451',
        'Registre 1990 - Acte n° 000451',
        'Sous le numéro 000451',
        'N° 000451',
      ],
    ],
    [
      'nom',
      'GABARIT',
      [
        'Nom : GABARIT',
        'Nom de famille : GABARIT',
        'NOM    GABARIT',
        'Nom de l’enfant : GABARIT',
        'Nom de naissance : GABARIT',
        'NOM DE FAMILLE\nGABARIT',
        'Nom de famille de l’enfant : GABARIT',
      ],
    ],
    [
      'prenoms',
      'Odile Awa',
      [
        'Prénoms : Odile Awa',
        'Prénom(s) : Odile Awa',
        'Prénoms    Odile Awa',
        'Prénoms de l’enfant : Odile Awa',
        'PRÉNOM(S)\nOdile Awa',
        'Prénom(s) de l’enfant : Odile Awa',
      ],
    ],
    [
      'dateNaissance',
      BIRTH,
      [
        ...onDay(BIRTH, [
          'Née le %',
          'Date de naissance : %',
          'Le % est née à Bamako Odile Awa GABARIT',
          'Le %, à six heures, est née',
          'Date de naissance    %',
          'est née le %',
          'Date et lieu de naissance : % à Bamako',
          'Née à Bamako le %',
          'DATE DE NAISSANCE\n%',
          'Jour de naissance : %',
        ]),
        'Le dix-sept mai mil neuf cent quatre-vingt-dix est née Odile Awa GABARIT',
        'Née le dix-sept mai mille neuf cent quatre-vingt-dix',
      ],
    ],
    [
      'lieuNaissance',
      'Bamako',
      [
        ...PLACE,
        'Date et lieu de naissance : 17/05/1990 à Bamako',
        'est née à Bamako Odile Awa',
        'Née à Bamako le 17/05/1990',
      ],
    ],
    ['sexe', 'F', ['Sexe : F', 'Sexe : féminin', 'SEXE    F', 'de sexe féminin', 'Sexe\nFéminin']],
    [
      'pere',
      'Moussa GABARIT',
      [
        'Père : Moussa GABARIT',
        'Nom du père : Moussa GABARIT',
        'Fille de Moussa GABARIT et de Awa PATRON',
        'Fils de Moussa GABARIT',
        'Nom et prénoms du père : Moussa GABARIT',
        'PÈRE    Moussa GABARIT',
        'de Moussa GABARIT, cultivateur, et de Awa PATRON, ménagère',
        'Filiation : fille de Moussa GABARIT et de Awa PATRON',
        'Prénoms et nom du père : Moussa GABARIT',
      ],
    ],
    [
      'mere',
      'Awa PATRON',
      [
        'Mère : Awa PATRON',
        'Nom de la mère : Awa PATRON',
        'Fille de Moussa GABARIT et de Awa PATRON',
        'et de Awa PATRON',
        'Nom et prénoms de la mère : Awa PATRON',
        'MÈRE    Awa PATRON',
        'Fille de Moussa GABARIT, cultivateur, et de Awa PATRON, ménagère',
        'Prénoms et nom de la mère : Awa PATRON',
      ],
    ],
    [
      'dateDocument',
      FROM,
      onDay(FROM, [
        'Délivré le %',
        'Fait à Bamako, le %',
        'Pour copie conforme, le %',
        'Copie délivrée le %',
        'Délivré à Modèle-sur-Seine, le %',
        'Extrait délivré le %',
        'Pour extrait conforme, Bamako le %',
        'Certifié conforme le %',
        'En mairie, le %',
        'Date de délivrance : %',
        'Pour copie certifiée conforme délivrée le %',
        'Bamako, le %',
        'Délivré selon procédé informatisé le %',
        'Établi le %',
      ]),
    ],
  ],
  decoys: [
    [
      'dateDocument',
      [
        'Née le 17/05/1990',
        'Acte dressé le 20/05/1990',
        'Déclaration reçue le 20 mai 1990',
        'Mariée à Lyon le 04/06/2016',
        'Jugement supplétif du 03/04/2001',
      ],
    ],
    [
      'dateNaissance',
      ['Acte dressé le 20/05/1990', 'Délivré le 14/03/2023', 'Père né le 03/02/1960', 'Mère née le 04/03/1965'],
    ],
    ['nom', ['Nom du père : PATRON Moussa', 'Nom du déclarant : PATRON']],
    ['prenoms', ['Prénoms du père : Moussa', 'Nom : GABARIT']],
    ['reference', ['Tél. 01 22 33 44 55', 'Née le 17/05/1990']],
  ],
};

const MARRIAGE_ACT: PhraseSheet = {
  kind: 'acte-mariage',
  page: `
MAIRIE DE MODELE-SUR-SEINE
EXTRAIT D'ACTE DE MARIAGE

@

L'officier de l'état civil`,
  printed: [
    [
      'dateActe',
      '2016-06-04',
      onDay('2016-06-04', [
        'Date du mariage : %',
        'Mariage célébré le %',
        'Le % ont contracté mariage',
        'Le %, devant nous ont comparu',
        'se sont mariés le %',
        'ont contracté mariage le %',
        'Date de célébration : %',
        'Célébré le %',
        'Mariés le %',
        'Date et lieu du mariage : % à Lyon',
        'Mariage du %',
        'Date du mariage    %',
        'Date de la célébration du mariage : %',
        'Union célébrée le %',
        'Le mariage a été célébré le %',
      ]),
    ],
    [
      'dateDocument',
      FROM,
      onDay(FROM, [
        'Délivré le %',
        'Fait à Lyon, le %',
        'Pour copie conforme, le %',
        'Copie délivrée le %',
        'Pour extrait conforme, Lyon le %',
        'Date de délivrance : %',
        'En mairie, le %',
        'Extrait délivré le %',
        'Lyon, le %',
        'Établi le %',
      ]),
    ],
    [
      'reference',
      '000078',
      [
        'Acte n° 000078',
        'N° de l’acte : 000078',
        'Acte de mariage n° 000078',
        'Numéro de l’acte    000078',
        'N° d’acte : 000078',
        'ACTE N° 000078',
        'Numéro d’acte : 000078',
        'N° 000078',
      ],
    ],
    [
      'titulaire',
      'Moussa GABARIT',
      [
        'Époux : Moussa GABARIT\nÉpouse : Awa PATRON',
        'Époux 1 : Moussa GABARIT\nÉpoux 2 : Awa PATRON',
        'Nom de l’époux : Moussa GABARIT',
        'ont contracté mariage Moussa GABARIT et Awa PATRON',
        'ÉPOUX    Moussa GABARIT',
        'L’époux : Moussa GABARIT',
        'Premier conjoint : Moussa GABARIT\nSecond conjoint : Awa PATRON',
        'Conjoint 1 : Moussa GABARIT\nConjoint 2 : Awa PATRON',
      ],
    ],
    [
      'conjoint',
      'Awa PATRON',
      [
        'Époux : Moussa GABARIT\nÉpouse : Awa PATRON',
        'Époux 1 : Moussa GABARIT\nÉpoux 2 : Awa PATRON',
        'Nom de l’épouse : Awa PATRON',
        'ont contracté mariage Moussa GABARIT et Awa PATRON',
        'ÉPOUSE    Awa PATRON',
        'L’épouse : Awa PATRON',
        'Premier conjoint : Moussa GABARIT\nSecond conjoint : Awa PATRON',
        'Conjoint 1 : Moussa GABARIT\nConjoint 2 : Awa PATRON',
      ],
    ],
    [
      'lieu',
      'Lyon',
      [
        'Lieu du mariage : Lyon',
        'Lieu de célébration : Lyon',
        'Date et lieu du mariage : 04/06/2016 à Lyon',
        'Mariage célébré à Lyon le 04/06/2016',
        'Mairie de Lyon',
        'Mariage célébré le 4 juin 2016 à Lyon',
        'Lieu du mariage    Lyon',
      ],
    ],
  ],
  decoys: [
    [
      'dateActe',
      ['Né le 17/05/1990', 'Délivré le 14/03/2023', 'Contrat de mariage reçu le 02/05/2016', 'Divorcé le 03/02/2010'],
    ],
    ['dateDocument', ['Mariage célébré le 04/06/2016', 'Né le 17/05/1990', 'Acte dressé le 04/06/2016']],
    ['conjoint', ['Témoins : Jean PATRON, Lucie MODELE', 'Fils de Moussa GABARIT']],
  ],
};

export const IDENTITY_SHEETS: readonly PhraseSheet[] = [CARD, VISA, PASSPORT, IDENTITY, BIRTH_ACT, MARRIAGE_ACT];
