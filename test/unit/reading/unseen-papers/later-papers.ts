import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// Written after the vocabularies, without looking at them: what they do on papers that they were not written for.
export const LATER_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'facture-energie',
    [
      'Ondelys Énergies',
      '# Ondelys Énergies | Note de débit du 02/02/2024 |   M. Ali MOUSTAPHA |   9 rue Neuve |   13003 MARSEILLE | Votre consommation en kWh sur deux mois  304 | Fourniture  48,10 | Utilisation du réseau  15,20 | Taxes  11,70 | Solde à régler 75,00 EUR avant le 20/02/2024',
    ],
    [
      'Eau du Grand Clos',
      '# Eau du Grand Clos | Régie communale | Consommation semestrielle Mme Irina POPA | Compteur 88123 relevé le 12/05/2022 | m³ consommés 41 | Eau 61,50 | Assainissement 48,80 | TVA 5,5 % | Net 118,40 €',
    ],
    [
      'Solaris Power',
      "# Solaris Power | Échéancier annuel | Vos 10 prélèvements de 54 € pour l'électricité de votre logement | Référence du compteur 09 441 228 551 900 | Offre verte prix fixe | M. Petru IONESCU, 2 rue Basse 69003 LYON | Édité le 01/09/2021",
    ],
  ),
  ...papersOf(
    'facture-telecom',
    [
      'Bambou Telecom',
      '# Bambou Telecom | Facture mensuelle de Mme Khady GUEYE | Ligne 07 44 00 12 98 | Abonnement 20 Go 12,99 | Achats de contenus 0,00 | À prélever 12,99 € le 07/08/2022 | Retrouvez le détail de vos appels dans votre espace',
    ],
    [
      'Alizé Box',
      '# Alizé Box | Avis de prélèvement | Internet + téléphone fixe | Client M. ZHANG Bo n° 55120 | Mensualité 31,99 € | Modem fourni | Votre prochain prélèvement : 03/03/2023 | Assistance technique 7j/7',
    ],
  ),
  ...papersOf(
    'titre-transport',
    [
      'Mobiplaine',
      "# Mobiplaine | Justificatif d'abonnement à remettre à votre employeur | Abonné : M. Tiago NUNES | Abonnement bus et tram, 12 mois | Prélèvement mensuel 31,20 € | Valable jusqu'au 31/08/2023",
    ],
    [
      'Régie des transports du Lac',
      '# Régie des transports du Lac | Titre hebdomadaire | Semaine 12 de 2022 | Nom du voyageur : DEMIR Elif | 12,50 € | Réseau complet | Validation obligatoire à bord',
    ],
    [
      'Tramélia',
      '# Tramélia | Historique de vos achats | Carte 0044-1299 de Mme JOSEPH Marie | 03/01/2021 Pass 30 jours 36,00 | 04/02/2021 Pass 30 jours 36,00 | 06/03/2021 Pass 30 jours 36,00 | Agence mobilité',
    ],
  ),
  ...papersOf(
    'quittance-loyer',
    [
      null,
      'Quittance n° 14 | Bailleur SCI MARINE | Locataire M. TANDIA Fodé | Appartement 3 bd Voltaire 59000 Lille | Du 01/06/2022 au 30/06/2022 | Loyer 500,00 Charges 60,00 Total 560,00 payé par virement',
    ],
    [
      'Foncière du Marché',
      "# Foncière du Marché | Gérance locative | Appel de loyer et quittance | M. PATEL Ravi | Loyer août 2020 615,00 | Charges 70,00 | Taxe d'ordures ménagères 11,00 | Encaissé 696,00 | Dont quittance",
    ],
  ),
  ...papersOf(
    'bail',
    [
      null,
      'BAIL MOBILITÉ | Entre les soussignés M. ROUX, propriétaire bailleur, et Mme NGO Thu, locataire étudiante | Chambre meublée de 14 m² dans un appartement, 5 rue du Lac Annecy | Du 01/09 au 30/06 non renouvelable | Loyer 390 € | Aucun dépôt de garantie ne peut être exigé',
    ],
    [
      null,
      "CONTRAT DE COLOCATION | Les colocataires sont tenus solidairement du loyer de 1 100 € | Chambre attribuée à M. SALL Papa : n° 2 | Durée 3 ans | Logement de 84 m², 4 pièces, cuisine équipée | État des lieux d'entrée joint | Le bailleur, les colocataires",
    ],
  ),
  ...papersOf(
    'attestation-hebergement',
    [
      null,
      'Je soussigné TRAN Van Minh, né le 02/02/1970, déclare accueillir sous mon toit mon frère TRAN Van Hai depuis novembre 2019 sans contrepartie financière, au 8 rue des Pins 34000 Montpellier',
    ],
    [
      'Centre communal de Valbourg',
      "# Centre communal de Valbourg | CERTIFICAT DE DOMICILIATION | Mme GARCIA Flor reçoit son courrier au CCAS depuis le 03/03/2021 | Cette domiciliation permet l'ouverture des droits et prestations | Échéance 02/03/2022",
    ],
  ),
  ...papersOf(
    'releve-bancaire',
    [
      'Banque Horizon',
      '# Banque Horizon | Votre compte au 31 décembre 2020 | M. SOUMARE Bakary | 02.12 Virement de SARL NETTOYAGE 1 204,18 | 05.12 Achat carte LIDL 31,02 | 09.12 Retrait GAB 80,00 | 15.12 Prélèvement FREE 15,99 | Solde 1 211,70',
    ],
    [
      'Postalia Banque',
      '# Postalia Banque | Relevé n° 7 | Compte 0044129 A 020 | Ancien solde 50,10 | Opérations du mois : versement 300,00, chèque 112 de 80,00, frais 3,10 | Nouveau solde 267,00 | Centre financier',
    ],
  ),
  ...papersOf(
    'transfert-argent',
    [
      'Sahel Express Cash',
      "# Sahel Express Cash | Opération n° 2211-44 | Nom de l'envoyeur DIALLO Oumar | Nom du destinataire DIALLO Fanta, Dakar | 100 EUR = 65 595 FCFA | Frais 4 EUR | Total payé 104 EUR | 11/11/2021",
    ],
    [
      'Wiremo',
      '# Wiremo | Transfer receipt - Reçu de transfert | Sender MIAH Rafiq | Recipient MIAH Sufia (Bangladesh) | Sent 200.00 EUR Received 21 400 BDT | Exchange rate 107.00 | Reference WR4419 | 05 Jan 2023',
    ],
  ),
  ...papersOf(
    'bulletin-de-paie',
    [
      null,
      'SARL CHEZ ALI restauration rapide | Paie du 01/02/2022 au 28/02/2022 | Salarié ULLAH Shahid, cuisinier, niveau 1 échelon 2 | Brut 1 720,00 | Total cotisations 378,40 | Avantage nourriture 85,80 | Net à payer avant impôt 1 255,80 | Heures 151,67',
    ],
    [
      null,
      'Bulletin simplifié | Employeur NETTO SERVICES 44129 Nantes | Période 09/2019 | Mme KONE Mariam agent de service | Santé 12,40 Retraite 180,20 Famille 0 Assurance chômage 0 | Exonérations | Allègement 210,00 | Net payé en euros 1 004,33',
    ],
  ),
  ...papersOf(
    'contrat-de-travail',
    [
      null,
      "CONTRAT DE TRAVAIL SAISONNIER | Le domaine viticole DES COTES embauche M. NICOLAE Ion pour les vendanges | Début le 06/09/2021, durée minimale 3 semaines | 10,48 € de l'heure | Tâches : cueillette | Logement fourni",
    ],
    [
      null,
      "Promesse unilatérale de contrat | La société KEBAB ROYAL s'engage à embaucher M. YILMAZ Cem comme cuisinier à temps complet dès l'obtention de son autorisation de travail | Salaire 1 750 € brut | CDI | Signature du gérant",
    ],
  ),
  ...papersOf(
    'certificat-de-travail',
    [
      null,
      "Je soussignée Mme BRUN, directrice de l'hôtel LE CYGNE, certifie que Mme DOS REIS Ana a travaillé dans notre établissement comme femme de chambre du 04/05/2015 au 30/09/2018 | Libre de tout engagement",
    ],
    [
      null,
      'CERTIFICAT DE TRAVAIL | M. WADE Ibra | Emplois successivement occupés : manoeuvre du 03/2012 au 12/2014, coffreur du 01/2015 au 06/2017 | Entreprise de maçonnerie LEBON | Fait à Meaux',
    ],
  ),
  ...papersOf(
    'attestation-employeur',
    [
      null,
      "Nous, société PLATS DU MONDE, attestons que M. BEGUM Kamal travaille chez nous comme aide-cuisinier depuis le 15 janvier 2021 et qu'il est toujours présent à l'effectif | Contrat à durée indéterminée",
    ],
    [
      null,
      "ATTESTATION DE SALAIRE ET D'EMPLOI | L'employeur GARDE SERVICES certifie employer Mme LO Ndeye comme auxiliaire de vie | Date d'embauche 12/12/2018 | Salaire net moyen 1 210 €",
    ],
  ),
  ...papersOf(
    'attestation-cpam',
    [
      null,
      "Votre attestation de droits à l'assurance maladie | Mme OUMAROU Zara, n° 2 90 05 99 312 044 | Bénéficiaires : vous, un enfant | Droits valables du 01/01/2022 au 31/12/2022 | Caisse de Seine-Saint-Denis",
    ],
    [
      null,
      'Décompte de paiement | Soins du 03/06/2020 | Dr PETIT consultation 25 € remboursé 16,50 € | Pharmacie 8,20 € remboursé 4,10 € | Virement sur votre compte | Sécurité sociale, M. CAMPOS Luis',
    ],
  ),
  ...papersOf(
    'attestation-caf',
    [
      null,
      "Paiement des prestations familiales | Dossier 0441299 C | Octobre 2020 : allocation de soutien familial 115,99, APL 312,00 | Versé à l'allocataire Mme SOW Kadi | Quotient familial 288",
    ],
    [
      null,
      'Vous avez demandé une attestation de quotient | M. et Mme BA, deux enfants | QF de mai 2022 : 412 € | Document à remettre à la cantine ou au centre de loisirs | Caf du Rhône',
    ],
  ),
  ...papersOf(
    'avis-imposition',
    [
      null,
      'Impôt 2022 sur les revenus 2021 | Votre avis | M. SISSOKO Demba, 1 part | Total des salaires 13 402 | Revenu imposable 12 062 | Impôt dû : 0 | Identifiants : n° fiscal 0441299881122, référence 22 93 0044',
    ],
    [
      null,
      'AVIS DE NON-IMPOSITION | Année des revenus 2016 | Mme LIN Xiao | Revenu fiscal de référence 7 812 € | Nombre de parts 1,5 | Document délivré par le service des impôts',
    ],
  ),
  ...papersOf('attestation-ame', [
    null,
    "Accord de prise en charge au titre de l'AME | M. ISLAM Rakib né le 01/01/1992 | Du 04/04/2022 au 03/04/2023 | Frais de santé couverts à 100 % du tarif de la sécurité sociale",
  ]),
  ...papersOf(
    'courrier-prefecture',
    [
      null,
      "PRÉFÈTE DE L'ESSARTE | Direction de l'immigration | Vous êtes convoquée le 04/05/2022 à 9 h pour le dépôt de votre demande de carte de séjour | Apporter les originaux | En cas d'absence votre dossier sera clos | Mme DIAKITE Fanta",
    ],
    [
      null,
      "Accusé d'enregistrement de votre dossier d'admission au séjour | Reçu le 02/02/2021 au bureau des étrangers | M. CHOWDHURY Abir | Un silence de quatre mois vaut rejet implicite | Ce courrier ne vaut pas autorisation de séjour",
    ],
  ),
  ...papersOf('acte-naissance', [
    null,
    "EXTRAIT D'ACTE DE NAISSANCE | Commune de Tenado | L'an mil neuf cent quatre-vingt-neuf et le six juin est né à Réo BAYALA Jean, fils de BAYALA Pierre et de KANDO Marie | Pour extrait certifié conforme, le maire",
  ]),
  ...papersOf('acte-mariage', [
    null,
    "Mairie de Valmont - Extrait d'acte de mariage avec filiation | Le 14 mai 2011 a été célébré le mariage de DIARRA Madou, fils de Seyba, et de LOPES Ines, fille de Manuel | Les époux ont déclaré ne pas avoir fait de contrat",
  ]),
  ...papersOf(
    'ordonnance',
    [
      'Docteur Salima AMARI',
      '# Docteur Salima AMARI | Pédiatre | Enfant DIOP Khadija 4 ans 16 kg | Doliprane suspension 1 dose-poids toutes les 6 h si fièvre | Sérum phy lavages de nez | Amoxicilline 500 mg/5 ml 2 fois par jour 5 jours | 03/12/2021',
    ],
    [
      'Dr FAYOLLE',
      '# Centre médical Voltaire | Bilan sanguin à faire à jeun : NFS, CRP, glycémie, créatinine, bilan hépatique | M. CISSE Abdou | Dr FAYOLLE, le 04/04/2022 | Cachet',
    ],
  ),
  ...papersOf('facture-pharmacie', [
    'Pharmacie Nord-Sud',
    '# Pharmacie Nord-Sud | Facture patient M. DRAME Hamidou | METFORMINE 850 90 cp 4,12 remb. 65 % | OMEPRAZOLE 20 28 gél. 3,80 | Total 7,92 AMO 5,15 | Reste dû 2,77 | 12/07/2020',
  ]),
  ...papersOf(
    'document-hopital',
    [
      'Hôpital de la Vallée',
      "# Hôpital de la Vallée | Service de cardiologie | Convocation à l'épreuve d'effort le 09/09/2021 à 14 h | M. SAMAKE Yacouba | Venir avec vos derniers résultats et une tenue de sport | En cas d'empêchement prévenir le secrétariat",
    ],
    [
      'Centre de radiologie des Quais',
      '# Centre de radiologie des Quais | SCANNER THORACIQUE du 05/05/2022 | Indication : toux | Technique : acquisition sans injection | Résultats : pas de foyer parenchymateux | Conclusion : examen normal | Patient ROSARIO Nelson',
    ],
  ),
  ...papersOf(
    'certificat-scolarite',
    [
      'École élémentaire Jean-Zay',
      "# École élémentaire Jean-Zay | Je soussigné directeur certifie que BALDE Mamadou né le 07/07/2013 est inscrit sur les registres de l'école, classe CE2, année 2021-2022",
    ],
    [
      'Lycée professionnel Ampère',
      "# Lycée professionnel Ampère | ATTESTATION DE PRÉSENCE | L'élève KEITA Sadio, 1re bac pro électricité, suit les cours avec assiduité | Année scolaire 2020-2021 | Le proviseur adjoint",
    ],
  ),
  ...papersOf('carte-bibliotheque', [
    'Bibliothèque de Valmont',
    "# Bibliothèque de Valmont | Abonné n° 8812 | TOUNKARA Sira | Abonnement adulte jusqu'au 03/2022 | Livres, CD, DVD : 15 prêts",
  ]),
  ...papersOf('carte-etudiant', [
    'Université du Littoral',
    '# Université du Littoral | Étudiant 2020/2021 | MARTINEZ Carla | N° 20201199 | Faculté de droit, L1 | INE 0449912345X',
  ]),
  ...papersOf('diplome', [
    null,
    "DIPLÔME D'ÉTUDES EN LANGUE FRANÇAISE niveau A2 | M. RAHMAN Tariq a obtenu 71 points sur 100 | Jury réuni à Lyon le 12/12/2019 | La présidente du jury",
  ]),
  ...papersOf('attestation-ofii', [
    null,
    "Attestation de participation à la journée d'accueil du CIR | M. GHEBRE Yonas a suivi la formation civique jour 1 le 03/03/2021 | L'organisme de formation mandaté",
  ]),
  ...papersOf('attestation-proche', [
    null,
    "Je soussignée Mme ARNAUD Denise, retraitée, 4 rue Verte 42000 Saint-Étienne, déclare que M. MUKENDI Joel est mon voisin de palier depuis 2015, que je le croise presque chaque jour et qu'il m'aide pour mes courses | Le 04/04/2023",
  ]),
  ...papersOf('recepisse', [
    null,
    "RÉCÉPISSÉ | Première demande de titre de séjour | SACKO Diaby né le 05/05/1990 à Kayes | Il est autorisé à séjourner jusqu'au 04/10/2022 | N'est pas autorisé à travailler | Délivré à Évry",
  ]),
  ...papersOf('solde-de-tout-compte', [
    null,
    "Je soussigné M. DEMBELE Boubou déclare avoir reçu de la société RAPID'CLEAN pour solde de mon compte 1 204,10 € (salaire de mai 803,00, congés payés 401,10) à la suite de la cessation de mon contrat le 31/05/2021",
  ]),
  ...papersOf('releve-cesu', [
    null,
    "Vos déclarations Pajemploi de l'année 2021 | Assistante maternelle Mme KOUAME Rita | Janvier 120 h 480 € | Février 118 h 472 € | Cotisations prises en charge | Total net déclaré 5 410 €",
  ]),
  ...papersOf('attestation-france-travail', [
    null,
    "Attestation de périodes indemnisées | Mme AYDIN Selin a perçu l'allocation de retour à l'emploi du 01/02/2020 au 30/09/2020 soit 243 jours | Identifiant demandeur 1199004Z",
  ]),
  ...papersOf('visa', [
    null,
    'VISA court séjour | Valable pour États Schengen | Du 03/05/2016 au 02/06/2016 | Une entrée 20 jours | KABORE Salif | Délivré à Ouagadougou | Visite familiale',
  ]),
];
