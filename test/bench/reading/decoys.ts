import { FACT_TYPES, type FactName } from '../../../core/contract/fact-names.ts';
import { fictitiousSiret, spacedSiret } from '../../fixtures/papers/identifiers.ts';
import type { Draw } from './fictitious.ts';

const two = (n: number) => String(n).padStart(2, '0');
const day = (draw: Draw) => `${two(draw.between(1, 28))}/${two(draw.between(1, 12))}/${draw.between(2009, 2024)}`;
const euros = (draw: Draw) => `${draw.between(300, 3900)},${two(draw.between(0, 99))}`;

const PRINTED_ON = ["Date d'impression", 'Édité le'];
const DATES = [
  'Convention du',
  'Accord de branche du',
  'Dernière visite médicale',
  'Conditions générales en vigueur au',
  'Dossier ouvert le',
];
const AMOUNTS = [
  'Plafond mensuel',
  'Capital social',
  'Acompte du mois précédent',
  'Total versé depuis janvier',
  'Dépôt de garantie',
  'Base de calcul',
];
const HOURS = ['Crédit de formation', 'Repos compensateur', 'Contingent annuel', 'Délégation'];
const PERSONS = ['Dossier suivi par', 'Votre conseillère', 'Gestionnaire', 'Contact'];
const NAMES = ['Mme Paule FACTICE', 'M. Rémi CALIBRE', 'Mme Odile EPREUVE', 'M. Karim MAQUETTE'];
const FIRMS = ['Caisse de retraite', 'Organisme de prévoyance', 'Médecine du travail', 'Mutuelle', 'Imprimé par'];
const FIRM_NAMES = ['AGRIPPE FACTICE', 'PREVOYANCE CALIBRE', 'SANTE MAQUETTE', 'GROUPE EPREUVE'];
const PLACES = ['Siège social', 'Adresse de correspondance', 'Service des réclamations'];
const STREETS = ['12 rue des Épreuves 69003 LYON', '4 avenue du Gabarit 59000 LILLE', 'BP 4021, 31000 TOULOUSE'];

const PERSON_FACTS: readonly FactName[] = [
  'salarie',
  'titulaire',
  'declarant',
  'hebergeant',
  'conjoint',
  'beneficiaire',
];
const MAKER_FACTS: readonly FactName[] = ['employeur', 'emetteur', 'bailleur', 'entrepriseUtilisatrice'];
const MADE_ON: readonly FactName[] = ['dateDocument', 'dateEtablissement', 'dateActe'];

/** A line with a value of the fact's form and a label that is plainly another fact's; null: no such line is known. */
export function decoyFor(fact: FactName, draw: Draw): { label: string; value: string } | null {
  const of = (labels: readonly string[], value: string) => ({ label: draw.pick(labels), value });
  if (PERSON_FACTS.includes(fact)) return of(PERSONS, draw.pick(NAMES));
  if (MAKER_FACTS.includes(fact)) return of(FIRMS, draw.pick(FIRM_NAMES));
  if (fact === 'adresse') return of(PLACES, draw.pick(STREETS));
  if (fact === 'siret')
    return of(['URSSAF - SIRET', 'Organisme - SIRET'], spacedSiret(fictitiousSiret(draw.between(1, 9e5))));
  switch (FACT_TYPES[fact]) {
    case 'date': // the day of print is a paper's own day where it prints no other
      return of(MADE_ON.includes(fact) ? DATES : [...PRINTED_ON, ...DATES], day(draw));
    case 'month':
      return of(['Taux en vigueur depuis', 'Barème de'], `${two(draw.between(1, 12))}/${draw.between(2009, 2024)}`);
    case 'amount':
      return of(AMOUNTS, euros(draw));
    case 'hours':
      return of(HOURS, `${draw.between(2, 150)},00 h`);
    default:
      return null;
  }
}
