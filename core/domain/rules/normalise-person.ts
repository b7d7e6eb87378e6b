import { isoDate } from '../../contract/iso.ts';
import { type Person, type PersonField, person as personSchema } from '../../contract/person.ts';
import { foldText } from '../measures/fold-text.ts';
import { lawSentences } from './law-sentences-fr.ts';

const DATE_FIELDS = new Set<PersonField>(['dateNaissance', 'passeportExpiration', 'dateEntreeFrance']);

/** Other names under which a hand-written file gives a field, folded and without blanks. */
const SYNONYMS: Record<string, PersonField> = {
  prenom: 'prenoms',
  nomnaissance: 'nom',
  nomdenaissance: 'nom',
  nomdefamille: 'nom',
  nomepouse: 'nomUsage',
  nommarital: 'nomUsage',
  nomdusage: 'nomUsage',
  alias: 'autresNoms',
  datedenaissance: 'dateNaissance',
  nele: 'dateNaissance',
  lieudenaissance: 'lieuNaissance',
  paysdenaissance: 'paysNaissance',
  etatcivil: 'situationFamiliale',
  situationdefamille: 'situationFamiliale',
  numerorue: 'adresseNumero',
  numerovoie: 'adresseNumero',
  adresse: 'adresseVoie',
  rue: 'adresseVoie',
  voie: 'adresseVoie',
  complement: 'adresseComplement',
  complementadresse: 'adresseComplement',
  cp: 'codePostal',
  ville: 'commune',
  tel: 'telephone',
  portable: 'telephone',
  mobile: 'telephone',
  email: 'courriel',
  mail: 'courriel',
  adresseelectronique: 'courriel',
  numeroagdref: 'numeroEtranger',
  agdref: 'numeroEtranger',
  numeropasseport: 'passeportNumero',
  passeport: 'passeportNumero',
  expirationpasseport: 'passeportExpiration',
  dateexpirationpasseport: 'passeportExpiration',
  dateentree: 'dateEntreeFrance',
  entreefrance: 'dateEntreeFrance',
  dateentreeenfrance: 'dateEntreeFrance',
};

const CHOICES: Partial<Record<PersonField, Record<string, string>>> = {
  sexe: { f: 'F', feminin: 'F', femme: 'F', m: 'M', masculin: 'M', homme: 'M', h: 'M' },
  situationFamiliale: {
    celibataire: 'celibataire',
    marie: 'marie',
    mariee: 'marie',
    pacs: 'pacse',
    pacse: 'pacse',
    pacsee: 'pacse',
    divorce: 'divorce',
    divorcee: 'divorce',
    veuf: 'veuf',
    veuve: 'veuf',
    concubinage: 'concubinage',
    'union libre': 'concubinage',
  },
};

const squeezed = (name: string) => foldText(name).replaceAll(' ', '');
const FIELDS = new Map<string, PersonField>([
  ...Object.entries(SYNONYMS),
  ...personSchema.keyof().options.map((field): [string, PersonField] => [squeezed(field), field]),
]);

type Reading = { value: string | string[] } | { problem: string };

function read(field: PersonField, raw: unknown): Reading {
  if (field === 'autresNoms') {
    const names = typeof raw === 'string' ? [raw] : raw;
    return Array.isArray(names) && names.every((name) => typeof name === 'string')
      ? { value: names.map((name: string) => name.trim()).filter((name) => name !== '') }
      : { problem: lawSentences.notText() };
  }
  // A five-digit number loses nothing; a shorter one has lost its leading zero.
  if (field === 'codePostal' && typeof raw === 'number' && /^\d{5}$/.test(String(raw))) return { value: String(raw) };
  if (typeof raw !== 'string') return { problem: lawSentences.notText() };
  const text = raw.trim();
  if (DATE_FIELDS.has(field)) {
    return isoDate.safeParse(text).success ? { value: text } : { problem: lawSentences.notDate() };
  }
  const choices = CHOICES[field];
  if (choices === undefined) return { value: text };
  const chosen = choices[foldText(text)];
  return chosen === undefined
    ? { problem: lawSentences.notChoice([...new Set(Object.values(choices))]) }
    : { value: chosen };
}

/**
 * A hand-written person record as a `Person`: usual other names of fields are understood whatever their case and accents;
 * unknown names and values that cannot be used are left out and told in `ignored`, in French, with the reason. Empty
 * values are absent. The exact name wins over its synonyms.
 */
export function normalisePerson(raw: Readonly<Record<string, unknown>>): { person: Person; ignored: string[] } {
  const person: Record<string, unknown> = {};
  const ignored: string[] = [];
  const isExact = (name: string) => Object.hasOwn(personSchema.shape, name);
  const entries = Object.entries(raw).sort(([a], [b]) => Number(isExact(b)) - Number(isExact(a)));
  for (const [name, value] of entries) {
    const field = FIELDS.get(squeezed(name));
    const empty = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
    if (field === undefined) ignored.push(lawSentences.unknownPersonField(name));
    else if (!empty) {
      const reading = read(field, value);
      const printed = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
      if ('problem' in reading) ignored.push(lawSentences.badPersonField(name, printed, reading.problem));
      else if (person[field] === undefined) person[field] = reading.value;
      else if (JSON.stringify(person[field]) !== JSON.stringify(reading.value)) {
        ignored.push(lawSentences.badPersonField(name, printed, lawSentences.alreadyGiven(field)));
      }
    }
  }
  return { person: personSchema.parse(person), ignored };
}
