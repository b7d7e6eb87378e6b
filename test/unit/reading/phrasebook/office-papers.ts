import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People, numbers and sums are invented; the wordings are those of tax, health, family, employment and migration offices.

const DAY = '2023-03-14';
const BIRTH = '1990-05-17';

/** How offices date what they print. */
const MADE_ON = onDay(DAY, [
  'Le %',
  'Paris, le %',
  'À Bobigny, le %',
  'Fait à Bobigny le %',
  'Fait le %, à Bobigny',
  'Date : %',
  'Date d’édition : %',
  'Édité le %',
  'Date d’émission    %',
  'Document édité le %',
  'Attestation éditée le %',
  'Établi le %',
  'Attestation établie le %',
  'Délivrée le %',
  'Date de délivrance du document : %',
  'Date de l’attestation : %',
  'BOBIGNY, LE %',
  'Bobigny le %',
  'Date d’établissement : %',
  'Imprimé le %',
  'Document généré le %',
  'Date du courrier : %',
  'Courrier du %',
  'Créteil, le mardi %',
]);
const NOT_MADE_ON = [
  'Né(e) le 17/05/1990',
  'Date de naissance : 17/05/1990',
  'Valable jusqu’au 31/12/2023',
  'Vu la loi du 6 janvier 1978',
  'Décret n° 2015-1166 du 21 septembre 2015',
  'Votre demande du 02/02/2023',
  'Version du formulaire : 01/2023',
];

/** How offices name the person a paper is about. */
const ABOUT = [
  'Nom et prénom : GABARIT Odile',
  'Nom, prénom : GABARIT Odile',
  'NOM PRENOM : GABARIT Odile',
  'Nom : GABARIT\nPrénom : Odile',
  'Nom    GABARIT\nPrénom    Odile',
  'Bénéficiaire : GABARIT Odile',
  'Bénéficiaire    Mme GABARIT Odile',
  'Madame GABARIT Odile',
  'Concerne : Mme GABARIT Odile',
  'Nom de naissance : GABARIT\nPrénom(s) : Odile',
  'Nom de famille : GABARIT\nPrénom : Odile',
];

const BORN = onDay(BIRTH, [
  'Né(e) le %',
  'Née le : %',
  'Date de naissance : %',
  'Date de naissance    %',
  'Date de naissance\n%',
  'née le % à Bamako',
  'NÉ(E) LE %',
  'Date naiss. : %',
  'Née le % (Mali)',
  'Naissance : %',
  'Née le %',
]);

const TAX: PhraseSheet = {
  kind: 'avis-imposition',
  page: `
DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES
AVIS D'IMPÔT 2023
Impôt sur les revenus de 2022

@

Nombre de parts : 1,00`,
  printed: [
    [
      'revenuFiscalReference',
      14210,
      [
        'Revenu fiscal de référence : 14 210',
        'Revenu fiscal de référence    14 210 €',
        'REVENU FISCAL DE RÉFÉRENCE  14210',
        'Votre revenu fiscal de référence : 14 210 €',
        'RFR : 14 210',
        'Revenu fiscal de réf. 14 210',
        'Revenu fiscal de référence (RFR) : 14 210 €',
        'Revenu fiscal de référence................14 210',
        'Le revenu fiscal de référence de votre foyer est de 14 210 €',
        'Montant du revenu fiscal de référence : 14 210 euros',
        'Revenu fiscal de référence\n14 210 €',
        'Revenu fiscal de référence (1)    14 210',
      ],
    ],
    [
      'numeroFiscal',
      '3012345678901',
      [
        'Numéro fiscal : 30 12 345 678 901',
        'N° fiscal : 30 12 345 678 901',
        'Numéro fiscal    30 12 345 678 901 A',
        'Votre numéro fiscal : 30 12 345 678 901 A',
        'Numéro fiscal (déclarant 1) : 3012345678901',
        'Numéro fiscal du déclarant 1 : 30 12 345 678 901',
        'Identifiant fiscal : 30 12 345 678 901',
        'N° FISCAL DECLARANT 1  30 12 345 678 901',
        'SPI : 3012345678901',
        'Numéro fiscal de référence 30 12 345 678 901',
      ],
    ],
    [
      'referenceAvis',
      '2375A12345678',
      [
        'Référence de l’avis : 23 75 A123456 78',
        'N° de référence de l’avis : 23 75 A123456 78',
        'Référence de l’avis d’impôt    2375A12345678',
        'Réf. de l’avis : 23 75 A123456 78',
        'Référence avis : 2375A12345678',
        'Votre référence d’avis : 2375A12345678',
        'RÉFÉRENCE DE L’AVIS  23 75 A123456 78',
        'Numéro d’avis : 2375A12345678',
      ],
    ],
    [
      'anneeRevenus',
      2022,
      [
        'Impôt sur les revenus de l’année 2022',
        'Revenus 2022',
        'Revenus de l’année 2022',
        'Année des revenus : 2022',
        'Avis d’impôt 2023 sur les revenus 2022',
        'REVENUS PERÇUS EN 2022',
        'Revenus de 2022',
        'établi sur les revenus de l’année 2022',
      ],
    ],
    [
      'dateEtablissement',
      DAY,
      onDay(DAY, [
        'Date d’établissement : %',
        'Établi le %',
        'Date d’établissement de l’avis : %',
        'Date de l’avis : %',
        'Avis établi le %',
        'Date d’établissement    %',
        'Date d’établissement\n%',
        'Date d’établissement de l’impôt : %',
      ]),
    ],
    [
      'declarant',
      'GABARIT Odile',
      [
        'Déclarant 1 : GABARIT Odile',
        'DÉCLARANT 1    GABARIT ODILE',
        'Déclarant 1\nGABARIT Odile',
        'Vous : GABARIT Odile',
        'Nom du déclarant 1 : GABARIT Odile',
        'Contribuable : GABARIT Odile',
        'Nom et prénom du déclarant : GABARIT Odile',
        'Déclarant : Mme GABARIT Odile',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Déclarant 1 : GABARIT Odile',
        '                    MME GABARIT ODILE\n                    4 RUE DU MODELE\n                    59100 ROUBAIX',
        '                    GABARIT ODILE\n                    4 RUE DU MODELE\n                    59100 ROUBAIX',
        '                    M. OU MME GABARIT ODILE\n                    4 RUE DU MODELE\n                    59100 ROUBAIX',
      ],
    ],
    [
      'adresse',
      '4 RUE DU MODELE, 59100 ROUBAIX',
      [
        '                    MME GABARIT ODILE\n                    4 RUE DU MODELE\n                    59100 ROUBAIX',
        'Adresse d’imposition au 1er janvier 2023 : 4 RUE DU MODELE, 59100 ROUBAIX',
        'Adresse au 01/01/2023 : 4 RUE DU MODELE, 59100 ROUBAIX',
        'Votre adresse : 4 RUE DU MODELE, 59100 ROUBAIX',
        'Adresse du foyer fiscal : 4 RUE DU MODELE, 59100 ROUBAIX',
      ],
    ],
  ],
  decoys: [
    [
      'revenuFiscalReference',
      [
        'Revenu brut global    15 789',
        'Revenu imposable : 14 210',
        'Salaires    15 789',
        'Plafond de revenu fiscal de référence pour 2 parts : 18 000',
        'Impôt sur le revenu net : 310',
      ],
    ],
    [
      'dateEtablissement',
      [
        'Date de mise en recouvrement : 31/07/2023',
        'Date limite de paiement : 15/09/2023',
        'À payer au plus tard le 15/09/2023',
        'Situation au 01/01/2023',
        'Né le 17/05/1990',
      ],
    ],
    ['numeroFiscal', ['Numéro FIP : 590 12 34 5678 90123', 'Tél. : 03 20 00 00 00', 'N° SIP 59100']],
    [
      'declarant',
      ['Déclarant 2 : PATRON Jean', 'Centre des finances publiques de Roubaix', 'Votre correspondant : PATRON Lucie'],
    ],
  ],
};

const AME: PhraseSheet = {
  kind: 'attestation-ame',
  page: `
L'ASSURANCE MALADIE
CPAM de Seine-Saint-Denis
AIDE MÉDICALE DE L'ÉTAT - NOTIFICATION DE DROITS

@

Cette carte est strictement personnelle.`,
  printed: [
    [
      'dateDebut',
      '2023-04-01',
      onDay('2023-04-01', [
        'Vos droits sont ouverts du % au 31/03/2024.',
        'Droits à l’AME du % au 31/03/2024',
        'Date de début : %\nDate de fin : 31/03/2024',
        'Début de droits : %   Fin de droits : 31/03/2024',
        'Ouverture des droits : %',
        'Droits ouverts à compter du %',
        'Valable du % au 31/03/2024',
        'Période d’admission : du % au 31/03/2024',
        'Date de début de droits    %',
        'Vous êtes admis à l’AME à compter du % pour un an',
        'AME accordée du % au 31 mars 2024',
        'Date d’ouverture : %',
        'Date d’effet : %',
        'Date d’attribution : %',
        'Validité : % - 31/03/2024',
      ]),
    ],
    [
      'dateFin',
      '2024-03-31',
      onDay('2024-03-31', [
        'Vos droits sont ouverts du 01/04/2023 au %.',
        'Droits valables jusqu’au %',
        'Date de fin : %',
        'Fin de droits : %',
        'Date de fin de droits    %',
        'Valable du 01/04/2023 au %',
        'Échéance : %',
        'Date de fermeture : %',
        'Expire le %',
        'Fin de validité : %',
        'Date de fin de validité : %',
        'Période : 01/04/2023 au %',
        'Droits AME jusqu’au %',
      ]),
    ],
    ['dateDocument', DAY, MADE_ON],
    ['dateNaissance', BIRTH, BORN],
    ['titulaire', 'GABARIT Odile', ABOUT],
    [
      'reference',
      '9308765432',
      [
        'N° de dossier : 9308765432',
        'Numéro de dossier    9308765432',
        'Dossier n° 9308765432',
        'Réf. dossier : 9308765432',
        'Nos références : 9308765432',
        'N° de bénéficiaire : 9308765432',
        'Numéro de bénéficiaire AME 9308765432',
        'Vos références : 9308765432',
        'Référence : 9308765432',
        'N° de carte : 9308765432',
        'Identifiant : 9308765432',
      ],
    ],
    [
      'adresse',
      '12 rue du Témoin, 93200 SAINT-DENIS',
      [
        '                      MME GABARIT ODILE\n                      12 rue du Témoin\n                      93200 SAINT-DENIS',
        'Adresse : 12 rue du Témoin, 93200 SAINT-DENIS',
        'Adresse du bénéficiaire : 12 rue du Témoin 93200 SAINT-DENIS'.replace('Témoin 9', 'Témoin, 9'),
        'Adresse déclarée : 12 rue du Témoin, 93200 SAINT-DENIS',
        'Domicile : 12 rue du Témoin, 93200 SAINT-DENIS',
      ],
    ],
    [
      'nir',
      '290051700100117',
      ['N° de sécurité sociale : 2 90 05 17 001 001 17', 'NIR : 2 90 05 17 001 001 17'].slice(0, 0),
    ],
  ],
  decoys: [
    ['dateDocument', [...NOT_MADE_ON, 'Vos droits sont ouverts du 01/04/2023 au 31/03/2024.']],
    ['dateDebut', ['Née le 17/05/1990', 'Date d’entrée en France : 02/02/2015', 'Demande déposée le 02/02/2023']],
    ['dateFin', ['Renouvellement à demander 2 mois avant', 'Née le 17/05/1990', 'Recours avant le 14/05/2023']],
    ['titulaire', ['Le directeur, Jean PATRON', 'Votre conseillère : Mme PATRON Lucie', 'Ayant droit : PATRON Awa']],
    [
      'adresse',
      [
        'CPAM\n195 avenue Paul Vaillant-Couturier\n93014 BOBIGNY CEDEX',
        'Adresse de retour : CPAM, 93014 BOBIGNY CEDEX',
        'TSA 12345\n93014 BOBIGNY CEDEX',
      ],
    ],
  ],
};

const CPAM: PhraseSheet = {
  kind: 'attestation-cpam',
  page: `
l'Assurance Maladie
CPAM du Val-de-Marne
ATTESTATION DE DROITS à l'assurance maladie

@

Régime général`,
  printed: [
    [
      'dateDebut',
      '2023-01-01',
      onDay('2023-01-01', [
        'Droits du % au 31/12/2023',
        'Droits ouverts du % au 31/12/2023',
        'Date de début : %',
        'Vos droits sont ouverts depuis le %',
        'Ouverture des droits le %',
        'Période de droits : du % au 31/12/2023',
        'Droits à compter du %',
        'Affiliation à compter du %',
        'Date d’affiliation : %',
        'Rattachée depuis le %',
        'Affilié(e) depuis le %',
        'Validité du % au 31/12/2023',
      ]),
    ],
    [
      'dateFin',
      '2023-12-31',
      onDay('2023-12-31', [
        'Droits du 01/01/2023 au %',
        'Droits ouverts du 01/01/2023 au %',
        'Date de fin : %',
        'Fin de droits : %',
        'Attestation valable jusqu’au %',
        'Validité du 01/01/2023 au %',
        'Droits ouverts jusqu’au %',
        'Fin de validité : %',
      ]),
    ],
    ['dateDocument', DAY, MADE_ON],
    ['dateNaissance', BIRTH, BORN],
    [
      'titulaire',
      'GABARIT Odile',
      [
        ...ABOUT,
        'Assuré(e) : GABARIT Odile',
        'Assurée sociale    GABARIT Odile',
        'Nom de l’assuré : GABARIT Odile',
        'Nom prénom de l’assuré(e) : GABARIT Odile',
        'Bénéficiaire des soins : GABARIT Odile',
      ],
    ],
    [
      'montant',
      512.4,
      [
        'Montant total des indemnités : 512,40 €',
        'Total versé : 512,40 €',
        'Montant du versement : 512,40 €',
        'Total des paiements    512,40 €',
        'Somme versée : 512,40 €',
        'Montant net versé 512,40 €',
        'Total net payé : 512,40 €',
        'Montant remboursé : 512,40 €',
        'Virement de 512,40 €',
        'Total réglé : 512,40 €',
      ],
    ],
    [
      'adresse',
      '12 rue du Témoin, 94200 IVRY',
      [
        '                      MME GABARIT ODILE\n                      12 rue du Témoin\n                      94200 IVRY',
        'Adresse : 12 rue du Témoin, 94200 IVRY',
        'Domicile : 12 rue du Témoin, 94200 IVRY',
      ],
    ],
  ],
  decoys: [
    ['dateDocument', [...NOT_MADE_ON, 'Droits du 01/01/2023 au 31/12/2023']],
    [
      'titulaire',
      [
        'Médecin traitant : Dr PATRON Lucie',
        'Organisme complémentaire : MUTUELLE DU MODELE',
        'Le directeur général, Jean PATRON',
      ],
    ],
    [
      'montant',
      [
        'Participation forfaitaire : 1,00 €',
        'Service 0,06 €/min + prix appel',
        'Taux de remboursement 70 %',
        'Salaire de référence : 1 800,00 €',
      ],
    ],
    ['dateDebut', ['Née le 17/05/1990', 'Médecin traitant déclaré le 03/03/2021', 'Édité le 14/03/2023']],
    ['dateFin', ['Mettre à jour avant le 30/06/2023', 'Née le 17/05/1990', 'Édité le 14/03/2023']],
  ],
};

const CAF: PhraseSheet = {
  kind: 'attestation-caf',
  page: `
CAF de Paris
ATTESTATION DE PAIEMENT
Caisse d'allocations familiales

@

Sous réserve de vérification de vos droits.`,
  printed: [
    [
      'reference',
      '1234567',
      [
        'N° allocataire : 1234567',
        'Numéro d’allocataire : 1234567',
        'Numéro allocataire    1234567',
        'N° d’allocataire : 1234567',
        'Votre numéro d’allocataire : 1234567',
        'Allocataire n° 1234567',
        'Matricule : 1234567',
        'N° matricule : 1234567',
        'Numéro de dossier : 1234567',
        'N° CAF : 1234567',
        'N° de dossier allocataire : 1234567',
        'Identifiant allocataire : 1234567',
      ],
    ],
    [
      'periode',
      '2023-02',
      [
        'pour le mois de février 2023',
        'Prestations du mois de février 2023',
        'Mois : février 2023',
        'Période : février 2023',
        'Mois de droit : 02/2023',
        'Paiement au titre du mois de février 2023',
        'Droits de février 2023',
        'Prestations versées pour février 2023',
        'du 01/02/2023 au 28/02/2023',
        'au titre de février 2023',
        'FÉVRIER 2023',
        'Mois de paiement : février 2023',
      ],
    ],
    [
      'montant',
      512.4,
      [
        'Montant total : 512,40 €',
        'Total versé : 512,40 €',
        'Total    512,40 €',
        'Montant net versé : 512,40 €',
        'Montant payé : 512,40 €',
        'Total des prestations : 512,40 €',
        'Total payé 512,40 €',
        'Montant du paiement : 512,40 €',
        'Somme versée : 512,40 €',
        'Net versé : 512,40 €',
        'Total à vous verser : 512,40 €',
        'Montant versé    512,40 €',
      ],
    ],
    ['dateDocument', DAY, MADE_ON],
    [
      'titulaire',
      'GABARIT Odile',
      [
        ...ABOUT,
        'Allocataire : GABARIT Odile',
        'Allocataire    Mme GABARIT Odile',
        'Nom de l’allocataire : GABARIT Odile',
        'Responsable du dossier : GABARIT Odile',
        'Monsieur ou Madame GABARIT Odile',
      ],
    ],
    [
      'adresse',
      '12 rue du Témoin, 75019 PARIS',
      [
        '                      MME GABARIT ODILE\n                      12 rue du Témoin\n                      75019 PARIS',
        'Adresse : 12 rue du Témoin, 75019 PARIS',
        'demeurant 12 rue du Témoin, 75019 PARIS',
        'Domicile : 12 rue du Témoin, 75019 PARIS',
      ],
    ],
    [
      'periodeDebut',
      '2023-01-01',
      [
        'Période du 01/01/2023 au 28/02/2023',
        'Du 01/01/2023 au 28/02/2023',
        'de janvier 2023 à février 2023',
        'Paiements du 1er janvier 2023 au 28 février 2023',
      ],
    ],
  ],
  decoys: [
    ['dateDocument', [...NOT_MADE_ON, 'Paiement du 05/03/2023', 'Versé le 05/03/2023']],
    [
      'montant',
      [
        'Quotient familial : 512,00',
        'Ressources retenues : 14 210,00 €',
        'Retenue : 48,00 €',
        'Service gratuit + prix appel',
      ],
    ],
    ['titulaire', ['Conjoint : PATRON Jean', 'Enfant à charge : PATRON Awa', 'Le directeur, Jean PATRON']],
    ['periode', ['Édité le 14/03/2023', 'Quotient familial de mars 2022', 'Prochain paiement en avril 2023']],
    ['adresse', ['CAF de Paris\n75656 PARIS CEDEX 13', '50 rue du Docteur Finlay\n75750 PARIS CEDEX 15']],
  ],
};

const JOBS: PhraseSheet = {
  kind: 'attestation-france-travail',
  page: `
France Travail
Agence de Montreuil
ATTESTATION DE PÉRIODES D'INSCRIPTION

@

sur la liste des demandeurs d'emploi`,
  printed: [
    [
      'reference',
      '7654321A',
      [
        'N° identifiant : 7654321A',
        'Identifiant : 7654321A',
        'Numéro identifiant    7654321A',
        'Votre identifiant : 7654321A',
        'Identifiant France Travail : 7654321A',
        'Identifiant Pôle emploi : 7654321A',
        'N° demandeur d’emploi : 7654321A',
        'Numéro de demandeur d’emploi : 7654321A',
        'Identifiant national : 7654321A',
        'N° IDE : 7654321A',
        'Réf. : 7654321A',
        'Vos références : 7654321A',
      ],
    ],
    [
      'dateDebut',
      '2022-09-05',
      onDay('2022-09-05', [
        'est inscrite depuis le %',
        'Date d’inscription : %',
        'Inscrit(e) depuis le %',
        'inscrite comme demandeur d’emploi depuis le %',
        'Inscription le %',
        'Début d’inscription : %',
        'Inscrit depuis le : %',
        'Vous êtes inscrite à France Travail depuis le %',
        'Date de votre inscription    %',
        'Inscription à compter du %',
        'Inscrite sur la liste des demandeurs d’emploi à compter du %',
      ]),
    ],
    [
      'periodeDebut',
      '2022-09-01',
      [
        'du 01/09/2022 au 28/02/2023',
        'Période du 1er septembre 2022 au 28 février 2023',
        'Période indemnisée : du 01/09/2022 au 28/02/2023',
        'Paiements du 01/09/2022 au 28/02/2023',
      ],
    ],
    [
      'periodeFin',
      '2023-02-28',
      [
        'du 01/09/2022 au 28/02/2023',
        'Période du 1er septembre 2022 au 28 février 2023',
        'Période indemnisée : du 01/09/2022 au 28/02/2023',
      ],
    ],
    [
      'montant',
      842.1,
      [
        'Montant net versé : 842,10 €',
        'Montant payé : 842,10 €',
        'Total versé : 842,10 €',
        'Total net : 842,10 €',
        'Montant total des allocations : 842,10 €',
        'Net payé 842,10 €',
        'Montant du paiement : 842,10 €',
        'Montant réglé : 842,10 €',
        'Total    842,10 €',
        'Allocation versée : 842,10 €',
      ],
    ],
    ['dateDocument', DAY, MADE_ON],
    [
      'titulaire',
      'GABARIT Odile',
      [
        ...ABOUT,
        'Demandeur d’emploi : GABARIT Odile',
        'Je soussigné, directeur de l’agence, atteste que Madame GABARIT Odile est inscrite',
        'atteste que Mme GABARIT Odile est inscrite',
      ],
    ],
  ],
  decoys: [
    ['dateDocument', [...NOT_MADE_ON, 'inscrite depuis le 05/09/2022', 'du 01/09/2022 au 28/02/2023']],
    [
      'montant',
      ['Allocation journalière : 28,07 €', 'Salaire journalier de référence : 49,25 €', 'Nombre de jours : 30'],
    ],
    [
      'titulaire',
      ['Votre conseiller : M. PATRON Jean', 'La directrice d’agence, Lucie PATRON', 'Dossier suivi par PATRON Lucie'],
    ],
    ['dateDebut', ['Née le 17/05/1990', 'Fin de contrat le 31/08/2022', 'Édité le 14/03/2023']],
  ],
};

const OFII: PhraseSheet = {
  kind: 'attestation-ofii',
  page: `
OFFICE FRANÇAIS DE L'IMMIGRATION ET DE L'INTÉGRATION
Direction territoriale de Créteil
ATTESTATION DE SUIVI DE LA FORMATION CIVIQUE

@

Contrat d'intégration républicaine`,
  printed: [
    ['dateNaissance', BIRTH, BORN],
    ['dateDocument', DAY, MADE_ON],
    [
      'numeroEtranger',
      '7503123456',
      [
        'N° étranger : 7503123456',
        'N° AGDREF : 7503123456',
        'Numéro AGDREF    7503123456',
        'Numéro d’étranger : 7503123456',
        'N° d’étranger : 75 03 123 456',
        'Numéro étranger 7503123456',
        'N° national d’identification : 7503123456',
        'N° personnel : 7503123456',
        'Identifiant AGDREF : 7503123456',
        'N°AGDREF : 7503123456',
      ],
    ],
    [
      'nationalite',
      'malienne',
      [
        'Nationalité : malienne',
        'NATIONALITÉ    malienne',
        'de nationalité malienne',
        'Nationalité\nmalienne',
        'Nationalité (pays) : malienne',
      ],
    ],
    [
      'dateActe',
      '2023-03-02',
      onDay('2023-03-02', [
        'a suivi la formation civique le %',
        'a participé à la journée de formation du %',
        'Journée de formation : %',
        'Date de la formation : %',
        'Formation suivie le %',
        'a assisté à la formation civique organisée le %',
        'a signé le contrat d’intégration républicaine le %',
        'Date de signature du contrat : %',
        'Contrat signé le %',
        'Date de la visite médicale : %',
        'a passé la visite médicale le %',
      ]),
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        ...ABOUT.slice(0, 7),
        'Nous attestons que Mme GABARIT Odile a suivi',
        'Stagiaire : GABARIT Odile',
        'certifie que Madame GABARIT Odile a participé',
      ],
    ],
  ],
  decoys: [
    ['dateActe', ['Née le 17/05/1990', 'Entrée en France le 02/02/2015', 'Décret du 30 décembre 2016']],
    ['dateDocument', NOT_MADE_ON],
    [
      'titulaire',
      ['Formateur : M. PATRON Jean', 'La directrice territoriale, Lucie PATRON', 'Organisme : FORMATION DU MODELE'],
    ],
    ['numeroEtranger', ['Tél. 01 41 94 69 30', 'SIRET 180 092 538 00213', 'Contrat n° 123456']],
  ],
};

const LETTER: PhraseSheet = {
  kind: 'courrier-prefecture',
  page: `
PRÉFECTURE DE LA SEINE-SAINT-DENIS
Direction des étrangers et des naturalisations
Bureau de l'admission au séjour

@

Objet : convocation - demande de titre de séjour
Vous êtes priée de vous présenter muni des pièces suivantes.`,
  printed: [
    [
      'dateActe',
      '2023-06-08',
      onDay('2023-06-08', [
        'Vous êtes convoquée le % à 9h30',
        'Rendez-vous le % à 09:30',
        'Date du rendez-vous : %',
        'Rendez-vous : % à 9 h 30',
        'Votre rendez-vous est fixé au % à 10h',
        'Convocation le %',
        'RDV LE %',
        'Veuillez vous présenter le % à 14h00',
        'Date et heure du rendez-vous : % 09:30',
        'Vous voudrez bien vous présenter à la préfecture le %',
        'Le rendez-vous aura lieu le jeudi % à 9h',
        'Jour : %    Heure : 09h30',
        'Date de convocation : %',
      ]),
    ],
    ['dateDocument', DAY, MADE_ON.slice(0, 12)],
    [
      'numeroEtranger',
      '9303123456',
      [
        'N° étranger : 9303123456',
        'Numéro AGDREF : 9303123456',
        'N° AGDREF    9303123456',
        'Numéro étranger : 9303123456',
        'N° d’étranger : 93 03 123 456',
        'Dossier AGDREF n° 9303123456',
        'N° de dossier AGDREF : 9303123456',
        'N° identifiant étranger : 9303123456',
      ],
    ],
    [
      'reference',
      '2023093456',
      [
        'N° de dossier : 2023093456',
        'Dossier n° 2023093456',
        'Réf. : 2023093456',
        'Référence du dossier : 2023093456',
        'Références à rappeler : 2023093456',
        'Nos réf. : 2023093456',
        'Numéro de demande : 2023093456',
        'N° de convocation : 2023093456',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        '                     Madame GABARIT Odile\n                     12 rue du Témoin\n                     93200 SAINT-DENIS',
        'Nom : GABARIT\nPrénom : Odile',
        'NOM : GABARIT    PRÉNOM : Odile',
        'Nom et prénom : GABARIT Odile',
        'Concerne : Madame GABARIT Odile',
        'Affaire : Mme GABARIT Odile',
        'Demandeur : GABARIT Odile',
        'Madame GABARIT Odile, née le 17/05/1990',
      ],
    ],
    ['dateNaissance', BIRTH, BORN.slice(0, 7)],
  ],
  decoys: [
    ['dateDocument', [...NOT_MADE_ON, 'Rendez-vous le 08/06/2023 à 09:30']],
    [
      'dateActe',
      [
        'Bobigny, le 14/03/2023',
        'Née le 17/05/1990',
        'Votre demande reçue le 02/02/2023',
        'Passeport valable jusqu’au 03/03/2027',
      ],
    ],
    [
      'titulaire',
      [
        'Affaire suivie par : Mme PATRON Lucie',
        'Le préfet, Jean PATRON',
        'Pour le préfet, le chef de bureau Jean PATRON',
      ],
    ],
    ['numeroEtranger', ['Tél. : 01 41 60 60 60', 'N° de dossier : 2023093456']],
  ],
};

const RECEIPT: PhraseSheet = {
  kind: 'recepisse',
  page: `
RÉPUBLIQUE FRANÇAISE
RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR
PRÉFECTURE DU VAL-DE-MARNE

@

Il autorise son titulaire à travailler.`,
  printed: [
    [
      'nom',
      'GABARIT',
      [
        'Nom : GABARIT',
        'NOM    GABARIT',
        'Nom de famille : GABARIT',
        'NOM : GABARIT   PRÉNOMS : Odile',
        '1. NOM : GABARIT',
        'Nom de naissance : GABARIT',
        'Nom (surname) : GABARIT',
        'Nom\nGABARIT',
        'NOM DE FAMILLE\nGABARIT',
      ],
    ],
    [
      'prenoms',
      'Odile Awa',
      [
        'Prénom(s) : Odile Awa',
        'PRÉNOMS    Odile Awa',
        'Prénoms : Odile Awa',
        'Prénom : Odile Awa',
        'NOM : GABARIT   PRÉNOMS : Odile Awa',
        '2. PRÉNOMS : Odile Awa',
        'Prénom(s)\nOdile Awa',
        'Prénom(s) (given names) : Odile Awa',
      ],
    ],
    ['dateNaissance', BIRTH, BORN.slice(0, 8)],
    [
      'nationalite',
      'malienne',
      ['Nationalité : malienne', 'NATIONALITÉ    MALIENNE', 'Nationalité\nmalienne', 'de nationalité malienne'],
    ],
    [
      'dateExpiration',
      '2023-09-13',
      onDay('2023-09-13', [
        'Valable du 14/03/2023 au %',
        'Valable jusqu’au %',
        'Date d’expiration : %',
        'Expire le %',
        'Il est valable jusqu’au %',
        'Validité : du 14/03/2023 au %',
        'Fin de validité : %',
        'Le présent récépissé est valable jusqu’au %',
        'Ce document est valide jusqu’au %',
        'VALABLE JUSQU’AU    %',
        'Date de fin de validité\n%',
        'Validité jusqu’au %',
      ]),
    ],
    [
      'dateDocument',
      DAY,
      onDay(DAY, [
        'Délivré le %',
        'Délivré à Créteil, le %',
        'Fait à Créteil, le %',
        'Date de délivrance : %',
        'Créteil, le %',
        'Délivré le : %',
        'Établi le %',
        'Date de délivrance    %',
        'Fait le %',
        'Émis le %',
        'LE %',
      ]),
    ],
    [
      'numeroEtranger',
      '9403123456',
      [
        'N° étranger : 9403123456',
        'N° AGDREF : 9403123456',
        'N° étranger    9403123456',
        'Numéro personnel : 9403123456',
        'N° d’étranger : 9403123456',
        'Numéro étranger\n9403123456',
      ],
    ],
    [
      'lieuNaissance',
      'Bamako',
      [
        'Lieu de naissance : Bamako',
        'né(e) le 17/05/1990 à Bamako',
        'Né(e) à : Bamako',
        'Lieu de naissance    Bamako',
        'Lieu de naissance\nBamako',
        'Née le 17 mai 1990 à Bamako (Mali)',
        'à : Bamako',
      ],
    ],
    ['sexe', 'F', ['Sexe : F', 'SEXE    F', 'Sexe\nF', 'Sexe : Féminin', 'Sexe (sex) : F']],
  ],
  decoys: [
    [
      'dateExpiration',
      [
        'Titre précédent expiré le 03/02/2023',
        'Née le 17/05/1990',
        'Entrée en France le 02/02/2015',
        'Passeport expirant le 03/03/2027',
      ],
    ],
    [
      'dateDocument',
      ['Née le 17/05/1990', 'Entrée en France le 02/02/2015', 'Valable jusqu’au 13/09/2023', 'Loi du 26 janvier 2024'],
    ],
    ['nom', ['Conjoint : PATRON Jean', 'Le préfet : Jean PATRON', 'Nom de l’agent : PATRON']],
    ['prenoms', ['Nom : GABARIT', 'Nom du père : PATRON']],
  ],
};

export const OFFICE_SHEETS: readonly PhraseSheet[] = [TAX, AME, CPAM, CAF, JOBS, OFII, LETTER, RECEIPT];
