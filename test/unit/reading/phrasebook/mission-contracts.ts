import type { WholePaper } from './whole-paper.ts';

// Agencies, client firms and people are invented; the layouts are those of temporary-work agencies' contracts.
const mission = (
  name: string,
  page: string,
  facts: WholePaper['facts'],
  absent: WholePaper['absent'] = [],
): WholePaper => ({
  kind: 'contrat-de-travail',
  name,
  page,
  facts: {
    typeContrat: 'CTT',
    employeur: 'TEMPO DU GABARIT',
    entrepriseUtilisatrice: 'LOGISTIQUE DU MODÈLE',
    salarie: 'GABARIT Odile',
    dateDebut: '2024-03-04',
    dateFin: '2024-03-29',
    ...facts,
  },
  absent: ['salaireBrutMensuel', ...absent],
});

export const MISSION_CONTRACTS: readonly WholePaper[] = [
  mission(
    'two boxes side by side',
    `
TEMPO DU GABARIT                                             CONTRAT DE MISSION
Entreprise de travail temporaire                             N° 00482153
SIRET 812 345 007 00023   APE 78.20Z

INTÉRIMAIRE                                 ENTREPRISE UTILISATRICE
GABARIT Odile                               LOGISTIQUE DU MODÈLE
12 rue du Témoin 93200 SAINT-DENIS          ZI des Spécimens 95500 GONESSE
N° SS : 2 90 05 99 335 012 04               SIRET 442 981 031 00077

Motif de recours           Accroissement temporaire d’activité
Mission du                 04/03/2024
Au                         29/03/2024
Qualification              Préparatrice de commandes
Horaire hebdomadaire       35,00 h
Taux horaire brut          12,15 €

Fait en double exemplaire à Gonesse, le 04/03/2024`,
    {
      siret: '81234500700023',
      nir: '290059933501204',
      emploi: 'Préparatrice de commandes',
      heuresHebdo: 35,
      dateSignature: '2024-03-04',
    },
  ),
  mission(
    'two boxes, client first',
    `
CONTRAT DE TRAVAIL TEMPORAIRE                       Contrat n° 2024-03-1187
ENTRE
L'ENTREPRISE DE TRAVAIL TEMPORAIRE             L'ENTREPRISE UTILISATRICE
TEMPO DU GABARIT                               LOGISTIQUE DU MODÈLE
4 allée du Spécimen                            ZI des Spécimens
93400 SAINT-OUEN                               95500 GONESSE
SIRET : 812 345 007 00023                      SIRET : 442 981 031 00077
Code APE : 7820Z                               Code APE : 5229A

ET LE SALARIÉ TEMPORAIRE
Nom : GABARIT                                  Prénom : Odile
Nom de jeune fille :                           Nationalité : malienne
N° de Sécurité sociale : 290059933501204       Titre de séjour n° 9912345678 valable jusqu'au 12/09/2025
Qualification : Préparatrice de commandes

Date de début de mission : 04/03/2024          Date de fin de mission : 29/03/2024
Période de souplesse : du 25/03/2024 au 04/04/2024
Durée hebdomadaire : 35 h`,
    { siret: '81234500700023', emploi: 'Préparatrice de commandes', heuresHebdo: 35 },
    ['dateSignature'],
  ),
  mission(
    'labels with colons',
    `
TEMPO DU GABARIT - Agence de Saint-Denis
CONTRAT DE MISSION TEMPORAIRE
Agence : TEMPO DU GABARIT
Salarié intérimaire : Mme GABARIT Odile
Client : LOGISTIQUE DU MODÈLE
Lieu de la mission : ZI des Spécimens 95500 GONESSE
Emploi : Cariste CACES 3
Mission : du 04/03/2024 au 29/03/2024
Souplesse négative : 26/03/2024  Souplesse positive : 03/04/2024
Motif : Remplacement de M. Jean ABSENT
Horaires : 8h-12h / 13h-16h   Durée hebdomadaire : 35,00
Salaire de référence : 12,15 € / heure
Établi le 01/03/2024`,
    { emploi: 'Cariste CACES 3', heuresHebdo: 35, dateSignature: '2024-03-01' },
    ['siret'],
  ),
  mission(
    'a grid of heads',
    `
TEMPO DU GABARIT
Société de travail temporaire - 4 allée du Spécimen 93400 SAINT-OUEN
Siret 81234500700023

                     CONTRAT DE MISSION

Matricule      Nom et prénom             N° sécurité sociale       Nationalité
004812         GABARIT Odile             2 90 05 99 335 012 04     Malienne

Client         Entreprise utilisatrice             Lieu de travail
17743          LOGISTIQUE DU MODÈLE                GONESSE

Début          Fin             Début souplesse    Fin souplesse     Période d'essai
04/03/2024     29/03/2024      25/03/2024         03/04/2024        2 jours

Qualification                  Horaire hebdo      Taux horaire      Motif
Manutentionnaire               35,00              12,15             Accroissement

Fait à Saint-Ouen, le 01/03/2024`,
    {
      siret: '81234500700023',
      nir: '290059933501204',
      emploi: 'Manutentionnaire',
      heuresHebdo: 35,
      dateSignature: '2024-03-01',
    },
  ),
  mission(
    'in sentences',
    `
                           CONTRAT DE TRAVAIL TEMPORAIRE
Entre la société TEMPO DU GABARIT, entreprise de travail temporaire, dont le siège social est situé
4 allée du Spécimen 93400 SAINT-OUEN, SIRET 812 345 007 00023, d'une part,
et Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS, d'autre part,
il est convenu ce qui suit :
Madame Odile GABARIT est mise à la disposition de la société LOGISTIQUE DU MODÈLE, entreprise utilisatrice,
en qualité de préparatrice de commandes.
La mission débutera le 4 mars 2024 et prendra fin le 29 mars 2024.
Le terme de la mission pourra être avancé au 25 mars 2024 ou reporté au 3 avril 2024.
La durée hebdomadaire de travail est de 35 heures.
Fait à Saint-Ouen, le 1er mars 2024`,
    { siret: '81234500700023', emploi: 'préparatrice de commandes', heuresHebdo: 35, dateSignature: '2024-03-01' },
  ),
  mission(
    'three boxes',
    `
                      CONTRAT DE MISSION N° 4471203
ETT                            SALARIÉ                       UTILISATEUR
TEMPO DU GABARIT               Mme GABARIT Odile             LOGISTIQUE DU MODÈLE
4 allée du Spécimen            12 rue du Témoin              ZI des Spécimens
93400 SAINT-OUEN               93200 SAINT-DENIS             95500 GONESSE
81234500700023                 290059933501204               44298103100077

Période de mission : du 04/03/2024 au 29/03/2024 inclus
Terme précis avec souplesse : 25/03/2024 - 03/04/2024
Poste : Agent de conditionnement
Horaire de travail : 35h00 par semaine
À Saint-Ouen, le 04/03/2024`,
    { emploi: 'Agent de conditionnement', heuresHebdo: 35, dateSignature: '2024-03-04', nir: '290059933501204' },
  ),
  mission(
    'minimum duration, no end',
    `
TEMPO DU GABARIT
4 allée du Spécimen 93400 SAINT-OUEN
Siret : 812 345 007 00023     Code NAF : 7820Z     Garantie financière : CRÉDIT DU TÉMOIN

CONTRAT DE MISSION INTÉRIMAIRE

Nom du salarié        GABARIT
Prénom du salarié     Odile
Adresse               12 rue du Témoin 93200 SAINT-DENIS

Entreprise cliente    LOGISTIQUE DU MODÈLE
Adresse               ZI des Spécimens 95500 GONESSE

Motif du recours      Remplacement de Mme Claire ABSENTE, malade
Date de début         04/03/2024
Durée minimale        2 semaines, jusqu'au retour de la personne absente
Fonction              Aide-soignante
Durée du travail      24,00 heures / semaine
Fait le 04/03/2024`,
    {
      siret: '81234500700023',
      emploi: 'Aide-soignante',
      heuresHebdo: 24,
      dateFin: undefined as never,
      dateSignature: '2024-03-04',
    },
  ),
  mission(
    'client first, agency at the foot',
    `
              CONTRAT DE TRAVAIL TEMPORAIRE
              (articles L. 1251-16 et suivants du code du travail)

Utilisateur : LOGISTIQUE DU MODÈLE                 Intérimaire : GABARIT Odile
Siret : 442 981 031 00077                          N° SS : 2 90 05 99 335 012 04
Adresse : ZI des Spécimens 95500 GONESSE           Née le : 17/05/1990
Tél. : 01 99 00 12 34                              Qualification : Cariste

Date début : 04/03/2024      Date fin : 29/03/2024     Souplesse : -3 / +3 jours
Salaire horaire brut : 12,15 €     Base hebdo : 35 h
Entreprise de travail temporaire : TEMPO DU GABARIT
Siret : 812 345 007 00023
Fait à Saint-Ouen le 01/03/2024`,
    { siret: '81234500700023', emploi: 'Cariste', heuresHebdo: 35, dateSignature: '2024-03-01' },
  ),
  mission(
    'renewal of a mission',
    `
TEMPO DU GABARIT
SIRET 812 345 007 00023

       AVENANT DE RENOUVELLEMENT AU CONTRAT DE MISSION N° 4471203

Salarié(e) temporaire : GABARIT Odile
Entreprise utilisatrice : LOGISTIQUE DU MODÈLE
Le contrat de mission initial conclu du 05/02/2024 au 03/03/2024 est renouvelé
du 04/03/2024 au 29/03/2024.
Emploi occupé : Préparatrice de commandes
Les autres clauses du contrat demeurent inchangées.
Fait à Saint-Ouen, le 01/03/2024`,
    { siret: '81234500700023', emploi: 'Préparatrice de commandes', dateSignature: '2024-03-01' },
  ),
  mission(
    'letterhead at the right',
    `
CONTRAT DE MISSION                                    TEMPO DU GABARIT
Exemplaire salarié                                    4 allée du Spécimen
                                                      93400 SAINT-OUEN
                                                      SIRET 81234500700023
Madame Odile GABARIT
12 rue du Témoin
93200 SAINT-DENIS

MISSION
Entreprise utilisatrice : LOGISTIQUE DU MODÈLE  SIRET : 442 981 031 00077
Adresse : ZI des Spécimens 95500 GONESSE
Date de début de la mission : 04/03/2024 à 6 h 00
Date de fin de la mission : 29/03/2024
Intitulé du poste : Opératrice de tri
Durée hebdomadaire du travail : 35 heures
Le 04/03/2024`,
    { siret: '81234500700023', emploi: 'Opératrice de tri', heuresHebdo: 35, dateSignature: '2024-03-04' },
  ),
  mission(
    'permanent contract of an agency',
    `
TEMPO DU GABARIT
SIRET 812 345 007 00023

               LETTRE DE MISSION

Salariée : Madame GABARIT Odile, titulaire d'un CDI intérimaire
Entreprise d'accueil : LOGISTIQUE DU MODÈLE
Poste : Préparatrice de commandes
Durée de la mission : du 04/03/2024 au 29/03/2024
Durée hebdomadaire : 35 heures
Fait à Saint-Ouen, le 01/03/2024`,
    {
      typeContrat: 'CDI',
      siret: '81234500700023',
      emploi: 'Préparatrice de commandes',
      heuresHebdo: 35,
      dateSignature: '2024-03-01',
    },
  ),
  mission(
    'employer and client in one list',
    `
                    CONTRAT DE MISSION                      Réf. : 2024/118

EMPLOYEUR                  TEMPO DU GABARIT
Adresse                    4 allée du Spécimen 93400 SAINT-OUEN
N° SIRET                   812 345 007 00023
SALARIÉ(E)                 GABARIT Odile
Adresse                    12 rue du Témoin 93200 SAINT-DENIS
N° sécurité sociale        2 90 05 99 335 012 04
UTILISATEUR                LOGISTIQUE DU MODÈLE
Adresse                    ZI des Spécimens 95500 GONESSE
N° SIRET                   442 981 031 00077
MISSION
Début                      04/03/2024
Terme                      29/03/2024
Aménagement du terme       25/03/2024 au 03/04/2024
Emploi                     Magasinière
Horaire                    35 h / semaine
Signé le                   04/03/2024`,
    {
      siret: '81234500700023',
      nir: '290059933501204',
      emploi: 'Magasinière',
      heuresHebdo: 35,
      dateSignature: '2024-03-04',
    },
  ),
  mission(
    'numbered clauses',
    `
TEMPO DU GABARIT – Travail temporaire
93400 SAINT-OUEN – SIRET : 812 345 007 00023
                   CONTRAT DE MISSION n° 118-2024
1. Salarié temporaire
   Nom, prénom : GABARIT Odile
   Numéro de sécurité sociale : 2 90 05 99 335 012 04
2. Entreprise utilisatrice
   Raison sociale : LOGISTIQUE DU MODÈLE
   SIRET : 442 981 031 00077
3. Caractéristiques de la mission
   Poste de travail : Préparatrice de commandes
   Début de mission : 04/03/2024
   Fin de mission : 29/03/2024 (souplesse : 26/03/2024 au 03/04/2024)
   Nombre d'heures par semaine : 35,00
4. Rémunération
   Taux horaire : 12,15 €
Signature électronique le 04/03/2024`,
    {
      siret: '81234500700023',
      nir: '290059933501204',
      emploi: 'Préparatrice de commandes',
      heuresHebdo: 35,
      dateSignature: '2024-03-04',
    },
  ),
  mission(
    'stacked boxes with headings',
    `
              TEMPO DU GABARIT SAINT-DENIS INDUSTRIE
  CONTRAT DE MISSION

  SALARIÉ INTÉRIMAIRE
  Mme Odile GABARIT
  12 rue du Témoin
  93200 SAINT-DENIS

  ENTREPRISE UTILISATRICE
  LOGISTIQUE DU MODÈLE
  ZI des Spécimens
  95500 GONESSE

  CARACTÉRISTIQUES DU POSTE
  Qualification professionnelle : Agent de tri
  Durée de la mission : 04/03/2024 au 29/03/2024
  Durée collective du travail : 35 heures
  Fait à Saint-Denis, le 04/03/2024`,
    { employeur: 'TEMPO DU GABARIT SAINT-DENIS INDUSTRIE', emploi: 'Agent de tri', dateSignature: '2024-03-04' },
    ['siret'],
  ),
];
