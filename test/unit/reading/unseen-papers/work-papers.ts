import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// Firms and people are invented; the wordings are those of real papers of employment.
export const WORK_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'bulletin-de-paie',
    [
      null,
      'SNACK LE PALMIER  FICHE DE SALAIRE | 8 rue du Port 34200 SETE  Mois : mars 2020 | M. HAMIDI Karim  Plongeur | Entré le 02/01/2019 | Horaire 151,67 x 10,15  1 539,45 | Sécurité sociale plafonnée  6,90  106,22 | Retraite complémentaire T1  4,01  61,73 | CSG déductible  6,80  102,85 | CSG CRDS non déductible  2,90  43,86 | Net versé  1 198,30',
    ],
    [
      null,
      'DECOMPTE DE REMUNERATION | Collaborateur : NGUYEN Lan  Matricule 0041 | Du 01/06/2021 au 30/06/2021 | Appointements  1 600,00 | Heures majorées 25 %  4,00  52,75 | Tickets restaurant part salariale  -38,00 | Cotisations ouvrières  -351,20 | Charges patronales  612,10 | Impôt prélevé à la source 0 %  0,00 | Virement  1 263,55 | Congés acquis 22,5 pris 10 solde 12,5',
    ],
    [
      null,
      "Emploi à domicile - Bulletin établi par l'employeur | Salariée : Mme OUEDRAOGO Salimata, garde d'enfants | Mois d'octobre 2022 | Heures effectuées 86  Taux net horaire 9,80 | Salaire 842,80 | Indemnités d'entretien 61,20 | Congés payés 10 % 84,28 | Total versé 988,28 | Retenues maladie, vieillesse, chômage incluses",
    ],
    [
      null,
      'ETS GARNIER BTP  BULLETIN DE SALAIRE | Ouvrier : KABA Sory  Qualif. maçon N2P1 coef 185 | Trajet zone 2  12  38,40 | Panier  20  206,00 | Salaire mensuel brut  1 812,00 | Assurance vieillesse  125,03 | Pro BTP  72,10 | Caisse congés intempéries BTP | Total retenues  402,11 | A payer  1 654,29',
    ],
  ),
  ...papersOf(
    'contrat-de-travail',
    [
      null,
      "LETTRE D'ENGAGEMENT | Nous vous confirmons votre embauche au sein de la SARL LE FOURNIL en qualité d'aide-boulanger, statut ouvrier, à compter du 3 mai 2021, sans limitation de durée | Période d'essai : deux mois | Rémunération brute mensuelle 1 554,58 € pour 151,67 heures | Convention collective de la boulangerie artisanale | Lieu d'exécution : Melun | Congés payés : 2,5 jours ouvrables par mois | Bon pour accord, signature du salarié",
    ],
    [
      null,
      "ENGAGEMENT À DURÉE DÉTERMINÉE | Motif du recours : accroissement temporaire d'activité | Monsieur DIABY Fode est recruté du 01/07/2022 au 30/09/2022 comme manutentionnaire | Durée hebdomadaire 35 h | Salaire horaire 10,85 € | Essai de deux semaines | Indemnité de fin de contrat 10 % | Caisse de retraite et prévoyance | Déclaration préalable à l'embauche effectuée à l'Urssaf",
    ],
    [
      null,
      "AVENANT N° 2 | Il est convenu entre la société NET ET CLAIR et Mme GOMES Lucia de porter la durée du travail de 20 à 30 heures hebdomadaires à partir du 01/02/2020 | Les autres clauses du contrat demeurent inchangées | Nouvelle rémunération 1 347 € brut | Répartition des horaires : lundi au vendredi 6 h - 12 h | Fait en double exemplaire, l'employeur, la salariée",
    ],
    [
      null,
      "CONTRAT D'APPRENTISSAGE | L'employeur : GARAGE DU LAC, maître d'apprentissage M. Bruno PIC | L'apprenti : SIDIBE Yaya, né le 02/03/2003 | Formation : CAP maintenance des véhicules, CFA de Bourg | Date de début d'exécution 01/09/2021, fin 31/08/2023 | Rémunération 43 % du SMIC la première année | Visa du CFA | Dépôt auprès de l'OPCO",
    ],
  ),
  ...papersOf(
    'certificat-de-travail',
    [
      null,
      'CERTIFICAT | Je soussigné, gérant de la SARL BATI PLUS, certifie avoir employé M. KONE Adama en qualité de peintre du 01/04/2018 au 30/06/2021 | Il nous quitte libre de tout engagement | Portabilité de la prévoyance et des frais de santé | Fait à Créteil le 30/06/2021',
    ],
    [
      null,
      "ATTESTATION DE FIN D'EMPLOI | La société PROPRE ET NET déclare que Mme SANE Aissatou a fait partie de son personnel entre le 12/01/2017 et le 31/12/2019 comme agent d'entretien | Elle est dégagée de toute obligation envers notre entreprise | Le droit à portabilité lui est acquis",
    ],
    [
      null,
      "Nous certifions que Monsieur LY Abdoul a été occupé dans nos ateliers du 3 février 2014 au 28 mars 2016, successivement comme manoeuvre puis conducteur de ligne | Départ libre de tout engagement | Le chef d'entreprise | Délivré en application de l'article L. 1234-19 du code du travail",
    ],
    [
      null,
      "CERTIFICAT D'EMPLOI (emploi familial) | Mme DELORME, particulier employeur, certifie avoir eu à son service Mme RODRIGUES Ana, employée de maison, depuis le 01/10/2015 jusqu'au 31/08/2020, date de fin du contrat | Remis au salarié à l'expiration du contrat de travail",
    ],
  ),
  ...papersOf(
    'attestation-employeur',
    [
      null,
      "ATTESTATION | La direction du RESTAURANT L'OLIVIER confirme que M. RAHMAN Mizanur occupe à ce jour un poste de commis dans notre établissement, sous CDI à temps plein, depuis le 11/03/2020 | Il n'est ni démissionnaire ni en cours de licenciement | Salaire brut mensuel 1 620 €",
    ],
    [
      null,
      "À QUI DE DROIT | Je, responsable des ressources humaines de LOGIPRO, atteste que Mme CHEIKH Nadia fait partie de nos effectifs en tant que préparatrice de commandes depuis le 02/09/2019, contrat à durée indéterminée, période d'essai validée | Fait pour valoir ce que de droit, Lille, le 12/01/2022",
    ],
    [
      null,
      "CONFIRMATION D'EMPLOI | Employeur particulier : M. et Mme ROCHE | Salariée : FERREIRA Dina | Fonction : aide ménagère, 12 heures par semaine | Ancienneté depuis le 05/05/2018 | Toujours en poste à la date de la présente | Paris, le 14/11/2021",
    ],
    [
      null,
      "ATTESTATION DE PRÉSENCE DANS L'ENTREPRISE | Le gérant soussigné de la société VERT PAYSAGE déclare employer M. TOURE Lassana, ouvrier d'espaces verts, depuis le 1er avril 2021, à raison de 35 heures hebdomadaires | Cette attestation est délivrée à l'intéressé à sa demande",
    ],
  ),
  ...papersOf(
    'solde-de-tout-compte',
    [
      null,
      'REÇU POUR SOLDE | Je soussigné BA Mamadou reconnais avoir reçu de mon ex-employeur EURL TRANSPORTS FIL la somme de 2 114,20 € en paiement des salaires, indemnités compensatrices de congés payés et de préavis dus à la rupture de mon contrat | Ce reçu peut être dénoncé dans les six mois | Établi en double | 30/09/2022',
    ],
    [
      null,
      'SOLDE DE COMPTE | Salarié : OUATTARA Seydou | Fin de contrat le 15/04/2021 | Dernier salaire  812,00 | Indemnité compensatrice de congés  344,10 | Indemnité de licenciement  980,00 | Total net versé  2 136,10 | Pour solde de tout compte, le salarié, date et signature précédées de la mention lu et approuvé',
    ],
    [
      null,
      "DECOMPTE DE FIN DE CONTRAT | M. MENDES Rui quitte l'entreprise le 28/02/2020 | Prime de précarité 412,00 | ICCP 398,50 | Rappel d'heures 61,00 | Somme totale 871,50 versée par chèque, dont le salarié donne reçu libératoire | Délai de dénonciation : six mois à compter de la signature par lettre recommandée",
    ],
    [
      null,
      "Le présent reçu, établi en deux exemplaires dont un m'a été remis, atteste du versement par la SAS OPALE de 1 480,33 euros pour solde de toutes sommes dues à la date de mon départ le 31/07/2019 : salaire, prorata de treizième mois, congés non pris | BALDE Thierno, pour solde de tout compte",
    ],
  ),
  ...papersOf(
    'releve-cesu',
    [
      null,
      "RÉCAPITULATIF DES DÉCLARATIONS | Particulier employeur : M. JOLY Henri | Salarié déclaré : VARELA Joana | Trimestre 2 - 2021 | Période  Heures  Net payé  Cotisations | 04/2021  24  240,00  168,20 | 05/2021  20  200,00  140,10 | Prélèvement des cotisations le 31/05 | Avance immédiate du crédit d'impôt",
    ],
    [
      null,
      "AVIS DE PRÉLÈVEMENT - Garde d'enfant à domicile | Identifiant employeur Z118 | Salariée BENALI Houria | Complément de libre choix du mode de garde | Heures déclarées 96 | Cotisations sociales 402,10 € | Montant pris en charge 201,05 € | Reste prélevé 201,05 € le 28/12/2020",
    ],
    [
      null,
      "ATTESTATION FISCALE - EMPLOI À DOMICILE | Année 2022 | Employeur : LEROY Monique | Sommes ouvrant droit au crédit d'impôt : salaires nets 3 410 €, cotisations 2 204 € | Salarié concerné : MARTINS Paulo | Centre national du chèque emploi",
    ],
    [
      'Urssaf Pays des Sources',
      "# Urssaf Pays des Sources | APPEL DE COTISATIONS MICRO-ENTREPRENEUR | Chiffre d'affaires déclaré 1 840 € | Période : 2e trimestre 2022 | Cotisations sociales 22 %  404,80 | Contribution à la formation professionnelle 0,2 %  3,68 | Versement libératoire  31,28 | Total à télépayer  439,76 | Échéance 31/07/2022",
    ],
  ),
  ...papersOf(
    'attestation-france-travail',
    [
      null,
      "NOTIFICATION D'OUVERTURE DE DROITS | Demandeur d'emploi : COULIBALY Aly, identifiant 4412998A | Allocation d'aide au retour à l'emploi | Montant journalier net 28,44 € | Durée maximale d'indemnisation 365 jours | Différé 7 jours | Salaire journalier de référence 48,10 € | Actualisez-vous chaque mois",
    ],
    [
      null,
      "AVIS DE SITUATION | M. AHMED Salah est inscrit sur la liste des demandeurs d'emploi depuis le 04/01/2021, catégorie 1 | Période d'inscription continue | Recherche d'un CDI à temps plein | Établi le 20/09/2021 par votre agence | Conseiller référent",
    ],
    [
      null,
      'RELEVÉ DE SITUATION | Paiement du 05/02/2023 | Allocation ARE du 01/01/2023 au 31/01/2023 : 31 jours x 30,12 € | Activité déclarée 40 heures | Retenue trop-perçu 0 € | Reliquat de droits 214 jours | Demandeur : Mme KEBE Awa',
    ],
    [
      null,
      "PROJET PERSONNALISÉ D'ACCÈS À L'EMPLOI | Entre le demandeur d'emploi M. ISLAM Jahid et son conseiller | Métier recherché : cuisinier (ROME G1602) | Mobilité 30 km | Accompagnement guidé | Prochaine actualisation mensuelle du 28 au 15 | Offre raisonnable d'emploi",
    ],
  ),
];
