import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// People and numbers are invented; the wordings are those of administrations, funds and offices.
export const OFFICE_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'avis-imposition',
    [
      null,
      "IMPÔTS SUR LES REVENUS DE L'ANNÉE 2021 | AVIS DE SITUATION DÉCLARATIVE |   M. SYLLA Ibrahim | Numéro fiscal du déclarant 1 : 30 12 345 678 901 | Revenu fiscal de référence : 14 210 | Nombre de parts : 1,00 | Situation du foyer : célibataire | Salaires 15 789  Déduction 10 % -1 579",
    ],
    [
      null,
      "AVERTISSEMENT FISCAL | Impôt sur le revenu 2018 | Foyer fiscal : KOUYATE Mariam | Revenus bruts globaux 9 840 | Revenu imposable 8 856 | Décote 412 | Montant net de votre impôt 0 € | Vous n'êtes pas imposable | Date de mise en recouvrement 31/07/2019 | Référence de l'avis 19 75 A44 1299",
    ],
    [
      null,
      "TAXE D'HABITATION ET CONTRIBUTION À L'AUDIOVISUEL PUBLIC | Année 2017 | Occupant : DA SILVA Joao | Valeur locative brute 2 120 | Base nette d'imposition | Taux communal 24,1 % | Cotisation 312 | À payer au plus tard le 15/11/2017 | Centre des finances publiques, trésorerie",
    ],
    [
      null,
      "Justificatif d'impôt sur le revenu | Télédéclaration enregistrée le 20/05/2023 | Déclarant : BAO Linh | RFR 11 302 | Prélèvement à la source : taux 0 % | Parts 1,5 | Restitution 0 | Votre espace particulier impots.gouv",
    ],
  ),
  ...papersOf(
    'attestation-ame',
    [
      null,
      "ADMISSION À L'AIDE MÉDICALE D'ÉTAT | Bénéficiaire : M. SOUARE Alhassane | Droits ouverts du 11/02/2021 au 10/02/2022 | Prise en charge à 100 % sans avance de frais | N° d'immatriculation 7 80 02 99 999 004 | Étranger en situation irrégulière, résidence ininterrompue de plus de trois mois",
    ],
    [
      null,
      "NOTIFICATION DE DÉCISION | Votre demande d'AME a été acceptée | Carte à retirer à l'accueil de votre caisse sous deux mois | Titulaire CHEN Wei | Période d'admission 01/06/2019 - 31/05/2020 | Ressources inférieures au plafond | Personnes à charge : 1",
    ],
    [
      null,
      "Carte individuelle d'admission à l'aide médicale de l'État | Nom RAHIMI Prénom Ahmad | Valable jusqu'au 14/09/2023 | Photo | À présenter avec une pièce d'identité à tout professionnel de santé | Code gestion 95",
    ],
    [
      null,
      "Renouvellement AME | Nous vous informons que votre droit à l'aide médicale arrive à échéance le 03/04/2022 | Dossier cerfa 11573 | Mme TOURE Bintou | Soins urgents, panier de soins, tiers payant | Service relations assurés",
    ],
  ),
  ...papersOf(
    'attestation-cpam',
    [
      null,
      "ATTESTATION DE DROITS | Assuré : M. KABORE Issouf | Numéro de sécurité sociale 1 84 05 99 331 004 22 | Organisme de rattachement 01 751 0000 | Régime général, ouverture des droits base jusqu'au 31/12/2023 | Médecin traitant déclaré : oui | Exonération du ticket modérateur | À présenter aux professionnels de santé avec votre carte Vitale",
    ],
    [
      null,
      "RELEVÉ DE REMBOURSEMENTS | Prestations du mois d'avril 2022 | Bénéficiaire des soins : LOPEZ Maria | 04/04 Consultation généraliste  25,00  base 25,00  taux 70 %  16,50 | 06/04 Pharmacie 65 %  12,10 | Participation forfaitaire 1 € | Franchise 0,50 | Total versé 27,60 € par virement",
    ],
    [
      null,
      'COMPLÉMENTAIRE SANTÉ SOLIDAIRE | Mme ADEYEMI Grace, vous bénéficiez de la C2S sans participation financière du 01/05/2021 au 30/04/2022 | Tiers payant intégral | Actualisez votre carte Vitale en pharmacie ou sur une borne',
    ],
    [
      null,
      "Indemnités journalières maladie | Arrêt du 03/02/2020 au 20/02/2020 | Assuré GOMIS Pierre | Délai de carence 3 jours | 15 jours x 22,14 € = 332,10 € | CSG 6,2 % RDS 0,5 % | Net payé 309,85 € | Subrogation de l'employeur : non",
    ],
  ),
  ...papersOf(
    'attestation-caf',
    [
      null,
      "RELEVÉ DE VOS PRESTATIONS | Allocataire 4412998 | Mme DIABATE Kadidia | Allocations familiales avec conditions de ressources  141,99 | Aide personnalisée au logement  288,00 | Prime d'activité  112,40 | Quotient familial 402 | Paiement de mars 2023",
    ],
    [
      null,
      'Notification de droits au RSA | Nous avons étudié votre situation familiale et professionnelle : revenu de solidarité active 534,82 € par mois à partir de mai 2021 | Forfait logement déduit | Déclaration trimestrielle de ressources à compléter | Allocataire : SARKISSIAN Ani',
    ],
    [
      null,
      "ATTESTATION D'ENFANTS À CHARGE | Le directeur de la Caf atteste que M. et Mme HOXHA perçoivent la PAJE allocation de base pour l'enfant Elira | Dossier n° 0088712 | Pas de trop-perçu",
    ],
    [
      null,
      "ALLOCATION DE RENTRÉE SCOLAIRE 2020 | Montant versé 469,97 € | Enfants : 1 | Allocataire N° 7711290 U, Mme MUTOMBO Solange | Complément familial : non dû | Changement de situation à signaler sur votre espace | Point d'accueil Bobigny",
    ],
  ),
  ...papersOf(
    'attestation-ofii',
    [
      null,
      "CERTIFICAT DE CONTRÔLE MÉDICAL | Étranger : VU Thanh Tung, nationalité vietnamienne | a satisfait à l'examen médical prévu pour la délivrance du titre de séjour | Direction territoriale de Bobigny | Radiographie pulmonaire effectuée le 03/05/2019",
    ],
    [
      null,
      "ATTESTATION D'ASSIDUITÉ | Formation linguistique 200 heures, niveau A1 visé | Signataire du contrat d'intégration : Mme HADDAD Lina | Test de positionnement final : niveau A1 atteint | Organisme prestataire, lot 12",
    ],
    [
      null,
      "CONVOCATION À LA FORMATION CIVIQUE | 2e journée : valeurs et institutions de la République française | Vivre en France : santé, emploi, logement, parentalité | Interprète prévu : dari | Mme AZIZI Zahra | Se présenter à 8 h 45, plateforme d'accueil",
    ],
    [
      null,
      "OFFRE DE PRISE EN CHARGE - DEMANDEUR D'ASILE | Conditions matérielles d'accueil acceptées | Allocation pour demandeur d'asile, carte ADA | Hébergement en CADA ou HUDA | Évaluation de vulnérabilité réalisée le 14/02/2022 | M. TEKLE Samuel",
    ],
  ),
  ...papersOf(
    'courrier-prefecture',
    [
      'Préfecture du Val-de-Loing',
      "# Préfecture du Val-de-Loing | Bureau du séjour des étrangers |   M. FOFANA Mory | Votre demande d'admission exceptionnelle au séjour a bien été enregistrée sous le n° 9903441122 | Vous serez convoqué au guichet 4 pour la prise d'empreintes | Les pièces manquantes sont à adresser sous quinze jours",
    ],
    [
      null,
      "ARRÊTÉ PORTANT OBLIGATION DE QUITTER LE TERRITOIRE FRANÇAIS | Le préfet, vu le code de l'entrée et du séjour des étrangers et du droit d'asile, considérant que M. BALOCH Imran s'est maintenu sans titre, arrête : article 1er délai de départ volontaire de trente jours, article 2 pays de renvoi | Voies et délais de recours",
    ],
    [
      null,
      "CONVOCATION | Dépôt d'une demande de titre de séjour | Numéro AGDREF 7503 998 112 | Date : 14 mars 2023 à 9 h 10, salle Nord | Présentez-vous muni de l'original de votre passeport et de trois photographies | Tout retard entraînera l'annulation du rendez-vous étrangers",
    ],
    [
      null,
      "Décision de refus de séjour | Madame ORTIZ Carmen, vous avez sollicité votre régularisation au titre de la vie privée et familiale | Après examen de votre situation par le service de l'immigration et de l'intégration, il n'est pas fait droit à votre requête | Recours gracieux, recours contentieux devant le tribunal administratif dans le délai de trente jours",
    ],
  ),
  ...papersOf(
    'acte-naissance',
    [
      null,
      "COPIE INTÉGRALE - NAISSANCE N° 0412 | Le douze mars mil neuf cent quatre-vingt-onze à quatre heures est née Awa, du sexe féminin, de Mamadou DIOUF, cultivateur, et de Coumba FAYE, ménagère | Dressé par nous, officier de l'état civil | Mentions marginales : néant",
    ],
    [
      null,
      "Extrait du registre des naissances sans filiation | Année 1988, registre 3, feuillet 41 | Prénoms : José Antonio | Nom de famille : VARGAS | Jour et heure | Lieu : Cochabamba | Délivré conforme au registre, l'officier d'état civil délégué | Traduction du castillan",
    ],
    [
      null,
      "JUGEMENT SUPPLÉTIF D'ACTE DE NAISSANCE | Le tribunal de première instance de Mamou, statuant publiquement en matière civile, dit que BAH Aissatou est née le 4 mai 1996 de Ousmane et de Hadja | Ordonne la transcription sur les registres de l'état civil de l'année en cours",
    ],
    [
      null,
      "VOLET N° 1 remis au déclarant | Région de Kayes, cercle de Nioro, commune rurale | Centre d'état civil | Prénoms et nom de l'enfant : Demba SOUMARE | Sexe M | Né le 10/10/1993 | Père Gaye, cultivateur | Mère Fanta COULIBALY | Date de l'enregistrement | Qualité du déclarant",
    ],
  ),
  ...papersOf(
    'acte-mariage',
    [
      null,
      "COPIE INTÉGRALE DE L'ACTE N° 88 | Le vingt juin deux mille quinze devant nous ont comparu publiquement en la maison commune Karim BENALI et Julie MARTIN, qui ont déclaré l'un après l'autre vouloir se prendre pour époux | Contrat de mariage : sans | Témoins majeurs | Nous avons prononcé au nom de la loi qu'ils sont unis par le mariage",
    ],
    [
      null,
      "LIVRET DE FAMILLE | Époux ou père : TRAORE Seydou | Épouse ou mère : DEMBELE Awa | Mariage célébré le 08/08/2009 à Kita | Option : monogamie | Régime matrimonial | L'officier de l'état civil",
    ],
    [
      null,
      "CERTIFICAT DE MARIAGE COUTUMIER | Les nommés SHARMA Anil et THAPA Sita ont contracté mariage le 12 février 2008 selon les rites | Dot versée | Témoins de l'époux, témoins de l'épouse | Enregistré au registre des mariages",
    ],
    [
      null,
      "EXTRAIT DU REGISTRE DES MARIAGES | Entre le futur PETROV Ivan et la future épouse LEBRUN Anne | Nom de l'époux, nom de l'épouse, date et lieu du mariage 03/03/2018 | Mentions : divorce néant | Transcription consulaire",
    ],
  ),
  ...papersOf(
    'attestation-proche',
    [
      null,
      "Je soussigné HENRY Marc, demeurant 3 rue du Pont 59000 Lille, atteste connaître personnellement M. DOUMBIA Sidiki depuis 2014, qui est un ami de la famille | Nous nous voyons chaque dimanche et il n'a jamais quitté la France depuis | Je joins la copie de ma pièce d'identité | Fait à Lille, le 2 juin 2022",
    ],
    [
      null,
      "TÉMOIGNAGE | Je, Mme PAYET Lucie, voisine de M. SINGH Harpreet, témoigne de sa présence habituelle dans notre immeuble depuis l'hiver 2013 | J'ai connaissance qu'une fausse attestation m'exposerait à des sanctions pénales (art. 441-7) | Signature manuscrite",
    ],
    [
      null,
      "ATTESTATION DE TÉMOIN (art. 202 du code de procédure civile) | Lien avec la personne : aucun lien de parenté ni d'alliance ni de subordination | Faits constatés : je rencontre M. LIMA Edson chaque semaine au club depuis 2016 | Cette attestation est établie en vue de sa production en justice ou à l'administration",
    ],
    [
      null,
      "Je certifie sur l'honneur que ma nièce TCHATCHOUA Rose vit en France de façon continue depuis son arrivée en 2012 et qu'elle participe à la vie du quartier, aide ses voisins et garde mes enfants | Copie de ma carte d'identité jointe | Bien à vous, Odile TCHATCHOUA",
    ],
  ),
];
