import { plainCapitals, shortDate } from '../../../fixtures/papers/french.ts';
import { nirWithKey } from '../../../fixtures/papers/identifiers.ts';
import type { Choices } from './seeded-choices.ts';

export interface Country {
  name: string;
  nationality: [feminine: string, masculine: string];
  code: string; // ICAO 9303
  insee: string; // INSEE code of the country of birth
  towns: string[];
  women: string[];
  men: string[];
  families: string[];
}

export interface Person {
  sex: 'F' | 'M';
  civility: 'Madame' | 'Monsieur';
  title: 'Mme' | 'M.';
  given: string; // `Aïssatou Marième`
  family: string; // `Diallo`
  full: string; // `Aïssatou DIALLO`: the usual way of an office
  birth: string;
  birthTown: string;
  country: Country;
  nationality: string;
}

export interface Home {
  street: string;
  code: string;
  town: string;
  department: string;
}

const w = (text: string) => text.split('|');

export const COUNTRIES: Country[] = [
  {
    name: 'Mali',
    nationality: ['malienne', 'malien'],
    code: 'MLI',
    insee: '99335',
    towns: w('Bamako|Kayes|Ségou|Yélimané|Nioro du Sahel'),
    women: w('Fatoumata|Aminata|Djénéba|Assétou|Kadiatou|Oumou'),
    men: w('Mamadou|Bakary|Moussa|Souleymane|Boubacar|Cheick Oumar'),
    families: w('Traoré|Coulibaly|Keïta|Sissoko|Diarra|Konaté'),
  },
  {
    name: 'Sénégal',
    nationality: ['sénégalaise', 'sénégalais'],
    code: 'SEN',
    insee: '99341',
    towns: w('Dakar|Matam|Thiès|Ziguinchor|Saint-Louis'),
    women: w('Awa|Aïssatou|Ndèye Fatou|Mariama|Rokhaya'),
    men: w('Ousmane|Ibrahima|Cheikh|Modou|Abdoulaye'),
    families: w('Ndiaye|Diop|Fall|Sarr|Mbaye|Gueye'),
  },
  {
    name: 'Algérie',
    nationality: ['algérienne', 'algérien'],
    code: 'DZA',
    insee: '99352',
    towns: w('Tizi Ouzou|Oran|Béjaïa|Sétif|Constantine'),
    women: w('Nacéra|Samia|Karima|Lynda|Zohra'),
    men: w('Karim|Nabil|Hocine|Abdelkader|Yacine'),
    families: w('Benali|Aït Ouarab|Haddad|Belkacem|Ould Slimane'),
  },
  {
    name: 'Maroc',
    nationality: ['marocaine', 'marocain'],
    code: 'MAR',
    insee: '99350',
    towns: w('Oujda|Fès|Agadir|Nador|Tiznit'),
    women: w('Khadija|Hafida|Naïma|Loubna|Siham'),
    men: w('Youssef|Rachid|Mustapha|Hicham|Abderrahim'),
    families: w('El Amrani|Bouzidi|Chraïbi|Ouahbi|El Ghazouani'),
  },
  {
    name: 'Tunisie',
    nationality: ['tunisienne', 'tunisien'],
    code: 'TUN',
    insee: '99351',
    towns: w('Sfax|Médenine|Tataouine|Gabès'),
    women: w('Ines|Rim|Hajer|Sonia'),
    men: w('Anis|Walid|Mehdi|Hatem'),
    families: w('Trabelsi|Gharbi|Ben Salah|Mejri'),
  },
  {
    name: 'Côte d’Ivoire',
    nationality: ['ivoirienne', 'ivoirien'],
    code: 'CIV',
    insee: '99326',
    towns: w('Abidjan|Bouaké|Daloa|Gagnoa|Korhogo'),
    women: w('Affoué|Adjoua|Mariam|Marie-Noëlle|Aya'),
    men: w('Koffi|Yao|Serge Alain|Drissa|Kouadio'),
    families: w('Kouassi|N’Guessan|Ouattara|Koné|Bamba'),
  },
  {
    name: 'Haïti',
    nationality: ['haïtienne', 'haïtien'],
    code: 'HTI',
    insee: '99410',
    towns: w('Port-au-Prince|Jacmel|Les Cayes|Gonaïves'),
    women: w('Marie Lourdes|Rose-Laure|Guerda|Nadège'),
    men: w('Jean Robert|Wilner|Frantz|Emmanuel'),
    families: w('Pierre-Louis|Désir|Saint-Vil|Jean-Baptiste|Étienne'),
  },
  {
    name: 'Chine',
    nationality: ['chinoise', 'chinois'],
    code: 'CHN',
    insee: '99216',
    towns: w('Wenzhou|Qingtian|Shenyang|Fuzhou'),
    women: w('Xiaomei|Lihua|Yanping|Meizhen'),
    men: w('Jianguo|Weiming|Xiaodong|Zhiqiang'),
    families: w('Chen|Zhang|Wu|Zheng|Lin'),
  },
  {
    name: 'Sri Lanka',
    nationality: ['sri-lankaise', 'sri-lankais'],
    code: 'LKA',
    insee: '99235',
    towns: w('Jaffna|Batticaloa|Vavuniya|Colombo'),
    women: w('Tharshini|Sutharsini|Kavitha'),
    men: w('Ravichandran|Sivakumar|Jeyaseelan'),
    families: w('Kandasamy|Selvarajah|Thambirajah|Nadarajah'),
  },
  {
    name: 'Ukraine',
    nationality: ['ukrainienne', 'ukrainien'],
    code: 'UKR',
    insee: '99155',
    towns: w('Lviv|Ternopil|Ivano-Frankivsk|Tchernivtsi'),
    women: w('Oksana|Olena|Iryna|Halyna'),
    men: w('Andriy|Mykola|Vasyl|Bohdan'),
    families: w('Kovalenko|Melnyk|Shevtchouk|Bondarenko'),
  },
  {
    name: 'Brésil',
    nationality: ['brésilienne', 'brésilien'],
    code: 'BRA',
    insee: '99416',
    towns: w('Goiânia|Belém|Macapá|Anápolis'),
    women: w('Maria Aparecida|Luciana|Rosângela'),
    men: w('João Batista|Wellington|Edson Luís'),
    families: w('da Conceição|Ferreira Leão|Gonçalves|Nunes de Araújo'),
  },
  {
    name: 'Philippines',
    nationality: ['philippine', 'philippin'],
    code: 'PHL',
    insee: '99220',
    towns: w('Batangas|Iloilo|Quezon City'),
    women: w('Rosario|Maricel|Lourdes'),
    men: w('Rodel|Jun Carlo|Danilo'),
    families: w('Dela Cruz|Mañalac|Villanueva|Peñaflor'),
  },
];

const HOMES: [code: string, town: string, department: string][] = [
  ['75018', 'Paris', 'Paris'],
  ['75011', 'Paris', 'Paris'],
  ['75020', 'Paris', 'Paris'],
  ['93300', 'Aubervilliers', 'Seine-Saint-Denis'],
  ['93100', 'Montreuil', 'Seine-Saint-Denis'],
  ['93200', 'Saint-Denis', 'Seine-Saint-Denis'],
  ['93240', 'Stains', 'Seine-Saint-Denis'],
  ['94400', 'Vitry-sur-Seine', 'Val-de-Marne'],
  ['94600', 'Choisy-le-Roi', 'Val-de-Marne'],
  ['92230', 'Gennevilliers', 'Hauts-de-Seine'],
  ['92000', 'Nanterre', 'Hauts-de-Seine'],
  ['95200', 'Sarcelles', 'Val-d’Oise'],
  ['91000', 'Évry-Courcouronnes', 'Essonne'],
  ['69100', 'Villeurbanne', 'Rhône'],
  ['13003', 'Marseille', 'Bouches-du-Rhône'],
  ['59100', 'Roubaix', 'Nord'],
  ['78200', 'Mantes-la-Jolie', 'Yvelines'],
  ['77100', 'Meaux', 'Seine-et-Marne'],
  ['31200', 'Toulouse', 'Haute-Garonne'],
];
const STREETS = w(
  'rue des Marronniers|avenue Jean-Jaurès|boulevard de la République|rue du Général-Leclerc|impasse des Lilas|allée des Acacias|rue Émile-Zola|place de l’Église|rue Henri-Barbusse|chemin du Moulin|quai de la Marne|rue Ambroise-Croizat|square des Tilleuls|rue de l’Abbé-Grégoire',
);
const FRENCH = {
  women: w('Sylvie|Martine|Françoise|Hélène|Céline|Anne-Sophie|Véronique|Mélanie'),
  men: w('Philippe|François|Jérôme|Stéphane|Loïc|Jean-Marc|Benoît|Gaël'),
  families: w('Lefèvre|Garnier|Chevallier|Mercier|Béranger|Delaunay|Rousselot|Vasseur|Péchard|Guérin'),
};

/** A foreign person who lives in France. */
export function person(c: Choices, country: Country = c.pick(COUNTRIES)): Person {
  const sex = c.chance(0.5) ? 'F' : 'M';
  const given = c.own(sex === 'F' ? country.women : country.men);
  const family = c.own(country.families);
  return {
    sex,
    civility: sex === 'F' ? 'Madame' : 'Monsieur',
    title: sex === 'F' ? 'Mme' : 'M.',
    given,
    family,
    full: `${given} ${family.toUpperCase()}`,
    birth: c.day(1962, 2001),
    birthTown: c.own(country.towns),
    country,
    nationality: country.nationality[sex === 'F' ? 0 : 1],
  };
}

/** Somebody of an office, a landlord, a witness: title, given name and family name. */
export function frenchPerson(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const given = c.own(sex === 'F' ? FRENCH.women : FRENCH.men);
  const family = c.own(FRENCH.families);
  const title = sex === 'F' ? 'Mme' : 'M.';
  return { sex, title, given, family, full: `${given} ${family.toUpperCase()}` };
}

export function home(c: Choices): Home {
  const [code, town, department] = c.own(HOMES);
  return { street: `${c.int(1, 148)}${c.chance(0.15) ? ' bis' : ''} ${c.own(STREETS)}`, code, town, department };
}

/** `75018 PARIS`, as the post wants it. */
export const postTown = (h: Home) => `${h.code} ${plainCapitals(h.town)}`;

/** Fictitious social-security number, with its key; order number 000 is given to nobody. */
export function nirOf(p: Person): string {
  const born = `${p.birth.slice(2, 4)}${p.birth.slice(5, 7)}`;
  return nirWithKey(`${p.sex === 'F' ? 2 : 1}${born}${p.country.insee}000`);
}

export const bornOn = (p: Person) => `${p.sex === 'F' ? 'née' : 'né'} le ${shortDate(p.birth)}`;

/** Feminine ending: `e(p)` → `e` for a woman. */
export const e = (p: { sex: 'F' | 'M' }) => (p.sex === 'F' ? 'e' : '');
