import type { FactName } from '../../../../core/contract/fact-names.ts';
import type { TextOptions } from '../../../fixtures/papers/sheet.ts';
import { caps, type Draft, type Leaf, txt, type Value } from './draft.ts';
import { type Country, type Home, type Person, person } from './people.ts';
import type { Choices } from './seeded-choices.ts';

// Names and places of two sets of everyday papers written blind: none of them stands on the papers made before.

const w = (text: string) => text.split('|');
const country = (line: string): Country => {
  const [name = '', woman = '', man = '', code = '', insee = '', ...lists] = line.split('/');
  const [towns = [], women = [], men = [], families = []] = lists.map(w);
  return { name, nationality: [woman, man], code, insee, towns, women, men, families };
};

const COUNTRIES: Country[] = [
  'Bénin/béninoise/béninois/BEN/99327/Cotonou|Porto-Novo|Parakou|Abomey/Pélagie|Rachidath|Sènami|Victoire/Firmin|Romaric|Gildas|Codjo/Hounkpatin|Adjovi|Zinsou|Dossou',
  'Comores/comorienne/comorien/COM/99397/Moroni|Mitsamiouli|Foumbouni|Mutsamudu/Zalihata|Echata|Moinaecha|Hadidja/Saïd Ali|Abdou|Mohamed Chakir|Nassur/Mhadji|Soilihi|Msaidié|Toihir',
  'Pologne/polonaise/polonais/POL/99122/Lublin|Rzeszow|Kielce|Tarnow/Agnieszka|Malgorzata|Beata|Ewelina/Krzysztof|Slawomir|Zbigniew|Pawel/Wojcik|Pawlak|Mazur|Kaczmarek',
  'Inde/indienne/indien/IND/99223/Jalandhar|Hoshiarpur|Pondichéry|Amritsar/Gurpreet|Harjinder|Jasvinder|Lakshmi/Balwinder|Sukhdev|Manjit|Ramesh/Singh Gill|Sidhu|Sharma|Murugan',
  'Afghanistan/afghane/afghan/AFG/99212/Jalalabad|Herat|Mazar-e-Charif|Baghlan/Zarmina|Freshta|Palwasha|Shukria/Najibullah|Rahmatullah|Farid|Esmat/Stanikzai|Safi|Ahmadzai|Noori',
  'Madagascar/malgache/malgache/MDG/99333/Antananarivo|Toamasina|Antsirabe|Mahajanga/Voahangy|Lalao|Hanitra|Noro/Haja|Tiana|Rivo|Andry/Rakotomalala|Razafindrakoto|Andrianina|Rasolofo',
  'Serbie/serbe/serbe/SRB/99121/Kragujevac|Novi Pazar|Zajecar|Bor/Dragana|Vesna|Slavica|Jelena/Zoran|Goran|Miodrag|Dejan/Petrovic|Stojanovic|Markovic|Zivkovic',
  'Burkina Faso/burkinabè/burkinabè/BFA/99331/Ouagadougou|Bobo-Dioulasso|Tenkodogo|Koudougou/Alimata|Rasmata|Safiatou|Edwige/Issouf|Salif|Hamidou|Pascal/Ouédraogo|Zongo|Sawadogo|Kaboré',
].map(country);

const HOMES = [
  '75019/Paris/Paris',
  '75013/Paris/Paris',
  '93170/Bagnolet/Seine-Saint-Denis',
  '93000/Bobigny/Seine-Saint-Denis',
  '93600/Aulnay-sous-Bois/Seine-Saint-Denis',
  '94200/Ivry-sur-Seine/Val-de-Marne',
  '92110/Clichy/Hauts-de-Seine',
  '95100/Argenteuil/Val-d’Oise',
  '78190/Trappes/Yvelines',
  '59200/Tourcoing/Nord',
  '67000/Strasbourg/Bas-Rhin',
  '38130/Échirolles/Isère',
  '33130/Bègles/Gironde',
  '76800/Saint-Étienne-du-Rouvray/Seine-Maritime',
  '45100/Orléans/Loiret',
];
const STREETS = w(
  'rue Louise-Michel|avenue Pierre-Sémard|rue de la Fontaine|boulevard Voltaire|rue des Cordeliers|allée Salvador-Allende|rue Paul-Éluard|place du Marché|rue du Docteur-Calmette|cours Saint-Louis|rue de l’Industrie|passage des Récollets|chemin de la Croix-Blanche',
);
const LOCALS = {
  F: w('Isabelle|Corinne|Chantal|Aurélie|Bénédicte|Marie-Claude'),
  M: w('Olivier|Pascal|Fabrice|Jean-Yves|Grégoire|Didier'),
  families: w('Marchand|Tessier|Le Goff|Bonnefoy|Charpentier|Lemoine|Vidal|Hamelin|Roussillon|Debray'),
};

export const newcomer = (c: Choices): Person => person(c, c.pick(COUNTRIES));

export function place(c: Choices): Home {
  const [code = '', town = '', department = ''] = c.pick(HOMES).split('/');
  return {
    street: `${c.int(2, 214)}${c.pick(['', '', '', ' bis', ' ter'])} ${c.pick(STREETS)}`,
    code,
    town,
    department,
  };
}

/** Somebody of the country: a landlord, a pharmacist, a witness. */
export function local(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const [given, family] = [c.pick(LOCALS[sex]), c.pick(LOCALS.families)];
  const title = sex === 'F' ? 'Mme' : 'M.';
  const civility = sex === 'F' ? 'Madame' : 'Monsieur';
  return { sex, title, civility, given, family, full: `${given} ${family.toUpperCase()}` };
}

/** A name as printed without its title; with the title it is still the same name. */
export function nameOf(d: Draft, printed: string, sex: 'F' | 'M', ...facts: FactName[]): Value {
  const titles = sex === 'F' ? ['Mme', 'Madame', 'MME'] : ['M.', 'Monsieur', 'M', 'MR'];
  for (const fact of facts) d.accept(fact, ...titles.map((title) => `${title} ${printed}`));
  return txt(printed, ...facts);
}

export const oneLine = (h: Home) => `${h.street}, ${h.code} ${h.town}`;
export const capitalTown = (h: Home) => `${h.code} ${caps(h.town)}`;

interface Window {
  title?: string;
  /** The name's order and case. */
  name?: string;
  leading?: number;
  facts?: FactName[];
  /** False when the address of the window is not the one that the paper proves. */
  address?: boolean;
  upper?: boolean;
}

/** The block of a window: title and name, street, postal line. Returns the baseline below it. */
export function windowBlock(
  d: Draft,
  s: Leaf,
  [x, y]: [number, number],
  p: Pick<Person, 'sex' | 'title' | 'full'>,
  h: Home,
  options: Window & TextOptions = {},
): number {
  const {
    title = p.title,
    name = p.full,
    leading = 13,
    facts = ['titulaire'],
    address = true,
    upper,
    ...own
  } = options;
  const after = title ? s.text(x, y, `${title} `, own) : x;
  d.at(s, after, y, nameOf(d, name, p.sex, ...facts), title, own);
  const lines = [upper ? caps(h.street) : h.street, capitalTown(h)];
  return d.block(s, x, y + leading, lines, leading, address ? ['adresse'] : [], '', own);
}

/** Grey notices in small type, a paragraph each. Returns the baseline below them. */
export function notices(s: Leaf, [x, y, width]: [number, number, number], list: readonly string[], size = 6.6): number {
  let at = y;
  for (const text of list) at = s.paragraph(x, at, width, text, { size, color: '#4a4a4a' }) + 2;
  return at;
}
