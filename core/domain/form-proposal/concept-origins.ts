import type { ValueFormat } from '../../contract/catalogue/form-map.ts';
import type { Concept } from './label-concepts.ts';

export interface Origin {
  from: string;
  format: ValueFormat;
}

/** What else a part of a form asks for: it decides whether "Adresse" is the street only or the whole address. */
export interface Siblings {
  has(concept: Concept): boolean;
}

const STREET = 'person.adresseNumero? + person.adresseVoie';
const TOWN = 'person.codePostal + person.commune';
const text = (from: string): Origin => ({ from, format: 'text' });
const date = (from: string): Origin => ({ from, format: 'date-dd/mm/yyyy' });

const hasTown = (siblings: Siblings) => siblings.has('codePostal') || siblings.has('commune');

function personAddress(siblings: Siblings): Origin {
  const street = siblings.has('numeroVoie') ? 'person.adresseVoie' : STREET;
  const complement = siblings.has('complement') ? '' : ' + person.adresseComplement?';
  return text(hasTown(siblings) ? `${street}${complement}` : `${STREET}${complement} + ${TOWN}`);
}

function employerAddress(siblings: Siblings): Origin {
  const complement = siblings.has('complement') ? '' : ' + facts.employeurAdresseComplement?';
  const town = hasTown(siblings) ? '' : ' + facts.employeurCodePostal? + facts.employeurCommune?';
  return text(`facts.employeurAdresse${complement}${town}`);
}

/** Where the applicant's value of one concept comes from; null: the dossier has no such fact. */
export function applicantOrigin(concept: Concept, siblings: Siblings): Origin | null {
  switch (concept) {
    case 'nom':
    case 'nomFamille':
      // Beside a name at birth and without a name in use, the bare name is the one in use.
      return text(
        siblings.has('nomNaissance') && !siblings.has('nomUsage') ? 'person.nomUsage | person.nom' : 'person.nom',
      );
    case 'nomNaissance':
      return text('person.nom');
    case 'nomUsage':
      return text('person.nomUsage');
    case 'lieuEtPaysNaissance':
      return text('person.lieuNaissance + person.paysNaissance');
    case 'dateNaissance':
    case 'passeportExpiration':
    case 'dateEntreeFrance':
      return date(`person.${concept}`);
    case 'dateEmbauche':
      return date('facts.dateEmbauche | contract.dateDebut');
    case 'prenoms':
    case 'lieuNaissance':
    case 'paysNaissance':
    case 'nationalite':
    case 'telephone':
    case 'courriel':
    case 'codePostal':
    case 'commune':
    case 'numeroEtranger':
    case 'passeportNumero':
      return text(`person.${concept}`);
    case 'complement':
      return text('person.adresseComplement');
    case 'numeroVoie':
      return text('person.adresseNumero');
    case 'voie':
      return siblings.has('numeroVoie') ? text('person.adresseVoie') : text(STREET);
    case 'numeroEtVoie':
      return text(STREET);
    case 'adresse':
      return personAddress(siblings);
    case 'profession':
      return text('facts.emploi | contract.emploi');
    case 'codeRome':
      return text('facts.emploiCodeRome');
    default:
      return null;
  }
}

/** Where the employer's value of one concept comes from; null: the dossier has no such fact. */
export function employerOrigin(concept: Concept, siblings: Siblings): Origin | null {
  switch (concept) {
    case 'nom':
    case 'denomination':
      // A name beside a first name is a person's: the head of the firm, its representative.
      return siblings.has('prenoms') ? null : text('facts.employeurNom | contract.employeur');
    case 'siret':
      return { from: 'facts.employeurSiret | contract.siret', format: 'digits' };
    case 'naf':
      return text('facts.employeurNaf | contract.naf');
    case 'idcc':
      return text('facts.employeurIdcc');
    case 'adresse':
    case 'voie':
    case 'numeroEtVoie':
      return employerAddress(siblings);
    case 'complement':
      return text('facts.employeurAdresseComplement');
    case 'codePostal':
      return text('facts.employeurCodePostal');
    case 'commune':
      return text('facts.employeurCommune');
    case 'telephone':
      return text('facts.employeurTelephone');
    case 'courriel':
      return text('facts.employeurCourriel');
    default:
      return null;
  }
}

const EMPLOYER_TOWN = 'facts.employeurCodePostal? + facts.employeurCommune?';

/** The lines of a box with several lines that asks for several things at once ("Nom, adresse et téléphone"); null: not known. */
export function lineOrigins(concepts: readonly Concept[], employer: boolean, lines: number): (string | null)[] | null {
  if (!concepts.includes('adresse')) return null;
  const parts = new Set(concepts);
  const street = employer ? 'facts.employeurAdresse + facts.employeurAdresseComplement?' : STREET;
  const town = employer ? EMPLOYER_TOWN : TOWN;
  const telephone = employer ? 'facts.employeurTelephone' : 'person.telephone';
  const courriel = employer ? 'facts.employeurCourriel' : 'person.courriel';
  const head = parts.has('nom') || parts.has('denomination');
  if (head && (!employer || parts.has('prenoms'))) return null;
  const tail = [parts.has('telephone') ? telephone : null, parts.has('courriel') ? courriel : null].filter(
    (line) => line !== null,
  );
  for (const concept of parts)
    if (!['nom', 'denomination', 'adresse', 'telephone', 'courriel', 'codePostal', 'commune'].includes(concept))
      return null;
  const body = [...(head ? ['facts.employeurNom | contract.employeur'] : []), street];
  const room = lines - body.length;
  if (room < 1) return null;
  const end =
    employer && room < 1 + tail.length
      ? [[town, ...tail.map((line) => `${line}?`)].join(' + ')]
      : [employer ? town : room > 1 + tail.length ? town : `person.adresseComplement? + ${town}`, ...tail];
  const complement = !employer && room > 1 + tail.length ? ['person.adresseComplement'] : [];
  const all = [...body, ...complement, ...end];
  return all.length > lines ? null : [...all, ...Array<null>(lines - all.length).fill(null)];
}
