import { FACT_TYPES, type FactName, type FactValue } from '../../../contract/fact-names.ts';
import { fold } from '../normalise/fold.ts';
import { isCivility, isHeading } from '../normalise/names.ts';

const PERSON_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  'salarie',
  'titulaire',
  'declarant',
  'hebergeant',
  'conjoint',
]);
const FIRM_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  'employeur',
  'emetteur',
  'bailleur',
  'entrepriseUtilisatrice',
]);

/** Words of forms and letters that are in nobody's name. */
const FORM_WORDS =
  /\b(?:nom|prenoms?|nee?|adresse|date|lieu|facture|attestation|contrat|certificat|bulletin|quittance|soussignee?|titulaire|salariee?|employeur|locataire|bailleur|logement|signature|cachet|service|numero|tel|telephone|mail|page|objet|reference|client|madame|monsieur|demeurant|periode|emploi|mode|montant|total)\b/;

/** A department or a trade, which a firm's or a town's paper prints beside its name. */
const NO_FIRM =
  /\b(?:direction (?:des|de la|du)|service (?:des|de|du|client|paie|comptab)|ressources humaines|hotel de ville|departement (?:des|de la|paie)|je soussignee?|nom et prenom|le directeur|la directrice|monsieur|madame|bulletin|attestation|certificat|contrat de|facture)\b|^(?:entreprise|societe|agence|cabinet|organisme|etablissement)s?(?: (?:de|d|du|des|a|et|en))?(?: (?:travail|temporaire|interim|proprete|nettoyage|services?|formation|restauration|gestion|location|immobilier|immobiliere|transports?|construction|batiment))*$/;

/** Who collects the rent for somebody else; a lessor's name of one word is half a name. */
const NO_LESSOR = /\b(?:agences?|cabinet|syndic|regie|administrat\w+ de biens|gestion)\b|^[a-z]+$/;

const PARTICLES =
  /^(?:de|du|des|d|la|le|les|da|do|dos|das|di|del|della|van|von|der|den|el|al|ben|ibn|bin|bint|ould|y|e|et|dit|dite|epouse|ep|nee?|veuve)$/;

function noPerson(value: string): boolean {
  const words = value.split(/\s+/);
  if (words.length > 7 || /[\d:@]/.test(value)) return true;
  if (FORM_WORDS.test(fold(value).replace(/^(?:monsieur|madame) /, '')) && !/ n[ée]e /.test(value)) return true;
  // "Facture d'électricité": a noun behind an apostrophe; "Nom et prénom": small letters that join nothing.
  return (
    words.some(
      (word) =>
        (/^\p{Ll}/u.test(word) && !PARTICLES.test(fold(word).split(' ')[0] ?? '')) ||
        /^\p{L}['’]\p{Ll}{4,}/u.test(word),
    ) && !words.every((word) => isCivility(word))
  );
}

/** What stands beside a job on a payslip. */
const NO_JOB =
  /\b(?:anciennete|coefficient|echelon|classification|matricule|convention|qualification|statut|date|entree)\b/;

/** An address has one street and one town: what has a heading, a sentence or two towns in it is more than one. */
function noAddress(value: string): boolean {
  const towns = value.match(/(?<!\d)\d{2} ?\d{3}(?= +\p{Lu}[\p{L}])/gu) ?? [];
  const folded = fold(value);
  if (/:|…|\.\.\./.test(value) || towns.length > 1 || folded.split(' ').length > 24) return true;
  if (
    /\b(?:soussignee?|demeurant|adresse|siege social|correspondance|service|reclamations|facture|montant|total|loyer|charges|detail|page)\b/.test(
      folded,
    )
  )
    return true;
  const streets = folded.match(/\b(?:rue|avenue|boulevard|bd|allee|impasse|chemin|quai|route|square|place)\b/g) ?? [];
  return new Set(streets).size < streets.length;
}

/** A balance may be nothing, and so may a year's income; nobody asks for a rent of 0 or pays it. */
const isZero = (fact: FactName, value: number) =>
  value === 0 && FACT_TYPES[fact] === 'amount' && !/^(?:solde|revenuFiscal)/.test(fact);

/** Hours a week that contracts hardly print: more likely another figure. It asks for a look and says nothing of the law. */
const LONG_WEEK = 48;

/** A number that is a year, a rate of an hour or a month's hours rather than what the fact is. */
function oddNumber(fact: FactName, value: number, printed: string): boolean {
  if (isZero(fact, value)) return true;
  const bareYear = /^(?:19|20)\d{2}$/.test(printed.replace(/[^\d.,]/g, '')) && !/€|eur/i.test(printed);
  if (FACT_TYPES[fact] === 'amount' && bareYear) return true;
  if (fact === 'heuresHebdo') return value > LONG_WEEK || value < 1;
  if (fact === 'heures') return value > 280;
  return fact === 'salaireBrutMensuel' && (value < 100 || value > 12_000);
}

/** Does a value not look like what its fact is, whatever its place on the paper? */
export function isIllFormed(fact: FactName, value: FactValue, printed: string): boolean {
  if (typeof value === 'number') return oddNumber(fact, value, printed);
  if (FACT_TYPES[fact] === 'identifier') return /^(?:19|20)\d{2}\D?(?:19|20)\d{2}$/.test(printed.trim());
  if (FACT_TYPES[fact] !== 'text') return false;
  if (fact === 'adresse') return noAddress(value);
  if (PERSON_FACTS.has(fact)) return noPerson(value);
  if (fact === 'bailleur' && NO_LESSOR.test(fold(value))) return true;
  if (FIRM_FACTS.has(fact)) return NO_FIRM.test(fold(value)) || isHeading(fold(value));
  if (fact === 'emploi' && NO_JOB.test(fold(value))) return true;
  return fact !== 'typeContrat' && fact !== 'categorie' && fact !== 'motif' && isHeading(fold(value));
}
