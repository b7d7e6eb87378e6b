import type { FactName } from '../../../../core/contract/fact-names.ts';
import { monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret, spacedNir, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import type { TextOptions } from '../../../fixtures/papers/sheet.ts';
import { drawWith } from '../fictitious.ts';
import { type Earning, type Employment, type Pay, type PayWishes, payOf } from '../pay.ts';
import { type Draft, type Leaf, short, txt, type Value, val } from './draft.ts';
import { type Country, type Home, nirOf, person } from './people.ts';
import { type Cell, money } from './report-kit.ts';
import type { Choices } from './seeded-choices.ts';

// Names and places of the payslips written blind, and the small runs of lines that they share.

const w = (text: string) => text.split('|');
const COUNTRIES: Country[] = [
  'Congo/congolaise/congolais/COG/99324/Brazzaville|Pointe-Noire/Prisca|Clarisse|Bénédicte/Dieudonné|Ghislain|Romaric/Mabiala|Nkounkou|Loubaki',
  'Mauritanie/mauritanienne/mauritanien/MRT/99336/Kaédi|Sélibaby/Coumba|Hawa|Diariatou/Samba|Demba|Yéro/Wagué|Soumaré|Niang',
  'Pakistan/pakistanaise/pakistanais/PAK/99213/Gujrat|Jhelum/Saima|Uzma|Rukhsana/Asif|Imran|Tariq Mehmood/Butt|Qureshi|Chaudhry',
  'Madagascar/malgache/malgache/MDG/99333/Antsirabe|Toamasina/Voahangy|Lalao|Hanitra/Haja|Solofo|Tovo/Rakotoarisoa|Randria|Razafy',
  'Pérou/péruvienne/péruvien/PER/99422/Trujillo|Arequipa/Yolanda|Milagros|Rocío/Wilmer|Edgar Iván|Segundo/Quispe Mamani|Huamán|Salazar Vega',
  'Géorgie/géorgienne/géorgien/GEO/99255/Koutaïssi|Batoumi/Nino|Tamar|Ketevan/Giorgi|Zurab|Levan/Beridze|Kapanadze|Lomidze',
  'Cap-Vert/cap-verdienne/cap-verdien/CPV/99396/Praia|Mindelo/Maria Filomena|Edna|Joana/Adilson|José António|Nelson/Tavares|Semedo|Lopes Furtado',
].map((line) => {
  const [name = '', woman = '', man = '', code = '', insee = '', ...lists] = line.split('/');
  const [towns = [], women = [], men = [], families = []] = lists.map(w);
  return { name, nationality: [woman, man], code, insee, towns, women, men, families };
});
const HOMES = w(
  '93130/Noisy-le-Sec|94190/Villeneuve-Saint-Georges|95100/Argenteuil|78190/Trappes|77000/Melun|38130/Échirolles|67100/Strasbourg|76800/Saint-Étienne-du-Rouvray|33150/Cenon|63000/Clermont-Ferrand|75019/Paris|92390/Villeneuve-la-Garenne|06300/Nice',
);
const STREETS = w(
  'rue Anatole-France|avenue Gabriel-Péri|rue de la Fontaine|passage des Tanneurs|rue Louise-Michel|cours de la Libération|rue du Pressoir|allée Georges-Brassens|rue Pierre-Sémard|avenue du Maréchal-Foch|place du Marché|rue des Écoles',
);

/** What a firm is: its name, activity, agreement and the jobs of a woman and of a man. */
export const TRADES = {
  office: 'SARL ATELIER DU CARTONNAGE/17.21A/Cartonnage/0489/Opératrice de façonnage|Opérateur de façonnage',
  shop: 'SAS MARCHÉ DES QUATRE VENTS/47.11F/Commerce détail et gros à prédominance alimentaire/2216/Employée commerciale|Employé commercial',
  inn: 'HÔTEL DU PONT NEUF SARL/55.10Z/Hôtels, cafés, restaurants/1979/Femme de chambre|Commis de cuisine',
  building: 'ENTREPRISE CHAUVELOT ET FILS/43.99C/Ouvriers du bâtiment jusqu’à 10 salariés/1596/Maçonne|Maçon coffreur',
  farm: 'EARL LES VERGERS DU BOISSEAU/01.24Z/Production agricole et CUMA/7024/Ouvrière agricole|Ouvrier agricole',
  guard:
    'ALTAÏR SÛRETÉ SAS/80.10Z/Entreprises de prévention et de sécurité/1351/Agente de prévention et de sécurité|Agent de prévention et de sécurité',
  haul: 'TRANSPORTS MORVILLIERS/49.41A/Transports routiers et activités auxiliaires/0016/Conductrice routière PL|Conducteur routier PL',
  clean:
    'LIMPIA SERVICES/81.21Z/Entreprises de propreté et services associés/3043/Agente de service AS1|Agent de service AS1',
  salon: 'SALON MÈCHE ET CISEAUX/96.02A/Coiffure et professions connexes/2596/Coiffeuse|Coiffeur',
  home: 'ASSOCIATION AGIR CHEZ SOI/88.10A/Branche de l’aide à domicile (BAD)/2941/Auxiliaire de vie|Auxiliaire de vie',
} as const;

export function place(c: Choices): Home {
  const [code = '', town = ''] = c.pick(HOMES).split('/');
  return { street: `${c.int(2, 190)} ${c.pick(STREETS)}`, code, town, department: '' };
}

/** A private employer, a signatory, an advisor. */
export function neighbour(c: Choices) {
  const woman = c.chance(0.6);
  const given = c.pick(woman ? w('Brigitte|Odile|Claire|Maryvonne') : w('Gérard|Olivier|Antoine|Christian'));
  const family = c.pick(w('Poncelet|Verdier|Labrousse|Hautecœur|Sauvanet|Trémoulet'));
  return { title: woman ? 'Mme' : 'M.', given, family, full: `${family.toUpperCase()} ${given}` };
}

export type Month = ReturnType<typeof payMonth>;

/** One month's pay of somebody in a trade. */
export function payMonth(
  c: Choices,
  trade: keyof typeof TRADES,
  wishes: PayWishes = {},
  own: Partial<Employment> = {},
) {
  const [name = '', naf = '', agreement = '', idcc = '', jobs = ''] = TRADES[trade].split('/');
  const [her = '', his = ''] = jobs.split('|');
  const p = person(c, c.pick(COUNTRIES));
  const [h, at] = [place(c), place(c)];
  const siret = fictitiousSiret(c.int(20000, 99999), c.int(1, 40));
  const f = { name, activity: '', naf, agreement, idcc, siret, spaced: spacedSiret(siret) };
  const lines = (where: Home): [string, string] => [where.street, `${where.code} ${where.town.toUpperCase()}`];
  const q = payOf(
    drawWith(() => c.int(0, 999_999) / 1_000_000),
    {
      firm: f,
      firmAddress: lines(at),
      person: { given: p.given, family: p.family.toUpperCase(), woman: p.sex === 'F', bornOn: p.birth, nir: nirOf(p) },
      home: lines(h),
      number: c.digits(c.pick([4, 6])),
      job: p.sex === 'F' ? her : his,
      enteredOn: c.day(2009, 2012),
      above: 1.01 + c.int(0, 25) / 100,
      ...own,
    },
    { overtime: 0, ...wishes },
  );
  return { p, h, at, f, q };
}

/** A printed name under its facts; its civility is no part of it, and is right with it. */
export function nameOf(d: Draft, printed: string, title: string, ...facts: FactName[]): Value {
  const civility = title === 'M.' ? 'Monsieur' : 'Madame';
  for (const fact of facts) d.accept(fact, `${title} ${printed}`, `${civility} ${printed}`);
  return txt(printed, ...facts);
}

/** A name printed behind its civility, which is no part of it. */
export function titled(d: Draft, title: string, printed: string, ...facts: FactName[]): Value {
  for (const fact of facts) d.accept(fact, `${title} ${printed}`);
  return val(`${title} ${printed}`, ...facts.map((fact) => [fact, printed] as [FactName, string]));
}

export const nirIn = (q: Pay) => val(spacedNir(q.person.nir), ['nir', q.person.nir]);
export const nirTight = (q: Pay) => val(q.person.nir, ['nir', q.person.nir]);
export const nafIn = (naf: string) => val(naf, ['naf', naf.replace('.', '')]);
export const nafTight = (naf: string) => val(naf.replace('.', ''), ['naf', naf.replace('.', '')]);
export const siretTight = (siret: string) => val(siret, ['siret', siret]);
export const hoursIn = (q: Pay) => val(money(q.hours), ['heures', q.hours]);
export const monthIn = (q: Pay) => val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period]);
export const rate = (n: number, digits = 4) => n.toFixed(digits).replace('.', ',');
export const firstDay = (q: Pay) => val(shortDate(q.from), ['periodeDebut', q.from], ['periode', q.from.slice(0, 7)]);
export const say = (printed: string, scheme: string) => val(printed, ['dispositif', scheme]);

/** « du … au … » on one line; returns the right end. */
export function span(
  d: Draft,
  s: Leaf,
  x: number,
  y: number,
  q: Pay,
  words = ['Période du', 'au'],
  o: TextOptions = {},
) {
  const [from = '', to = ''] = words;
  const end = d.line(s, x, y, from, firstDay(q), o);
  return d.line(s, end + 4, y, to, short(q.to, 'periodeFin'), o);
}

/** The postal lines of somebody. */
export function post(s: Leaf, x: number, y: number, lines: readonly string[], o: TextOptions = {}, leading = 11.5) {
  lines.forEach((line, i) => {
    s.text(x, y + i * leading, line, o);
  });
}

/** Earnings: word, number, rate, amount; the first line gives the paid hours. */
export function gains(q: Pay, word: string): Cell[][] {
  return q.earnings.map((line: Earning, i) => [
    i === 0 ? word : line.label,
    line.base === undefined ? '' : i === 0 ? hoursIn(q) : money(line.base),
    line.rate === undefined ? '' : rate(line.rate, i === 0 ? 4 : 2),
    money(line.amount),
  ]);
}

/** Contributions: word, base, the employee's rate and amount, the employer's rate and amount. */
export function dues(q: Pay, words: readonly string[] = [], digits = 2): Cell[][] {
  return q.charges.map((k, i) => [
    words[i] ?? k.label,
    money(k.base),
    k.rate === null ? '' : rate(k.rate, digits),
    k.rate === null ? '' : money(k.employee),
    k.employerRate === null ? '' : rate(k.employerRate, digits),
    k.employerRate === null ? '' : money(k.employer),
  ]);
}
