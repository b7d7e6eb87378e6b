import { papersOf, type UnseenPaper } from './unseen-paper.ts';

// People and numbers are invented. Where a machine-readable zone is left out, the photograph cut it off.
export const IDENTITY_PAPERS: readonly UnseenPaper[] = [
  ...papersOf(
    'passeport',
    [
      null,
      'REPUBLIC OF TARANIA | Passport / Passeport | Type P  Country code TRN  Passport No. A0441299 | Surname ABEBE | Given names SELAM | Nationality TARANIAN | Date of birth 03 FEB 1990 | Sex F | Date of issue 12 MAY 2019 | Date of expiry 11 MAY 2024 | Authority MAIN DEPARTMENT',
    ],
    [
      null,
      'REPUBLICA DE COSTALUZ | PASAPORTE | Apellidos GOMEZ RUIZ | Nombres PEDRO | Fecha de nacimiento 02 ENE 1985 | Fecha de expedición 10 MAR 2018 | Fecha de vencimiento 10 MAR 2028 | Lugar de nacimiento | Firma del titular | N° AB441299',
    ],
    [
      null,
      "PASSEPORT BIOMÉTRIQUE CEDEAO | Nom KOUASSI | Prénoms Yao Marcel | Date d'expiration 04/04/2025 | Lieu de naissance Bouaké | Profession étudiant | Taille 1,75 m | Signature du titulaire | Ce passeport contient 32 pages | Pays émetteur CIV",
    ],
    [
      null,
      "LAISSEZ-PASSER CONSULAIRE tenant lieu de passeport | Titre de voyage pour réfugié, convention du 28 juillet 1951 | Valable pour tous pays sauf Érythrée | Nom GEBRE | Prénom Hagos | Date d'expiration 01/02/2026 | Domicile | Couleur des yeux noirs",
    ],
  ),
  ...papersOf(
    'carte-identite',
    [
      null,
      "RÉPUBLIQUE DU SAHARA CENTRAL | CARTE D'IDENTITÉ CONSULAIRE | Nom SANGARE | Prénoms Moussa | Né en 1984 à Yelimane | Profession ouvrier | Taille 1,80 m | Adresse en France | Délivrée le 03/02/2020, expire le 02/02/2025 | Signature du titulaire",
    ],
    [
      null,
      'NATIONAL IDENTITY CARD | Name HOSSAIN MD JAHANGIR | Father KARIM | Mother AMENA | Date of Birth 11 Mar 1989 | ID NO: 1989441299 | Blood group O+ | Government of the People’s Republic',
    ],
    [
      null,
      'CARTE NATIONALE | Royaume | Nom EL AMRANI | Prénom Hicham | Né le 04.05.1987 | Valable jusqu’au 12.10.2027 | CAN 441299 | Fils de Ahmed et de Fatima | N° état civil 112/1987 | Sexe M',
    ],
    [
      null,
      'CÉDULA DE IDENTIDAD | Apellidos y nombres MAMANI QUISPE Rosa | Serie 4412 Sección 998 | Nacida el 05 de junio de 1991 | Estado civil soltera | Domicilio | Válida hasta 2029 | Impresión digital',
    ],
  ),
  ...papersOf(
    'titre-de-sejour',
    [
      null,
      'RÉPUBLIQUE FRANÇAISE RF | CARTE DE SÉJOUR PLURIANNUELLE | NOM NDIAYE | PRÉNOMS Ousmane | SEXE M NATIONALITÉ SEN | NÉ(E) LE 03 04 1985 | CATÉGORIE DU TITRE TRAVAILLEUR TEMPORAIRE | EXPIRE LE 02 05 2026 | N° 9903441122',
    ],
    [
      null,
      'RESIDENCE PERMIT | AUTORISE SON TITULAIRE A TRAVAILLER | Vie privée et familiale | Remarques | Date de délivrance 11 02 2021 | Fin de validité 10 02 2022 | Préfecture du Rhône | N° étranger 6903112233',
    ],
    [
      null,
      "CERTIFICAT DE RÉSIDENCE D'ALGÉRIEN | Validité dix ans du 03/07/2015 au 02/07/2025 | BELKACEM Samir | Toutes professions en France métropolitaine dans le cadre de la législation en vigueur | Entrée en France le 12/08/2004",
    ],
    [
      null,
      'PERMESSO DI SOGGIORNO | Tipo di permesso lavoro subordinato | Cognome DIOP | Nome Modou | Data di scadenza 12 09 2024 | Soggiornante di lungo periodo UE | Questura di Brescia | Residence permit',
    ],
  ),
  ...papersOf(
    'recepisse',
    [
      null,
      "RÉCÉPISSÉ DE DEMANDE DE RENOUVELLEMENT | Le présent récépissé autorise son titulaire à séjourner en France et à exercer une activité professionnelle | CAMARA Fatoumata | Valable du 03/02/2022 au 02/08/2022 | N° étranger 9303112244 | N'autorise pas le franchissement des frontières sans titre",
    ],
    [
      null,
      "ATTESTATION DE PROLONGATION D'INSTRUCTION | Demande n° 930100220044 déposée sur la plateforme de l'administration numérique des étrangers | Ce document, accompagné de votre titre expiré, vous permet de justifier de la régularité de votre séjour pendant trois mois | M. ROY Suman",
    ],
    [
      null,
      "ATTESTATION DE DEMANDE D'ASILE | Procédure normale | Première demande délivrée en GUDA | Vaut autorisation provisoire de séjour | Nom TESFAY Prénom Abel | N° Étranger 7503998877 | Valable jusqu'au 11/10/2023 | Langue tigrinya",
    ],
    [
      null,
      "AUTORISATION PROVISOIRE DE SÉJOUR (APS) | M. CISSOKHO Bakary est autorisé à se maintenir sur le territoire jusqu'au 12/12/2022 | Nouvelle demande de carte en cours d'instruction | Photo, cachet sec, signature du préfet",
    ],
  ),
  ...papersOf(
    'visa',
    [
      null,
      "VISA D | ETUDIANT | Durée du séjour 365 jours | Nombre d'entrées MULT | Du 01-09-21 au 31-08-22 | Délivré à DAKAR le 20-08-21 | Numéro de passeport A01234567 | Nom, prénom FALL NDEYE | Remarques : dispense temporaire de carte de séjour",
    ],
    [
      null,
      'SCHENGEN VISUM | Gültig für Schengener Staaten | Vom 01-05-18 bis 15-06-18 | Anzahl der Einreisen 01 | Dauer des Aufenthalts 30 Tage | Ausgestellt in ACCRA | Art des Visums C | MENSAH KOFI | Reisepass',
    ],
    [
      null,
      'VISA FRANCE | valable pour France sauf CTOM | Type C court séjour | Entrées 1 | Durée 20 jours | Délivré par Consulat général à Bamako | Motif ascendant non à charge | Cachet ORLY 12 07 16 entrée',
    ],
    [
      null,
      "Cachet d'admission | POLICE AUX FRONTIERES | ROISSY CDG 2E | ENTREE 04 03 2015 | Visa long séjour valant titre de séjour VLS-TS | A valider en ligne dans les trois mois",
    ],
  ),
];
