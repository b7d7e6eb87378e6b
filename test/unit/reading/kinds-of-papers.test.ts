import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { KINDS, layout } from './layout.ts';

/** Few usual lines of each paper as its issuers print them; " | " parts the lines, two blanks part cells. */
const PAPERS: Record<string, string[]> = {
  'facture-energie': [
    "EDF | Votre facture du 12/03/2024 | N° client : 6 012 345 678 | Vente d'électricité - Tarif Bleu | Montant total à régler  84,12 € | Prélèvement le 27/03/2024 | Lieu de consommation  12 rue des Lilas 93200 SAINT-DENIS",
    'ENGIE | Facture du 5 février 2024 | Référence client 102 345 678 | Gaz naturel | Consommation relevée  1 245 kWh | PCE  01234567891234 | Total TTC  212,40 € | Prochaine relève vers le 8 août',
    "TotalEnergies | FACTURE D'ÉLECTRICITÉ | Point de livraison (PDL) 14512345678901 | Offre Essentielle | Abonnement  12,44 € | Consommation  345 kWh  68,20 € | CTA  3,10 € | TVA 20 %",
    "Octopus Energy | Votre relevé d'énergie | Période du 01/02/2024 au 29/02/2024 | PRM : 22345678901234 | Heures pleines  120 kWh | Heures creuses  98 kWh | Solde de votre compte  45,12 €",
    'Ekwateur | Bonjour Karim, voici votre échéancier | Mensualité  62 € | Electricité verte | Référence PDL 09876543210987 | Puissance souscrite 6 kVA | Adresse du logement  4 allée des Tilleuls 69100 VILLEURBANNE',
    "Eni Gas & Power | ECHEANCIER DE PAIEMENT 2024 | Gaz | Réf. client 0012345678 | Point de comptage et d'estimation 21412345678901 | Dates de prélèvement | 05/03/2024  71,00 € | 05/04/2024  71,00 €",
    'Gaz Electricité de Grenoble | FACTURE | Compteur n° 456 | Index précédent  12 450 | Index actuel  12 730 | Consommation en kWh  280 | Net à payer  71,22 EUR',
    'ÉS Énergies Strasbourg | Facture n° 2024030012 | Contrat électricité n° 123456 | Option heures creuses | Consommation estimée | Taxes et contributions | Montant à payer TTC  98,12 €',
    "Attestation titulaire de contrat | EDF certifie que | M. KARIM BENALI | est titulaire d'un contrat de fourniture d'électricité depuis le 12/01/2022 | pour le logement situé 12 rue des Lilas 93200 SAINT-DENIS",
    'ATTESTATION DE CONTRAT | ENGIE atteste que Madame Awa DIALLO | est titulaire du contrat de gaz naturel n° 5012345 | pour le local situé au 3 avenue Foch 57000 METZ | Fait le 4 avril 2024',
    "Veolia Eau | Facture d'eau | Distribution de l'eau | Collecte et traitement des eaux usées | Relevé du compteur  124 m3 | Abonnement semestriel | Total à payer  132,10 €",
    "EAU DE PARIS | Votre facture | Consommation d'eau 32 m³ | Redevance pollution agence de l'eau | Point de desserte 12 rue Riquet 75019 PARIS | Montant TTC  88,40 €",
    "SUEZ Eau France | Facture de consommation d'eau | Nouvel index 345  Ancien index 310 | Assainissement | Organismes publics | Solde à régler  96,33 €",
    'ILEK | Votre facture de régularisation annuelle | Votre consommation réelle 2 310 kWh | Mensualités déjà payées  540,00 € | Reste à payer 23,10 € | Enedis : urgences dépannage 09 72 67 50 92',
    "Plüm énergie | Facture mensuelle février 2024 | fourniture d'électricité | Acheminement | Linky | kVA 9 | Total HT 40,12 | TVA 5,5 % | Total TTC 46,11",
    'Sowee par EDF | Facture | Votre contrat Gaz | Consommation de gaz 512 kWh | Coefficient de conversion | GRDF urgence gaz 0 800 47 33 33 | Montant prélevé 60,22 €',
    "SICAE de l'Oise | AVIS D'ECHEANCE | Abonné DUPUIS Martine | Energie active HP HC | Puissance 6 kVA | Contribution tarifaire d'acheminement | Total TTC 120,00 €",
    'Vattenfall | Madame BENALI Fatima | Votre facture n° 100234 du 14/11/2023 | Elec Eco+ | Du 14/10/2023 au 14/11/2023 | Consommation 210 kWh | Votre abonnement | TOTAL À PAYER 52,10 €',
    'Régie municipale des Eaux de Grenoble Alpes | Facture n° 23-456 | Abonné n° 1234 | Part eau | Part assainissement | Compteur 15A234 | Total TTC 101,12',
    'DALKIA | Facture chauffage | Réseau de chaleur | Consommations MWh | R1 R2 | Net à payer 120,30 €',
    "EDF | Justificatif de domicile | Nous soussignés EDF attestons que M. Karim BENALI | dispose d'un contrat en cours | à l'adresse 12 rue des Lilas 93200 SAINT-DENIS | Référence du contrat 1 023 456",
    'Certificat de fourniture | Mint Énergie | M. TRAORE Moussa | est client pour son logement 5 rue Carnot | électricité | depuis le 01/02/2023',
    'JPME | facture | lecture du compteur | ancien 1200 nouveau 1380 | nombre de kilowattheures 180 | prix unitaire | montant dû',
  ],
  'facture-telecom': [
    'Orange | Votre facture internet | N° de facture 12345678901 | Livebox Fibre | Abonnement du 05/03 au 04/04  29,99 € | Total de votre facture  29,99 € TTC | Prélevé le 15/03/2024',
    'Sosh | facture du 12 mars 2024 | votre ligne 06 12 34 56 78 | Forfait Mobile 20Go | Montant total TTC  11,99 € | Service clients 740',
    'Free | Facture Freebox n° 123456789 | Abonnement Freebox Pop | Identifiant fbx12345678 | Total facture  29,99 € TTC | Prélèvement automatique',
    'Free Mobile | Facture n° 2024031234 | Titulaire de la ligne : BENALI Karim | Ligne : 07 12 34 56 78 | Forfait Free 5G | Total à payer 19,99 €',
    'Bouygues Telecom | Facture du 08/02/2024 | N° de compte 1.12345678 | Bbox fit | Vos abonnements et options  22,99 € | Hors forfait  0,00 € | Montant TTC à payer  22,99 €',
    'SFR | VOTRE FACTURE MOBILE | Ligne n° 06 98 76 54 32 | RED 100 Go | Consommations hors forfait | Montant prélevé le 20/02/2024  15,00 €',
    'La Poste Mobile | Facture | Votre numéro de mobile 06 11 22 33 44 | Forfait SIM 50 Go | Total TTC  9,99 € | Appelez le 904',
    'Lebara | Reçu de recharge | Numéro Lebara 07 51 23 45 67 | Forfait National 10 Go | Montant  9,99 € | Valable 30 jours',
    'Lycamobile | Confirmation de commande | Plan : France 20GB | Numéro mobile 0758123456 | Appels et SMS illimités | Prix total  12,00 €',
    "Syma Mobile | FACTURE N° SY-2024-0312 | Forfait illimité 40 Go | Numéro d'appel 0652123456 | Montant TTC 7,99 €",
    'Coriolis Télécom | Facture du mois de mars 2024 | Abonnement Box Fibre | Communications | Total HT 20,82 € | TVA 20 % 4,17 € | Net à payer 24,99 €',
    "NRJ Mobile | Relevé de facturation | N° d'appel 06 45 45 45 45 | SMS / MMS | Internet mobile 4G | Total de la facture 8,99 €",
    'Orange | ATTESTATION DE TITULAIRE DE LIGNE | Nous certifions que M. KARIM BENALI | est titulaire de la ligne téléphonique 01 42 12 34 56 | installée 12 rue des Lilas 93200 SAINT-DENIS',
    "Attestation d'abonnement | Free atteste que M. Traoré Moussa | est abonné à l'offre Freebox Révolution depuis le 10/05/2021 | adresse d'installation 5 rue Carnot 94200 IVRY",
    'SFR | Facture Box SFR Fibre | N° de ligne fixe 01 70 12 34 56 | Abonnement Internet THD | Décodeur TV | Total facture TTC  35,00 €',
    "Prixtel | Votre facture | Le grand 5G jusqu'à 120 Go | Ligne 0612345678 | data consommée 64 Go | Montant dû 12,99 €",
    'Numericable | Facture n° 45612 | Offre TV Internet Téléphone | Période du 01/01 au 31/01/2024 | Location du modem | Total 44,90 € TTC',
    'Cdiscount Mobile | Facture du 03/04/2024 | Carte SIM 8933 | Crédit Internet 30 Go | Appels illimités vers fixes et mobiles | Total 6,99 €',
    'B&YOU | Facture | Numéro 0662345678 | Forfait 130 Go 5G | Prélèvement le 5 mars | 13,99 €',
    'Orange Caraïbe | Votre facture mobile du 20/03/2024 | N° client 1234567 | total TTC 34,99 € | Vos services',
    'FREE | Titulaire : DIALLO Awa | Facture du mois de janvier 2024 | N° utilisateur | Option TV | Total TTC 39,99',
    "Lebara France | Confirmation d'achat | Pack 15 Go appels internationaux | N° 07 12 34 56 78 | 10 €",
    "RED by SFR | Justificatif d'abonnement | Monsieur TRAORE | ligne 0712345678 | client depuis le 12/04/2021 | 5 rue Carnot 94200 IVRY",
  ],
  'titre-transport': [
    "Île-de-France Mobilités | Navigo Annuel | Attestation d'abonnement | Titulaire : BENALI Karim | Zones 1-5 | Validité du 01/02/2024 au 31/01/2025 | Montant 86,40 € par mois",
    'Attestation de paiement | Comutitres S.A.S. | Forfait Navigo mois toutes zones | Passe n° 0123456789 | Mois de mars 2024 | 86,40 €',
    "RATP | JUSTIFICATIF D'ACHAT | Navigo Semaine | Zones 1 à 5 | du lundi 4 mars au dimanche 10 mars 2024 | Prix 30,75 EUR | Pass Navigo n° 12345678",
    "TCL | Attestation d'abonnement | Carte Técély n° 123456 | Abonnement Solidaire mensuel | valable du 01/03/2024 au 31/03/2024 | Lyon",
    'Tisséo | Reçu de rechargement | Carte Pastel | 31 jours tout public | Montant 55,00 € | Toulouse le 02/03/2024',
    "RTM Marseille | Justificatif d'abonnement | Pass Permanent | Carte Transpass n° 445566 | Abonné DIALLO Awa | Période de validité mars 2024",
    "STAR Rennes Métropole | carte KorriGo Services | Attestation | abonnement mensuel bus et métro | valable jusqu'au 31/03/2024",
    'TBM Bordeaux | Facture abonnement | Pass Annuel | réseau tram bus bat3 | Prélèvement mensuel 41,70 €',
    'SNCF VOYAGEURS | e-billet | TGV INOUI 6607 | Paris Gare de Lyon - Lyon Part Dieu | Départ 12/03/2024 à 08h00 | Voiture 12 Place 45 | Dossier voyage QXKLMN | 2e classe',
    "Agence Solidarité Transport Île-de-France | Notification de droits | Réduction Solidarité 75 % | BENALI Karim | Droits valables jusqu'au 30/06/2024 | forfait Navigo",
    'SOLIDARITÉ TRANSPORT | Madame, Monsieur, | Votre demande de gratuité est acceptée | Votre passe Navigo sera chargé | Fin de droit : 31/12/2024',
    'Ticket t+ | Métro Bus RER | RATP | valable 1h30 | 2,15 €',
    'REÇU | Rechargement passe Navigo Easy | Carnet de 10 tickets t+ | Station Châtelet | 17,35 EUR | CB',
    'TER Auvergne-Rhône-Alpes | Abonnement mensuel de travail | Parcours Grenoble - Voiron | Valable du 01/04/2024 au 30/04/2024 | Classe 2 | Carte Oùra',
    'Ilévia | Attestation de titre de transport | Carte Pass Pass n° 0250 | Pass mensuel | Lille | mars 2024 30,25 €',
    'FlixBus | Billet électronique | Réservation n° 301 234 5678 | Passager : Awa Diallo | Paris Bercy 10:15 | Lille Europe 13:05 | 14,99 €',
    'Carte imagine R Étudiant | Attestation | Année scolaire 2023-2024 | Titulaire DIALLO Awa | Forfait toutes zones',
    "BILLET AIR ALGERIE | Carte d'embarquement | Vol AH 1007 | Paris ORY - Alger ALG | Siège 14C | Passager BENALI/KARIM",
    "Réseau Lignes d'Azur | Carte La Carte | Abonnement 30 jours tram + bus | Nice | Montant 45,00 € | valable jusqu'au 04/04/2024",
    "Keolis | Attestation annuelle d'achat de titres de transport | Client TRAORE Moussa | Du 01/01/2023 au 31/12/2023 | Total des achats 480,00 €",
    'Divia Dijon | Reçu de vente | Pass mensuel 26-64 ans | valable mars 2024 | 42,00 EUR',
    'Semitag M réso Grenoble | Attestation | abonnement solidaire | carte OùRA | du 01/03 au 31/03',
    'Reçu carte bancaire | RATP Gare de Lyon | Rechargement Navigo Mois | 86,40 EUR | Débit',
    'TRENITALIA FRANCE | Billet | Paris Gare de Lyon → Milano | Voiture 4 Siège 12B | PNR ABCD12',
    'Ryanair boarding pass | BVA - FEZ | Flight FR 1234 | Seat 14A | BENALI/KARIM',
    'Historique des achats | Comutitres | Navigo Liberté + | Trajets mars 2024 | Total 24,10 €',
  ],
  enveloppe: [
    'RECOMMANDÉ AVEC AVIS DE RÉCEPTION | R1 AR 1A 123 456 7890 1 | M. BENALI Karim | 12 rue des Lilas | 93200 SAINT-DENIS',
    'La Poste | France  Lettre verte 20g | 12-03-24 93 SAINT DENIS CC | Mme DIALLO Awa | 3 avenue Foch | 57000 METZ',
    'LA POSTE 69 LYON PIC | 15.02.2023 | MONSIEUR TRAORE MOUSSA | 5 RUE CARNOT | 94200 IVRY SUR SEINE',
    'Mon timbre en ligne | Lettre prioritaire 20 g | Karim Benali | 12 rue des Lilas | 93200 Saint-Denis',
    'Chronopost | Chrono 13 | Expéditeur : Awa Diallo | Destinataire : Préfecture de la Seine-Saint-Denis | 1 esplanade Jean Moulin | 93000 BOBIGNY | N° de suivi XY123456789FR',
    'Colissimo | Expéditeur | M. Diallo 3 avenue Foch 57000 METZ | Destinataire | Mme Benali 12 rue des Lilas 93200 SAINT-DENIS | 6A12345678901 | Poids 1,2 kg',
    "PREUVE DE DÉPÔT | Recommandé | Numéro de l'envoi : 1A 123 456 7890 1 | Date : 12/03/2024 | DESTINATAIRE Préfecture de police 75004 PARIS | EXPEDITEUR Karim Benali",
    "AVIS DE RÉCEPTION | Présenté / Avisé le | Distribué le 14/03/2024 | Je soussigné déclare être le destinataire | Numéro de l'AR : AR 1A 123 456 7890 1 | Signature",
    'DESTINEO | Affranchissement | P.P. | M KARIM BENALI | 12 RUE DES LILAS | 93200 SAINT DENIS',
    'Lettre suivie | 87 00123456789 | Mme Awa Diallo | chez M. Konaté | 3 avenue Foch | 57000 Metz',
    'Mairie de Montreuil | 93105 MONTREUIL CEDEX | République Française | 00,86 € R.F. | NEOPOST MK 123456 | M. TRAORE Moussa | 5 rue Carnot | 93100 MONTREUIL',
    'Si non distribué, retour à : CPAM 93 BP 500 93012 BOBIGNY | Port payé | BENALI KARIM | 12 RUE DES LILAS | 93200 SAINT DENIS',
    'Confidentiel | Madame Awa DIALLO | Bât B appt 12 | 3 avenue Foch | 57000 METZ',
    "N'habite pas à l'adresse indiquée | Retour à l'envoyeur | La Poste | M. BENALI Karim | 12 rue des Lilas | 93200 SAINT-DENIS",
    'Western Union | Par avion / Priority | FRANCE 1,80 € | Karim BENALI | 12 rue des Lilas | 93200 SAINT-DENIS',
    'LETTRE RECOMMANDÉE EN LIGNE | 2C 012 345 6789 0 | Awa DIALLO | 3 avenue Foch | 57000 METZ',
    'République Française | Préfecture de police | 75195 PARIS CEDEX 04 | LA POSTE 0,70 EUR | 12/05/2021 | M BENALI KARIM | 12 RUE DES LILAS | 93200 SAINT DENIS',
    'CAF DE PARIS Service Clients TSA 12345 | Lettre G4 | MADAME DIALLO AWA | 3 AVENUE FOCH | 57000 METZ',
    '14 -3 2022 | 75 PARIS | MONTIMBRENLIGNE 1,16 | Mr Traoré | 5 rue Carnot | 94200 Ivry',
    'R-AR | RK 12 345 678 9 FR | Exp : Karim Benali | Mme la Directrice DIALLO Awa | 3 avenue Foch | 57000 Metz',
    'DHL EXPRESS WORLDWIDE | From: Benali Karim | To: Diallo Awa | 57000 METZ | WAYBILL 12 3456 7890',
  ],
  'document-hopital': [
    "AP-HP Hôpital Bichat | Bulletin de situation | Le directeur certifie que M. BENALI Karim | né le 12/03/1985 | est hospitalisé dans l'établissement depuis le 02/02/2024 | Service : Cardiologie",
    "CENTRE HOSPITALIER DE SAINT-DENIS | BULLETIN D'HOSPITALISATION | Nom DIALLO  Prénom Awa | Date d'entrée 04/03/2023  Date de sortie 09/03/2023",
    "Hôpital Lariboisière | Service d'Accueil des Urgences | Compte rendu de passage aux urgences | Patient : TRAORE Moussa | Arrivée le 05/06/2022 à 22h14 | Motif : douleur abdominale",
    'CHU de Toulouse | CONVOCATION | Vous êtes attendu(e) en consultation le 14 mars 2024 à 9h30 | Docteur Martin | Service de pneumologie | Pensez à apporter votre carte Vitale',
    "Hospices Civils de Lyon | Confirmation de rendez-vous | Consultation d'ophtalmologie | Mme DIALLO Awa | le 12/04/2024 à 14:00 | Hôpital Edouard Herriot Pavillon C",
    "COMPTE RENDU D'HOSPITALISATION | Cher confrère, | Votre patient Monsieur BENALI Karim a été hospitalisé du 2 au 9 mars 2023 | Antécédents | Traitement de sortie | Dr Durand praticien hospitalier",
    'COMPTE-RENDU OPÉRATOIRE | Clinique du Sport | Patient DIALLO Awa | Intervention du 12/01/2024 | Chirurgien Dr Petit | Anesthésiste',
    'Doctolib | Votre rendez-vous est confirmé | Jeudi 14 mars 2024 à 10:20 | Dr Sophie Bernard | Hôpital Saint-Antoine Consultation de dermatologie | 184 rue du Faubourg Saint-Antoine 75012 Paris',
    "Assistance Publique Hôpitaux de Marseille | CERTIFICAT DE PRESENCE | certifie que M. TRAORE Moussa | s'est présenté ce jour en consultation | service des maladies infectieuses",
    "Certificat d'hospitalisation | Je soussigné Dr Leroy certifie que Mme DIALLO a été hospitalisée du 12/02/2024 au 15/02/2024 | Clinique Les Fontaines",
    'Centre Hospitalier Intercommunal de Créteil | AVIS DES SOMMES A PAYER | Hospitalisation | Forfait journalier | Ticket modérateur | Séjour du 01/03/2023 au 03/03/2023',
    'IMAGERIE MEDICALE | Hôpital Saint-Louis | Scanner thoracique du 12/03/2024 | Indication | Technique | Résultats | Conclusion | Dr Moreau radiologue',
    "Laboratoire de biologie médicale CHU Nantes | Résultats d'analyses | Patient BENALI Karim | Prélèvement du 04/04/2024 | Hémoglobine 14,2 g/dL | Leucocytes 6,2 G/L",
    'Attestation de présence | Centre hospitalier Sud Francilien | Séance de kinésithérapie | Mme Awa DIALLO a été reçue le 12/02/2024 de 10h à 11h30',
    'LETTRE DE LIAISON | Service de médecine interne | IPP 8001234567 | Patient né(e) DIALLO | Entrée le 12/01/2024 Sortie le 15/01/2024 | Traitement à la sortie',
    "PASS Permanence d'accès aux soins de santé | Hôpital Delafontaine | Convocation consultation médecine générale | le 3 mars 2023 à 11h",
    'Maternité Port-Royal | Rendez-vous échographie | Suivi de grossesse | Madame DIALLO | le 14/05/2024 à 08h45 | Secrétariat 01 58 41 00 00',
    'Bulletin de sortie | Hôpital Avicenne | Identité du patient : Benali Karim | Admission le 01/02/2022 | Sortie le 03/02/2022 | Unité 4B chirurgie',
    "GHT Grand Paris Nord-Est | Certificat d'admission | Identité M. BENALI | entré dans nos services le 4 mars 2022",
    "Clinique Ambroise Paré | Demande de préadmission | Nom Diallo | date d'intervention 12/04 | chambre particulière",
    'APHP - Tenon | UF 123 consultation | Etiquette patient NIP 800123 TRAORE Moussa | RDV 13/03/2023 09:40',
    "Dr Cohen | Compte rendu de consultation | Centre hospitalier d'Argenteuil | Cher collègue, merci de m'avoir adressé Mme Diallo",
    'Certificat médical | Hôpital Saint-Joseph | Je soussigné Dr Roy certifie avoir examiné ce jour aux urgences M. TRAORE',
    'Rappel de rendez-vous | Centre Hospitalier René Dubos | Vous avez rendez-vous le lundi 3 avril à 10h | Consultation ORL',
    "Attestation de passage | Urgences adultes CHU Pellegrin | M. BENALI s'est présenté le 12/02/2023 à 21:10",
  ],
  'contrat-de-travail': [
    "CONTRAT DE TRAVAIL A DUREE INDETERMINEE | Entre les soussignés | La société NETPRO SARL | et M. BENALI Karim | Article 1 - Engagement | période d'essai de deux mois",
    "CONTRAT A DUREE DETERMINEE | Conclu en application de l'article L.1242-2 du Code du travail | pour remplacement de Mme Durand | Terme du contrat 30/06/2024 | Salaire mensuel brut 1 766,92 €",
    "Contrat de mission temporaire | MANPOWER | Salarié intérimaire DIALLO Awa | Entreprise utilisatrice CARREFOUR | Motif : accroissement temporaire d'activité | Du 04/03/2024 au 08/03/2024 | Taux horaire 11,65",
    'CONTRAT DE MISE A DISPOSITION | Adecco | Entreprise utilisatrice : LOGISTIC SA | Intérimaire : TRAORE Moussa | Qualification : préparateur de commandes | Souplesse négative',
    "Contrat de travail du particulier employeur | Garde d'enfants à domicile | Employeur : Mme Petit | Salariée : Mme DIALLO | N° Urssaf | Horaires : 20 heures hebdomadaires | Salaire horaire net 10 €",
    "PROMESSE D'EMBAUCHE | Monsieur, | Nous avons le plaisir de vous confirmer votre embauche au poste de plongeur | à compter du 1er avril 2024 | Rémunération brute mensuelle 1 800 €",
    "Promesse unilatérale de contrat de travail | Emploi : aide-soignante | Date d'entrée en fonction 02/05/2024 | Salaire brut | Lieu de travail Paris",
    'AVENANT N° 1 AU CONTRAT DE TRAVAIL | Entre : la SAS BATIPLUS | Et : M. TRAORE | A compter du 01/03/2024 la durée hebdomadaire de travail est portée à 35 heures | Les autres clauses demeurent inchangées',
    "LETTRE D'ENGAGEMENT | Madame, | Suite à notre entretien nous vous engageons en qualité d'employée de ménage | contrat à durée indéterminée à temps partiel | période d'essai | convention collective propreté",
    "CDI temps partiel | Employeur : SARL LE PALMIER | Salarié : BENALI Karim | Fonction : commis de cuisine | Durée du travail : 24 heures | Rémunération : 11,65 € brut de l'heure | Convention collective HCR",
    "Contrat d'apprentissage | CERFA FA13 | L'employeur | L'apprenti(e) | Maître d'apprentissage | Date de début d'exécution du contrat | Diplôme visé",
    "CONTRAT DE TRAVAIL SAISONNIER | L'exploitant agricole | le salarié | récolte des pommes | engagé du 20/08 au 15/10/2023 | MSA | Taux horaire SMIC",
    "Accord d'embauche | Entre M. et Mme Garnier et Mme Awa DIALLO, assistante maternelle agréée | Accueil de l'enfant | Mensualisation | Indemnité d'entretien | période d'essai",
    "CONTRAT UNIQUE D'INSERTION | Contrat de travail à durée déterminée d'insertion | Association Emmaüs | Le salarié est recruté en qualité d'agent | 26 heures par semaine",
    "Contrat de travail intermittent CDII | Article 3 : Fonctions | Article 4 : Rémunération | Article 5 : congés payés | lu et approuvé | l'employeur le salarié",
    "Renouvellement de contrat à durée déterminée | Avenant de prolongation | La Société PROPRETE PLUS | Le salarié | prolonge son contrat jusqu'au 31/08/2024 aux mêmes conditions",
    'RANDSTAD | Contrat de travail temporaire n° 12345 | Salarié : DIALLO Awa | Utilisateur : FNAC | Mission du 04/03 au 15/03 | Justification du recours',
    'CONTRAT DE TRAVAIL | SARL LE SOLEIL représentée par M. Petit | engage M. BENALI Karim en qualité de cuisinier | rémunération mensuelle brute 1 850 €',
    "C.D.I. | La société ABC et Monsieur Traoré ont convenu | poste : manutentionnaire | date d'embauche 01/03/2024 | période d'essai 2 mois",
    'Engagement de travail | Entre les soussignés SAS BATI | et M. BENALI | Il a été convenu ce qui suit | fonctions de maçon',
  ],
  'quittance-loyer': [
    'QUITTANCE DE LOYER | Mois de mars 2024 | Bailleur : M. Garnier | Locataire : M. Benali | Loyer 600,00 € | Charges 50,00 € | Total 650,00 €',
    'Reçu de loyer | Je soussigné M. Konaté propriétaire | reconnais avoir reçu de Mme Diallo la somme de 450 euros | au titre du loyer du mois de juin 2023',
  ],
  'releve-bancaire': [
    'RELEVÉ DE COMPTE | La Banque Postale | Date Opérations Débit Crédit | Ancien solde | Nouveau solde au 31/03/2024 | IBAN FR76 2004 1000 0112 3456 7890 123',
    'BNP Paribas | Relevé de compte chèques | du 01/03/2024 au 31/03/2024 | SOLDE CREDITEUR AU 29.02.2024 | VIR SEPA RECU | TOTAL DES OPERATIONS',
    "Compte-Nickel | Relevé d'opérations | Solde initial | Solde final | Débit  Crédit",
  ],
  ordonnance: [
    'Docteur Sophie BERNARD | Médecine générale | N° RPPS 10001234567 | Le 12/03/2024 | Mme DIALLO Awa | Doliprane 1 g 1 comprimé 3 fois par jour pendant 5 jours | QSP 1 mois',
    'ORDONNANCE | Dr Martin médecin généraliste conventionné | AMOXICILLINE 500 mg | 1 gélule matin et soir pendant 7 jours | A renouveler 2 fois',
    'Centre de santé municipal | Dr Petit | Paris, le 4 mai 2023 | M. TRAORE Moussa | Faire pratiquer : NFS, glycémie à jeun, créatinine',
  ],
  'facture-pharmacie': [
    'PHARMACIE DE LA MAIRIE | Ticket de caisse | DOLIPRANE 1000MG  2,18 | Part patient | Part AMO | Total 2,18 €',
    'Pharmacie Centrale | Facture subrogatoire | AMOXICILLINE | Code CIP 3400930 | Honoraire de dispensation | Base remb. | A payer par le patient 0,50',
  ],
  'courrier-prefecture': [
    'PRÉFET DE LA SEINE-SAINT-DENIS | Bureau du séjour | Objet : votre demande de titre de séjour | Monsieur, | Vous êtes convoqué le 12/03/2024 à 9h00 | Muni de votre passeport',
    "PRÉFECTURE DE POLICE | Délégation à l'immigration | CONVOCATION | Vous êtes prié de vous présenter | guichet 4 | examen de votre situation administrative",
  ],
  recepisse: [
    "ANEF | Confirmation du dépôt d'une pré-demande | Nous accusons réception de votre demande de titre de séjour | Numéro de demande 9301234567",
    "RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR | Préfecture de Bobigny | N° étranger 9301234567 | Valable jusqu'au 12/06/2024 | autorise son titulaire à travailler",
    "ATTESTATION DE PROLONGATION D'INSTRUCTION | Ministère de l'Intérieur | demande de renouvellement de titre de séjour | valable du 01/02/2024 au 30/04/2024",
  ],
  bail: [
    'CONTRAT DE LOCATION | Locaux vides à usage de résidence principale | loi du 6 juillet 1989 | Désignation des parties | Bailleur | Locataire | Durée du contrat trois ans | Dépôt de garantie',
    "BAIL D'HABITATION MEUBLÉE | Entre les soussignés le bailleur | et le preneur | Loyer mensuel 700 € | Etat des lieux | clause résolutoire",
    "CONTRAT DE RÉSIDENCE | ADOMA | le résident | Redevance | logement-foyer | Article L. 633-1 du code de la construction et de l'habitation",
  ],
  'transfert-argent': [
    "Western Union | Reçu d'envoi | MTCN 123-456-7890 | Expéditeur BENALI Karim | Bénéficiaire BENALI Fatima | Montant envoyé 150,00 EUR | Frais 4,90 | Taux de change",
    'MoneyGram | Numéro de référence 12345678 | Montant à recevoir 98 000 XOF | Destinataire | Frais de transfert',
    'Ria Money Transfer | REÇU | PIN 11234567890 | Expéditeur | Bénéficiaire | Pays Mali | Total à payer 105,00 €',
  ],
  'attestation-cpam': [
    "ATTESTATION DE DROITS à l'Assurance Maladie | CPAM de la Seine-Saint-Denis | Assuré(e) BENALI Karim | N° de sécurité sociale 1 85 03 99 352 123 45 | Droits du 01/01/2024 au 31/12/2024",
    "Attestation de paiement d'indemnités journalières | L'Assurance Maladie | Période du 01/02 au 15/02 | Maladie | Montant net",
  ],
  'attestation-caf': [
    "Allocations familiales | Attestation de paiement | CAF de Paris | N° allocataire 1234567 | Aide au logement | Prime d'activité | Mois de mars 2024",
    "ATTESTATION DE QUOTIENT FAMILIAL | Caisse d'allocations familiales | Quotient familial 412 | Matricule 7654321",
  ],
  'attestation-hebergement': [
    "ATTESTATION D'HÉBERGEMENT | Je soussigné M. Konaté | certifie sur l'honneur héberger à mon domicile | Mme DIALLO Awa | depuis le 12/01/2022",
    "Attestation sur l'honneur | Je, soussignée Mme Petit, déclare héberger à titre gratuit M. TRAORE | à l'adresse suivante",
  ],
};

/** What names another paper's words; the kind that must not be given to it. */
const DECOYS: [not: string, page: string][] = [
  [
    'facture-energie',
    'RELEVÉ DE COMPTE | Date  Opération  Débit  Crédit | 04/03  PRLV SEPA EDF CLIENTS PARTICULIERS  84,12 | 05/03  CB NAVIGO RATP  86,40 | Nouveau solde  412,20',
  ],
  [
    'titre-transport',
    'RELEVÉ DE COMPTE | Date  Opération  Débit  Crédit | 05/03  PRLV COMUTITRES NAVIGO  86,40 | 06/03  SNCF VOYAGEURS  35,00 | Solde au 31/03/2024  412,20',
  ],
  [
    'facture-telecom',
    'BNP PARIBAS | Relevé de compte | 04/03  PRLV FREE MOBILE FORFAIT  19,99 | 06/03  PRLV ORANGE FACTURE INTERNET 29,99 | Total des opérations | Solde créditeur',
  ],
  [
    'titre-transport',
    'BULLETIN DE PAIE | Période mars 2024 | Salaire de base 151,67 | Remboursement titre de transport Navigo zones 1-5  43,20 | Net à payer 1 412,00',
  ],
  [
    'document-hopital',
    "Docteur Sophie BERNARD | Médecine générale | N° RPPS 10001234567 | ancien interne des hôpitaux de Paris | Doliprane 1 g 3 fois par jour pendant 5 jours | en cas d'urgence appelez l'hôpital",
  ],
  [
    'facture-energie',
    'QUITTANCE DE LOYER | mars 2024 | Locataire Mme Diallo | Loyer 600,00 | Provision électricité et eau 60,00 | Total 660,00 €',
  ],
  [
    'contrat-de-travail',
    'Paris, le 12 mars 2024 | Objet : votre contrat de travail | Madame, | Nous vous rappelons que votre contrat est suspendu | Veuillez agréer nos salutations',
  ],
  [
    'enveloppe',
    "Karim BENALI | 12 rue des Lilas | 93200 SAINT-DENIS | Paris, le 12 mars 2024 | Objet : demande de rendez-vous | Madame, Monsieur, | Je vous écris par lettre recommandée avec avis de réception pour demander un rendez-vous. | Je vous prie d'agréer mes salutations.",
  ],
  [
    'contrat-de-travail',
    'CERTIFICAT DE TRAVAIL | Je soussigné certifie que M. BENALI a été employé du 01/02/2022 au 31/01/2024 | en contrat à durée indéterminée | libre de tout engagement',
  ],
  [
    'contrat-de-travail',
    "ATTESTATION D'EMPLOI | Nous certifions employer M. BENALI en contrat à durée indéterminée | en qualité de commis | depuis le 01/02/2022",
  ],
  [
    'contrat-de-travail',
    'CONTRAT DE LOCATION | le bailleur et le locataire | le locataire fournit son contrat de travail et ses bulletins | Loyer | Dépôt de garantie',
  ],
  [
    'facture-energie',
    "MAAF Assurances | Attestation d'assurance habitation | Contrat n° 123456 | logement 3 pièces | dommages électriques, gaz et dégât des eaux garantis",
  ],
  [
    'facture-telecom',
    'Mairie de Montreuil | Madame, | Pour toute question, notre ligne téléphonique est ouverte | téléphone mobile : 06 12 34 56 78 | forfait famille pour la piscine',
  ],
  [
    'facture-telecom',
    'DARTY | Ticket de caisse | SMARTPHONE SAMSUNG A15 128 Go | Téléphone mobile | Garantie 2 ans | Total 199,00 €',
  ],
  [
    'titre-transport',
    'Association Le Pont | Compte rendu de réunion | Le forfait transport et la validité des zones de stationnement ont été discutés',
  ],
  [
    'document-hopital',
    'Mutuelle Harmonie | Tableau de garanties | Hospitalisation forfait journalier 100 % | Consultation médecin | chambre particulière',
  ],
  [
    'enveloppe',
    'FACTURE | BRICOLAGE SERVICES | M. BENALI Karim | 12 rue des Lilas | 93200 SAINT-DENIS | Pose étagère 80,00 € | Total TTC 80,00 €',
  ],
  [
    'document-hopital',
    "CONVOCATION | Tribunal administratif | Vous êtes attendu à l'audience du 12 mars 2024 | service du greffe",
  ],
];

/** Papers of none of the kinds that are read. */
const OTHERS = [
  "Attestation d'assurance scolaire | MAE | certifie que l'enfant DIALLO | est assurée pour l'année 2023-2024",
  'Certificat médical | Dr Petit | apte à la pratique du football',
  'Carte de fidélité | Carrefour | Ticket de caisse | lait 1,02 | pain 0,90 | Total 1,92 | Paiement carte',
  'Procès-verbal de contravention | RATP | amende forfaitaire 50 € | infraction titre de transport non validé',
  'Lettre de motivation | Madame, Monsieur, | Je souhaite poser ma candidature au poste de cuisinier en contrat à durée indéterminée',
  "Avis de coupure d'eau | Syndic | Chers copropriétaires | une coupure aura lieu le 12 mars",
  "Facture | Garage Martin | Vidange | pièces et main d'œuvre | Total TTC 120,00",
  'Attestation de formation | GRETA | heures de présence | français langue étrangère',
  'Attestation de bénévolat | Restos du Coeur | Mme Diallo participe chaque semaine',
  'Devis fibre optique travaux électricité | Electricien Dupont | pose de prises | Total HT 300',
  "Offre d'emploi | poste de plongeur en CDI | temps plein | salaire 1 800 € | expérience souhaitée | candidature",
  'Notice médicament | Doliprane | posologie | si vous êtes enceinte demandez conseil à votre médecin ou hôpital',
  "AVIS D'ÉCHÉANCE | Paris Habitat | Loyer principal | Provisions pour charges | Eau froide | Total à payer 412,20 €",
  "RELEVE D'IDENTITE BANCAIRE | Titulaire du compte M BENALI KARIM | Code banque Code guichet N° de compte Clé RIB | IBAN | BIC",
];

/** Too little on them for a kind: what they nearly are is told as a guess. */
const GUESSES: [slug: string, page: string][] = [
  ['titre-transport', 'Tisséo | Reçu de vente | Toulouse | Total 55,00 € | le 02/03/2024'],
];

const read = (page: string) => readPieces([layout(page.split(' | ').join('\n'))], KINDS);
const kindsOf = (page: string) => read(page).map((piece) => piece.kind);

describe.each(Object.entries(PAPERS))('papers of a few lines: %s', (slug, pages) => {
  it.each(pages)('%s', (page) => {
    expect(kindsOf(page)).toEqual([slug]);
  });
});

it.each(DECOYS)('is no %s: %s', (not, page) => {
  expect(kindsOf(page)).not.toContain(not);
});

it.each(OTHERS)('is left to the person: %s', (page) => {
  expect(kindsOf(page)).toEqual(['autre']);
});

it.each(GUESSES)('is a guess, to be confirmed: %s from %s', (slug, page) => {
  const [piece] = read(page);
  expect(piece?.kind).toBe(slug);
  expect(piece?.confidence).toBeLessThan(0.5);
  expect(piece?.findings.map((finding) => finding.code)).toContain('unknown-kind');
  const facts = Object.values(piece?.facts ?? {});
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.filter((fact) => fact.confidence >= SURE_THRESHOLD)).toEqual([]);
});
