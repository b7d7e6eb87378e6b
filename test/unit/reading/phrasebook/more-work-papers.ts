import type { WholePaper } from './whole-paper.ts';

// Firms, people, numbers and sums are invented; the layouts are those of agencies, small firms and households.
const paper = (
  kind: string,
  name: string,
  page: string,
  facts: WholePaper['facts'],
  absent: WholePaper['absent'] = [],
): WholePaper => ({ kind, name, page, facts, absent });

const MISSION: WholePaper['facts'] = {
  typeContrat: 'CTT',
  employeur: 'ATOUT SPÉCIMEN',
  entrepriseUtilisatrice: 'CHANTIERS DU TÉMOIN SAS',
  salarie: 'DIAKITE Moussa',
  dateDebut: '2023-10-09',
  dateFin: '2023-10-27',
};

export const MORE_WORK_PAPERS: readonly WholePaper[] = [
  paper(
    'contrat-de-travail',
    'mission: labels under a rule, client at the right',
    `
ATOUT SPÉCIMEN                          CONTRAT DE MISSION
Agence de Créteil                       (article L. 1251-16 du code du travail)
12 avenue du Gabarit                    N° de contrat : 880-2231
94000 CRÉTEIL                           Avenant n° : 0
Siret : 731 456 091 00016

Identité du salarié intérimaire         Identité de l'entreprise utilisatrice
Nom : DIAKITE                           Raison sociale : CHANTIERS DU TÉMOIN SAS
Prénom : Moussa                         Siret : 551 772 015 00030
NIR : 1 88 06 99 350 118 97             Adresse : 3 quai du Modèle 94400 VITRY
Nationalité : malienne                  Chantier : rue Neuve

Début de la mission : 09/10/2023 à 7h30     Fin de la mission : 27/10/2023
Qualification : Manoeuvre
Horaire hebdomadaire : 35,00 h
Salaire de base : 11,75 €/h
Fait à Créteil, le 06/10/2023`,
    { ...MISSION, siret: '73145609100016', emploi: 'Manoeuvre', heuresHebdo: 35, dateSignature: '2023-10-06' },
    ['salaireBrutMensuel'],
  ),
  paper(
    'contrat-de-travail',
    'mission: form with a column of labels and boxes',
    `
CONTRAT DE TRAVAIL TEMPORAIRE

Société de travail temporaire    ATOUT SPÉCIMEN
                                 12 avenue du Gabarit 94000 CRÉTEIL
                                 SIRET 731 456 091 00016
Travailleur temporaire           DIAKITE Moussa
                                 7 rue du Modèle 94200 IVRY
Société utilisatrice             CHANTIERS DU TÉMOIN SAS
                                 SIRET 551 772 015 00030
Motif                            Accroissement temporaire d'activité
Dates                            du 09/10/2023 au 27/10/2023
Souplesse                        du 23/10/2023 au 31/10/2023
Poste à pourvoir                 Manoeuvre
Durée du travail                 35 heures hebdomadaires
Rémunération                     11,75 € de l'heure
Date d'établissement             06/10/2023`,
    { ...MISSION, siret: '73145609100016', emploi: 'Manoeuvre', heuresHebdo: 35 },
    ['salaireBrutMensuel'],
  ),
  paper(
    'contrat-de-travail',
    'mission: letter of the agency',
    `
ATOUT SPÉCIMEN
12 avenue du Gabarit 94000 CRÉTEIL                       M. DIAKITE Moussa
Siret 731 456 091 00016                                  7 rue du Modèle
                                                         94200 IVRY

                    CONTRAT DE MISSION
Nous vous confions une mission auprès de la société CHANTIERS DU TÉMOIN SAS,
entreprise utilisatrice, en qualité de manoeuvre, du 9 octobre 2023 au 27 octobre 2023.
Votre horaire de travail sera de 35 heures par semaine.
Le terme de la mission peut être reporté jusqu'au 31 octobre 2023.
Créteil, le 6 octobre 2023`,
    { ...MISSION, siret: '73145609100016', emploi: 'manoeuvre', heuresHebdo: 35, dateSignature: '2023-10-06' },
    ['salaireBrutMensuel'],
  ),
  paper(
    'contrat-de-travail',
    'mission: agency in a box of its own at the right',
    `
               CONTRAT DE MISSION TEMPORAIRE N° 2231

LE SALARIÉ                               L'AGENCE D'EMPLOI
M. DIAKITE Moussa                        ATOUT SPÉCIMEN
7 rue du Modèle                          12 avenue du Gabarit
94200 IVRY                               94000 CRÉTEIL
Né le 17/05/1990                         SIRET : 731 456 091 00016

L'UTILISATEUR
CHANTIERS DU TÉMOIN SAS
3 quai du Modèle 94400 VITRY
SIRET : 551 772 015 00030

LA MISSION
Du 09/10/2023 au 27/10/2023 - Période d'essai : 2 jours
Emploi : Manoeuvre    Caractéristiques : pose de cloisons
Horaires : 7h30 - 15h30, 35 h par semaine
Fait en deux exemplaires à Créteil le 06/10/2023`,
    { ...MISSION, siret: '73145609100016', emploi: 'Manoeuvre', heuresHebdo: 35, dateSignature: '2023-10-06' },
    ['salaireBrutMensuel'],
  ),
  paper(
    'contrat-de-travail',
    'mission: renewed by an amendment in boxes',
    `
ATOUT SPÉCIMEN  -  12 avenue du Gabarit  -  94000 CRÉTEIL  -  SIRET 731 456 091 00016
           AVENANT N° 1 AU CONTRAT DE MISSION N° 2231
Intérimaire             Entreprise utilisatrice          Qualification
DIAKITE Moussa          CHANTIERS DU TÉMOIN SAS          Manoeuvre
N° 1 88 06 99           3 quai du Modèle                 N1 P1
Mission initiale : du 18/09/2023 au 06/10/2023
Renouvellement : du 09/10/2023 au 27/10/2023
Fait à Créteil, le 06/10/2023`,
    { ...MISSION, siret: '73145609100016', emploi: 'Manoeuvre', dateSignature: '2023-10-06' },
    ['salaireBrutMensuel'],
  ),
  paper(
    'certificat-de-travail',
    'certificate of an agency',
    `
ATOUT SPÉCIMEN - Travail temporaire
12 avenue du Gabarit 94000 CRÉTEIL
Siret : 731 456 091 00016
                     CERTIFICAT DE TRAVAIL
Nous certifions que M. DIAKITE Moussa, né le 17/05/1990, a été employé par notre société
en qualité de salarié intérimaire, à l'emploi de manoeuvre,
du 09/10/2023 au 27/10/2023.
Il nous quitte libre de tout engagement.
Créteil, le 30/10/2023`,
    {
      employeur: 'ATOUT SPÉCIMEN',
      siret: '73145609100016',
      salarie: 'DIAKITE Moussa',
      dateDebut: '2023-10-09',
      dateFin: '2023-10-27',
      dateDocument: '2023-10-30',
    },
  ),
  paper(
    'attestation-employeur',
    'attestation as a form',
    `
                       ATTESTATION D'EMPLOI
Employeur : RESTAURANT DU MODÈLE SARL      SIRET : 812 345 007 00023
Adresse : 4 allée du Spécimen 75011 PARIS
Le soussigné atteste que la personne désignée ci-dessous fait partie du personnel :
Nom et prénom : GABARIT Jean
Date d'embauche : 01/06/2021
Emploi : Commis de cuisine
Nature du contrat : CDI
Durée hebdomadaire : 39 heures
Attestation délivrée à la demande de l'intéressé le 14/03/2024`,
    {
      employeur: 'RESTAURANT DU MODÈLE SARL',
      siret: '81234500700023',
      salarie: 'GABARIT Jean',
      emploi: 'Commis de cuisine',
      dateDocument: '2024-03-14',
    },
  ),
  paper(
    'attestation-employeur',
    'a household attests',
    `
Mme Claire PATRON
4 allée du Spécimen
93400 SAINT-OUEN
                                                    Saint-Ouen, le 14 mars 2024
                 ATTESTATION D'EMPLOYEUR
Je soussignée Claire PATRON, particulier employeur, atteste employer Madame Odile GABARIT,
née le 17/05/1990 à Bamako, en qualité de garde d'enfants à domicile, depuis le 1er mars 2021,
en contrat à durée indéterminée, à raison de 20 heures par semaine.`,
    {
      employeur: 'Claire PATRON',
      salarie: 'Odile GABARIT',
      emploi: "garde d'enfants à domicile",
      dateDocument: '2024-03-14',
    },
    ['siret'],
  ),
];
