/** Papers that are of none of the kinds, though they speak of the same matters: [what it is, the page]. */
export const FOREIGN_PAPERS: readonly (readonly [string, string])[] = [
  [
    'a menu',
    "# LE PETIT ZINC | Entrées : œuf mayonnaise 6 € - terrine maison 7 € | Plats : bavette à l'échalote 16 €, risotto aux légumes 14 € | Desserts : île flottante 6 € | Formule midi 18 € | Service compris, eau et gaz : badoit 4 €",
  ],
  [
    'a leaflet of an energy saving agency',
    "# 10 GESTES POUR ÉCONOMISER L'ÉLECTRICITÉ | Baissez le chauffage à 19 °C | Débranchez vos appareils en veille : jusqu'à 10 % de votre consommation | Profitez des heures creuses | Un conseiller France Rénov' vous répond gratuitement",
  ],
  [
    'a curriculum vitae',
    "Amadou SARR | Cuisinier - 8 ans d'expérience | EXPÉRIENCES PROFESSIONNELLES | 2019-2022 Commis de cuisine, restaurant L'Étoile, CDI temps plein | 2016-2018 Plongeur, contrat à durée déterminée | FORMATION CAP cuisine | LANGUES français, wolof | Permis B | Centres d'intérêt : football, lecture",
  ],
  [
    'a gym contract',
    "# FORM'UP CLUB | CONTRAT D'ADHÉSION | Abonnement 12 mois sans tacite reconduction | Cotisation mensuelle 29,90 € par prélèvement | Frais d'inscription 39 € | Accès salle de musculation et cours collectifs | Certificat médical d'aptitude | Résiliation avec préavis d'un mois | L'adhérent, lu et approuvé",
  ],
  [
    'a letter to a friend',
    "Cher Paul, | J'espère que tu vas bien. Ici il fait froid et le loyer est cher mais le travail marche bien. J'ai reçu ma carte de bus et un téléphone neuf. Je t'enverrai de l'argent le mois prochain pour maman. | Je t'embrasse, | Issa",
  ],
  [
    'a parking ticket',
    'AVIS DE PAIEMENT FORFAIT DE POST-STATIONNEMENT | Véhicule AB-123-CD | Zone tarifaire rotative, rue de la Gare | Constaté le 04/03/2022 à 10 h 14 | Montant du FPS dû 35,00 € | À payer dans les 3 mois | Recours administratif préalable obligatoire | ANTAI',
  ],
  [
    'a school report',
    '# Collège Jean-Prévert | BULLETIN DU 2E TRIMESTRE | Élève TOURE Sira, 5e B | Discipline  Moyenne  Appréciation | Mathématiques 12,4 Ensemble correct | Français 14 Bonne participation | Conseil de classe : encouragements | Absences 3 demi-journées',
  ],
  [
    'a press article',
    "Les prix de l'énergie repartent à la hausse | Par Julie Morel, journaliste | Le tarif réglementé de l'électricité augmentera de 15 % en février, a annoncé hier le ministre. Selon la Commission de régulation de l'énergie, la facture d'un foyer chauffé à l'électricité et dont le compteur indique 4 000 kWh grimpera de 20 euros par mois. Les fournisseurs alternatifs dénoncent le coût de l'acheminement. Lire aussi page 4",
  ],
  [
    'a home insurance contract',
    '# Assurance Habitation Sérénité | CONDITIONS PARTICULIÈRES | Souscripteur M. LY Omar | Risque assuré : appartement 2 pièces en location, 40 m² | Garanties : incendie, dégâts des eaux, vol, responsabilité civile | Franchise 150 € | Prime annuelle TTC 144,20 € | Échéance principale 01/03 | Sinistre : déclarez sous cinq jours',
  ],
  [
    'a garage bill',
    "# GARAGE DU STADE | FACTURE 2022-118 | Véhicule Clio AB-123-CD 112 400 km | Vidange huile 5W30 4,5 L  49,00 | Filtre à huile  12,00 | Plaquettes de frein avant  58,00 | Main d'œuvre 1,5 h  90,00 | Total HT 209,00 TVA 41,80 Total TTC 250,80 | RCS Lille",
  ],
  [
    'a supermarket receipt',
    '# SUPER PROXI | Baguette 0,95 | Lait demi-écrémé 6x1L 5,70 | Riz 5 kg 9,90 | Carte téléphonique 7,50 | Sous-total 24,05 | CB EUR 24,05 | Merci de votre visite | Caisse 3 Ticket 4412',
  ],
  [
    'a household appliance bill',
    "# ELECTRO FACILE | Facture de vente | 1 Lave-linge 8 kg classe A 399,00 | Éco-participation 10,00 | Livraison 29,00 | Garantie 2 ans pièces et main d'œuvre | Consommation 49 kWh/100 cycles | Payé carte bancaire 438,00 €",
  ],
  [
    'a phone purchase',
    '# PHONE STORE | Facture n° 7712 | 1 Smartphone 128 Go noir reconditionné 189,00 € | Coque de protection 9,90 € | IMEI 350000000000000 | Garantie commerciale 12 mois | Total TTC 198,90 € | Payé en espèces',
  ],
  [
    'a job offer',
    "OFFRE D'EMPLOI | Employé polyvalent de restauration H/F | CDI 35 h, 1 680 € brut mensuel | Missions : préparer les commandes, encaisser | Profil : débutant accepté, titre de séjour en règle | Envoyez votre CV à recrutement@exemple.fr",
  ],
  [
    'a cover letter',
    "Objet : candidature au poste d'agent d'entretien | Madame, Monsieur, | Titulaire d'un certificat de travail et fort d'une expérience de quatre ans, je souhaite rejoindre votre entreprise en contrat à durée indéterminée. Je me tiens à votre disposition pour un entretien.",
  ],
  [
    'a resignation letter',
    "Madame la directrice, | Je vous informe de ma décision de démissionner de mon poste de serveur que j'occupe depuis le 3 mars 2020. Conformément à la convention collective, mon préavis d'un mois prendra fin le 2 mai. Je vous prie de préparer mon certificat de travail et mon solde de tout compte.",
  ],
  [
    'a flat offer',
    "À LOUER - Studio 22 m² meublé, métro à 5 min | Loyer 590 € charges comprises | Dépôt de garantie 1 mois | Dossier : 3 fiches de paie, avis d'imposition, pièce d'identité | DPE D | Visites samedi | Agence du Centre",
  ],
  [
    "a syndic's letter",
    "# Cabinet Syndic Martin | CONVOCATION À L'ASSEMBLÉE GÉNÉRALE DES COPROPRIÉTAIRES | Ordre du jour : approbation des comptes, budget prévisionnel, travaux de ravalement, vote du syndic | Pouvoir à retourner | Tantièmes 112/10000",
  ],
  [
    'an association leaflet',
    "# PERMANENCE JURIDIQUE | Vous êtes sans papiers ? Régularisation, demande d'asile, AME, préfecture : des bénévoles vous accueillent tous les mardis de 14 h à 17 h | Gratuit et confidentiel | Apportez vos fiches de paie et quittances",
  ],
  [
    'a list of papers to bring',
    "LISTE DES PIÈCES À FOURNIR | Passeport en cours de validité | Acte de naissance traduit | Justificatif de domicile de moins de 3 mois (facture d'électricité, quittance de loyer) | Bulletins de paie, avis d'imposition | Trois photographies | Timbres fiscaux",
  ],
  [
    'a medical leaflet',
    '# VACCINATION CONTRE LA GRIPPE | La grippe est une maladie virale. Le vaccin est pris en charge à 100 % pour les plus de 65 ans. Demandez conseil à votre médecin ou à votre pharmacien. Se laver les mains, porter un masque',
  ],
  [
    'a package leaflet',
    "NOTICE : INFORMATION DE L'UTILISATEUR | Paracétamol 500 mg comprimé | Que contient cette notice ? | Ne prenez jamais ce médicament si vous êtes allergique | Posologie : 1 à 2 comprimés, 3 g par jour maximum | Effets indésirables éventuels | Conservation | Titulaire de l'autorisation de mise sur le marché",
  ],
  [
    'a sports certificate',
    "Je soussigné, docteur en médecine, certifie avoir examiné ce jour l'enfant qui ne présente aucune contre-indication à la pratique du judo en compétition",
  ],
  [
    'a vaccination booklet',
    'CARNET DE VACCINATIONS | Vaccin  Date  Lot  Dose | DTP 03/04/2018 A441 rappel | ROR 11/05/2018 B118 | Hépatite B | BCG | Cachet du vaccinateur',
  ],
  [
    'a delivery note',
    "BON DE LIVRAISON N° 4412 | Expéditeur : Dépôt Nord | Destinataire : Restaurant L'Olivier | 12 cartons tomates, 4 sacs riz | Livré le 04/02/2022 à 7 h | Signature du client, réserves",
  ],
  [
    'a parcel slip',
    "# RELAIS COLIS | Votre colis vous attend chez TABAC DE LA GARE | N° de suivi 4412 9988 1122 | Retrait avant le 12/05/2022 muni d'une pièce d'identité | Code de retrait 118442",
  ],
  [
    'an advertising flyer of an operator',
    "# PROMO ÉTÉ | Forfait 100 Go à 8,99 €/mois pendant 12 mois puis 14,99 € | Appels SMS MMS illimités | Offre valable jusqu'au 31 août, sans engagement | En boutique et sur internet | Voir conditions",
  ],
  [
    'a train strike poster',
    'INFO TRAFIC | Mouvement social jeudi : trafic perturbé sur les lignes de bus et de tramway | Prévoyez un temps de trajet plus long | Les abonnés mensuels pourront demander un dédommagement',
  ],
  [
    'a fine in transport',
    "PROCÈS-VERBAL D'INFRACTION | Absence de titre de transport validé, ligne 13 | Indemnité forfaitaire 50 € + frais de dossier 40 € | Contrevenant KONATE Ali | Agent verbalisateur assermenté",
  ],
  [
    'a cinema ticket',
    '# CINÉ LUMIÈRE | Salle 4 Rang F Place 12 | Séance 20:30 le 12/03/2022 | Tarif réduit 6,90 € | Billet non remboursable',
  ],
  [
    'a hotel bill',
    '# HÔTEL DU PARC | Facture | Chambre 204 du 03/05/2022 au 05/05/2022 | 2 nuitées x 62,00 | Taxe de séjour 2,64 | Petit déjeuner 18,00 | Total TTC 144,64 | Arrivée Départ Client M. FALL',
  ],
  [
    'a loan offer',
    '# OFFRE DE CRÉDIT RENOUVELABLE | Montant 2 000 € TAEG 19,8 % | Mensualité 62 € sur 36 mois | Coût total du crédit | Délai de rétractation 14 jours | Un crédit vous engage et doit être remboursé | Emprunteur',
  ],
  [
    'a court judgment on a dispute',
    'TRIBUNAL JUDICIAIRE | Jugement du 04/05/2021 | Entre la société X, demanderesse, et M. DIOP, défendeur | Motifs de la décision : attendu que la créance est certaine | PAR CES MOTIFS condamne aux dépens | Le greffier',
  ],
  [
    "a lawyer's fee note",
    "# Maître Anne LEROY, avocate | NOTE D'HONORAIRES | Dossier régularisation, recours au tribunal administratif | Diligences : rendez-vous, rédaction de la requête | Honoraires HT 1 000,00 TVA 200,00 TTC 1 200,00 | Provision reçue 400",
  ],
  [
    'a recipe',
    'POULET YASSA pour 4 personnes | 1 poulet, 6 oignons, 3 citrons, moutarde | Faire mariner 2 heures | Cuire à feu doux 45 minutes, servir avec du riz',
  ],
  [
    'a building permit notice',
    'PERMIS DE CONSTRUIRE N° PC 093 | Bénéficiaire SCI DU CANAL | Nature des travaux : immeuble de 12 logements | Surface de plancher 812 m² | Hauteur 15 m | Dossier consultable en mairie',
  ],
  [
    'a baptism certificate',
    'PAROISSE SAINT-ANTOINE | CERTIFICAT DE BAPTÊME | A été baptisé le 4 juin 2000 | Parrain, marraine | Le curé | Registre de catholicité',
  ],
  [
    'a trade quotation',
    "# ELEC SERVICES | DEVIS N° 118 | Mise aux normes du tableau électrique, pose de 8 prises et 4 points lumineux | Fourniture câble 3G2,5 | Main d'œuvre 12 h | Total HT 1 240,00 TVA 10 % | Devis valable 30 jours, bon pour accord",
  ],
  [
    'a plumber bill',
    "# PLOMBERIE EXPRESS | Facture n° 88 | Remplacement du robinet et du siphon, recherche de fuite d'eau | Déplacement 49 € | Main d'œuvre 2 h 110 € | Fournitures 38 € | Total TTC 197 €",
  ],
  [
    'a training programme',
    "PROGRAMME DE FORMATION SST | Objectifs pédagogiques | Jour 1 : rechercher les dangers, protéger, examiner, alerter | Durée 14 heures | Public : tout salarié | Modalités d'évaluation | Tarif inter 240 € HT",
  ],
  [
    'a meeting report',
    "COMPTE RENDU DE RÉUNION | Présents : M. Petit, Mme Roy, M. Ba | Points abordés : planning d'août, congés payés, tickets restaurant | Décisions | Prochaine réunion le 4 juillet",
  ],
  [
    'a rota of work',
    'PLANNING SEMAINE 22 | Lundi Mardi Mercredi Jeudi Vendredi | Awa 8h-15h 8h-15h repos 8h-15h | Moussa 14h-22h repos 14h-22h | Total heures 35',
  ],
  [
    'an election card',
    '# COMMUNE DE VALMONT | CARTE ÉLECTORALE | Bureau de vote 12, école Pasteur | N° sur la liste 441 | Nom BERNARD Prénom Luc | Scrutins',
  ],
  [
    'a driving licence',
    'PERMIS DE CONDUIRE | 1. NDOYE 2. Cheikh 3. 04.05.88 | 4a. 11.02.19 4b. 10.02.34 4c. Préfet 5. 19AB44129 | 9. AM B',
  ],
  [
    'a vehicle registration',
    "CERTIFICAT D'IMMATRICULATION | A AB-123-CD | B 03/04/2015 | C.1 DIALLO Ibrahima | D.1 RENAULT D.3 CLIO | P.3 GO | V.7 104 | X.1 visite avant le",
  ],
  [
    'a wedding invitation',
    'Awa et Karim ont la joie de vous inviter à leur mariage le samedi 4 juin à 15 heures à la mairie, puis au dîner dansant | Réponse souhaitée avant le 1er mai',
  ],
  [
    'a death notice',
    "AVIS DE DÉCÈS | La famille TRAORE a la douleur de vous faire part du décès de Moussa, survenu le 4 mars à l'âge de 71 ans | Prière à la mosquée vendredi",
  ],
  [
    'a user manual',
    "GUIDE DE DÉMARRAGE RAPIDE | 1. Branchez la box sur la prise fibre 2. Attendez que le voyant internet soit fixe 3. Connectez votre ordinateur en WiFi avec la clé de sécurité | Besoin d'aide ? | Ne pas exposer à l'humidité",
  ],
  [
    'a complaint to an operator',
    'Objet : réclamation | Madame, Monsieur, | Je conteste ma facture de mobile du mois de mars : des SMS hors forfait me sont facturés 45 euros alors que mon abonnement est illimité. Je vous demande le remboursement.',
  ],
  [
    'a union leaflet',
    'TOUS EN GRÈVE LE 12 ! | Pour nos salaires, nos retraites, contre le gel des embauches | Rassemblement 10 h place de la Mairie | Syndicat du nettoyage | Heures supplémentaires non payées : réclamez vos fiches de paie',
  ],
  // These name somebody and a day, as papers of the kinds do.
  [
    'garage bill to person',
    "# Garage du Pont | Facture du 04/03/2022 | M. DIALLO Alpha | Renault Clio AB-123-CD | Révision, vidange, 4 pneus | Main d'œuvre 80 € | Total TTC 412,00 €",
  ],
  [
    'gym invoice',
    "# Basic Gym | Facture d'abonnement | Mme SOW Awa | Abonnement mensuel du 01/03/2022 au 31/03/2022 | 24,99 € TTC prélevé | Accès illimité à la salle",
  ],
  [
    'insurance certificate',
    "# Mutuelle du Nord | ATTESTATION D'ASSURANCE HABITATION | M. BA Oumar, locataire 3 rue X 59000 Lille, est assuré depuis le 01/02/2021 pour sa responsabilité locative | Contrat n° 4412998",
  ],
  [
    'car insurance',
    '# Assur Auto | Carte verte | Assuré M. BA | Véhicule Peugeot 208 | Valable du 01/01/2022 au 31/12/2022',
  ],
  [
    'plane ticket',
    '# Air Horizon | Confirmation de réservation | Passager M. DIOP Cheikh | Paris - Dakar 12/07/2022 10:40 | Bagage 23 kg | Total 512,00 €',
  ],
  [
    'school report person',
    '# Lycée Pasteur | Bulletin du 1er trimestre 2021-2022 | Élève DIALLO Fatou, 2de 4 | Français 11,2 Maths 9,8 Histoire 13 | Avis du conseil : des efforts',
  ],
  [
    'furniture bill',
    '# Meubles Plus | Facture n° 1188 du 09/09/2021 | M. et Mme TRAORE | Canapé 399 €, matelas 199 € | Livraison 49 € | Total TTC 647 €',
  ],
  [
    'parking pass',
    '# Parking Centre | Abonnement mensuel place 112 | M. COSTA Rui | Du 01/04/2022 au 30/04/2022 | 85,00 € TTC | Accès 24h/24',
  ],
  [
    'dentist quote',
    'DEVIS DENTAIRE | Dr MARTIN | Patient M. KEITA | Couronne céramo-métallique dent 26 | Honoraires 550 € | Base de remboursement 120 € | 04/04/2022',
  ],
  [
    'translation bill',
    "Traductrice assermentée Mme RIOS | Facture du 03/03/2022 | Traduction d'un acte de naissance de l'espagnol | 2 pages 70 € | M. GOMEZ",
  ],
  [
    'lawyer letter',
    'Maître Paul SIMON, avocat au barreau | Attestation | Je suis chargé du dossier de M. CAMARA, dont la demande de titre de séjour va être déposée à la préfecture | Fait le 04/05/2022',
  ],
  [
    'court summons',
    "Conseil de prud'hommes | Convocation devant le bureau de conciliation le 04/06/2022 | M. DIALLO contre la société NET | Salaires impayés, congés payés, travail dissimulé",
  ],
  [
    'debt collector',
    '# Recouvrex | MISE EN DEMEURE | M. SY Ali | Notre client opérateur de téléphonie nous a confié le recouvrement de 112,40 € | Réglez sous 8 jours | 04/02/2022',
  ],
  [
    'police complaint',
    'PROCÈS-VERBAL DE PLAINTE | Commissariat | Le 04/03/2022 M. TOURE déclare le vol de son passeport et de sa carte de séjour dans le métro',
  ],
  [
    'church letter',
    "Paroisse | Attestation de mariage religieux | M. et Mme KOFFI se sont unis à l'église le 04/06/2019",
  ],
  ['union card', '# Syndicat CGT-FO | Carte syndicale 2021 | M. BARRY | Cotisation 12 mois | Nettoyage'],
  [
    'employer warning',
    'Avertissement | M. DIOP, le 04/03/2022 vous vous êtes présenté avec deux heures de retard à votre poste. Nous vous notifions un avertissement. La direction',
  ],
  [
    'convening dismissal',
    'Convocation à un entretien préalable | M. DIOP, nous envisageons à votre égard une mesure de licenciement. Entretien le 12/05/2022 au siège. Vous pouvez vous faire assister',
  ],
  [
    'mutuelle card',
    '# Santéplus Mutuelle | Carte de tiers payant 2022 | Adhérent M. LEROY Marc | Optique, dentaire, hospitalisation | N° AMC 4412',
  ],
  [
    'toy donation receipt',
    "# Restos | REÇU FISCAL DE DON | M. PETIT a versé 50 € le 12/12/2021 | Réduction d'impôt 66 % | Article 200 du CGI",
  ],
  [
    'phone quote internet install',
    '# Elec Pose | Devis du 04/02/2022 | M. KONE | Tirage de câble réseau et prises RJ45 | 340 € TTC',
  ],
  [
    'vet bill',
    'Clinique vétérinaire des Lilas | Facture 04/03/2022 | M. ROUX, chat Félix | Vaccin 62 €, consultation 38 €',
  ],
  [
    'property notice',
    "Avis de taxe d'enlèvement | Commune | Fourrière : véhicule AB-123-CD enlevé le 04/03/2022 | Frais 118 €",
  ],
  [
    'hotel confirmation',
    '# Hôtel Azur | Réservation au nom de M. FALL | Du 03/05/2022 au 05/05/2022 | 2 nuits 140 € petit déjeuner inclus',
  ],
  [
    'tenant complaint',
    "Lettre de relance | M. SARR | Sauf erreur de notre part votre loyer de mars 2022 reste impayé. Merci de régler 512 € sous huit jours. L'agence",
  ],
  ['nursery', '# Crèche Les Lutins | Facture de mars 2022 | Enfant DIALLO Awa | 86 heures à 1,12 € | Total 96,32 €'],
  [
    'canteen',
    '# Ville de Valmont | Facture restauration scolaire | Enfant SOW | 12 repas à 2,10 € | Période février 2022 | À payer 25,20 €',
  ],
  [
    'newspaper subscription',
    "# Le Quotidien | Confirmation d'abonnement | Mme PAUL | 12 mois 119 € | Début 01/02/2022",
  ],
  [
    'online order',
    '# Zamzon | Commande du 04/03/2022 | Livrer à M. BA Ali, 3 rue X 75018 Paris | 1 chargeur USB 9,99 € | Expédié',
  ],
  [
    'training attest first aid',
    '# Croix-Rouge | Attestation PSC1 | M. DIALLO Alpha a suivi la formation aux premiers secours le 04/03/2022',
  ],
  [
    'business card registration',
    'EXTRAIT KBIS | RCS Paris 800 111 222 | SAS NET PLUS | Président M. DIALLO | Capital 1 000 € | Activité nettoyage | 04/03/2022',
  ],
];
