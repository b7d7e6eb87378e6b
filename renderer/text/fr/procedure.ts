import { DUE_STATE_WORDS, FEE_STATE_WORDS, WINDOW_STATE_WORDS } from '../../../core/contract/due-words-fr.ts';
import type { PaperCheckCode } from '../../../core/contract/paper-check.ts';
import { count } from './common.ts';

const euro = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 });

export const procedureText = {
  title: 'Démarche',
  change: 'Démarche de ce dossier',
  changeHint: 'Les papiers, les réponses et le jour du dépôt sont gardés.',
  onDay: (day: string) => `Ce que la démarche demande le ${day}`,
  unknown: 'À préciser',
  toAnswer: 'Il faut savoir',
  answer: 'Répondre dans « Personne »',
  notes: 'Points incertains',
  pieces: {
    title: 'Papiers à joindre',
    none: 'Le catalogue ne connaît pas la liste des papiers pour ce jour-là.',
    summary: (present: number, due: number) =>
      `${count(present, 'papier trouvé', 'papiers trouvés')} sur ${due} à joindre`,
    state: DUE_STATE_WORDS,
    need: { required: '', recommended: 'conseillé', optional: 'facultatif' } as Record<string, string>,
    moment: {
      visa: 'Pour le visa',
      validation: 'Pour la validation du visa',
      depot: 'Au dépôt',
      entretien: 'À l’entretien',
      remise: 'À la remise de la carte',
    } as Record<string, string>,
    notDue: (n: number) => `Pas dans votre cas (${n})`,
    form: 'formulaire officiel : onglet « Formulaire »',
  },
  checks: {
    title: 'Papiers à surveiller',
    none: 'Rien à signaler sur l’âge, la validité, les langues et les noms des papiers.',
    doubt: {
      'age-too-old': 'trop ancien',
      expired: 'périmé',
      'made-later': 'daté après ce jour',
      'translation-due': 'à traduire',
    } as Partial<Record<PaperCheckCode, string>>,
    info: (n: number) => `${count(n, 'autre remarque', 'autres remarques')}`,
  },
  fees: {
    title: 'Ce que cela coûte',
    none: 'Le catalogue ne connaît aucun montant pour ce jour-là.',
    total: (total: number) => `En tout : ${euro.format(total)}`,
    atFiling: (part: number) => `dont ${euro.format(part)} au dépôt`,
    noTotal: 'Le total n’est pas connu : un montant ou une réponse manque.',
    amount: (amount: number) => euro.format(amount),
    unknown: 'montant non connu',
    parts: (tax: number, stamp: number) => `taxe ${euro.format(tax)}, timbre ${euro.format(stamp)}`,
    perhaps: FEE_STATE_WORDS.perhaps,
    notDue: FEE_STATE_WORDS['not-due'],
    moment: { depot: 'au dépôt', validation: 'à la validation', remise: 'à la remise de la carte' } as Record<
      string,
      string
    >,
    columns: { what: 'Quoi', amount: 'Montant', when: 'Quand' },
  },
  dates: {
    title: 'Quand',
    window: WINDOW_STATE_WORDS,
    from: (day: string) => `à partir du ${day}`,
    until: (day: string) => `jusqu’au ${day} inclus`,
    effect: {
      'implicit-refusal': 'le silence vaut refus',
      'implicit-acceptance': 'le silence vaut accord',
      target: 'délai visé',
      deadline: 'date limite',
    } as Record<string, string>,
    on: (day: string) => `le ${day}`,
  },
  steps: {
    title: 'Étapes',
    by: (day: string) => `au plus tard le ${day}`,
    after: (day: string) => `pas avant le ${day}`,
    maybe: 'peut-être',
  },
  topics: {
    canal: 'Où et comment déposer',
    decision: 'La décision',
    duree: 'Durée de la carte',
    droits: 'Ce que la carte permet',
    travail: 'Travail',
    engagement: 'Contrat d’engagement',
    famille: 'Famille',
    nationalite: 'Selon la nationalité',
    renouvellement: 'Renouvellement',
    retrait: 'Retrait ou refus',
    forme: 'Forme du dossier',
    'a-savoir': 'À savoir',
  } as Record<string, string>,
  maybe: 'Selon votre réponse :',
} as const;
