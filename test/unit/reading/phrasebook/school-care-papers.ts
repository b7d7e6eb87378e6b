import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People and numbers are invented; the wordings are those of surgeries, hospitals, schools, libraries and the post.

const DAY = '2023-03-14';
const BIRTH = '1990-05-17';
const BORN = onDay(BIRTH, [
  'Né(e) le %',
  'Née le %',
  'Date de naissance : %',
  'Date de naissance    %',
  'DDN : %',
  'née le %',
  'Née le : %',
  'Naissance : %',
  'D.D.N. %',
  'Date naiss. : %',
  'Date de naissance\n%',
]);
const PATIENT = [
  'Patient : GABARIT Odile',
  'Patiente : Mme GABARIT Odile',
  'Nom : GABARIT\nPrénom : Odile',
  'Nom du patient : GABARIT Odile',
  'Mme GABARIT Odile',
  'Madame Odile GABARIT',
  'Concerne : Mme GABARIT Odile',
  'Nom et prénom : GABARIT Odile',
  'Nom, prénom : GABARIT Odile',
  'Mme GABARIT Odile, née le 17/05/1990',
  'Patient(e)    GABARIT Odile',
  'Nom usuel : GABARIT\nPrénom : Odile',
  'Identité : GABARIT Odile',
  'NOM Prénom : GABARIT Odile',
  'Nom de naissance : GABARIT\nPrénom : Odile',
];

const PRESCRIPTION: PhraseSheet = {
  kind: 'ordonnance',
  page: `
Docteur Lucie PATRON
Médecin généraliste
4 place du Gabarit 93100 MONTREUIL
ORDONNANCE

@

PARACETAMOL 1 g : 1 comprimé 3 fois par jour pendant 5 jours`,
  printed: [
    [
      'dateActe',
      DAY,
      onDay(DAY, [
        'Le %',
        'Montreuil, le %',
        'Date : %',
        'À Montreuil, le %',
        'Fait le %',
        'Consultation du %',
        'Date de prescription : %',
        'Prescrit le %',
        'Date de la consultation : %',
        'Paris le %',
        'Ordonnance du %',
        'Fait à Montreuil le %',
        'le %',
        '%',
        'Date de l’ordonnance : %',
        'Date    %',
      ]),
    ],
    ['dateNaissance', BIRTH, BORN],
    ['titulaire', 'GABARIT Odile', PATIENT],
  ],
  decoys: [
    ['dateActe', ['Née le 17/05/1990', 'À renouveler jusqu’au 14/09/2023', 'Prochain rendez-vous le 02/05/2023']],
    ['titulaire', ['Dr Jean MODELE', 'Médecin remplaçant : Dr MODELE Jean', 'Secrétariat : Mme MODELE']],
    ['dateNaissance', ['Le 14/03/2023', 'Prescrit le 14/03/2023']],
  ],
};

const HOSPITAL: PhraseSheet = {
  kind: 'document-hopital',
  page: `
CENTRE HOSPITALIER DU MODELE
Service de médecine interne
93000 BOBIGNY

@

Unité d'hospitalisation - IPP 00123456`,
  printed: [
    [
      'dateActe',
      DAY,
      onDay(DAY, [
        'Consultation du %',
        'Votre rendez-vous : % à 10h',
        'Rendez-vous le % à 10h30',
        'Vous avez rendez-vous le %',
        'Date de consultation : %',
        'Date de l’examen : %',
        'Examen du %',
        'Passage aux urgences le %',
        'Date de passage : %',
        'Date du rendez-vous : %',
        'vue en consultation le %',
        'Date de venue : %',
        'a été reçue en consultation le %',
        'Compte rendu de la consultation du %',
        'Passage le % à 22h10',
        'Prélèvement du %',
        'Date de prélèvement : %',
      ]),
    ],
    [
      'dateDebut',
      '2023-03-10',
      onDay('2023-03-10', [
        'Hospitalisée du % au 13/03/2023',
        'Date d’entrée : %',
        'Entrée le %',
        'Admise le %',
        'Date d’admission : %',
        'Séjour du % au 13/03/2023',
        'Hospitalisation du % au 13/03/2023',
        'a été hospitalisée du % au 13/03/2023',
        'Date d’hospitalisation : %',
        'Entrée : %   Sortie : 13/03/2023',
        'hospitalisée dans notre service depuis le %',
        'Période d’hospitalisation : du % au 13/03/2023',
      ]),
    ],
    [
      'dateFin',
      '2023-03-13',
      onDay('2023-03-13', [
        'Hospitalisée du 10/03/2023 au %',
        'Date de sortie : %',
        'Sortie le %',
        'Sortie le % à 14h',
        'Séjour du 10/03/2023 au %',
        'Entrée : 10/03/2023   Sortie : %',
        'Hospitalisation du 10/03/2023 au %',
        'Date de fin de séjour : %',
      ]),
    ],
    [
      'dateDocument',
      '2023-03-20',
      onDay('2023-03-20', [
        'Bobigny, le %',
        'Fait à Bobigny, le %',
        'Édité le %',
        'Le %',
        'Date d’édition : %',
        'Délivré le %',
        'Imprimé le %',
        'Fait le %',
        'Date : %',
        'Bobigny le %',
        'Document édité le %',
        'Établi le %',
      ]),
    ],
    ['dateNaissance', BIRTH, BORN],
    ['titulaire', 'GABARIT Odile', PATIENT],
  ],
  decoys: [
    ['dateActe', ['Née le 17/05/1990', 'Bobigny, le 20/03/2023', 'Date d’entrée : 10/03/2023']],
    [
      'dateDocument',
      ['Née le 17/05/1990', 'Rendez-vous le 14/03/2023', 'Date d’entrée : 10/03/2023', 'Date de sortie : 13/03/2023'],
    ],
    [
      'titulaire',
      [
        'Dr Lucie PATRON, praticien hospitalier',
        'Chef de service : Pr Jean MODELE',
        'Médecin traitant : Dr MODELE Jean',
        'Personne à prévenir : M. MODELE Jean',
      ],
    ],
  ],
};

const SCHOOL: PhraseSheet = {
  kind: 'certificat-scolarite',
  page: `
UNIVERSITÉ DU MODELE
CERTIFICAT DE SCOLARITÉ

@

pour servir et valoir ce que de droit.`,
  printed: [
    [
      'anneeScolaire',
      '2022-2023',
      [
        'Année universitaire 2022-2023',
        'Année universitaire : 2022/2023',
        'Année scolaire 2022-2023',
        'ANNÉE 2022/2023',
        'pour l’année universitaire 2022-2023',
        'Année 2022-2023',
        'au titre de l’année 2022-2023',
        'Année scolaire 2022 / 2023',
        'Année académique 2022-2023',
        'pour l’année scolaire 2022 - 2023',
      ],
    ],
    [
      'reference',
      '20221234',
      [
        'N° étudiant : 20221234',
        'Numéro étudiant : 20221234',
        'N° d’étudiant    20221234',
        'Numéro d’étudiant : 20221234',
        'N° Etudiant 20221234',
        'Étudiant n° 20221234',
        'Code étudiant : 20221234',
        'Identifiant étudiant : 20221234',
        'N° dossier : 20221234',
        'Matricule : 20221234',
        'Numéro d’inscription : 20221234',
      ],
    ],
    [
      'intitule',
      'Licence de droit',
      [
        'Formation : Licence de droit',
        'est inscrite en Licence de droit',
        'Diplôme préparé : Licence de droit',
        'Diplôme : Licence de droit',
        'Inscription : Licence de droit',
        'Diplôme préparé    Licence de droit',
        'Étape : Licence de droit',
        'Cursus : Licence de droit',
        'Intitulé de la formation : Licence de droit',
        'Filière : Licence de droit',
      ],
    ],
    [
      'dateDocument',
      DAY,
      onDay(DAY, [
        'Fait à Paris, le %',
        'Paris, le %',
        'Le %',
        'Édité le %',
        'Fait le %',
        'Délivré le %',
        'Date d’édition : %',
        'Date : %',
        'À Paris, le %',
        'Établi le %',
        'Certificat édité le %',
        'Paris le %',
      ]),
    ],
    ['dateNaissance', BIRTH, BORN.filter((b) => !/D\.?D\.?N/.test(b))],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Étudiante : GABARIT Odile',
        'certifie que Mme GABARIT Odile est inscrite',
        'certifie que l’élève GABARIT Odile, née le 17/05/1990',
        'Nom : GABARIT\nPrénom : Odile',
        'Nom et prénom : GABARIT Odile',
        'Nom de l’élève : GABARIT Odile',
        'Élève : GABARIT Odile',
        'Étudiant(e)    GABARIT Odile',
        'atteste que Madame GABARIT Odile suit',
        'Nom, prénom : GABARIT Odile',
        'Mme GABARIT Odile',
        'Nom de l’étudiant : GABARIT Odile',
        'Mademoiselle GABARIT Odile, née le 17/05/1990 à Bamako',
      ],
    ],
  ],
  decoys: [
    [
      'dateDocument',
      [
        'Née le 17/05/1990',
        'Rentrée le 05/09/2022',
        'Inscription valable jusqu’au 31/08/2023',
        'inscrite le 12/09/2022',
      ],
    ],
    ['titulaire', ['Le président, Jean PATRON', 'La directrice : Mme PATRON', 'Responsable légal : M. PATRON Jean']],
    ['intitule', ['Le service de la scolarité', 'Bourse : échelon 3']],
    ['reference', ['Tél. 01 22 33 44 55', 'UAI : 0751234A', 'SIRET 197 517 170 00019']],
  ],
};

const DEGREE: PhraseSheet = {
  kind: 'diplome',
  page: `
RÉPUBLIQUE FRANÇAISE
UNIVERSITÉ DU MODELE
DIPLÔME

@

conféré avec les droits et prérogatives attachés`,
  printed: [
    [
      'dateDocument',
      DAY,
      onDay(DAY, [
        'Fait à Paris, le %',
        'Fait le %',
        'Paris, le %',
        'Délivré le %',
        'Délivré à Paris, le %',
        'Le %',
        'Date de délivrance : %',
        'Établi le %',
        'Fait à Paris le %',
      ]),
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'est délivré à Mme GABARIT Odile',
        'est conféré à Madame GABARIT Odile',
        'Délivré à : GABARIT Odile',
        'est décerné à Mme GABARIT Odile, née le 17/05/1990',
        'Titulaire : GABARIT Odile',
        'Mme GABARIT Odile',
        'Nom : GABARIT\nPrénom : Odile',
        'Candidat : GABARIT Odile',
        'Lauréat : GABARIT Odile',
        'attribué à GABARIT Odile',
      ],
    ],
    [
      'reference',
      '2023123456',
      [
        'N° 2023123456',
        'Diplôme n° 2023123456',
        'Numéro du diplôme : 2023123456',
        'N° de diplôme : 2023123456',
        'N° d’enregistrement : 2023123456',
        'Numéro étudiant : 2023123456',
        'N° candidat : 2023123456',
        'Numéro de candidat : 2023123456',
      ],
    ],
    [
      'dateActe',
      '2023-01-24',
      onDay('2023-01-24', [
        'Session du %',
        'Date de l’examen : %',
        'Examen passé le %',
        'Date de passation : %',
        'délibération du jury du %',
        'Date du jury : %',
        'Épreuves du %',
        'Date de la session : %',
        'Procès-verbal du jury établi le %',
      ]),
    ],
    ['dateNaissance', BIRTH, BORN.slice(0, 4)],
  ],
  decoys: [
    [
      'dateDocument',
      ['Née le 17/05/1990', 'Vu l’arrêté du 22 janvier 2014', 'Vu le code de l’éducation, décret du 8 avril 2002'],
    ],
    ['titulaire', ['Le président de l’université, Jean PATRON', 'Le recteur : M. PATRON']],
    ['dateActe', ['Vu l’arrêté du 22 janvier 2014', 'Née le 17/05/1990']],
  ],
};

const STUDENT_CARD: PhraseSheet = {
  kind: 'carte-etudiant',
  page: `
UNIVERSITÉ DU MODELE
CARTE D'ÉTUDIANT

@
`,
  printed: [
    [
      'reference',
      '20221234',
      [
        'N° étudiant : 20221234',
        'Numéro étudiant : 20221234',
        'N° 20221234',
        'N° d’étudiant 20221234',
        'Étudiant n° 20221234',
        'N° carte : 20221234',
        'Matricule : 20221234',
        'Numéro d’étudiant\n20221234',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Nom : GABARIT\nPrénom : Odile',
        'NOM    GABARIT\nPRÉNOM    Odile',
        'GABARIT Odile',
        'Nom et prénom : GABARIT Odile',
        'Mme GABARIT Odile',
        'GABARIT\nOdile',
        'Nom Prénom\nGABARIT Odile',
      ],
    ],
    [
      'anneeScolaire',
      '2022-2023',
      ['2022-2023', '2022/2023', 'Année universitaire 2022-2023', 'Année 2022/2023', 'Valable pour l’année 2022-2023'],
    ],
    [
      'dateExpiration',
      '2023-08-31',
      onDay('2023-08-31', [
        'Valable jusqu’au %',
        'Expire le %',
        'Date d’expiration : %',
        'Fin de validité : %',
        'Validité : %',
        'Valable jusqu’au : %',
        'Exp. %',
      ]),
    ],
    ['dateNaissance', BIRTH, BORN.slice(0, 4)],
  ],
  decoys: [
    ['dateExpiration', ['Née le 17/05/1990', 'Délivrée le 12/09/2022']],
    ['reference', ['Tél. 01 22 33 44 55']],
    ['dateDelivrance', ['Née le 17/05/1990', 'Valable jusqu’au 31/08/2023']],
  ],
};

const LIBRARY_CARD: PhraseSheet = {
  kind: 'carte-bibliotheque',
  page: `
BIBLIOTHÈQUES DE LA VILLE DU MODELE
CARTE DE LECTEUR

@

Prêt de 20 documents`,
  printed: [
    [
      'reference',
      '30123456',
      [
        'N° de carte : 30123456',
        'Carte n° 30123456',
        'N° lecteur : 30123456',
        'Numéro de lecteur : 30123456',
        'N° d’abonné : 30123456',
        'N° 30123456',
        'Numéro d’emprunteur : 30123456',
        'Numéro d’abonné    30123456',
        'N° adhérent : 30123456',
        'Code lecteur : 30123456',
        'Identifiant : 30123456',
      ],
    ],
    [
      'titulaire',
      'GABARIT Odile',
      [
        'Nom : GABARIT\nPrénom : Odile',
        'Lecteur : GABARIT Odile',
        'Lectrice : GABARIT Odile',
        'Abonnée : GABARIT Odile',
        'Nom et prénom : GABARIT Odile',
        'Mme GABARIT Odile',
        'Titulaire : GABARIT Odile',
        'Emprunteur : GABARIT Odile',
        'Adhérente : GABARIT Odile',
      ],
    ],
    [
      'dateExpiration',
      '2024-03-13',
      onDay('2024-03-13', [
        'Valable jusqu’au %',
        'Expire le %',
        'Fin de validité : %',
        'Date d’expiration : %',
        'Abonnement valable jusqu’au %',
        'Fin d’abonnement : %',
        'Validité : %',
        'Valide jusqu’au %',
        'Date de fin d’abonnement : %',
        'Abonnement du 14/03/2023 au %',
        'Échéance : %',
      ]),
    ],
    [
      'dateDelivrance',
      DAY,
      onDay(DAY, [
        'Délivrée le %',
        'Date de délivrance : %',
        'Établie le %',
        'Carte délivrée le %',
        'Créée le %',
        'Date de création : %',
        'Fait le %',
        'Émise le %',
      ]),
    ],
    [
      'dateDebut',
      DAY,
      onDay(DAY, [
        'Date d’inscription : %',
        'Inscrite le %',
        'Inscription le %',
        'Inscrit depuis le %',
        'Abonnement du % au 13/03/2024',
        'Date d’adhésion : %',
        'Inscription : %',
        'Abonnement à compter du %',
      ]),
    ],
  ],
  decoys: [
    ['dateExpiration', ['Née le 17/05/1990', 'Inscrite le 14/03/2023', 'Retour avant le 04/04/2023']],
    ['titulaire', ['Responsable : M. PATRON Jean', 'La directrice, Lucie PATRON']],
    ['dateDelivrance', ['Née le 17/05/1990', 'Valable jusqu’au 13/03/2024']],
  ],
};

export const SCHOOL_CARE_SHEETS: readonly PhraseSheet[] = [
  PRESCRIPTION,
  HOSPITAL,
  SCHOOL,
  DEGREE,
  STUDENT_CARD,
  LIBRARY_CARD,
];
