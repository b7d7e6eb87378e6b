import type { LetterLanguage } from '../../contract/catalogue/letter.ts';
import { isoDate } from '../../contract/iso.ts';
import { frenchDay, frenchLongDay, frenchNumber } from '../calendar/french-dates.ts';
import { foldText } from '../measures/fold-text.ts';
import type { LetterContext } from './letter-context.ts';
import { letterSentences } from './letter-sentences-fr.ts';
import type { ListRow } from './list-row.ts';

/** Days are in words in French, in figures beside other languages; they are never translated by halves. */
function shown(value: unknown, language: LetterLanguage = 'fr'): string | null {
  if (typeof value === 'number') return frenchNumber(value);
  if (typeof value === 'boolean') return value ? letterSentences.yes : letterSentences.no;
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (!isoDate.safeParse(value).success) return value.trim();
  return language === 'fr' ? frenchLongDay(value) : frenchDay(value);
}

function personValue({ prepared: { person } }: LetterContext, field: string): string | null {
  // Without a street an address is none: a number alone would be wrong and look right.
  if (field === 'adresse') {
    const { adresseNumero, adresseVoie, adresseComplement } = person;
    return adresseVoie === undefined
      ? null
      : [adresseNumero, adresseVoie, adresseComplement]
          .filter((part) => part !== undefined && part.trim() !== '')
          .join(' ');
  }
  const value = (person as Record<string, unknown>)[field];
  // French letters set the family name in capitals: which of two words is the name is then beyond doubt.
  if ((field === 'nom' || field === 'nomUsage') && typeof value === 'string')
    return shown(value.toLocaleUpperCase('fr'));
  if (field === 'situationFamiliale' && typeof value === 'string') return letterSentences.family[value] ?? value;
  return Array.isArray(value) ? shown(value.join(', ')) : shown(value);
}

/** The implicit refusal of the procedure, when the filing day gives it one. */
function silence({ assessment }: LetterContext, field: string): string | null {
  const delay = assessment.due.delays.find(({ effect, day }) => effect === 'implicit-refusal' && day !== null);
  if (delay === undefined) return null;
  return field === 'jour' ? shown(delay.day) : null;
}

/** First words of the names that a letter may use, with what may follow; for the check of the catalogue. */
export const VALUE_ZONES = ['person', 'facts', 'measure', 'subject', 'item', 'silence', 'fees', 'procedure'] as const;

/** The French text of a value by its name, in the language of a row where it has one; null: not known. */
export function letterValue(
  name: string,
  context: LetterContext,
  row: ListRow | null,
  language: LetterLanguage,
): string | null {
  if (name === 'on') return shown(context.rules.on, language);
  const [zone = '', field = ''] = name.split('.');
  switch (zone) {
    case 'person':
      return personValue(context, field);
    case 'facts': {
      if (!isStatedEmployer(context)) return null;
      const value = context.prepared.facts[field];
      const options = context.prepared.procedure.questions[field]?.options;
      return shown(typeof value === 'string' ? (options?.[value] ?? value) : value, language);
    }
    case 'measure':
      return shown(context.assessment.measures[field]?.value);
    case 'subject':
      if (field === 'nom') return context.subject?.name ?? null;
      return field === 'siret' ? shown(context.subject?.sirets.join(', ')) : null;
    case 'silence':
      return silence(context, field);
    case 'fees': {
      const { total, atFiling } = context.assessment.due.feeTotal;
      const amount = field === 'total' ? total : atFiling;
      return amount === null ? null : `${frenchNumber(amount)} €`;
    }
    case 'procedure':
      return field === 'title' ? context.prepared.procedure.title : null;
    case 'item': {
      const value = row?.values[field] ?? null;
      return value === null || typeof value === 'string' ? value : (value[language] ?? value.fr);
    }
    default:
      return null;
  }
}

/**
 * Whether what is stated of "the employer" (address, signatory) is of the employer of this copy: the stated number or name
 * says so, or the dossier has one employer only. One employer's address on a letter to another would look right and be wrong.
 */
export function isStatedEmployer({ subject, employers, prepared }: LetterContext): boolean {
  if (subject === null) return true;
  const { employeurSiret, employeurNom } = prepared.facts;
  if (employeurSiret !== undefined) return String(employeurSiret).replace(/\D/g, '').slice(0, 9) === subject.key;
  if (employeurNom !== undefined)
    return subject.name !== null && foldText(String(employeurNom)) === foldText(subject.name);
  return employers.length === 1;
}

/** What a value is called when it has to be asked for. */
export function valueLabel(name: string, context: LetterContext): string {
  const [zone = '', field = ''] = name.split('.');
  if (zone === 'person') return letterSentences.personLabel(field);
  if (zone === 'facts') return context.prepared.procedure.questions[field]?.question ?? field;
  return letterSentences.otherLabel(name);
}
