import { fictitiousSiret, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { drawWith } from '../fictitious.ts';
import { type Employment, type PayWishes, payOf } from '../pay.ts';
import { type Draft, txt, type Value } from './draft.ts';
import { type Country, type Home, nirOf, type Person, person } from './people.ts';
import type { Choices } from './seeded-choices.ts';

// Names and places of a later set of layouts written blind: none of them stands on the papers made before.

const w = (text: string) => text.split('|');
const country = (line: string): Country => {
  const [name = '', woman = '', man = '', code = '', insee = '', ...lists] = line.split('/');
  const [towns = [], women = [], men = [], families = []] = lists.map(w);
  return { name, nationality: [woman, man], code, insee, towns, women, men, families };
};

const FRESH_COUNTRIES: Country[] = [
  'Cameroun/camerounaise/camerounais/CMR/99322/Douala|Yaoundé|Bafoussam|Dschang/Solange|Odette|Ernestine|Carine/Hervé|Rodrigue|Achille|Landry/Tchoumi|Kamdem|Ngono|Fotso',
  'Guinée/guinéenne/guinéen/GIN/99330/Conakry|Labé|Mamou|Kindia/Hadja Binta|Mafoudia|Aye|Saran/Alpha Oumar|Thierno|Lansana|Elhadj/Bah|Camara|Sow|Barry',
  'Turquie/turque/turc/TUR/99208/Ankara|Konya|Kayseri|Izmir/Emine|Hatice|Zeynep|Gülay/Mustafa|Hüseyin|Murat|Serkan/Yildirim|Kaya|Demirci|Aksoy',
  'Bangladesh/bangladaise/bangladais/BGD/99246/Dacca|Sylhet|Comilla|Noakhali/Nasrin|Shirin|Rokeya|Tahmina/Abdul Mannan|Shafiqul|Rafiq|Jahangir/Mia|Sarker|Chowdhury|Hossain',
  'Moldavie/moldave/moldave/MDA/99151/Chisinau|Balti|Cahul|Orhei/Natalia|Ludmila|Doina|Svetlana/Vitalie|Serghei|Andrei|Ion/Rusu|Ceban|Munteanu|Botnari',
  'Égypte/égyptienne/égyptien/EGY/99301/Le Caire|Tanta|Mansourah|Alexandrie/Hanan|Amal|Nagwa|Manal/Mahmoud|Sayed|Hany|Ashraf/El Sayed|Abdelaziz|Metwally|Ramadan',
  'Colombie/colombienne/colombien/COL/99419/Bogota|Cali|Medellín|Pereira/Luz Marina|Paola Andrea|Gloria|Sandra Milena/Jhon Jairo|Andrés Felipe|Carlos|Hernán/Restrepo|Cardona Ríos|Valencia|Giraldo',
  'Arménie/arménienne/arménien/ARM/99252/Erevan|Gumri|Vanadzor|Artachat/Anahit|Gayané|Hasmik|Lusiné/Armen|Gevorg|Tigran|Vahé/Grigoryan|Sargsyan|Hovhannisyan|Petrosyan',
].map(country);

const HOMES = [
  '75018/Paris/Paris',
  '93210/Saint-Denis/Seine-Saint-Denis',
  '93700/Drancy/Seine-Saint-Denis',
  '94400/Vitry-sur-Seine/Val-de-Marne',
  '92230/Gennevilliers/Hauts-de-Seine',
  '95200/Sarcelles/Val-d’Oise',
  '91000/Évry-Courcouronnes/Essonne',
  '59100/Roubaix/Nord',
  '69120/Vaulx-en-Velin/Rhône',
  '31100/Toulouse/Haute-Garonne',
  '44800/Saint-Herblain/Loire-Atlantique',
  '13003/Marseille/Bouches-du-Rhône',
  '35200/Rennes/Ille-et-Vilaine',
];
const STREETS = w(
  'rue des Tilleuls|avenue de la République|rue Jean-Jaurès|impasse du Moulin|rue Marx-Dormoy|boulevard de Strasbourg|rue du Général-Leclerc|allée des Peupliers|quai de la Marne|rue Ambroise-Croizat|square Rosa-Parks|chemin des Alouettes',
);
const LOCALS = {
  F: w('Catherine|Sylvie|Nathalie|Élodie|Martine'),
  M: w('Philippe|Bernard|Thierry|Guillaume|Yannick'),
  families: w('Delattre|Rousselot|Peyron|Kervella|Jacquemin|Bourdin|Aubertin|Castaing|Moulinier'),
};
const FIRMS = [
  'NETTOPRO ÎLE-DE-FRANCE/81.21Z/Entreprises de propreté et services associés/3043/Agente de service|Agent de service',
  'SARL LE COMPTOIR DES HALLES/56.10A/Hôtels, cafés, restaurants/1979/Plongeuse|Plongeur',
  'ENTREPRISE RAVALEC BÂTIMENT/43.34Z/Bâtiment ouvriers - plus de 10 salariés/1597/Peintre|Peintre',
  'VIGILIS PROTECTION/80.10Z/Prévention et sécurité/1351/Agente de sécurité|Agent de sécurité',
  'BOULANGERIE AUX DEUX ÉPIS/10.71C/Boulangerie-pâtisserie artisanale/0843/Vendeuse|Ouvrier boulanger',
  'TRANSLOG NORD SAS/49.41B/Transports routiers/0016/Préparatrice de commandes|Préparateur de commandes',
  'LES JARDINS DE L’OURCQ/81.30Z/Entreprises du paysage/7018/Ouvrière paysagiste|Ouvrier paysagiste',
];

export const newcomer = (c: Choices): Person => person(c, c.pick(FRESH_COUNTRIES));

export function place(c: Choices): Home {
  const [code = '', town = '', department = ''] = c.pick(HOMES).split('/');
  return { street: `${c.int(1, 180)}${c.chance(0.1) ? ' bis' : ''} ${c.pick(STREETS)}`, code, town, department };
}

/** Somebody of the country: a landlord, a doctor, an employer. */
export function local(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const [given, family] = [c.pick(LOCALS[sex]), c.pick(LOCALS.families)];
  return { sex, title: sex === 'F' ? 'Mme' : 'M.', given, family, full: `${given} ${family.toUpperCase()}` };
}

export function firmOf(c: Choices) {
  const [name = '', naf = '', agreement = '', idcc = '', jobs = ''] = c.pick(FIRMS).split('/');
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 60));
  const [her = '', his = ''] = jobs.split('|');
  return { name, activity: '', naf, agreement, idcc, siret, spaced: spacedSiret(siret), her, his };
}

/** A name as printed, under the facts that it gives; with its title it is still the same name. */
export function named(d: Draft, printed: string, title: string, ...facts: Parameters<Draft['without']>): Value {
  const civility = title === 'M.' ? 'Monsieur' : 'Madame';
  for (const fact of facts) d.accept(fact, `${title} ${printed}`, `${civility} ${printed}`);
  return txt(printed, ...facts);
}

/** A month's pay of somebody of these lists; `own` replaces what is drawn of the employment. */
export function freshMonth(c: Choices, wishes: PayWishes = {}, own: Partial<Employment> = {}) {
  const [p, h, at, f] = [newcomer(c), place(c), place(c), firmOf(c)];
  const lines = (where: Home): [string, string] => [where.street, `${where.code} ${where.town.toUpperCase()}`];
  const q = payOf(
    drawWith(() => c.int(0, 999_999) / 1_000_000),
    {
      firm: f,
      firmAddress: lines(at),
      person: {
        given: p.given,
        family: p.family.toUpperCase(),
        woman: p.sex === 'F',
        bornOn: p.birth,
        nir: nirOf(p),
      },
      home: lines(h),
      number: c.digits(c.pick([3, 5])),
      job: p.sex === 'F' ? f.her : f.his,
      enteredOn: c.day(2015, 2020),
      above: 1 + c.int(0, 30) / 100,
      ...own,
    },
    { overtime: 0, ...wishes },
  );
  return { p, h, at, f, q };
}

export const oneLineOf = (h: Home) => `${h.street}, ${h.code} ${h.town}`;
