import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// Written last, after every vocabulary: the measure of what is recognised at first sight.
export const LAST_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'facture-energie',
    [
      'Kiloé',
      '# Kiloé | Votre facture de régularisation | Émise le 07/06/2023 |   Mme Hind CHERKAOUI |   1 cours Gambetta |   34000 MONTPELLIER | Énergie consommée sur 12 mois 2 812 kWh | Déjà payé par mensualités 540,00 € | Coût réel 588,31 € | Il vous reste 48,31 € | Puissance 9 kVA compteur communicant',
    ],
    [
      'Hydroval',
      "# Hydroval | Service public d'eau potable | Contrat n° 771-22 | M. NDOUR Assane, 14 rue des Fleurs | Relevé du 10/10/2021 : 1 204 m³, précédent 1 166 m³ | 38 m³ facturés | Prime fixe 22,00 | Total eau et assainissement 139,90 € TTC",
    ],
  ),
  ...papersOf(
    'facture-telecom',
    [
      'Sima Tel',
      '# Sima Tel | Votre facture du 3 avril 2022 | M. Anwar SHEIKH | Mobile 06 33 00 19 20 | Forfait Duo 5 h + SMS 7,99 € | Dépassement 2,10 € | Total à payer TTC 10,09 €',
    ],
    [
      'Fibre des Monts',
      "# Fibre des Monts | Attestation | Nous confirmons que Mme OUEDRAOGO Alima dispose d'un accès internet à son domicile, 2 place Haute 05000 Gap, mis en service le 12/02/2020, et qu'elle est à jour de ses paiements",
    ],
  ),
  ...papersOf(
    'titre-transport',
    [
      'Ticéo Mobilités',
      '# Ticéo Mobilités | Facture abonnement scolaire et jeune | Bénéficiaire : KASSI Junior | Réseau de bus interurbain, ligne 12 | Du 01/09/2022 au 30/06/2023 | Participation familiale 110 € | Carte à présenter à chaque montée',
    ],
    [
      'Bus de la Baie',
      '# Bus de la Baie | Ticket rechargement | 02/09/2021 07:58 | Carte solidaire 50 % | 1 mois 14,00 € | Payé CB | Bonne route !',
    ],
  ),
  ...papersOf(
    'quittance-loyer',
    [
      null,
      "Reçu de M. NIANG Alioune la somme de 380 € pour le loyer de la chambre du mois de mai 2019, charges d'eau et d'électricité comprises | Le logeur M. PERRIN | 06/05/2019",
    ],
    [
      'Résidence Le Phare',
      '# Résidence Le Phare | Avis de redevance et reçu | M. MOHAMED Abdi, logement A 12 | Juillet 2021 : redevance 410,20 | APL 244,00 | Payé 166,20 le 09/07/2021 | Solde 0,00',
    ],
  ),
  ...papersOf(
    'bail',
    [
      null,
      "Contrat de location d'un local à usage d'habitation | Bailleur : Mme FABRE | Locataire : M. EZE Chidi | Loué : F2 au rez-de-chaussée, 42 m², chauffage individuel | Loyer : 610 € par mois, charges 40 € | Entrée dans les lieux le 01/02/2021 | Durée trois ans renouvelable | Un mois de garantie",
    ],
    [
      null,
      "CONTRAT D'OCCUPATION TEMPORAIRE | Le propriétaire, association HABITER, autorise M. ABOUBAKAR Saleh à occuper le logement n° 4 moyennant une participation de 90 € | L'occupant s'engage à respecter le règlement, à entretenir les lieux et à les restituer au terme | Durée six mois",
    ],
  ),
  ...papersOf(
    'attestation-hebergement',
    [
      null,
      "Je soussigné SACKO Mady certifie que ma soeur SACKO Niouma vit à mon adresse, 7 rue Blanche 93170 Bagnolet, depuis le 01/07/2021 et que je l'héberge | Ci-joint ma pièce d'identité et une quittance",
    ],
    [
      null,
      "L'association LE SEUIL, centre d'accueil, certifie héberger M. GHULAM Nabi au 10 rue du Stade 57000 Metz, depuis le 05/01/2022 dans le cadre de l'urgence sociale",
    ],
  ),
  ...papersOf(
    'releve-bancaire',
    [
      'Sequoia Banque',
      '# Sequoia Banque | Relevé de compte courant en euros | M. KANE Pape | Période du 01/03 au 31/03/2021 | 04/03 VIREMENT SALAIRE 1 188,20 | 07/03 CARTE AUCHAN -44,10 | 10/03 LOYER -420,00 | Total crédits 1 188,20 Total débits 464,10 | Solde au 31/03 901,55',
    ],
    [
      'Nomade',
      '# Nomade | Extrait du compte de paiement | Mme HOUSSEIN Amina | Dépôt chez le buraliste 150,00 | Achat en ligne 12,99 | Retrait 40,00 | Solde disponible 97,01 € au 30/06/2022',
    ],
  ),
  ...papersOf(
    'transfert-argent',
    [
      'Diaspora Money',
      '# Diaspora Money | Preuve de paiement | Envoyé par TOGOLA Yaya le 01/02/2022 | À : TOGOLA Assitan, Kayes, Mali | 70,00 € soit 45 916 F CFA | Frais inclus | Code 7712 3340',
    ],
    [
      'Change de la Gare',
      "# Change de la Gare | Reçu d'expédition de fonds | Expéditeur GURUNG Bikram | Destinataire GURUNG Maya, Népal | Montant 250 € | Commission 7 € | Devise NPR 34 900 | 12/10/2020",
    ],
  ),
  ...papersOf(
    'bulletin-de-paie',
    [
      null,
      "ENTREPRISE SOLEIL NETTOYAGE | Salaire de juin 2021 | SIMA Deo, agent d'entretien, ancienneté 2 ans | 120 h à 10,56 = 1 267,20 | Cotisations sécurité sociale, retraite, chômage -276,10 | Transport 50 % 37,60 | Net 1 028,70 payé par virement le 30/06",
    ],
    [
      null,
      "Votre paie d'intérimaire | Semaine 14 à 17 - 2022 | AGENCE FLEXI | M. CISSOKO Lamine, manutentionnaire | Heures normales 140 à 11,20 | IFM 10 % 156,80 | ICCP 10 % 172,48 | Retenues -402,30 | Net à verser 1 494,98",
    ],
  ),
  ...papersOf(
    'contrat-de-travail',
    [
      null,
      "Contrat de travail à temps partiel | L'entreprise CLAIR NET engage M. BOUBACAR Issa en tant qu'agent de nettoyage à raison de 15 heures par semaine | À compter du 10/01/2022, durée indéterminée | Rémunération 11,05 € l'heure | Essai un mois | Site d'affectation : Roissy",
    ],
    [
      null,
      'CONTRAT DE MISSION TEMPORAIRE | Agence TEMPO RH, salarié M. SHRESTHA Ram | Poste : préparateur de commandes chez ENTREPOTS DU SUD | Du 04/04/2022 au 15/04/2022 | Motif : remplacement de salarié absent | Salaire de référence 10,85 €/h',
    ],
  ),
  ...papersOf('certificat-de-travail', [
    null,
    'Nous soussignés, boulangerie AU BON PAIN, certifions avoir employé M. MEHDI Ali du 02/02/2019 au 31/10/2021 en qualité de vendeur. Il est libre de tout engagement à compter de ce jour.',
  ]),
  ...papersOf(
    'attestation-employeur',
    [
      null,
      "ATTESTATION DE TRAVAIL | Je certifie que M. FALL Modou est salarié de mon entreprise de peinture depuis le 03/06/2019 et qu'il y travaille toujours, 35 heures par semaine | L'employeur M. COSTA",
    ],
    [
      null,
      "L'EURL MARAICHAGE DU SUD atteste que Mme SILVA Teresa est actuellement employée en tant qu'ouvrière agricole, en CDI, et donne entière satisfaction | 12/03/2022",
    ],
  ),
  ...papersOf('solde-de-tout-compte', [
    null,
    'REÇU | M. KARIMI Reza reconnaît que la société TAXI VERT lui a versé 903,12 € représentant son salaire, ses congés payés et la prime de fin de contrat. Solde de tout compte remis en double exemplaire le 31/08/2020. Il peut le dénoncer pendant six mois.',
  ]),
  ...papersOf('releve-cesu', [
    null,
    "Attestation d'emploi CESU | Salariée : Mme VIEIRA Rosa | Employeur M. LEDUC | Mars 2022 : 32 heures, salaire net 368,00 €, cotisations déclarées à l'Urssaf",
  ]),
  ...papersOf('attestation-france-travail', [
    null,
    "Nous vous informons que vous êtes admis au bénéfice de l'ARE | M. HAIDAR Ali | 27,90 € par jour pendant 548 jours | N'oubliez pas de vous actualiser | Votre agence pour l'emploi",
  ]),
  ...papersOf('avis-imposition', [
    null,
    "Avis d'impôt 2021 | M. et Mme JALLOH | Déclarant 1 n° fiscal 1122334455667 | Foyer de 3 parts | Revenus du foyer 18 220 | Impôt sur le revenu net 0,00 | Établi le 09/07/2021",
  ]),
  ...papersOf('attestation-ame', [
    null,
    'CARTE AME | Mme OSMAN Hodan née le 04/04/1994 | Aide médicale | Début des droits 02/05/2020 Fin 01/05/2021 | Cette carte est personnelle',
  ]),
  ...papersOf(
    'attestation-cpam',
    [
      null,
      "Attestation de sécurité sociale | M. DIAKHO Samba n° 1 88 07 99 335 221 12 | Droits ouverts à l'assurance maladie depuis le 03/02/2021 | Médecin traitant : à déclarer | Votre caisse",
    ],
    [
      null,
      'Vos paiements du mois | Arrêt maladie du 04/05 au 12/05/2022, indemnité journalière 21,05 € x 6 | Total 126,30 € | Mme BORGES Ivone',
    ],
  ),
  ...papersOf('attestation-caf', [
    null,
    "Attestation de paiement | Mme FOFANA Aicha, allocataire | Prime d'activité 180,11 et aide au logement 270,00 versées en avril 2021 | Caisse du Val-d'Oise",
  ]),
  ...papersOf('courrier-prefecture', [
    'Préfecture de la Sauldre',
    "# Préfecture de la Sauldre | Service de l'immigration | Monsieur, j'ai l'honneur de vous informer que votre demande de carte de séjour mention salarié est en cours d'examen. Vous voudrez bien produire l'autorisation de travail visée | Pour le préfet, le chef de bureau",
  ]),
  ...papersOf('acte-naissance', [
    null,
    "ACTE DE NAISSANCE N° 88/1994 | Le dix mai 1994 à 7 heures est née à Mbour NDIAYE Fatou de sexe féminin | Père NDIAYE Alioune pêcheur | Mère SENE Khady | Officier d'état civil du centre de Mbour",
  ]),
  ...papersOf('acte-mariage', [
    null,
    "ACTE DE MARIAGE | Époux : KEITA Sory né en 1982 | Épouse : CAMARA Mawa née en 1990 | Mariage célébré à Siguiri le 02/02/2012, premier témoin, second témoin | Officier d'état civil",
  ]),
  ...papersOf('ordonnance', [
    'Docteur Yves COLIN',
    '# Docteur Yves COLIN | Dermatologue | M. SIDDIQUI Omar | Crème hydratante deux applications par jour | Antihistaminique 10 mg 1 cp le soir un mois | 22/03/2022',
  ]),
  ...papersOf('facture-pharmacie', [
    'Pharmacie Lafayette Sud',
    '# Pharmacie Lafayette Sud | Ticket du 14/01/2022 | Dafalgan codéine bte 16, Maxilase sirop, Strepsils | Total TTC 14,22 € | Carte bancaire | M. TRAVARES',
  ]),
  ...papersOf(
    'document-hopital',
    [
      'CHU de Valmont',
      '# CHU de Valmont | CERTIFICAT DE SÉJOUR | M. ZAMAN Arif a été hospitalisé dans notre établissement du 03/03/2019 au 09/03/2019 | La direction',
    ],
    [
      'Centre de santé sexuelle',
      '# Centre de santé sexuelle | Résultats de dépistage VIH, hépatites | Prélèvement du 03/06/2022 | Sérologie négative | Patient 22-1180',
    ],
  ),
  ...papersOf(
    'certificat-scolarite',
    [
      'École primaire Paul-Bert',
      "# École primaire Paul-Bert | La directrice certifie que l'élève SISSOKO Awa, née le 11/02/2014, est scolarisée dans notre école en CE1 depuis le 01/09/2020",
    ],
    [
      'Cours municipaux de Valmont',
      '# Cours municipaux de Valmont | ATTESTATION | M. ALAMI Rachid est inscrit au cours de français niveau débutant, session 2021-2022, mardi et jeudi soir',
    ],
  ),
  ...papersOf('carte-bibliotheque', [
    'Secours du Quartier',
    '# Secours du Quartier | CARTE BÉNÉFICIAIRE n° 112 | Mme GUERRERO Luz | Distribution alimentaire le mercredi | Année 2021',
  ]),
  ...papersOf('carte-etudiant', [
    'Sorbelle Université',
    "# Sorbelle Université | Carte d'étudiant 2022-2023 | NGUYEN Bao | Master 1 | N° 44118822",
  ]),
  ...papersOf('diplome', [
    null,
    "CERTIFICAT D'APTITUDE PROFESSIONNELLE | Spécialité maçon | délivré à M. DIARRA Hamet né le 01/01/2001 | Session 2021 | Académie de Créteil",
  ]),
  ...papersOf('attestation-ofii', [
    null,
    'Convocation visite médicale OFII | Mme PHAN Ngoc | Le 09/09/2021 à 8 h | Apportez passeport, visa et timbre',
  ]),
  ...papersOf('attestation-proche', [
    null,
    'Je soussigné Père Michel LAURENT, curé, atteste que M. KOUASSI Éric participe à la vie de notre communauté depuis 2016 et que je le vois chaque semaine | 03/03/2022',
  ]),
  ...papersOf('recepisse', [
    null,
    'Attestation de dépôt en ligne | Votre demande de renouvellement de titre de séjour a été déposée le 04/07/2022 | M. NASR Karim, étranger n° 9203118822 | Ce document ne justifie pas de la régularité du séjour',
  ]),
  ...papersOf('visa', [
    null,
    'VISA FRANCE type D | Vie privée et familiale | Du 02/02/2020 au 01/02/2021 | Entrées : MULT | SOW Mariama | Fait à Conakry',
  ]),
  ...papersOf('titre-de-sejour', [
    null,
    'CARTE DE SÉJOUR TEMPORAIRE | KEITA Moussa né le 03/03/1990 | Salarié | Valable du 04/04/2022 au 03/04/2023 | Préfecture de police',
  ]),
  ...papersOf('passeport', [
    null,
    "PASSPORT PEOPLE'S REPUBLIC OF | Surname RAHMAN Given name ABDUR | Nationality BANGLADESHI | Passport number BX0441299 | Date of issue 02 JAN 2018 Date of expiry 01 JAN 2028",
  ]),
  ...papersOf('carte-identite', [
    null,
    "CARTE NATIONALE D'IDENTITÉ | KONATE Moriba | Né le 02/02/1988 à Bamako | Taille 1,72 | N° 441299 | Délivrée le 04/04/2016",
  ]),
];
