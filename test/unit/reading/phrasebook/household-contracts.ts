import type { WholePaper } from './whole-paper.ts';

// Households, firms and people are invented; the layouts are those of the CESU, Pajemploi and private employers' contracts.
const contract = (name: string, page: string, facts: WholePaper['facts'], absent: WholePaper['absent'] = []) => ({
  kind: 'contrat-de-travail',
  name,
  page,
  facts,
  absent,
});

export const HOUSEHOLD_CONTRACTS: readonly WholePaper[] = [
  contract(
    'model of the private employers',
    `
           CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE DU PARTICULIER EMPLOYEUR
Entre le particulier employeur
Nom : PATRON                    Prénom : Claire
Adresse : 4 allée du Spécimen 93400 SAINT-OUEN
N° Cesu : Z0012345678

et le salarié
Nom : GABARIT                   Prénom : Odile
Adresse : 12 rue du Témoin 93200 SAINT-DENIS
N° de sécurité sociale : 2 90 05 99 335 012 04

1. Date d'entrée
Le salarié est embauché à compter du 1er mars 2023.
2. Emploi
Emploi repère : Assistante de vie C, niveau V
3. Durée du travail
La durée hebdomadaire de travail est de 12 heures, soit 52 heures par mois.
4. Rémunération
Salaire horaire brut : 13,20 €. Le salaire est déclaré avec le Cesu.
Fait à Saint-Ouen, le 27/02/2023`,
    {
      typeContrat: 'CDI',
      employeur: 'PATRON Claire',
      salarie: 'GABARIT Odile',
      nir: '290059933501204',
      dateDebut: '2023-03-01',
      heuresHebdo: 12,
      dateSignature: '2023-02-27',
    },
    ['siret', 'salaireBrutMensuel', 'dateFin'],
  ),
  contract(
    'two columns',
    `
                 CONTRAT DE TRAVAIL CESU

L'EMPLOYEUR                                LE SALARIÉ
Mme Claire PATRON                          Mme Odile GABARIT
4 allée du Spécimen                        12 rue du Témoin
93400 SAINT-OUEN                           93200 SAINT-DENIS
N° Cesu : Z0012345678                      N° SS : 290059933501204

Date d'embauche : 01/03/2023
Type de contrat : CDI
Emploi : Employée familiale
Nombre d'heures par semaine : 6
Salaire net horaire : 11,50 €
À Saint-Ouen le 27/02/2023`,
    {
      typeContrat: 'CDI',
      employeur: 'Claire PATRON',
      salarie: 'Odile GABARIT',
      nir: '290059933501204',
      emploi: 'Employée familiale',
      dateDebut: '2023-03-01',
      heuresHebdo: 6,
      dateSignature: '2023-02-27',
    },
    ['siret', 'salaireBrutMensuel', 'dateFin'],
  ),
  contract(
    'childminder',
    `
     CONTRAT DE TRAVAIL D'ASSISTANTE MATERNELLE À DURÉE INDÉTERMINÉE
Entre
M. et Mme PATRON, parents de l'enfant Léo, demeurant 4 allée du Spécimen 93400 SAINT-OUEN
N° Pajemploi : Y9012345678901
et
Mme GABARIT Odile, assistante maternelle agréée, demeurant 12 rue du Témoin 93200 SAINT-DENIS
Agrément n° 2019-118 du 12/03/2019
Date d'embauche : 01/03/2023
Horaires d'accueil : 36 heures par semaine sur 46 semaines
Salaire mensualisé : 138 heures x 4,20 € = 579,60 € brut par mois
Indemnité d'entretien : 3,60 € par jour
Fait à Saint-Ouen, le 20/02/2023`,
    {
      typeContrat: 'CDI',
      salarie: 'GABARIT Odile',
      dateDebut: '2023-03-01',
      heuresHebdo: 36,
      dateSignature: '2023-02-20',
    },
    ['siret', 'dateFin'],
  ),
  contract(
    'letter of one family',
    `
Contrat de travail – garde d'enfants à domicile

Employeur : Mme PATRON Claire, 4 allée du Spécimen 93400 SAINT-OUEN
Salariée : Mme GABARIT Odile, 12 rue du Témoin 93200 SAINT-DENIS
Nature : contrat à durée indéterminée à temps partiel
Prise de poste : 01/03/2023
Fonction : Garde d'enfants
Horaire : 20 h par semaine
Salaire mensuel brut : 1 126,70 €
Signé le 27/02/2023`,
    {
      typeContrat: 'CDI',
      employeur: 'PATRON Claire',
      salarie: 'GABARIT Odile',
      emploi: "Garde d'enfants",
      dateDebut: '2023-03-01',
      heuresHebdo: 20,
      salaireBrutMensuel: 1126.7,
      dateSignature: '2023-02-27',
    },
    ['siret', 'dateFin'],
  ),
  contract(
    'filled form with numbers',
    `
      CONTRAT DE TRAVAIL – SALARIÉ DU PARTICULIER EMPLOYEUR
      À DURÉE DÉTERMINÉE

1 - EMPLOYEUR
    Nom et prénom : PATRON Claire
    Adresse : 4 allée du Spécimen 93400 SAINT-OUEN
    N° Urssaf ou Cesu : Z0012345678
2 - SALARIÉ
    Nom et prénom : GABARIT Odile
    Adresse : 12 rue du Témoin 93200 SAINT-DENIS
    N° Sécurité sociale : 2 90 05 99 335 012 04
3 - CONTRAT
    Motif : remplacement de Mme ABSENTE, en congé de maternité
    Date de début : 01/03/2023        Date de fin : 30/06/2023
    Emploi : Aide à domicile
    Durée hebdomadaire : 10 h 30
    Salaire horaire brut : 12,90 €
Fait en deux exemplaires le 27/02/2023`,
    {
      typeContrat: 'CDD',
      employeur: 'PATRON Claire',
      salarie: 'GABARIT Odile',
      nir: '290059933501204',
      emploi: 'Aide à domicile',
      dateDebut: '2023-03-01',
      dateFin: '2023-06-30',
      heuresHebdo: 10.5,
      dateSignature: '2023-02-27',
    },
    ['siret', 'salaireBrutMensuel'],
  ),
];

export const AMENDMENTS: readonly WholePaper[] = [
  contract(
    'hours alone, firm over the title',
    `
PROPRETÉ DU MODÈLE SARL
4 allée du Spécimen 93400 SAINT-OUEN
SIRET 812 345 007 00023

              AVENANT N° 2 AU CONTRAT DE TRAVAIL
                  Modification de la durée du travail

Entre la société PROPRETÉ DU MODÈLE SARL et Madame Odile GABARIT, agent de service,
il est convenu ce qui suit :
La durée hebdomadaire du travail de Madame GABARIT, fixée à 20 heures par le contrat du 4 mars 2019,
est portée à 28 heures à compter du 1er juin 2023.
Les autres clauses restent inchangées.
Saint-Ouen, le 22 mai 2023`,
    {
      employeur: 'PROPRETÉ DU MODÈLE SARL',
      salarie: 'Odile GABARIT',
      siret: '81234500700023',
      dateDebut: '2023-06-01',
      heuresHebdo: 28,
      dateSignature: '2023-05-22',
    },
    ['salaireBrutMensuel', 'dateFin'],
  ),
  contract(
    'temporary increase',
    `
     AVENANT TEMPORAIRE – COMPLÉMENT D'HEURES
Société : PROPRETÉ DU MODÈLE SARL      SIRET : 812 345 007 00023
Salarié(e) : GABARIT Odile             Matricule : 00412
Emploi : Agent de service
Période : du 01/07/2023 au 31/08/2023
Durée hebdomadaire contractuelle : 20 h      Durée hebdomadaire pendant l'avenant : 30 h
Motif : remplacement de Mme ABSENTE
Fait à Saint-Ouen, le 26/06/2023`,
    {
      employeur: 'PROPRETÉ DU MODÈLE SARL',
      salarie: 'GABARIT Odile',
      siret: '81234500700023',
      emploi: 'Agent de service',
      dateDebut: '2023-07-01',
      dateFin: '2023-08-31',
      dateSignature: '2023-06-26',
    },
    ['salaireBrutMensuel'],
  ),
  contract(
    'transfer to another cleaning firm',
    `
              AVENANT DE TRANSFERT AU CONTRAT DE TRAVAIL
Entre les soussignés :
La société PROPRETÉ DU MODÈLE SARL, 4 allée du Spécimen 93400 SAINT-OUEN, SIRET 812 345 007 00023, entreprise entrante,
et Madame Odile GABARIT, demeurant 12 rue du Témoin 93200 SAINT-DENIS,
Il est rappelé que Madame GABARIT était employée par la société ANCIEN GABARIT SAS depuis le 04/03/2019.
À compter du 01/06/2023, le contrat de travail de Madame GABARIT se poursuit avec la société PROPRETÉ DU MODÈLE SARL.
Elle occupera le poste d'agent de service, 25 heures par semaine, pour un salaire mensuel brut de 1 322,75 €.
Fait à Saint-Ouen, le 30 mai 2023`,
    {
      employeur: 'PROPRETÉ DU MODÈLE SARL',
      salarie: 'Odile GABARIT',
      siret: '81234500700023',
      emploi: 'agent de service',
      dateDebut: '2023-06-01',
      heuresHebdo: 25,
      salaireBrutMensuel: 1322.75,
      dateSignature: '2023-05-30',
    },
    ['dateFin'],
  ),
  contract(
    'renewal of a fixed-term contract',
    `
       AVENANT DE RENOUVELLEMENT DU CONTRAT À DURÉE DÉTERMINÉE
Entre SARL RESTAURANT DU MODÈLE, représentée par M. Paul PATRON, gérant,
et M. Jean GABARIT, né le 17/05/1990 à Bamako,
Le contrat à durée déterminée conclu le 1er mars 2023 pour la période du 01/03/2023 au 31/05/2023
est renouvelé pour une durée de trois mois, soit du 01/06/2023 au 31/08/2023.
Toutes les autres clauses du contrat initial demeurent inchangées.
Fait à Paris, le 25 mai 2023`,
    {
      typeContrat: 'CDD',
      employeur: 'SARL RESTAURANT DU MODÈLE',
      salarie: 'Jean GABARIT',
      dateDebut: '2023-06-01',
      dateFin: '2023-08-31',
      dateSignature: '2023-05-25',
    },
    ['siret', 'salaireBrutMensuel', 'heuresHebdo'],
  ),
  contract(
    'letter of a raise',
    `
RESTAURANT DU MODÈLE
4 allée du Spécimen 75011 PARIS
SIRET 81234500700023
                                              Monsieur Jean GABARIT
                                              12 rue du Témoin
                                              93200 SAINT-DENIS
                                              Paris, le 25 mai 2023
Objet : avenant à votre contrat de travail

Monsieur,
Nous vous confirmons qu'à compter du 1er juin 2023 vous occuperez le poste de chef de partie.
Votre rémunération mensuelle brute sera portée à 2 150,00 € pour 39 heures par semaine.
Les autres clauses de votre contrat de travail demeurent inchangées.`,
    {
      employeur: 'RESTAURANT DU MODÈLE',
      salarie: 'Jean GABARIT',
      siret: '81234500700023',
      emploi: 'chef de partie',
      dateDebut: '2023-06-01',
      heuresHebdo: 39,
      salaireBrutMensuel: 2150,
      dateDocument: '2023-05-25',
    },
    ['dateFin'],
  ),
  contract(
    'promise with conditions',
    `
SARL RESTAURANT DU MODÈLE – 4 allée du Spécimen 75011 PARIS – SIRET 812 345 007 00023

                      PROMESSE D'EMBAUCHE
Je soussigné Paul PATRON, gérant de la SARL RESTAURANT DU MODÈLE, promets d'embaucher
Monsieur Jean GABARIT, né le 17/05/1990 à Bamako (Mali), de nationalité malienne,
en qualité de commis de cuisine, par contrat à durée indéterminée à temps plein (39 heures hebdomadaires),
pour un salaire brut mensuel de 1 985,40 €.
Cette embauche prendra effet dès l'obtention de son titre de séjour l'autorisant à travailler.
La présente promesse est valable jusqu'au 31/12/2023.
Fait à Paris, le 12/06/2023, pour servir et valoir ce que de droit.`,
    {
      typeContrat: 'CDI',
      employeur: 'SARL RESTAURANT DU MODÈLE',
      salarie: 'Jean GABARIT',
      siret: '81234500700023',
      emploi: 'commis de cuisine',
      heuresHebdo: 39,
      salaireBrutMensuel: 1985.4,
      dateSignature: '2023-06-12',
    },
    ['dateFin', 'dateDebut'],
  ),
];
