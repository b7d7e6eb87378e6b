import type { ProofStrength } from '../../contract/assessment.ts';
import type { GridRequirement, PresenceGrid } from '../../contract/catalogue/presence-grid.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { Absence, GridBlock, GridReading, GridState } from '../../contract/presence.ts';
import { frenchDay, frenchMonth, frenchMonths } from '../calendar/french-dates.ts';
import { pieceMark } from '../rules/name-pieces.ts';

// The French of the presence ledger: what was found, what lacks, and how sure it is. Figures come from the catalogue.

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count > 1 ? many : one}`;
const CLASSES: Record<ProofStrength, string> = {
  certaine: 'certaine',
  reelle: 'réelle',
  limitee: 'limitée',
  aucune: 'sans classe',
};
const ALL_CLASSES = 3;

const proofsOf = (count: number, strengths: readonly ProofStrength[]) => {
  const classes = strengths.map((strength) => (count > 1 ? `${CLASSES[strength]}s` : CLASSES[strength]));
  return [plural(count, 'preuve'), ...(strengths.length >= ALL_CLASSES ? [] : [classes.join(' ou ')])].join(' ');
};

const stretch = (from: IsoMonth, to: IsoMonth) =>
  from === to ? frenchMonth(from) : `${frenchMonth(from)} à ${frenchMonth(to)}`;

/** "1 preuve dans chacune de ces périodes : mai 2023, juin 2023 à août 2023 ; 2 preuves…": blocks that lack as many are named together. */
function lackWords(blocks: readonly GridBlock[]): string {
  const counts = [...new Set(blocks.map(({ lacks }) => lacks))].sort((a, b) => a - b);
  return counts
    .map((count) => {
      const own = blocks.filter(({ lacks }) => lacks === count);
      const lacks = plural(count, 'preuve');
      if (own.every(({ from, to }) => from === to)) {
        const months = frenchMonths(own.map(({ from }) => from));
        return `${lacks} ${own.length > 1 ? 'dans chacun de ces mois' : 'ce mois'} : ${months}`;
      }
      const periods = own.map(({ from, to }) => stretch(from, to)).join(', ');
      return `${lacks} ${own.length > 1 ? 'dans chacune de ces périodes' : 'dans la période'} : ${periods}`;
    })
    .join(' ; ');
}

const UNITS = { mois: 'mois', trimestre: 'trimestre', semestre: 'semestre', annee: 'année' } as const;
const unitOf = ({ every }: GridRequirement) =>
  'calendar' in every
    ? every.calendar === 'mois'
      ? 'mois'
      : `${UNITS[every.calendar]} civil${every.calendar === 'annee' ? 'e' : ''}`
    : `période de ${every.months} mois comptée jusqu'au mois du dépôt`;

const STATES: Record<GridState, string> = {
  met: 'ce repère est atteint',
  open: 'ce repère est atteint pour les périodes terminées ; la période en cours peut encore être complétée',
  'not-met': "ce repère n'est pas atteint",
  'not-evaluated': 'non évalué',
};

const gapWords = (from: IsoDate | null, to: IsoDate | null) =>
  `${from === null ? 'du début de la période' : `du ${frenchDay(from)}`} ${to === null ? 'au jour du dépôt' : `au ${frenchDay(to)}`}`;

const saidBy = ({ by, statedOn }: PresenceGrid) => `${by}, ${statedOn ? frenchDay(statedOn) : 'non daté'}`;

export const presenceSentences = {
  // papers counted once
  samePaper: (piece: string, other: string, sure: boolean) =>
    `${pieceMark([piece])} est le même document que ${pieceMark([other])} : compté une fois.${
      sure ? '' : ' Tout n’a pas pu être comparé : à vérifier.'
    }`,
  sameAct: (piece: string, other: string, note: string) =>
    `${pieceMark([piece])} et ${pieceMark([other])} parlent du même acte, le même jour : comptés une fois. ${note}`,
  unclassed: (pieces: readonly string[]) =>
    `Aucune source ne classe ces documents : ${pieceMark(pieces)}. La preuve est libre, ils peuvent être joints, mais ils ne sont pas comptés.`,
  misreadDay: (piece: string, day: IsoDate) =>
    `${pieceMark([piece])} : le ${frenchDay(day)} est après le jour du dépôt, ce jour n'est pas compté ; à vérifier.`,

  // absences
  absence: ({ from, to, precise }: Absence, months: readonly IsoMonth[], papers: readonly string[]) =>
    [
      precise
        ? `Absence déclarée du ${frenchDay(from)} au ${frenchDay(to)}.`
        : `Absence déclarée : ${stretch(from.slice(0, 7), to.slice(0, 7))}.`,
      ...(months.length > 0 ? [`Mois entièrement hors de France : ${frenchMonths(months)}.`] : []),
      'Aucun texte trouvé ne dit à partir de quelle durée une absence interrompt la résidence habituelle : le préfet apprécie.',
      ...(papers.length > 0
        ? [
            `Contradiction à vérifier : ${pieceMark(papers)} porte${papers.length > 1 ? 'nt' : ''} une date pendant cette absence. Un courrier envoyé pendant un voyage ne la contredit pas ; un acte fait sur place, si.`,
          ]
        : []),
    ].join(' '),
  noMonthButAbsences: () => 'aucun, mais des absences de France sont déclarées',
  absencesBadlyStated: () =>
    'Absences de France : écrire des jours (AAAA-MM-JJ/AAAA-MM-JJ) ou des mois (AAAA-MM/AAAA-MM), séparés par des virgules, ou « aucune ».',

  // grids
  gridNotRead: (grid: PresenceGrid) =>
    `${grid.title} (${saidBy(grid)}) : cité pour information, non évalué. ${grid.wording}`,
  requirement: (requirement: GridRequirement, blocks: readonly GridBlock[]) => {
    const lacking = blocks.filter(({ state }) => state === 'lacking');
    const open = blocks.filter(({ state }) => state === 'open');
    const cut = blocks.filter(({ state, lacks }) => state === 'cut' && lacks > 0);
    const wanted = `${proofsOf(requirement.proofs, requirement.strengths)} par ${unitOf(requirement)}`;
    return [
      `${wanted} :`,
      lacking.length === 0 ? 'rien ne manque dans les périodes terminées.' : `il manque ${lackWords(lacking)}.`,
      ...(open.length > 0 ? [`Période en cours, encore possible : il manque ${lackWords(open)}.`] : []),
      ...(cut.length > 0
        ? [`Période coupée par le bord de la fenêtre, non exigée : il y manquerait ${lackWords(cut)}.`]
        : []),
    ].join(' ');
  },
  grid: (
    grid: PresenceGrid,
    state: GridState,
    otherCut: GridState | null,
    requirements: readonly { note: string }[],
    gaps: readonly { from: IsoDate | null; to: IsoDate | null }[],
  ) =>
    [
      `${grid.title} (${saidBy(grid)}) : ${STATES[state]}. C'est un repère de pratique, pas une règle.`,
      ...requirements.map(({ note }) => note),
      ...(grid.maxGap === undefined
        ? []
        : [
            gaps.length === 0
              ? `Aucun trou de plus de ${grid.maxGap.months} mois.`
              : `Trou de plus de ${grid.maxGap.months} mois : ${gaps.map(({ from, to }) => gapWords(from, to)).join(', ')}.`,
          ]),
      ...(otherCut === null || otherCut === state
        ? []
        : [`Les mots de la source peuvent se lire autrement (${grid.wording}) ; dans ce cas, ${STATES[otherCut]}.`]),
    ].join(' '),
  ifContested: (titles: readonly string[], state: GridState) =>
    `La classe de ces documents est contestée : ${titles.join(', ')}. Classés au plus bas, ${STATES[state]}.`,
  gridInShort: (grid: PresenceGrid, counts: { blocks: number; met: number; gaps: number } | null) => {
    const said = `${grid.title} (${saidBy(grid)})`;
    if (counts === null) return `${said} : non évalué`;
    const holes = plural(counts.gaps, 'trou trop long', 'trous trop longs');
    if (counts.blocks === 0) return `${said} : ${counts.gaps > 0 ? holes : 'rien à compter sur cette période'}`;
    return `${said} : ${plural(counts.met, 'période')} sur ${counts.blocks}${counts.gaps > 0 ? `, ${holes}` : ''}`;
  },

  // to find
  where: (text: string, source: string) => `${text} (source : ${source})`,
  toFind: ({ from, to, lacks }: { from: IsoMonth; to: IsoMonth; lacks: number | null }, papers: number) =>
    `${stretch(from, to)} : ${lacks === null ? 'aucune preuve' : `il manque ${plural(lacks, 'preuve')}`}.${
      papers === 0
        ? ' Le catalogue ne propose rien : toute pièce datée et au nom de la personne peut être montrée.'
        : ''
    }`,

  // selection
  selection: (grid: PresenceGrid, chosen: number, reserve: number, exact: boolean, reading: GridReading) =>
    `${plural(chosen, 'pièce')} pour « ${grid.title} » ; ${plural(reserve, 'pièce gardée', 'pièces gardées')} en réserve. ${
      exact ? '' : 'Le dossier est grand : une sélection un peu plus courte peut exister. '
    }${reading.explanation}`,
} as const;
