import { count } from './common.ts';

/** "d’avril", "de mars". */
const of = (month: string) => (/^[aeiouéèêàâîôû]/i.test(month) ? `d’${month}` : `de ${month}`);

export const presenceText = {
  title: 'Présence mois par mois',
  explain:
    'Seule la date de l’acte compte : un avis d’imposition prouve le jour où il a été établi, pas toute l’année.',
  table: 'Preuves de présence par année et par mois',
  year: 'Année',
  strength: {
    certaine: 'preuve certaine',
    reelle: 'preuve réelle',
    limitee: 'preuve limitée',
    aucune: 'aucune preuve',
  },
  letter: { certaine: 'C', reelle: 'R', limitee: 'L', aucune: '–' },
  legend: 'Légende',
  cell: (month: string, strength: string, pieces: number) =>
    pieces === 0 ? `${month} : ${strength}` : `${month} : ${strength}, ${count(pieces, 'pièce')}`,
  gaps: 'Périodes sans preuve',
  noGaps: 'Chaque mois de la période a au moins une preuve.',
  gap: (from: string, to: string) => (from === to ? from : `${of(from)} à ${to}`),
  gapMonths: (n: number) => count(n, 'mois', 'mois'),
  piecesOf: (month: string) => `Pièces ${of(month)}`,
  noPieces: 'Aucune pièce ne prouve ce mois.',
  choose: 'Choisissez un mois pour voir ses pièces. Les flèches du clavier passent d’un mois à l’autre.',
  empty: 'Ajoutez des papiers dans l’onglet Pièces : la grille se remplit avec leurs dates.',
  openPiece: (title: string) => `Voir la pièce « ${title} »`,
} as const;
