import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// Firms, networks and people are invented; the wordings are those of real bills, passes, receipts and statements.
export const HOME_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'facture-energie',
    [
      'Voltanova',
      "# Voltanova | Votre électricité 100 % verte | VOTRE RELEVÉ D'USAGE  M. Ousmane KEITA |   12 rue des Tanneurs |   69007 LYON | Émis le 04/03/2023 | Puissance souscrite  6 kVA | Option tarifaire  Base | Heures pleines  212  0,1841 € | Heures creuses  98  0,1470 € | Consommation HT  53,40 € | Contributions et taxes  9,80 € | Montant dû  71,12 € | Prélèvement automatique le 18/03/2023 | Voltanova SAS au capital de 400 000 € - RCS Lyon 800 111 222",
    ],
    [
      'Lumière du Vexin',
      '# Lumière du Vexin | Coopérative de fournisseurs locaux | Facture bimestrielle n° F-2022-1182 |   Mme Fatou NDIAYE |   3 place du Lavoir |   95420 MAGNY | Date 11/10/2022 | Part fixe  14,20 € | Part variable 187 kWh x 0,1610 €  30,10 € | Acheminement réseau  12,02 € | CTA, accise  4,41 € | TVA 5,5 %  0,90 € | TVA 20 %  7,80 € | Net à régler  69,43 € | Espace client : www.lumiereduvexin.fr',
    ],
    [
      "Syndicat d'adduction de la Vaulge",
      "# Syndicat d'adduction de la Vaulge | Distribution d'eau et collecte | Abonné 004417  M. TRAORE Bakary |   8 chemin du Puits |   38200 VIENNE | Ancien index 412  Nouveau index 447  Volume consommé 35 m³ | Part collectivité  41,30 | Redevance pollution  9,80 | Redevance modernisation des réseaux de collecte  5,20 | Abonnement compteur 15 mm  18,00 | Somme à payer avant le 30/06/2021  74,30 €",
    ],
    [
      'Thermeo Réseaux',
      '# Thermeo Réseaux | Chaleur urbaine du plateau | Décompte individuel de chauffage | Logement 2B - Mme Li CHEN | Période de chauffe 01/10/2021 - 30/04/2022 | R1 combustible  3,2 MWh  212,40 € | R2 abonnement  98,10 € | Eau chaude sanitaire  14 m³  77,00 € | Total TTC  387,50 € | Thermeo Réseaux SA - RCS Nanterre 555 444 333',
    ],
    [
      'Gazelia',
      '# Gazelia | Votre contrat de gaz en bref | Monsieur SOW Ibrahima  Réf. acheminement 07 441 220 118 | Relève réelle du 03/01/2024  index 8 812 | Coefficient de conversion 11,2 | Énergie facturée 1 243 kWh | Terme fixe  21,60 € | Terme de consommation  118,20 € | À prélever le 22/01/2024  147,92 € | Urgence fuite : 0 800 47 33 33 | Fournisseur Gazelia, 4 quai Neuf 33000 Bordeaux',
    ],
  ),
  ...papersOf(
    'facture-telecom',
    [
      'Tilo Mobile',
      '# Tilo Mobile | Relevé de votre ligne 06 12 00 34 56 |   Mme Aminata DIALLO |   40 rue du Moulin |   93200 SAINT-DENIS | Période du 01/02/2023 au 28/02/2023 | Formule 60 Go sans engagement  9,99 € | Appels, SMS et MMS illimités  inclus | Options et services  0,00 € | Consommations hors formule  1,20 € | Total du mois  11,19 € | Prochaine échéance 05/04/2023',
    ],
    [
      'Fibrelys',
      '# Fibrelys | Opérateur très haut débit | FACTURE N° 2021-88412 |   M. Rahim HAIDARI |   5 allée du Port |   59140 DUNKERQUE | Identifiant de connexion  fl-77120 | Accès fibre 1 Gb/s  24,90 | Location du routeur  3,00 | Communications vers les mobiles  0,00 | Remise fidélité  -2,00 | Montant TTC  25,90 € | Prélevé le 10/11/2021 | Fibrelys SAS - RCS Lille 811 222 333',
    ],
    [
      'Comoa Télécom',
      '# Comoa Télécom | Ticket de rechargement | Votre numéro 07 58 00 11 22 | Crédit rechargé  15,00 € | Valable 30 jours | Internet 10 Go  Appels vers Comores, Mali, Sénégal | Code de recharge  4412 8876 1002 | Payé par carte bancaire le 02/05/2022 14:12 | Service clients 3992',
    ],
    [
      'Novalink',
      "# Novalink | Confirmation d'abonnement | Titulaire de la ligne : M. Diego RAMOS | Numéro fixe attribué 09 72 00 45 12 | Box et décodeur TV livrés | Forfait Internet Confort 29,99 €/mois | Date d'activation 14/09/2020 | Engagement 12 mois | Débit descendant 400 Mb/s, montant 100 Mb/s | Résiliation : frais de mise hors service 49 € ",
    ],
  ),
  ...papersOf(
    'titre-transport',
    [
      'Réseau Mobilis',
      '# Réseau Mobilis | Pass Tempo mensuel | Porteur : Mme Awa SARR | Carte sans contact n° 00 441 998 12 | Valide du 01/03/2023 au 31/03/2023 | Plein tarif 42,00 € | Réseau urbain et périurbain, zones A et B | À valider à chaque montée | Duplicata en agence commerciale',
    ],
    [
      'Astrobus',
      '# Astrobus | Reçu de rechargement de votre carte | Distributeur 014 Gare routière | 12/04/2022 08:41 | Titre chargé : 10 voyages | Prix TTC 13,50 € dont TVA 10 % | Carte n° 441002918 | Mode de règlement CB sans contact | Conservez ce ticket, il ne permet pas de voyager | Oblitération obligatoire',
    ],
    [
      'Cars du Haut-Doubs',
      '# Cars du Haut-Doubs | ABONNEMENT ANNUEL 26 ANS ET + | Nom : BAKAYOKO  Prénom : Issa | Ligne 7 Pontarlier - Morteau | Début de validité 01/09/2021  Fin de validité 31/08/2022 | Montée : arrêt Lycée  Descente : arrêt Gare | Tarif réduit sur critères sociaux | À présenter au conducteur',
    ],
    [
      'Trambolin',
      "# Trambolin | Attestation de détention d'un titre | Le titulaire de la carte 77 120 445 88, Mme Mariam TOURE, a chargé les titres suivants | Mois  Produit  Prix | 01/2020  Mensuel toutes lignes  38,00 € | 02/2020  Mensuel toutes lignes  38,00 € | 03/2020  Mensuel toutes lignes  38,00 € | Édité au guichet le 06/04/2020 | Tram, bus et métro",
    ],
  ),
  ...papersOf(
    'quittance-loyer',
    [
      null,
      'REÇU DE LOYER | Propriétaire : M. Georges VALMONT, 5 rue Haute 13002 Marseille | Occupant : M. Sekou CAMARA | Logement : studio, 18 rue Longue 13001 Marseille | Terme de mars 2021 | Loyer nu 410 € | Provision pour charges 35 € | Somme reçue 445 € le 03/03/2021 | Le présent reçu ne préjuge pas des termes antérieurs | Signature du propriétaire',
    ],
    [
      'Habitat des Rives',
      "# Habitat des Rives | Office public | AVIS D'ÉCHÉANCE ET REÇU | Référence locataire 0044129 |   M. ABDI Hassan |   22 cité Jardin |   76600 LE HAVRE | Mois 05/2022 | Loyer principal  312,40 | Charges récupérables  84,10 | Supplément chauffage  22,00 | APL à déduire  -188,00 | Reste à votre charge  230,50 € | Règlement reçu le 06/05/2022",
    ],
    [
      'Foyer Les Glycines',
      '# Foyer Les Glycines | Résidence sociale | Quittancement | Résident : M. KONATE Drissa  Chambre 214 | Redevance mensuelle juin 2020  398,00 € | dont équivalence loyer et charges  352,00 € | dont prestations  46,00 € | Aide au logement  -211,00 € | Acquitté le 08/06/2020  187,00 €',
    ],
    [
      null,
      "Je soussignée Mme Claire DUVAL, bailleresse de l'appartement situé 4 rue Basse 44000 Nantes, reconnais avoir perçu de M. Tariq AZIZ la somme de 520 euros au titre du loyer et des charges du mois de janvier 2023, et lui en donne quittance sous réserve de tous mes droits. | Détail : loyer 470 €, charges 50 € | Fait à Nantes le 05/01/2023",
    ],
  ),
  ...papersOf(
    'bail',
    [
      null,
      "CONVENTION DE LOCATION MEUBLÉE | Entre M. Paul MERCIER, ci-après le propriétaire, et Mme Hawa SYLLA, ci-après la preneuse | Désignation des lieux loués : un studio de 19 m² au 3e étage, 7 rue des Lilas 31000 Toulouse | Durée : un an à compter du 1er septembre 2022, tacitement reconductible | Loyer mensuel 460 €, payable d'avance le 5 | Provision sur charges 30 € | Dépôt de garantie 460 € | État des lieux et inventaire du mobilier annexés | Clause résolutoire | Fait en deux exemplaires",
    ],
    [
      null,
      "CONTRAT DE SOUS-LOCATION | Association Toit Partagé, sous-bailleur, consent à M. Amadou BARRY, sous-locataire, la jouissance du logement T2 sis 9 rue du Parc 35000 Rennes | Surface habitable 38 m² | Prise d'effet le 15/03/2021 | Redevance 280 € charges comprises | Congé : préavis d'un mois | Obligations de l'occupant : user paisiblement des locaux, s'assurer contre les risques locatifs | Solidarité",
    ],
    [
      null,
      "CONTRAT DE RÉSIDENCE | Le gestionnaire met à disposition du résident M. Idriss HASSAN la chambre 118 de 12 m² | Redevance mensuelle 402 € payable à terme échu | Durée d'un mois renouvelable par tacite reconduction | Dépôt de garantie équivalent à un mois | Le règlement intérieur est annexé | Préavis de départ huit jours | Articles L. 633-1 et suivants du code de la construction et de l'habitation",
    ],
    [
      null,
      "LOCATION VIDE À USAGE DE RÉSIDENCE PRINCIPALE (loi n° 89-462 du 6 juillet 1989) | Le bailleur : SCI DES TILLEULS | Le preneur : M. et Mme HOSSAIN | Consistance du logement : trois pièces, cave, 61 m² loi Boutin | Prise d'effet 01/07/2019 pour trois ans | Loyer hors charges 690 €, révision annuelle selon l'IRL | Honoraires à la charge du locataire 520 € | Diagnostics : DPE classe D, plomb, ERP | Caution solidaire",
    ],
  ),
  ...papersOf(
    'attestation-hebergement',
    [
      null,
      "Je, Mme Rokia SANOGO, née le 04/02/1975, demeurant 11 rue Carnot 92230 Gennevilliers, certifie sur l'honneur loger gratuitement chez moi depuis le 12/06/2019 mon cousin M. Modibo SANOGO | Pièces jointes : copie de ma carte et de ma facture | Fait à Gennevilliers le 20/01/2023",
    ],
    [
      'Association Escale',
      "# Association Escale | ÉLECTION DE DOMICILE | Organisme agréé par arrêté préfectoral | Monsieur ALI Yusuf est domicilié à l'adresse de l'organisme : 14 rue du Canal 67000 Strasbourg | Domiciliation accordée le 02/10/2022, valable un an, jusqu'au 01/10/2023 | Articles L. 264-1 et suivants du code de l'action sociale et des familles",
    ],
    [
      null,
      "DÉCLARATION DE PRISE EN CHARGE D'HÉBERGEMENT | Nom de l'hôte : BERTHIER  Prénom : Luc | Adresse du logement : 6 impasse du Four 21000 Dijon | Personne accueillie : HERRERA Paola | Accueillie à titre gracieux depuis : 01/02/2020 | Je suis informé des sanctions prévues à l'article 441-7 du code pénal | Date et signature de l'hôte",
    ],
    [
      'CHRS Le Relais',
      '# CHRS Le Relais | ATTESTATION DE PRÉSENCE EN CENTRE | La direction atteste que M. Girma TESFAYE est accueilli et hébergé dans notre structure depuis le 18/11/2021 | Son courrier peut lui être adressé au 3 rue du Relais 38000 Grenoble | Pour servir et valoir ce que de droit | Grenoble, le 09/05/2022',
    ],
  ),
  ...papersOf(
    'releve-bancaire',
    [
      'Banque des Deux Rives',
      '# Banque des Deux Rives | EXTRAIT DE VOS OPÉRATIONS |   M. CISSE Moussa |   2 rue Verte |   67100 STRASBOURG | IBAN FR76 0000 1111 2222 3333 4444 555  BIC BDDRFR2X | Date  Valeur  Nature de l’opération  Débit  Crédit | 03/05  03/05  VIR SALAIRE AVRIL    1 312,40 | 05/05  05/05  RETRAIT DAB STRASBOURG  60,00 | 09/05  09/05  PAIEMENT CB SUPERETTE  22,14 | Solde en votre faveur au 31/05/2022  1 844,20 | Découvert autorisé 200 €',
    ],
    [
      'Nikko',
      '# Nikko | Le compte sans banque | Mouvements de novembre 2021 | Mme Yasmina BELAID  Compte n° 12 000 441 | Solde initial  88,12 € | 02/11 Carte Marché du Port  -14,20 € | 05/11 Virement reçu CAF  +402,00 € | 11/11 Retrait distributeur  -40,00 € | Solde final  435,92 € | Nikko est un établissement de paiement agréé par l’ACPR',
    ],
    [
      'Caisse Mutuelle du Littoral',
      '# Caisse Mutuelle du Littoral | LIVRET ÉPARGNE - SITUATION | Titulaire DIARRA Oumou | Versements  Retraits  Intérêts acquis | 01/01/2020 Report  812,00 | 14/03/2020 Versement espèces  200,00 | 31/12/2020 Intérêts  4,10 | Avoir au 31/12/2020  1 016,10 € | Garantie des dépôts FGDR',
    ],
    [
      'Crédit Solidaire Alpin',
      '# Crédit Solidaire Alpin | Arrêté de compte au 30/09/2023 | Titulaire : M. SAID Omar  Agence de Gap | Report du 31/08/2023  210,44 | 04/09  Prélèvement SEPA assurance  -18,20 | 12/09  Virement instantané reçu  350,00 | 19/09  Remise de chèque  90,00 | 28/09  Cotisation formule de compte  -2,90 | Nouveau solde  629,34 €',
    ],
  ),
  ...papersOf(
    'transfert-argent',
    [
      'Passerelle Transfert',
      "# Passerelle Transfert | Envoyez vers l'Afrique en 5 minutes | REÇU | De : SISSOKO Lamine | Pour : SISSOKO Kadiatou, Bamako, Mali | Vous envoyez 150,00 EUR | Frais 3,50 EUR | Le bénéficiaire reçoit 98 393 XOF | Cours appliqué 655,957 | Retrait en espèces, code secret PT-441-882 | 14/02/2023",
    ],
    [
      'Mondial Cash',
      "# Mondial Cash | Bordereau client | Agence Château Rouge | Remettant : M. Kofi MENSAH | Receveur : Mme Abena MENSAH | Ville et pays de paiement : Accra, Ghana | Somme remise 220,00 € | Commission 6,90 € | Contre-valeur 3 114 GHS | N° d'opération MC7712004 | Motif : aide familiale | Pièce présentée : passeport",
    ],
    [
      'Kori Pay',
      "# Kori Pay | Votre envoi est arrivé ! | Bonjour Binta, | L'argent a été remis à Alpha BAH (Conakry, Guinée) sur son portefeuille mobile le 08/08/2022 | Montant débité 80,00 € | Frais offerts | Montant crédité 742 000 GNF | Suivi de transaction KP-90-1188",
    ],
    [
      'Cambio Sud',
      "# Cambio Sud | Ordre de transfert international espèces | Donneur : PEREZ Julio | Bénéficiaire : PEREZ Marta | Pays : Colombie | Montant principal 300 EUR | Taux 4 412,10 COP | Commission d'envoi 5 EUR | À retirer sous 30 jours muni du code de retrait | Date d'émission 19/12/2020",
    ],
  ),
  ...papersOf(
    'enveloppe',
    [null, 'AVIS DE PASSAGE AU DOS | M. DIOP Cheikh | 14 boulevard Ney | 75018 PARIS | 17.03.22'],
    [
      'Banque des Deux Rives',
      'Banque des Deux Rives - Retour : BP 40 67001 STRASBOURG CEDEX | ALLIANCE | Mme TRAN Thi Mai | 8 rue du Faubourg | 67000 STRASBOURG | 07/06/2021 | PP FRANCE',
    ],
    [null, 'R1 AR | 1A 188 441 9920 3 | BAMBA Fanta | 5 quai de Seine | 76000 ROUEN | Présenté / Avisé le 04/10/2019'],
    [
      null,
      'Exp. : Sylvie ROUSSEL 3 rue Bleue 29200 BREST | M. Nabil CHAOUI | 77 avenue Foch | 54000 NANCY | 12-11-2020 18H | LETTRE INTERNATIONALE',
    ],
  ),
];
