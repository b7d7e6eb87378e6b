import type { ValueFormat } from '../../contract/catalogue/form-map.ts';
import type { LeftReason, ProposedMapping } from '../../contract/form.ts';
import { applicantOrigin, employerOrigin, lineOrigins, type Origin, type Siblings } from './concept-origins.ts';
import { bareLabel } from './fold-label.ts';
import type { Concept } from './label-concepts.ts';
import { proposalSentences } from './proposal-sentences-fr.ts';
import type { Question } from './read-questions.ts';
import { THRESHOLD } from './weigh-signs.ts';

export interface Proposals {
  proposed: ProposedMapping[];
  left: { field: string; label: string | null; reason: LeftReason }[];
}

/** A part of a form: what stands under one heading on one page. */
const partOf = ({ section, group }: Question) => `${group.places[0]?.page ?? 0} ${section.heading ?? ''}`;

type Understood = Extract<Question, { concepts: Concept[] }>;

const DATE = new Set<ValueFormat>(['date-dd/mm/yyyy', 'date-dd-mm-yyyy', 'date-ddmmyyyy']);
const PARTS = ['day', 'month', 'year'] as const;
/** Asked once of one person in one part of a form. */
const ONCE = new Set<Concept>([
  'nom',
  'nomFamille',
  'nomNaissance',
  'nomUsage',
  'prenoms',
  'dateNaissance',
  'lieuNaissance',
  'nationalite',
  'adresse',
  'numeroEtVoie',
  'voie',
  'codePostal',
  'commune',
  'telephone',
  'courriel',
  'denomination',
  'siret',
]);

/** The questions of the passport's line that name it once: "Numéro du passeport", then "Date d'expiration". */
function passportOrigin(question: Understood, part: readonly Understood[]): Origin | null {
  const [concept] = question.concepts;
  const [place] = question.group.places;
  const onItsLine = part.some(
    ({
      concepts,
      group: {
        places: [other],
      },
    }) => {
      if (!place || !other || !concepts.includes('passeportNumero') || other.page !== place.page) return false;
      return Math.abs(other.rect[1] - place.rect[1]) < 10 && other.rect[0] < place.rect[0];
    },
  );
  if (!onItsLine) return null;
  if (concept === 'dateExpiration') return { from: 'person.passeportExpiration', format: 'date-dd/mm/yyyy' };
  if (concept === 'dateDelivrance') return { from: 'facts.passeportDelivrance', format: 'date-dd/mm/yyyy' };
  return concept === 'delivrePar' ? { from: 'facts.passeportAutorite', format: 'text' } : null;
}

function originOf(question: Understood, siblings: Siblings, part: readonly Understood[]): Origin | null {
  const { concepts, whose } = question;
  const [first, ...others] = concepts;
  if (first === undefined) return null;
  if (whose === 'employer') {
    if (others.length > 0) return null;
    return employerOrigin(first, siblings);
  }
  const key = concepts.join('+');
  if (key === 'nom+prenoms' || key === 'nomFamille+prenoms' || key === 'nomNaissance+prenoms')
    return { from: 'person.nom + person.prenoms', format: 'text' };
  if (key === 'prenoms+nom') return { from: 'person.prenoms + person.nom', format: 'text' };
  if (key === 'codePostal+commune') return { from: 'person.codePostal + person.commune', format: 'text' };
  if (key === 'adresse+codePostal+commune' || key === 'numeroEtVoie+codePostal+commune')
    return applicantOrigin('adresse', { has: (concept) => concept === 'complement' && siblings.has('complement') });
  if (others.length > 0) return null;
  // A firm's number is nobody else's, even where no heading names the employer.
  if (first === 'siret' || first === 'naf' || first === 'idcc') return employerOrigin(first, siblings);
  return passportOrigin(question, part) ?? applicantOrigin(first, siblings);
}

/** The format that the field's shape asks for; null: the value does not fit in it. */
function shaped(origin: Origin, question: Understood, dashes: boolean): ValueFormat | null {
  const [place] = question.group.places;
  const { maxLength, comb } = place?.field ?? { comb: false };
  if (!DATE.has(origin.format)) {
    if (origin.from === 'person.telephone' && comb && maxLength === 10) return 'digits';
    return comb && maxLength !== undefined && maxLength < 5 ? null : origin.format;
  }
  if (maxLength === 8) return 'date-ddmmyyyy';
  if (maxLength !== undefined && maxLength < 10) return null;
  return dashes ? 'date-dd-mm-yyyy' : origin.format;
}

function mappingsOf(
  question: Understood,
  siblings: Siblings,
  part: readonly Understood[],
  dashes: boolean,
): ProposedMapping[] | LeftReason {
  const { group, concepts, whose, weighed } = question;
  const names = group.places.map(({ field }) => field.name);
  const mapping = (field: string, origin: Origin, note: string[] = []): ProposedMapping => ({
    field,
    ...origin,
    confidence: weighed.confidence,
    why: [...weighed.why, ...note],
  });
  if (group.kind === 'lines' || concepts.length > 1) {
    const lines = lineOrigins(concepts, whose === 'employer', names.length);
    if (lines) {
      return names.flatMap((name, index) => {
        const from = lines[index];
        const note = proposalSentences.line(index + 1, names.length);
        return from ? [mapping(name, { from, format: 'text' }, [note])] : [];
      });
    }
    if (group.kind === 'lines') return 'shape';
  }
  const origin = originOf(question, siblings, part);
  const [name] = names;
  if (!origin || name === undefined) return 'not-understood';
  const isDate = DATE.has(origin.format);
  if (group.kind === 'date') {
    if (!isDate) return 'shape';
    return names.map((field, index) =>
      mapping(field, { from: origin.from, format: PARTS[index] ?? 'day' }, [proposalSentences.cell(index + 1, 3)]),
    );
  }
  if (group.kind === 'cells') {
    if (isDate && names.length !== 8) return 'shape';
    const format: ValueFormat = isDate ? 'date-ddmmyyyy' : origin.format;
    const room = { siret: 14, codePostal: 5 }[concepts[0] as 'siret' | 'codePostal'];
    if (!isDate && room !== names.length) return 'shape';
    return names.map((field, index) => ({
      ...mapping(field, { from: origin.from, format }, [proposalSentences.cell(index + 1, names.length)]),
      slice: [index, index + 1],
    }));
  }
  const format = shaped(origin, question, dashes);
  return format === null ? 'shape' : [mapping(name, { ...origin, format })];
}

/** What is asked once of one person: the questions of one part that ask it, in order. */
function askedOnce(questions: readonly Understood[]): Map<string, Understood[]> {
  const asked = new Map<string, Understood[]>();
  for (const question of questions)
    for (const key of onceKeys(question)) asked.set(key, [...(asked.get(key) ?? []), question]);
  return asked;
}

const onceKeys = (question: Understood) =>
  question.concepts
    .filter((concept) => ONCE.has(concept))
    .map((concept) => `${partOf(question)} ${question.whose} ${concept}`);

/**
 * Whether the same thing is asked elsewhere in this part: the second time it may be somebody else's. Where nothing names
 * the person, the first time may be too.
 */
function mayBeAnothers(question: Understood, asked: ReadonlyMap<string, Understood[]>): boolean {
  return onceKeys(question).some((key) => {
    const all = asked.get(key) ?? [];
    return all.length > 1 && (question.said === 'none' || all[0] !== question);
  });
}

/** Proposes the values of the text fields from what each of them asks. */
export function proposeTexts(questions: readonly Question[]): Proposals {
  const understood = questions.filter((question): question is Understood => 'concepts' in question);
  const asked = askedOnce(understood);
  // A form says once how it wants its dates.
  const dashes = questions.some(({ label }) => /(jour|jj)-(mois|mm)-(ann[ée]e|aaaa)/iu.test(label ?? ''));
  const outcome = (question: Question): ProposedMapping[] | LeftReason => {
    if ('reason' in question) return question.reason;
    if (mayBeAnothers(question, asked)) return 'twice';
    if (question.weighed.confidence < THRESHOLD) return 'doubt';
    const part = understood.filter((other) => partOf(other) === partOf(question) && other.whose === question.whose);
    const siblings = {
      has: (concept: Concept) => part.some((other) => other !== question && other.concepts.includes(concept)),
    };
    return mappingsOf(question, siblings, part, dashes);
  };
  const result: Proposals = { proposed: [], left: [] };
  for (const question of questions) {
    const found = outcome(question);
    const mappings = typeof found === 'string' ? [] : found;
    const reason = typeof found === 'string' ? found : 'shape';
    const label = question.label && bareLabel(question.label);
    const given = new Set(mappings.map(({ field }) => field));
    result.proposed.push(...mappings);
    for (const { field } of question.group.places)
      if (!given.has(field.name)) result.left.push({ field: field.name, label, reason });
  }
  return result;
}
