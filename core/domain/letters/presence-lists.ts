import type { FactName } from '../../contract/fact-names.ts';
import { frenchLongDay, frenchMonth, frenchMonths } from '../calendar/french-dates.ts';
import { monthsFromTo } from '../calendar/iso-months.ts';
import { statedAbsences } from '../presence/absences.ts';
import type { LetterContext } from './letter-context.ts';
import { letterSentences } from './letter-sentences-fr.ts';
import { kindIn, type LetterList, monthsIn, orNull } from './list-row.ts';

/** The months of presence from the first proof on: what lies before says nothing. */
function shownMonths({ assessment }: LetterContext) {
  const { months } = assessment.presence;
  const first = months.findIndex(({ pieces }) => pieces.length > 0);
  return first < 0 ? [] : months.slice(first);
}

/** Facts by which papers prove a month: their days, their months, who made them. */
const PROOF_FACTS: readonly FactName[] = [
  'dateActe',
  'dateDocument',
  'dateEtablissement',
  'datePaiement',
  'dateDelivrance',
  'dateSignature',
  'dateDebut',
  'dateFin',
  'periode',
  'periodeDebut',
  'periodeFin',
  'joursMouvements',
  'joursSurPlace',
  'emetteur',
];

/** The lists about presence: years, months, gaps, papers to look for. */
export const PRESENCE_LISTS: Readonly<Record<string, LetterList>> = {
  presenceParAnnee: {
    fields: ['annee', 'prouves', 'sans'],
    rests: PROOF_FACTS,
    rows: (context) => {
      const shown = shownMonths(context);
      const years = [...Map.groupBy(shown, ({ month }) => month.slice(0, 4))];
      return years.map(([annee, months]) => ({
        values: {
          annee,
          prouves: String(months.filter(({ pieces }) => pieces.length > 0).length),
          sans:
            orNull(frenchMonths(months.filter(({ pieces }) => pieces.length === 0).map(({ month }) => month))) ??
            'aucun',
        },
        pieces: months.flatMap(({ pieces }) => pieces),
      }));
    },
  },
  anneesProuvees: {
    fields: ['annee', 'prouves'],
    rests: PROOF_FACTS,
    rows: (context) => {
      const proven = shownMonths(context).filter(({ pieces }) => pieces.length > 0);
      return [...Map.groupBy(proven, ({ month }) => month.slice(0, 4))].map(([annee, months]) => ({
        values: { annee, prouves: String(months.length) },
        pieces: months.flatMap(({ pieces }) => pieces),
      }));
    },
  },
  presenceParMois: {
    fields: ['mois', 'force', 'preuves'],
    rests: PROOF_FACTS,
    rows: (context) =>
      shownMonths(context)
        .filter(({ pieces }) => pieces.length > 0)
        .map(({ month, strength, pieces }) => ({
          values: {
            mois: frenchMonth(month),
            force: letterSentences.strength[strength],
            preuves: pieces.map(context.titleOf).join(' ; '),
          },
          pieces,
        })),
  },
  absences: {
    fields: ['de', 'a'],
    rests: [],
    rows: ({ prepared }) =>
      (statedAbsences(prepared.facts['absences'] ?? 'aucune') ?? []).map(({ from, to }) => ({
        values: { de: frenchLongDay(from), a: frenchLongDay(to) },
        pieces: [],
      })),
  },
  preuvesATrouver: {
    fields: ['papier', 'traduction', 'mois', 'ou', 'force'],
    rests: [],
    rows: (context) => {
      // One line a kind of paper, with all its months: the same paper under each gap would be read as many tasks.
      const papers = context.study.toFind.flatMap((gap) => gap.papers.filter(({ likely }) => likely));
      return [...Map.groupBy(papers, ({ kind }) => kind)].flatMap(([kind, own]) => {
        const [first] = own;
        if (first === undefined) return [];
        return {
          values: {
            papier: first.title,
            traduction: kindIn(context, kind, first.title),
            mois: monthsIn([...new Set(own.flatMap(({ months }) => months))].sort()),
            ou: first.where,
            force: letterSentences.strength[first.strength],
          },
          pieces: [...new Set(own.flatMap(({ because }) => because))],
        };
      });
    },
  },
  moisSansPreuve: {
    fields: ['periode'],
    rests: [],
    rows: ({ study }) =>
      study.toFind.map(({ from, to }) => ({ values: { periode: monthsIn(monthsFromTo(from, to)) }, pieces: [] })),
  },
};
