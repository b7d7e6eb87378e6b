import { onDay, type PhraseSheet } from './phrase-sheet.ts';

// People, firms, numbers and sums are invented; the wordings are those of contracts, amendments and promises to hire.

/** Lines of a word processor: no line is longer than the page is wide. */
export const wrap = (text: string, width = 92): string =>
  text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [''];
      for (const word of paragraph.split(/ (?! )/)) {
        const last = lines.at(-1) as string;
        if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');

const wrapped = (...texts: string[]) => texts.map((text) => wrap(text));

const HEAD = `
                         CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE
`;
const EMPLOYEE = `
Et Madame Odile GABARIT, née le 17/05/1990 à Bamako, de nationalité malienne,
demeurant 12 rue du Témoin 93200 SAINT-DENIS,
ci-après dénommée « la salariée »,`;
const EMPLOYER = `
Entre les soussignés :
La société PROPRETÉ DU MODÈLE, SARL au capital de 8 000 €, dont le siège social est situé
4 allée du Spécimen 93400 SAINT-OUEN, représentée par Monsieur Paul PATRON en qualité de gérant,`;
const AGREED = '\nIl a été convenu et arrêté ce qui suit :\n';

const JOB = wrapped(
  'Madame GABARIT est engagée en qualité d’agent de service.',
  'La salariée est embauchée en qualité d’agent de service, échelon 1, niveau AS, coefficient 150.',
  'La salariée exercera les fonctions d’agent de service.',
  'La salariée exercera les fonctions de : Agent de service',
  'La salariée est engagée pour exercer les fonctions d’agent de service au sein de l’établissement de Saint-Ouen.',
  'La société engage Madame GABARIT en tant qu’agent de service (niveau I, échelon 2).',
  'Madame GABARIT est recrutée au poste d’agent de service, statut employé.',
  'Madame GABARIT occupera le poste d’agent de service.',
  'Madame GABARIT occupera l’emploi d’agent de service, qualification ouvrier.',
  'Poste : Agent de service',
  'Emploi : Agent de service',
  'EMPLOI OCCUPÉ : AGENT DE SERVICE',
  'Fonction : Agent de service    Coefficient : 150',
  'Fonctions : agent de service',
  'Intitulé du poste : Agent de service',
  'Emploi proposé : agent de service',
  'Qualification professionnelle : Agent de service',
  'Nature de l’emploi : agent de service',
  'Madame GABARIT est engagée comme agent de service à compter du 1er mars 2023.',
  'Mme Odile GABARIT est engagée à compter du 01/03/2023 en qualité d’AGENT DE SERVICE (AS1A).',
  'La salariée est affectée à un emploi d’agent de service relevant de la catégorie des ouvriers.',
  'Nous avons le plaisir de vous engager en qualité d’agent de service dans notre entreprise.',
  'Vous exercerez les fonctions d’agent de service, sous l’autorité de Monsieur PATRON, gérant.',
  'Vous serez employée en qualité d’agent de service.',
  'Vous êtes engagée au poste d’« Agent de service », position 1.1.',
  'Madame GABARIT est embauchée pour occuper un poste d’agent de service à temps complet.',
  'L’employeur embauche la salariée au titre d’agent de service.',
  'L’emploi occupé est celui d’agent de service, classé au niveau II de la convention collective.',
  'Libellé de l’emploi    Agent de service',
  'Emploi et qualification : Agent de service – ouvrier – coefficient 150',
  'Le salarié est recruté en qualité de : Agent de service.',
  'En qualité de : agent de service',
  'La salariée assurera les fonctions d’agent de service.',
  'Elle remplira les fonctions d’agent de service et sera rattachée au chef d’équipe.',
  'Les fonctions de la salariée sont celles d’agent de service.',
  'Poste occupé : Agent de service - Classification : ouvrier - Coefficient : 150',
);
const NO_JOB = wrapped(
  'La convention collective applicable est celle des entreprises de propreté.',
  'L’emploi du temps de la salariée lui sera remis chaque semaine.',
  'La salariée bénéficie des fonctions du comité social et économique.',
  'La salariée s’engage à informer l’employeur de tout changement de situation.',
  'Le poste de travail sera maintenu propre.',
  'En cas d’emploi d’un véhicule de service, la salariée présentera son permis de conduire.',
  'Caisse de retraite : KLESIA, 4 rue du Gabarit 75009 PARIS',
);

const START = [
  ...onDay('2023-03-01', [
    'Le présent contrat prend effet le %.',
    'Le présent contrat prendra effet à compter du %.',
    'Le contrat prendra effet le %, sous réserve de la visite d’information et de prévention.',
    'La salariée est engagée à compter du %.',
    'Madame GABARIT est embauchée à partir du %.',
    'Date d’embauche : %',
    'Date d’entrée : %',
    'Date d’effet : %',
    'Date de début : %',
    'DATE DE DÉBUT DU CONTRAT    %',
    'Le contrat est conclu pour une durée indéterminée à compter du % à 8 heures.',
    'Le contrat débutera le %.',
    'Début du contrat : %',
    'La salariée prendra ses fonctions le %.',
    'Prise de fonction : %',
    'Date de prise de poste : %',
    'Votre engagement prendra effet le %.',
    'Vous entrerez en fonction le %.',
    'Vous êtes engagée à dater du %.',
    'Votre contrat commencera le %.',
    'Le présent contrat entre en vigueur le %.',
    'L’embauche est effective à compter du %.',
    'La date d’embauche est fixée au %.',
    'Madame GABARIT entrera au service de la société le %.',
    'Ce contrat prend effet au %',
    'La salariée prendra son service le %.',
    'Prise d’effet du contrat : %',
    'Votre date d’entrée dans l’entreprise est fixée au %.',
    'Embauchée le : %',
  ]),
];
const NO_START = wrapped(
  'La période d’essai prendra fin le 30 avril 2023.',
  'La déclaration préalable à l’embauche a été effectuée le 27/02/2023 auprès de l’URSSAF.',
  'L’accord d’entreprise du 12 mai 2018 relatif au temps de travail s’applique.',
  'La convention collective nationale du 26 juillet 2011 est applicable.',
  'La visite d’information et de prévention aura lieu le 14/03/2023.',
  'La carte de séjour de la salariée expire le 08/09/2024.',
);

const END = [
  ...onDay('2023-09-30', [
    'Le contrat prendra fin le %.',
    'Il prendra fin de plein droit le % au soir, sans formalité.',
    'Il est conclu du 1er mars 2023 au % inclus.',
    'Le présent contrat est conclu pour une durée de sept mois, du 01/03/2023 au %.',
    'Date de fin : %',
    'Date de fin de contrat : %',
    'Terme du contrat : %',
    'Le terme du contrat est fixé au %.',
    'Fin du contrat : %',
    'Fin de mission : %',
    'Le contrat cessera de plein droit à l’échéance du terme, soit le %.',
    'Il s’achèvera le %.',
    'Il se terminera le % à l’issue du service.',
    'Le contrat arrivera à échéance le %.',
    'Jusqu’au : %',
    'Le contrat est conclu jusqu’au %.',
    'Date d’échéance du contrat : %',
    'Période : du 01/03/2023 au %',
    'Durée du contrat : du 01/03/2023 au % inclus',
    'Il expirera le % au soir.',
    'Le contrat est établi pour la période du 01/03/2023 au %.',
    'Date de début : 01/03/2023    Date de fin : %',
  ]),
];
const NO_END = wrapped(
  'La période d’essai de deux semaines prendra fin le 14/03/2023.',
  'La fin de la période d’essai est fixée au 14 mars 2023.',
  'Le titre de séjour est valable jusqu’au 08/09/2024.',
  'Le contrat prendra fin au retour de Madame Claire SPECIMEN, absente.',
  'Le terme minimal est de 16 semaines.',
  'La fin de la saison est fixée par l’usage.',
);

const WEEKLY = wrapped(
  'La durée hebdomadaire du travail est fixée à 24 heures.',
  'La durée du travail est de 24 heures par semaine.',
  'La durée hebdomadaire de travail : 24 h',
  'Durée hebdomadaire : 24,00 h',
  'Durée du travail : 24h/semaine',
  'Horaire hebdomadaire : 24h00',
  'HORAIRE HEBDOMADAIRE    24,00',
  'La salariée travaillera 24 heures hebdomadaires réparties du lundi au vendredi.',
  'La salariée est engagée à temps partiel à raison de 24 heures par semaine.',
  'L’horaire de travail est de vingt-quatre heures (24 h) par semaine.',
  'L’horaire hebdomadaire est de vingt-quatre heures.',
  'Temps partiel : 24 heures par semaine, soit 104 heures par mois.',
  'La durée hebdomadaire de travail est de 24 heures, soit 104 heures mensuelles.',
  'La salariée effectuera un horaire hebdomadaire moyen de 24 heures.',
  'Nombre d’heures par semaine : 24',
  'Heures par semaine : 24 h',
  'Base horaire hebdomadaire : 24 heures',
  'Contrat à temps partiel de 24 heures hebdomadaires.',
  'Durée de travail hebdomadaire contractuelle    24 h',
  'Votre durée de travail sera de 24 heures par semaine.',
  'Vous effectuerez 24 heures de travail par semaine.',
  'Le temps de travail est fixé à 24 heures hebdomadaires.',
  'La salariée accomplira 24 heures de travail effectif par semaine.',
  'Nombre d’heures hebdomadaires : 24,00',
  'Durée du travail : 24 heures / semaine',
  'L’horaire collectif est de 24 heures par semaine du lundi au samedi.',
  'Madame GABARIT est soumise à un horaire de travail hebdomadaire de 24 heures.',
  'Durée hebdo. : 24 h',
);
const NO_WEEKLY = wrapped(
  'La durée mensuelle du travail est de 104 heures.',
  'Les heures complémentaires ne peuvent dépasser le tiers de 24 heures.',
  'La durée maximale du travail est de 48 heures par semaine.',
  'Le repos hebdomadaire est de 35 heures consécutives.',
  'La salariée bénéficie d’un repos hebdomadaire de 35 heures.',
  'La durée légale du travail est rappelée pour mémoire.',
  'Un délai de prévenance de 48 heures est observé.',
  'Durée mensuelle : 151,67 h',
  'La modification des horaires est notifiée 7 jours ouvrés à l’avance, sauf 24 heures en cas d’urgence.',
);

const GROSS = wrapped(
  'La salariée percevra une rémunération mensuelle brute de 1 747,20 €.',
  'Salaire mensuel brut : 1 747,20 €',
  'Salaire brut mensuel    1 747,20 €',
  'SALAIRE BRUT MENSUEL : 1747,20 EUR',
  'Rémunération brute mensuelle : 1.747,20 €',
  'La rémunération mensuelle brute est fixée à 1747.20 euros.',
  'En contrepartie de son travail, la salariée percevra un salaire mensuel brut de 1 747,20 euros pour 151,67 heures.',
  'La salariée percevra un salaire brut de 1 747,20 € par mois.',
  'Une rémunération brute de 1 747,20 € par mois lui sera versée.',
  'Votre rémunération brute mensuelle s’élèvera à 1 747,20 €.',
  'Votre salaire mensuel est fixé à 1 747,20 € bruts.',
  'Rémunération : 1 747,20 € brut mensuel',
  'Rémunération : 1 747,20 € brut par mois',
  'Salaire de base mensuel brut : 1 747,20 €',
  'Salaire : 1 747,20 euros bruts mensuels',
  'Elle percevra un salaire mensuel brut de base de mille sept cent quarante-sept euros et vingt centimes (1 747,20 €).',
  'Le salaire mensuel brut s’établit à 1 747,20 €, sur la base d’un taux horaire de 11,52 €.',
  'La rémunération est calculée sur la base de 11,52 € de l’heure, soit 1 747,20 € brut par mois pour 151,67 heures.',
  'Taux horaire brut : 11,52 €    Salaire mensuel brut : 1 747,20 €',
  'La salariée recevra une rémunération fixe mensuelle brute de 1 747,20 €.',
  'Le salaire brut mensuel de la salariée est de 1 747,20 € pour un horaire mensuel de 151,67 heures.',
  'Appointements mensuels bruts : 1 747,20 €',
  'Vous percevrez un salaire brut mensuel de 1 747,20 €, versé le 5 de chaque mois.',
  'Montant mensuel brut : 1 747,20 €',
  'Un traitement mensuel brut de 1 747,20 euros est versé à terme échu.',
  'Moyennant une rémunération mensuelle brute de 1 747,20 €',
);
const NO_GROSS = wrapped(
  'Taux horaire brut : 11,52 €',
  'La rémunération est fixée au SMIC horaire, soit 11,52 € brut de l’heure.',
  'Salaire annuel brut : 20 966,40 €',
  'La société est au capital de 8 000 €.',
  'Une prime de transport de 50,00 € bruts par mois sera versée.',
  'Salaire mensuel net : 1 383,08 €',
  'Une indemnité de panier de 7,10 € est due par jour travaillé.',
  'Remboursement des frais : 120,00 € par mois',
);

const SIGNED = onDay('2023-02-27', [
  'Fait à Saint-Ouen, le %',
  'Fait à Saint-Ouen le %, en deux exemplaires originaux',
  'Fait en double exemplaire à Saint-Ouen, le %',
  'Fait en deux exemplaires, à Saint-Ouen, le %',
  'À Saint-Ouen, le %',
  'Signé à Saint-Ouen le %',
  'Fait le % à Saint-Ouen',
  'Le %, à Saint-Ouen',
  'Saint-Ouen, le %',
  'FAIT À SAINT-OUEN, LE %',
  'Fait à : Saint-Ouen    Le : %',
  'Date de signature : %',
  'Contrat signé le %',
  'Établi en deux exemplaires à Saint-Ouen le %',
  'Date : %',
  'Conclu à Saint-Ouen, le %',
  'Fait en deux originaux, dont un remis à la salariée, à Saint-Ouen, le %',
  'Signé électroniquement le %',
  'Lu et approuvé le %',
]);
const NO_SIGNED = wrapped(
  'Convention collective nationale du 26 juillet 2011',
  'Le présent contrat prend effet le 01/03/2023.',
  'Loi n° 78-17 du 6 janvier 1978',
  'Modèle mis à jour le 02/01/2023',
  'La déclaration préalable à l’embauche a été faite le 28/02/2023.',
);

const FIRM = wrapped(
  'Entre les soussignés :\nLa société PROPRETÉ DU MODÈLE SARL, dont le siège social est situé 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Entre la société PROPRETÉ DU MODÈLE SARL, ayant son siège 4 allée du Spécimen à Saint-Ouen (93400), immatriculée au RCS de Bobigny,',
  'ENTRE LES SOUSSIGNÉS\nPROPRETÉ DU MODÈLE SARL\n4 allée du Spécimen\n93400 SAINT-OUEN\nReprésentée par Monsieur Paul PATRON, gérant\nD’UNE PART',
  'L’entreprise PROPRETÉ DU MODÈLE SARL, 4 allée du Spécimen 93400 SAINT-OUEN, représentée par M. Paul PATRON agissant en qualité de gérant,',
  'EMPLOYEUR : PROPRETÉ DU MODÈLE SARL',
  'L’employeur : PROPRETÉ DU MODÈLE SARL, 4 allée du Spécimen 93400 SAINT-OUEN',
  'Raison sociale : PROPRETÉ DU MODÈLE SARL',
  'Dénomination sociale : PROPRETÉ DU MODÈLE SARL',
  'Nom ou raison sociale de l’employeur : PROPRETÉ DU MODÈLE SARL',
  'Employeur\nPROPRETÉ DU MODÈLE SARL\n4 allée du Spécimen 93400 SAINT-OUEN',
  'Entre : PROPRETÉ DU MODÈLE SARL, société à responsabilité limitée au capital de 8 000 €,',
  'La SARL PROPRETÉ DU MODÈLE, sise 4 allée du Spécimen 93400 SAINT-OUEN,'.replace(
    'SARL PROPRETÉ DU MODÈLE',
    'PROPRETÉ DU MODÈLE SARL',
  ),
  'Entre d’une part, la société PROPRETÉ DU MODÈLE SARL dont le siège est 4 allée du Spécimen à Saint-Ouen,',
  'Société : PROPRETÉ DU MODÈLE SARL',
  'Établissement : PROPRETÉ DU MODÈLE SARL',
  'Nom de l’entreprise : PROPRETÉ DU MODÈLE SARL',
  'Entreprise    PROPRETÉ DU MODÈLE SARL',
  '1. PROPRETÉ DU MODÈLE SARL, dont le siège social est situé 4 allée du Spécimen 93400 SAINT-OUEN, ci-après « l’Employeur »,',
  'PROPRETÉ DU MODÈLE SARL\nsociété à responsabilité limitée au capital de 8 000 euros\nci-après dénommée « l’employeur »',
  'La société dénommée PROPRETÉ DU MODÈLE SARL, représentée par sa gérante, Madame Claire PATRON,',
  'Entre la Société « PROPRETÉ DU MODÈLE SARL », prise en la personne de son gérant, Monsieur Paul PATRON,',
  'Entre les parties ci-après :\n- La société PROPRETÉ DU MODÈLE SARL, 4 allée du Spécimen 93400 SAINT-OUEN',
);

const PERSON_EMPLOYER = wrapped(
  'Entre Madame Claire PATRON, demeurant 4 allée du Spécimen 93400 SAINT-OUEN, ci-après l’employeur, d’une part,',
  'Particulier employeur : Mme PATRON Claire',
  'Entre le particulier employeur :\nNom : PATRON    Prénom : Claire\nAdresse : 4 allée du Spécimen 93400 SAINT-OUEN',
  'L’employeur :\nMadame Claire PATRON\n4 allée du Spécimen\n93400 SAINT-OUEN',
  'Employeur : Mme Claire PATRON, 4 allée du Spécimen 93400 SAINT-OUEN',
  'Entre le particulier employeur, Madame Claire PATRON, 4 allée du Spécimen 93400 SAINT-OUEN,',
  'Nom et prénom de l’employeur : PATRON Claire',
);

const WORKER = wrapped(
  'Et Madame Odile GABARIT, née le 17/05/1990 à Bamako (Mali), demeurant 12 rue du Témoin 93200 SAINT-DENIS, d’autre part,',
  'Et Mme GABARIT Odile, née le 17 mai 1990, de nationalité malienne, demeurant au 12 rue du Témoin à Saint-Denis,',
  'Et\nMadame Odile GABARIT\n12 rue du Témoin\n93200 SAINT-DENIS\nD’AUTRE PART',
  'Et Mme Odile GABARIT épouse MODELE, née le 17/05/1990, demeurant 12 rue du Témoin 93200 SAINT-DENIS,',
  'ET : Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS, n° de sécurité sociale : 2 90 05 99 335 012 47,',
  'SALARIÉ : Mme GABARIT Odile',
  'La salariée : Madame Odile GABARIT, 12 rue du Témoin 93200 SAINT-DENIS',
  'Salarié(e)\nNom : GABARIT\nPrénom : Odile',
  'Salariée\nNom : GABARIT    Prénom : Odile',
  'Nom du salarié : GABARIT\nPrénom du salarié : Odile',
  'Nom et prénom du salarié : GABARIT Odile',
  'Nom, prénom : GABARIT Odile',
  'LE SALARIÉ\nMadame GABARIT Odile\n12 rue du Témoin 93200 SAINT-DENIS',
  'Et Mlle Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS, de nationalité malienne,',
  '2. Madame Odile GABARIT, née le 17 mai 1990 à Bamako, ci-après « la Salariée »,',
  'Et d’autre part, Madame Odile GABARIT, née le 17 mai 1990 à Bamako,',
  'D’autre part, Madame GABARIT Odile demeurant au 12 rue du Témoin 93200 SAINT-DENIS',
  'Et GABARIT Odile, née le 17/05/1990 à Bamako, demeurant 12 rue du Témoin 93200 SAINT-DENIS,',
  'Nom de naissance : GABARIT\nNom d’usage : \nPrénoms : Odile',
  '- Et Madame Odile GABARIT, titulaire d’une carte de séjour n° 7503123456,',
  'et Madame Odile GABARIT ci-après désignée « la salariée »',
  'ET MADAME ODILE GABARIT, NÉE LE 17/05/1990 À BAMAKO, DEMEURANT 12 RUE DU TÉMOIN 93200 SAINT-DENIS,',
);

const AMENDED_START = onDay('2023-06-01', [
  'Les présentes dispositions prennent effet à compter du %.',
  'Le présent avenant prend effet le %.',
  'Le présent avenant prendra effet à compter du %.',
  'À compter du %, la durée du travail de la salariée est portée à 30 heures par semaine.',
  'Date d’effet de l’avenant : %',
  'Cette modification prend effet au %.',
  'À partir du %, Madame GABARIT exercera les fonctions de chef d’équipe.',
]);

const contract = (body: string, title = HEAD) =>
  `${title}${EMPLOYER}\nd’une part,${EMPLOYEE}\nd’autre part,${AGREED}${body}`;

const BODY: PhraseSheet = {
  kind: 'contrat-de-travail',
  page: contract(`
Article 1 – Engagement
@

Article 2 – Congés payés
La salariée bénéficie des congés payés légaux.

Le gérant                                La salariée`),
  printed: [
    ['emploi', 'agent de service', JOB],
    ['dateDebut', '2023-03-01', START],
    ['heuresHebdo', 24, WEEKLY],
    ['salaireBrutMensuel', 1747.2, GROSS],
    ['dateSignature', '2023-02-27', SIGNED],
  ],
  decoys: [
    ['emploi', NO_JOB],
    ['dateDebut', NO_START],
    ['heuresHebdo', NO_WEEKLY],
    ['salaireBrutMensuel', NO_GROSS],
    ['dateSignature', NO_SIGNED],
    ['dateFin', ['La période d’essai prendra fin le 30 avril 2023.', 'Le contrat est à durée indéterminée.']],
  ],
};

const FIXED: PhraseSheet = {
  kind: 'contrat-de-travail',
  page: contract(
    `
Article 1 – Objet et durée
Le présent contrat est conclu pour faire face à un accroissement temporaire d’activité.
@

Article 2 – Congés payés
La salariée bénéficie des congés payés légaux.`,
    '\n              CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE\n',
  ),
  printed: [['dateFin', '2023-09-30', END]],
  decoys: [['dateFin', NO_END]],
};

const EMPLOYER_GAP: PhraseSheet = {
  kind: 'contrat-de-travail',
  page: `${HEAD}\n@\n${EMPLOYEE}\nd’autre part,${AGREED}\nArticle 1 – Engagement`,
  printed: [
    ['employeur', 'PROPRETÉ DU MODÈLE SARL', FIRM],
    ['employeur', 'Claire PATRON', PERSON_EMPLOYER],
  ],
  decoys: [
    [
      'employeur',
      [
        'Convention collective : Propreté',
        'URSSAF Île-de-France, 22 rue de Lagny 93100 MONTREUIL',
        'Mutuelle : HARMONIE DU MODÈLE',
      ],
    ],
  ],
};

const EMPLOYEE_GAP: PhraseSheet = {
  kind: 'contrat-de-travail',
  page: `${HEAD}${EMPLOYER}\nd’une part,\n@\n${AGREED}\nArticle 1 – Engagement`,
  printed: [['salarie', 'Odile GABARIT', WORKER]],
  decoys: [
    [
      'salarie',
      [
        'Fait en présence de Madame Claire SPECIMEN.',
        'Médecin du travail : Dr Jean SPECIMEN',
        'Contact : Madame Claire SPECIMEN',
      ],
    ],
  ],
};

const AMENDMENT: PhraseSheet = {
  kind: 'contrat-de-travail',
  page: contract(
    `
La salariée a été engagée par contrat signé le 12 janvier 2021, à effet du 18 janvier 2021.

Article 1
@

Les autres clauses restent inchangées.`,
    '\n              AVENANT AU CONTRAT DE TRAVAIL\n',
  ),
  printed: [['dateDebut', '2023-06-01', AMENDED_START]],
  decoys: [['dateFin', ['Les parties se réuniront le 30/06/2023.']]],
};

/** Titles of contracts, each with the type that it states. */
const TITLES: [type: string, titles: string[]][] = [
  [
    'CDI',
    [
      'CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE',
      'CONTRAT À DURÉE INDÉTERMINÉE À TEMPS PARTIEL',
      'Contrat de travail à durée indéterminée à temps complet',
      'CONTRAT DE TRAVAIL\nContrat : CDI',
      'C.D.I.\nCONTRAT DE TRAVAIL',
      'CONTRAT DE TRAVAIL (CDI)',
      'CONTRAT DE TRAVAIL\nLe présent contrat est conclu pour une durée indéterminée.',
      'CONTRAT DE TRAVAIL\nNature du contrat : Durée indéterminée',
      'CONTRAT DE TRAVAIL\nType de contrat    CDI temps plein',
    ],
  ],
  [
    'CDD',
    [
      'CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE',
      'CONTRAT À DURÉE DÉTERMINÉE (article L. 1242-2 du code du travail)',
      'CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE D’USAGE',
      'CONTRAT DE TRAVAIL SAISONNIER À DURÉE DÉTERMINÉE',
      'CONTRAT DE TRAVAIL\nType de contrat : CDD',
      'CDD POUR REMPLACEMENT D’UN SALARIÉ ABSENT\nCONTRAT DE TRAVAIL',
      'CONTRAT DE TRAVAIL\nNature du contrat : Durée déterminée',
      'CONTRAT DE TRAVAIL\nLe présent contrat est conclu pour une durée déterminée de six mois.',
    ],
  ],
];
const TITLE_GAP: PhraseSheet = {
  kind: 'contrat-de-travail',
  page: contract('\nArticle 1 – Engagement\nLa salariée bénéficie des congés payés légaux.', '\n@\n'),
  printed: TITLES.map(([type, titles]) => ['typeContrat', type, titles]),
  decoys: [],
};

export const CONTRACT_SHEETS: readonly PhraseSheet[] = [BODY, FIXED, EMPLOYER_GAP, EMPLOYEE_GAP, AMENDMENT, TITLE_GAP];
