import { cents, longDate, plainCapitals } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { type Draft, ident, type Value, val } from './draft.ts';
import { type Country, type Home, type Person, person } from './people.ts';
import type { Choices } from './seeded-choices.ts';

// Names, places and firms of two sets of employment and office papers written blind.

const w = (text: string) => text.split('|');
const COUNTRIES: Country[] = [
  [
    'Togo',
    'togolaise',
    'togolais',
    'TGO',
    '99345',
    'Lomé|Sokodé|Kara',
    'Akouvi|Afi|Essi',
    'Kossi|Yao|Kodjo',
    'Agbeko|Lawson|Amegan',
  ],
  [
    'Tunisie',
    'tunisienne',
    'tunisien',
    'TUN',
    '99351',
    'Sfax|Médenine|Kairouan',
    'Rim|Sonia|Ibtissem',
    'Walid|Lotfi|Anis',
    'Ben Salah|Trabelsi|Jebali',
  ],
  [
    'Pérou',
    'péruvienne',
    'péruvien',
    'PER',
    '99422',
    'Lima|Trujillo|Cusco',
    'Rosa Elena|Yolanda|Milagros',
    'Wilmer|Edgar|Percy',
    'Quispe Mamani|Huamán|Flores Rojas',
  ],
  [
    'Géorgie',
    'géorgienne',
    'géorgien',
    'GEO',
    '99255',
    'Tbilissi|Koutaïssi|Gori',
    'Nino|Ketevan|Tamari',
    'Giorgi|Zurab|Levan',
    'Beridze|Kapanadze|Lomidze',
  ],
  [
    'Sri Lanka',
    'sri-lankaise',
    'sri-lankais',
    'LKA',
    '99235',
    'Jaffna|Colombo|Trincomalee',
    'Sivarani|Thusha|Kala',
    'Suresh|Nimal|Kumaran',
    'Sivalingam|Rajaratnam|Perera',
  ],
  [
    'Côte d’Ivoire',
    'ivoirienne',
    'ivoirien',
    'CIV',
    '99326',
    'Abidjan|Bouaké|Daloa',
    'Affoué|Massandjé|Clarisse',
    'Konan|Serge|Lassina',
    'Kouamé|Touré|N’Guessan',
  ],
].map(([name = '', her = '', his = '', code = '', insee = '', ...lists]) => {
  const [towns = [], women = [], men = [], families = []] = lists.map(w);
  return { name, nationality: [her, his], code, insee, towns, women, men, families };
});
const HOMES = w(
  '75020/Paris/Paris|93300/Aubervilliers/Seine-Saint-Denis|93800/Épinay-sur-Seine/Seine-Saint-Denis|94600/Choisy-le-Roi/Val-de-Marne|92000/Nanterre/Hauts-de-Seine|69100/Villeurbanne/Rhône|59000/Lille/Nord|35000/Rennes/Ille-et-Vilaine|34080/Montpellier/Hérault|77100/Meaux/Seine-et-Marne',
);
const STREETS = w(
  'rue Henri-Barbusse|avenue du Président-Wilson|rue des Lilas|rue Danielle-Casanova|boulevard Félix-Faure|rue du Chemin-Vert|place des Martyrs|rue Lavoisier|allée des Saules|route de Vannes',
);
const FIRMS = w(
  'AZUR PROPRETÉ SERVICES/8121Z/entreprises de propreté et services associés (IDCC 3043)/agente d’entretien/agent d’entretien|SAS BRASSERIE DU CANAL NEUF/5610A/hôtels, cafés, restaurants (IDCC 1979)/commise de cuisine/commis de cuisine|BATI-RÉNOV DUMESNIL/4334Z/bâtiment, entreprises de plus de 10 salariés (IDCC 1597)/peintre en bâtiment/peintre en bâtiment|SARL BOUCHERIE DES QUATRE VENTS/4722Z/boucherie (IDCC 992)/vendeuse/ouvrier boucher|LOGIRAPIDE DISTRIBUTION/5210B/transports routiers (IDCC 16)/préparatrice de commandes/cariste|RÉSIDENCE LES ACACIAS/8730A/établissements privés à but lucratif (IDCC 2264)/auxiliaire de vie/agent hôtelier',
);
const LOCALS = {
  F: w('Véronique|Laurence|Sandrine|Hélène'),
  M: w('Christophe|Alain|Mathieu|Benoît'),
  families: w('Lecomte|Faivre|Guillon|Dumoulin|Perrault|Bresson'),
};

export const newcomer = (c: Choices): Person => person(c, c.pick(COUNTRIES));

export function place(c: Choices): Home {
  const [code = '', town = '', department = ''] = c.pick(HOMES).split('/');
  return { street: `${c.int(1, 165)} ${c.pick(STREETS)}`, code, town, department };
}

/** A signatory, an absent employee, a private employer. */
export function local(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const [given, family] = [c.pick(LOCALS[sex]), c.pick(LOCALS.families)];
  return { sex, title: sex === 'F' ? 'Mme' : 'M.', given, family, full: `${given} ${family.toUpperCase()}` };
}

export function firmOf(c: Choices) {
  const [name = '', naf = '', agreement = '', her = '', his = ''] = c.pick(FIRMS).split('/');
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 40));
  return { name, naf, agreement, her, his, siret };
}

/** Who works where, for how long and how much. */
export function hiring(d: Draft, weekly = d.c.pick([35, 35, 39, 24, 28])) {
  const { c } = d;
  const [p, h, at, f, boss] = [newcomer(c), place(c), place(c), firmOf(c), local(c)];
  const rate = c.euros(11, 14);
  const [job, start] = [p.sex === 'F' ? f.her : f.his, c.day(2018, 2024)];
  return { c, p, h, at, f, boss, rate, weekly, monthly: cents((rate * weekly * 52) / 12), job, start };
}

export const siretOf = (siret: string): Value => ident(spacedSiret(siret), 'siret');
export const nafOf = (naf: string, dotted = false): Value =>
  val(dotted ? `${naf.slice(0, 2)}.${naf.slice(2)}` : naf, ['naf', naf]);
export const hoursOf = (weekly: number, printed = `${weekly} heures`): Value => val(printed, ['heuresHebdo', weekly]);
export const bornAt = (p: Person) =>
  `${p.sex === 'F' ? 'née' : 'né'} le ${longDate(p.birth)} à ${p.birthTown} (${p.country.name})`;
export const capitalName = (p: Person) => `${plainCapitals(p.family)} ${p.given}`;
export const wholeEuros = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
