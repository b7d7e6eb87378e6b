import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// Houses and people are invented; the wordings are those of hospitals, pharmacies, schools and clubs.
export const CARE_SCHOOL_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'ordonnance',
    [
      'Dr Hélène MARCHAND',
      '# Dr Hélène MARCHAND | Médecine générale - conventionnée secteur 1 | 12 rue des Halles 75011 Paris | RPPS 10001234567 | Le 14/03/2022 | Mme BAMBA Awa, 34 ans | AMOXICILLINE 1 g : 1 comprimé matin et soir pendant 6 jours | PARACETAMOL 1 g si douleur, maximum 3 par jour | QSP 6 jours, non substituable : non | Signature',
    ],
    [
      'Cabinet dentaire des Arcades',
      '# Cabinet dentaire des Arcades | Patient : M. SANTOS Helder | Spiramycine métronidazole 1 cp 3 fois par jour | Bain de bouche chlorhexidine | Ne pas dépasser la dose | AR : 0 renouvellement | Le 02/11/2020',
    ],
    [
      'Centre de santé Ambroise',
      '# Centre de santé Ambroise | PRESCRIPTION | Pour M. AKHTAR Naveed né le 01/01/1980 | Faire pratiquer par une IDE à domicile pansement simple tous les jours y compris dimanche pendant 15 jours | Compresses stériles, sérum physiologique | En rapport avec une ALD : non | Prescripteur finess 750044129',
    ],
    [
      'Dr Paul VIDAL',
      "# Dr Paul VIDAL | Ophtalmologiste | Mme LEMA Chantal | Verres correcteurs OD -1,25 (-0,50) 90° OG -1,00 | Addition +1,50 | Collyre 1 goutte 3 fois par jour, traitement d'un mois à renouveler 2 fois | 18 mai 2019",
    ],
  ),
  ...papersOf(
    'facture-pharmacie',
    [
      'Pharmacie du Beffroi',
      '# Pharmacie du Beffroi | Ticket Vitale - duplicata | Délivré à M. KEITA Bou le 12/02/2021 | DOLIPRANE 1000 MG CPR 8  2,18  65 % | SPASFON LYOC  3,40  30 % | Honoraires de dispensation  1,02 | Part assuré  2,11  Part AMO  4,49 | Prescripteur Dr LENOIR',
    ],
    [
      'Pharmacie Nguyen',
      "# Pharmacie Nguyen | FACTURE ACQUITTÉE N° 44129 | Client : Mme TALL Oumy | Qté Désignation PU TTC Montant | 1 Crème hydratante 7,90 | 2 Sérum physiologique 5,80 | 1 Thermomètre 9,90 | Total TTC 23,60 | Réglé espèces | Titulaire diplômé d'État, pharmacien",
    ],
    [
      'Pharmacie des Deux Ponts',
      '# Pharmacie des Deux Ponts | Relevé de délivrance patient | Période 01/01/2019 - 31/12/2019 | Date ordonnance  Médicament  Boîtes  Base remb. | 03/02 AUGMENTIN 500 1 | 11/05 VENTOLINE 100 µg 2 | Franchise médicale | Organisme payeur, tiers payant',
    ],
    [
      'Selarl Officine du Marché',
      '# Selarl Officine du Marché | Facture subrogatoire | Bénéficiaire DIENG Maguette | Code CIP 3400930000000 | LEVOTHYROX 75 CPR 30 | Taux de prise en charge 100 % exonération | Reste à charge 0,00 | Date de facturation 20/08/2022',
    ],
  ),
  ...papersOf(
    'document-hopital',
    [
      'Clinique des Saules',
      '# Clinique des Saules | BULLETIN DE SITUATION | Patient M. RANA Kazi | Entré le 03/05/2021 Sorti le 07/05/2021 | Service : chirurgie viscérale | Mode de sortie : domicile | N° IPP 00441299 | Bureau des admissions',
    ],
    [
      'Hôpital Sainte-Ombeline',
      "# Hôpital Sainte-Ombeline | PASSAGE AUX URGENCES | Motif : douleurs abdominales | Arrivée 02/02/2020 22:10 | Infirmière d'accueil et d'orientation | Constantes : TA 12/8, température 38,2 | Examen clinique, bilan biologique, scanner sans anomalie | Conclusion : retour à domicile avec traitement | Dr ANDRE interne",
    ],
    [
      'Maternité des Peupliers',
      '# Maternité des Peupliers | Confirmation de votre consultation | Mme DJALO Fatu, suivi de grossesse | Échographie du 2e trimestre le 14/06/2022 à 10 h 30 | Se munir de la carte Vitale et du carnet de maternité | Bâtiment B, niveau 1, secrétariat sages-femmes',
    ],
    [
      "Laboratoire d'analyses BioVal",
      "# Laboratoire d'analyses BioVal | COMPTE RENDU D'EXAMENS | Prélèvement du 12/10/2021 à 8 h 05 | Hématologie : hémoglobine 13,2 g/dL  (12,0 - 16,0) | Leucocytes 6,1 | Biochimie : glycémie à jeun 0,92 g/L | Sérologie | Biologiste responsable | Patient : M. ALVES Rui né le 02/02/1979",
    ],
  ),
  ...papersOf(
    'certificat-scolarite',
    [
      'École maternelle des Acacias',
      "# École maternelle des Acacias | CERTIFICAT DE FRÉQUENTATION | La directrice certifie que l'enfant SOW Aminata, née le 03/04/2017, fréquente régulièrement l'école en classe de grande section | Année scolaire 2022/2023 | Responsable légal : M. SOW",
    ],
    [
      'Collège Rosa-Bonheur',
      "# Collège Rosa-Bonheur | ATTESTATION D'INSCRIPTION | Élève : DEMBA Yacouba, classe de 4e UPE2A | Date d'entrée dans l'établissement 01/09/2019 | Régime demi-pensionnaire | INE 441299887AB | Le principal | RNE 0931234X",
    ],
    [
      'Université de Valmont',
      "# Université de Valmont | Attestation d'inscription administrative 2021-2022 | Mme RAHAL Sonia n° étudiant 22104412 | Licence 2 Sciences du langage | Droits acquittés, CVEC | Fait au service de la scolarité le 12/09/2021",
    ],
    [
      'Centre de langue Polyglotte',
      '# Centre de langue Polyglotte | ATTESTATION DE SUIVI DE COURS | Stagiaire : M. KHAN Bilal | Français langue étrangère, niveau A2 | Du 04/01/2021 au 25/06/2021, 8 heures par semaine | Assiduité 94 % | La responsable pédagogique',
    ],
  ),
  ...papersOf(
    'carte-etudiant',
    [
      'Université de Valmont',
      '# Université de Valmont | CARTE ÉTUDIANTE | BELLO Ruth | N° étudiant 22104499 | Année universitaire 2021-2022 | UFR Lettres | INE 1234567890A | Crous restaurant universitaire',
    ],
    [
      'IUT du Haut-Pays',
      '# IUT du Haut-Pays | Carte multiservices étudiant | Nom FARAH Prénom Ali | BUT génie civil 1re année | 2022/2023 | Accès bibliothèque, Izly | Photo',
    ],
    [
      'École supérieure Kepler',
      '# École supérieure Kepler | STUDENT CARD | Name OKORO Daniel | Student ID 4412 | Academic year 2019-2020 | Programme MSc Data | Valid until 30/09/2020',
    ],
    [
      'CFA des Métiers',
      "# CFA des Métiers | CARTE D'ÉTUDIANT DES MÉTIERS | Apprenti DIALLO Alpha | Formation CAP cuisine | Valable du 01/09/2021 au 31/08/2022 | Tarifs réduits | Cachet de l'établissement",
    ],
  ),
  ...papersOf(
    'carte-bibliotheque',
    [
      'Médiathèque Jules-Verne',
      "# Médiathèque Jules-Verne | CARTE DE LECTEUR | Nom : NASRI Leila | N° 00441299 | Inscription valable jusqu'au 14/05/2022 | Emprunts 10 documents, 3 semaines | À présenter pour tout prêt",
    ],
    [
      'Club nautique des Iles',
      '# Club nautique des Iles | LICENCE SAISON 2020-2021 | Adhérent : SOUZA Paulo | N° de licence 4412998 | Cotisation réglée | Discipline aviron | Fédération délégataire',
    ],
    [
      'Association Entraide Quartier',
      '# Association Entraide Quartier | CARTE DE MEMBRE 2022 | M. HAILE Dawit | Membre bénévole n° 118 | Adhésion annuelle 5 € | Le trésorier',
    ],
    [
      'Ligue de football amateur',
      '# Ligue de football amateur | LICENCE JOUEUR | DIARRASSOUBA Ali | Club AS Plaine | Saison 2018/2019 | Catégorie senior | Certificat médical fourni | Nationalité étrangère | Photo',
    ],
  ),
  ...papersOf(
    'diplome',
    [
      null,
      "BREVET D'ÉTUDES PROFESSIONNELLES | Vu le procès-verbal du jury, le recteur délivre à M. CONTE Ibrahima né le 02/02/1999 le diplôme spécialité cuisine | Session de juin 2018 | Le titulaire, le recteur d'académie, chancelier",
    ],
    [
      null,
      'RELEVÉ DE NOTES | Baccalauréat technologique STMG, session 2020 | Candidat : PHAM Linh | Épreuve  Coefficient  Note sur 20 | Français 2 11 | Philosophie 2 9 | Total des points 612 | Décision du jury : admis, mention assez bien',
    ],
    [
      null,
      "DELF B1 - ATTESTATION DE RÉUSSITE | Compréhension de l'oral 18,5/25 | Compréhension des écrits 20/25 | Production écrite 17/25 | Production orale 21/25 | Total 76,5/100 | Candidate OROZCO Diana | Centre d'examen, date de la session 14/03/2021",
    ],
    [
      null,
      "TITRE PROFESSIONNEL | Agent de propreté et d'hygiène, niveau 3 | Délivré à Mme MBAYE Coumba après délibération du jury | Certificats de compétences professionnelles acquis CCP1 CCP2 | Le ministère chargé de l'emploi | Code RNCP 278",
    ],
  ),
];
