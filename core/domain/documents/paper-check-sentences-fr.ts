import type { PaperRuleOf } from '../../contract/catalogue/paper-rule.ts';
import type { FactName } from '../../contract/fact-names.ts';
import { type IsoDate, type IsoMonth, isoDate } from '../../contract/iso.ts';
import type { NameDifference, NameSpelling } from '../../contract/paper-check.ts';
import { frenchDay, frenchLongDay, frenchMonth } from '../calendar/french-dates.ts';
import { addDays } from '../calendar/iso-days.ts';
import { pieceMark } from '../rules/name-pieces.ts';

// The French of the checks of papers. Figures and who asks for them come from forms/paper-rules/.

const quoted = (text: string) => `« ${text} »`;
const named = (id: string) => pieceMark([id]);
const papers = (count: number) => `${count} papier${count > 1 ? 's' : ''}`;
const days = (count: number) => `${count} jour${count > 1 ? 's' : ''}`;
const ofDay = (day: IsoDate) => `du ${frenchLongDay(day)}`;
const onDay = (day: IsoDate) => `le ${frenchLongDay(day)}`;
const ifDoubt = (doubt: boolean) => (doubt ? ' Date lue avec un doute : à vérifier sur le papier.' : '');

const LANGUAGES: Record<string, string> = {
  ar: 'arabe',
  am: 'amharique',
  bn: 'bengali',
  de: 'allemand',
  en: 'anglais',
  es: 'espagnol',
  fa: 'persan',
  hi: 'hindi',
  hy: 'arménien',
  it: 'italien',
  ja: 'japonais',
  ka: 'géorgien',
  nl: 'néerlandais',
  pl: 'polonais',
  pt: 'portugais',
  ro: 'roumain',
  ru: 'russe',
  so: 'somali',
  sq: 'albanais',
  sr: 'serbe',
  ta: 'tamoul',
  tr: 'turc',
  uk: 'ukrainien',
  ur: 'ourdou',
  vi: 'vietnamien',
  zh: 'chinois',
};
const inLanguages = (codes: readonly string[]) => {
  const names = codes.map((code) => LANGUAGES[code]).filter((name) => name !== undefined);
  return names.length === 0 ? 'dans une langue étrangère' : `en langue étrangère (${names.join(', ')})`;
};

const DATA: Partial<Record<FactName, string>> = {
  dateNaissance: 'Date de naissance',
  nationalite: 'Nationalité',
  numeroEtranger: 'Numéro étranger',
  numeroDocument: 'Numéro du passeport',
  dateExpiration: 'Date d’expiration du passeport',
};

/** Words of names are compared in lower case; they are shown with their capitals. */
const asName = (word = '') => word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** One difference in a few words, as part of a list. */
function difference({ code, printed, known, rules }: NameDifference): string {
  const instead =
    printed !== undefined && known !== undefined ? ` : ${quoted(asName(printed))} pour ${quoted(asName(known))}` : '';
  switch (code) {
    case 'accents':
      return 'accents';
    case 'order':
      return 'autre ordre';
    case 'spacing':
      return 'espace ou trait d’union';
    case 'given-missing':
      return `sans le prénom ${quoted(asName(known))}`;
    case 'given-initial':
      return `initiale${instead}`;
    case 'family-only':
      return 'nom de famille seul';
    case 'usage-name':
      return 'nom d’usage';
    case 'two-people':
      return 'papier au nom de deux personnes';
    case 'particle':
      return `particule (el, al, ben, ould…) en plus ou en moins${instead}`;
    case 'transliteration':
      return `deux façons possibles d’écrire un même nom${instead}${rules ? ` (${rules})` : ''}`;
    case 'doubled-letter':
      return `lettre doublée${instead}`;
    case 'letters':
      return `une ou deux lettres de différence${instead}`;
    case 'family-part':
      return `une partie du nom de famille manque : ${quoted(asName(known))}`;
    case 'family-initial':
      return `nom de famille réduit à une initiale${instead}`;
    case 'family-missing':
      return 'sans le nom de famille';
    case 'extra-name':
      return `un nom ou un prénom de plus : ${quoted(asName(printed))}`;
    case 'other-script':
      return 'écrit dans un autre alphabet, à comparer par quelqu’un qui le lit';
    case 'of-alias':
      return `proche de l’autre nom déclaré ${quoted(known ?? '')}`;
  }
}

const inShort = (one: NameDifference) =>
  one.code === 'transliteration' ? 'translittération possible' : difference(one);

function spellingWords({ relation, how, counts }: NameSpelling): string {
  switch (relation) {
    case 'same':
      return ' (le nom de la personne)';
    case 'alias':
      return ' (autre nom déclaré)';
    case 'different':
      return ' (autre nom)';
    case 'unknown':
      return '';
    case 'variant':
      return counts
        ? ` (le nom de la personne : ${how.map(difference).join(', ')})`
        : ` (proche, à vérifier : ${[...new Set(how.map(inShort))].join(', ')})`;
  }
}

/** 1988-04-03 and 1988-03-04. */
function swapsDayAndMonth(one: string, other: string): boolean {
  const [year, month, day] = one.split('-');
  return isoDate.safeParse(one).success && one !== other && other === `${year}-${day}-${month}`;
}

const shownValue = (value: string) => (isoDate.safeParse(value).success ? frenchDay(value) : quoted(value));

interface AgeSaid {
  piece: string;
  day: IsoDate;
  until: IsoDate;
  rule: PaperRuleOf<'age'>;
  doubt: boolean;
  caution: string | undefined;
}
interface EndSaid {
  piece: string | null;
  until: IsoDate;
  days: number; // from the filing day
  rule: PaperRuleOf<'end'>;
  doubt: boolean;
  current: boolean;
}

const endSubject = (piece: string | null, rule: PaperRuleOf<'end'>) =>
  piece === null ? `${rule.title} (d’après la fiche de la personne)` : named(piece);

export const paperCheckSentences = {
  // age
  inTime: ({ piece, day, until, rule, doubt, caution }: AgeSaid) =>
    `${named(piece)}, ${ofDay(day)} : comme ${rule.useTitle}, moins de ${rule.months} mois le jour du dépôt (limite donnée par : ${rule.by}). Bon jusqu’au ${frenchLongDay(until)} ; trop ancien à partir du ${frenchLongDay(addDays(until, 1))}.${ifDoubt(doubt)}${caution ? ` ${caution}` : ''}`,
  tooOld: ({ piece, day, until, rule, doubt }: AgeSaid) =>
    `${named(piece)}, ${ofDay(day)} : trop ancien comme ${rule.useTitle} depuis le ${frenchLongDay(addDays(until, 1))}, si le guichet demande moins de ${rule.months} mois (limite donnée par : ${rule.by}). Il peut encore servir à autre chose.${ifDoubt(doubt)}`,
  ageUnknown: (piece: string, use: string) =>
    `${named(piece)} : date non connue, on ne peut pas dire si ce papier est assez récent comme ${use}.`,
  ageUnclear: (piece: string, use: string, note: string) => `${named(piece)}, comme ${use} : ${note}`,

  // end of validity
  valid: ({ piece, until, days: left, rule, doubt }: EndSaid, soon: boolean) =>
    soon
      ? `${endSubject(piece, rule)} : valable jusqu’au ${frenchLongDay(until)} compris, ${left === 0 ? 'le jour même du dépôt' : `soit ${days(left)} après le dépôt`}.${ifDoubt(doubt)}`
      : `${endSubject(piece, rule)} : valable jusqu’au ${frenchLongDay(until)} compris.${ifDoubt(doubt)}`,
  expired: ({ piece, until, days: left, rule, doubt, current }: EndSaid) =>
    `${endSubject(piece, rule)} : n’est plus valable le jour du dépôt : son dernier jour était ${onDay(until)}, ${days(-left)} avant.${current ? ` ${rule.whenExpired}` : ''}${ifDoubt(doubt)}`,
  endUnknown: (piece: string) => `${named(piece)} : date de fin de validité non connue.`,
  endsBeforeIssue: (piece: string, issued: IsoDate, ends: IsoDate) =>
    `${named(piece)} : délivré ${onDay(issued)} mais valable jusqu’au ${frenchLongDay(ends)} ; l’une des deux dates est mal lue.`,

  // made later
  madeLater: (piece: string, day: IsoDate, on: IsoDate) =>
    `${named(piece)} : daté ${ofDay(day)}, après le jour du dépôt (${frenchLongDay(on)}). Vérifier la date, ou déposer plus tard.`,
  monthLater: (piece: string, month: IsoMonth, on: IsoDate) =>
    `${named(piece)} : mois imprimé ${quoted(frenchMonth(month))}, après le jour du dépôt (${frenchLongDay(on)}). Vérifier le mois, ou déposer plus tard.`,

  // translations
  translationDue: (piece: string, languages: readonly string[], rule: PaperRuleOf<'translation'>) =>
    `${named(piece)} semble écrit ${inLanguages(languages)} : ${rule.text}.`,
  translationToCheck: (
    piece: string,
    languages: readonly string[],
    translations: readonly string[],
    due: number,
    rule: PaperRuleOf<'translation'>,
  ) =>
    `${named(piece)} semble écrit ${inLanguages(languages)} : ${rule.text}. ${
      translations.length >= due
        ? `Vérifier que sa traduction est parmi celles du dossier : ${pieceMark(translations)}.`
        : `Le dossier a ${translations.length} traduction${translations.length > 1 ? 's' : ''} pour ${papers(due)} en langue étrangère : ${pieceMark(translations)}.`
    }`,
  translationUnclear: (piece: string, languages: readonly string[], note: string) =>
    `${named(piece)} semble écrit ${inLanguages(languages)} : ${note}.`,

  // names
  spellings: (all: readonly NameSpelling[]) =>
    `Noms imprimés : ${all.map((spelling) => `${papers(spelling.pieces.length)} : ${quoted(spelling.printed)}${spellingWords(spelling)}`).join(' ; ')}.`,
  variant: (spelling: NameSpelling) =>
    `Le nom ${quoted(spelling.printed)} (${papers(spelling.pieces.length)} : ${pieceMark(spelling.pieces)}) est proche du nom de la personne, sans être le même : ${spelling.how.map(difference).join(', ')}. C’est peut-être la même personne : à vérifier.`,
  alias: (spelling: NameSpelling) =>
    `Le nom ${quoted(spelling.printed)} (${papers(spelling.pieces.length)} : ${pieceMark(spelling.pieces)}) est un autre nom déclaré de la personne.`,
  otherName: (printed: string, pieces: readonly string[]) =>
    `Le nom ${quoted(printed)} (${papers(pieces.length)} : ${pieceMark(pieces)}) n’est pas celui de la personne. Si c’est un autre nom qu’elle porte, l’ajouter à ses autres noms ; si c’est le papier d’un proche, il peut rester à ce titre.`,
  concordance: (
    { printed, relation }: NameSpelling,
    makers: readonly { maker: string; pieces: string[] }[],
    rule: PaperRuleOf<'concordance'>,
  ) => {
    const from =
      makers.length === 0
        ? 'À demander à ceux qui ont fait ces papiers.'
        : `À demander à : ${makers.map(({ maker, pieces }) => `${maker} (${papers(pieces.length)})`).join(', ')}.`;
    const when = relation === 'alias' ? '' : 'si c’est bien la même personne, ';
    return `Papiers au nom de ${quoted(printed)} : ${when}${rule.text} (${rule.by}). ${from}`;
  },

  reminder: (rule: PaperRuleOf<'reminder'>) => `${rule.text} Source : ${rule.by}.`,

  // personal data
  dataDiffer: (
    fact: FactName,
    values: readonly { shown: string; pieces: string[]; unsure: boolean; recorded: boolean }[],
  ) => {
    const said = values.map(({ shown, pieces, unsure, recorded }) => {
      const on =
        pieces.length > 0 ? `${papers(pieces.length)} (${pieceMark(pieces)})${unsure ? ', lu avec un doute' : ''}` : '';
      const record = recorded ? 'la fiche de la personne' : '';
      return `${shownValue(shown)} sur ${[record, on].filter(Boolean).join(' et ')}`;
    });
    const swapped = values.some((one) => values.some((other) => swapsDayAndMonth(one.shown, other.shown)));
    return `${DATA[fact] ?? fact} : les papiers ne disent pas tous la même chose. ${said.join(' ; ')}.${swapped ? ' Le jour et le mois semblent inversés.' : ''} Vérifier lequel est juste avant le dépôt.`;
  },
} as const;
