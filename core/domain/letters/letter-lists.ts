import type { ListedPiece } from '../../contract/letter.ts';
import type { DuePieceAnswer } from '../../contract/procedure-answers.ts';
import { frenchDay, frenchLongDay, frenchMonth } from '../calendar/french-dates.ts';
import { foldText } from '../measures/fold-text.ts';
import { textOf } from '../measures/law-piece.ts';
import type { LetterContext } from './letter-context.ts';
import { euros, kindIn, type LetterList, type ListRow, orNull } from './list-row.ts';
import { PRESENCE_LISTS } from './presence-lists.ts';
import { WORK_LISTS } from './work-lists.ts';

/** The one kind of paper that stands for a due piece and that its title names: its name in the other languages then helps. */
function kindNamedBy({ prepared }: LetterContext, id: string, title: string): string | undefined {
  const { kinds = [] } = prepared.procedure.pieces.find((piece) => piece.id === id) ?? {};
  const [only] = kinds;
  const named = only === undefined ? undefined : prepared.catalogue.kinds[only]?.title;
  return kinds.length === 1 && named !== undefined && foldText(title).startsWith(foldText(named)) ? only : undefined;
}

function dueRows(states: readonly DuePieceAnswer['state'][]): LetterList {
  return {
    fields: ['titre', 'traduction', 'detail', 'papiers'],
    rests: [],
    rows: (context) =>
      context.assessment.due.pieces
        .filter(({ state }) => states.includes(state))
        .map(({ id, title, detail, pieces }) => {
          return {
            values: {
              titre: title,
              traduction: kindIn(context, kindNamedBy(context, id, title), title),
              detail,
              papiers: orNull(pieces.map(context.titleOf).join(', ')),
            },
            pieces,
          };
        }),
  };
}

function listedRow({ piece, label, section, title, date }: ListedPiece): ListRow {
  const day = date === null ? 'sans date' : frenchDay(date);
  return { values: { numero: label, rubrique: section, titre: title, date: day }, pieces: [piece] };
}

type Findings = LetterContext['assessment']['findings'];

/** The rules in force that a letter may invoke, among those that `chosen` keeps. */
function findingRows(chosen: (finding: Findings[number]) => boolean): LetterList {
  return {
    fields: ['titre', 'texte', 'article'],
    rests: [],
    rows: ({ assessment }) =>
      assessment.findings
        .filter((finding) => finding.standing === 'in-force' && chosen(finding))
        .map(({ title, source, evidence }) => ({
          values: { titre: title, texte: source.text, article: source.article },
          pieces: evidence.flatMap(({ piece }) => piece ?? []),
        })),
  };
}

/** Satisfied by something of the dossier: that a text exists for a nationality, or that a day is not past, is no argument. */
const isArgument = ({ state, evidence }: Findings[number]) =>
  state === 'satisfied' &&
  evidence.some(({ piece, fact }) => piece !== null || (fact !== null && fact !== 'nationalite'));

/** What a text leaves to the prefect; the orientations of a circular give nobody a ground to invoke. */
const isLeftToPrefect = ({ state, source }: Findings[number]) =>
  state === 'appreciation' && (source.authority === 'law' || source.authority === 'regulation');

/** Every list that a letter of the catalogue can print, by its name. */
export const LETTER_LISTS: Readonly<Record<string, LetterList>> = {
  ...WORK_LISTS,
  ...PRESENCE_LISTS,
  conditionsRemplies: findingRows(isArgument),
  appreciation: findingRows(isLeftToPrefect),
  piecesPresentes: dueRows(['present']),
  piecesManquantes: dueRows(['absent']),
  piecesAVerifier: dueRows(['to-check']),
  piecesPeutEtre: dueRows(['perhaps']),
  taxes: {
    fields: ['titre', 'montant', 'auDepot'],
    rests: [],
    rows: ({ assessment }) =>
      assessment.due.fees
        .filter(({ state }) => state === 'due')
        .map(({ title, total, atFiling }) => ({
          values: { titre: title, montant: euros(total), auDepot: euros(atFiling) },
          pieces: [],
        })),
  },
  /** The pieces as the bundle numbers them; without one, by the procedure's sections, then by date, undated ones last. */
  bordereau: {
    fields: ['numero', 'rubrique', 'titre', 'date'],
    rests: ['dateDocument', 'periode'],
    rows: ({ prepared, titleOf, inventory }) => {
      if (inventory !== null) return inventory.map(listedRow);
      const { procedure, catalogue, pieces } = prepared;
      const other = procedure.sections.at(-1) ?? '';
      const entries = pieces.map((piece) => {
        const section = catalogue.kinds[piece.kind]?.section ?? other;
        const [day, month] = [textOf(piece, 'dateDocument'), textOf(piece, 'periode')];
        const at = procedure.sections.indexOf(section);
        return {
          piece,
          section,
          day,
          month,
          at: at < 0 ? procedure.sections.length : at,
          key: day ?? (month === null ? '9999' : `${month}-99`),
        };
      });
      return entries
        .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ piece, section, day, month }, index) => ({
          values: {
            numero: String(index + 1),
            rubrique: section,
            titre: titleOf(piece.id),
            date: day !== null ? frenchDay(day) : month !== null ? frenchMonth(month) : 'sans date',
          },
          pieces: [piece.id],
        }));
    },
  },
  refusImplicite: {
    fields: ['titre', 'jour'],
    rests: [],
    rows: ({ assessment }) =>
      assessment.due.delays.flatMap(({ effect, title, day }) =>
        effect === 'implicit-refusal' && day !== null
          ? [{ values: { titre: title, jour: frenchLongDay(day) }, pieces: [] }]
          : [],
      ),
  },
};
