import { amount } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import type { Leaf } from './draft.ts';
import type { Choices } from './seeded-choices.ts';

export interface Firm {
  name: string;
  naf: string;
  jobs: [feminine: string, masculine: string][];
  siret: string;
  spaced: string;
}

const FIRMS: [string, string, [string, string][]][] = [
  [
    'PROPRETÉ DES DEUX RIVES',
    '8121Z',
    [
      ['Agente de service', 'Agent de service'],
      ['Cheffe d’équipe', 'Chef d’équipe'],
    ],
  ],
  [
    'SARL LE FOURNIL D’ARMANCE',
    '1071C',
    [
      ['Vendeuse', 'Vendeur'],
      ['Boulangère', 'Boulanger'],
    ],
  ],
  [
    'BATIRÉNOV ÎLE VERTE',
    '4339Z',
    [
      ['Peintre en bâtiment', 'Maçon'],
      ['Aide-carreleuse', 'Manœuvre'],
    ],
  ],
  [
    'RESTAURANT AUX QUATRE VENTS',
    '5610A',
    [
      ['Commise de cuisine', 'Plongeur'],
      ['Serveuse', 'Cuisinier'],
    ],
  ],
  [
    'SAS GARDIENNAGE DU PORT',
    '8010Z',
    [
      ['Agente de sécurité', 'Agent de sécurité'],
      ['Hôtesse d’accueil', 'Agent cynophile'],
    ],
  ],
  [
    'LOGISTIQUE MONTCLAIR',
    '5229B',
    [
      ['Préparatrice de commandes', 'Préparateur de commandes'],
      ['Cariste', 'Manutentionnaire'],
    ],
  ],
  [
    'AIDE ET SOLEIL À DOMICILE',
    '8810A',
    [
      ['Aide à domicile', 'Aide à domicile'],
      ['Auxiliaire de vie', 'Auxiliaire de vie'],
    ],
  ],
  [
    'ÉTS BARBOTIN ET FILS',
    '4322A',
    [
      ['Assistante administrative', 'Plombier-chauffagiste'],
      ['Magasinière', 'Monteur'],
    ],
  ],
];

/** A firm that does not exist, with a SIRET that passes its checks. */
export function firm(c: Choices): Firm {
  const [name, naf, jobs] = c.own(FIRMS);
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 40));
  return { name, naf, jobs, siret, spaced: spacedSiret(siret) };
}

/** A logo: a few shapes in one colour, at most `size` wide and high. */
export function logo(s: Leaf, x: number, y: number, size: number, color: string, c: Choices) {
  const style = c.int(0, 2);
  if (style === 0) {
    s.box(x, y, size, size, { fill: color });
    s.box(x + size * 0.3, y + size * 0.3, size * 0.4, size * 0.4, { fill: '#ffffff' });
  } else if (style === 1) {
    for (let i = 0; i < 3; i++)
      s.box(x + (i * size) / 3, y + (i * size) / 6, size / 4, size - (i * size) / 6, { fill: color });
  } else {
    s.box(x, y, size, size / 2.4, { fill: color });
    s.box(x, y + size / 2, size * 0.6, size / 2, { fill: color });
  }
}

/** The tricolour block of the State, without its figure: a blue and a red bar, three words. */
export function republic(s: Leaf, x: number, y: number, service: string[]) {
  s.box(x, y, 16, 10, { fill: '#000091' });
  s.box(x + 24, y, 16, 10, { fill: '#e1000f' });
  service.forEach((line, i) => {
    s.text(x, y + 24 + i * 11, line, { face: 'sansBold', size: 9.5 });
  });
  const under = y + 24 + service.length * 11;
  ['Liberté', 'Égalité', 'Fraternité'].forEach((word, i) => {
    s.text(x, under + 2 + i * 9, word, { face: 'sansItalic', size: 7.5 });
  });
}

/** Legal mention at the foot of a firm's paper: another firm's number, a capital, a town. */
export function legalFoot(s: Leaf, c: Choices, name: string, y = 806) {
  const siren = fictitiousSiret(c.int(100000, 999999)).slice(0, 9);
  s.text(
    s.width / 2,
    y,
    `${name} – S.A. au capital de ${amount(c.int(40, 9000) * 1000, ' ', ',', 0)} € – RCS ${c.pick(['Paris', 'Nanterre', 'Lyon', 'Bobigny'])} ${siren.slice(0, 3)} ${siren.slice(3, 6)} ${siren.slice(6)}`,
    { size: 6.5, align: 'center', color: '#555555' },
  );
}
