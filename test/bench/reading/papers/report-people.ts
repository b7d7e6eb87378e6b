import { fictitiousSiret, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { drawWith, type Firm } from '../fictitious.ts';
import { type Employment, type Pay, type PayWishes, payOf } from '../pay.ts';
import { type Country, type Home, nirOf, type Person, person } from './people.ts';
import type { Choices } from './seeded-choices.ts';

// Names and places of the reporting layouts of November 2026: none of them stands on a paper made before.

const w = (text: string) => text.split('|');
const country = (
  name: string,
  nationality: [string, string],
  code: string,
  insee: string,
  [towns, women, men, families]: [string, string, string, string],
): Country => ({
  name,
  nationality,
  code,
  insee,
  towns: w(towns),
  women: w(women),
  men: w(men),
  families: w(families),
});

/** `Choices.own` takes every second entry of a list: the first of each pair stays unused by the reporting split. */
export const REPORT_COUNTRIES: Country[] = [
  country('Guinée', ['guinéenne', 'guinéen'], 'GIN', '99330', [
    'Conakry|Kindia|Labé|Kankan',
    'Hawa|Mabinty|Fanta|Hadja Saran',
    'Alpha|Mohamed Lamine|Sory|Thierno Sadou',
    'Bah|Barry|Camara|Sylla',
  ]),
  country('Comores', ['comorienne', 'comorien'], 'COM', '99397', [
    'Moroni|Mutsamudu|Fomboni|Mitsamiouli',
    'Zaïnaba|Echati|Moinaecha|Faouzia',
    'Saïd Ali|Ahamada|Nassur|Abdou Salam',
    'Mmadi|Soilihi|Youssouf|Ali Mzé',
  ]),
  country('Bangladesh', ['bangladaise', 'bangladais'], 'BGD', '99246', [
    'Dhaka|Sylhet|Comilla|Noakhali',
    'Nasrin|Shahida|Rehana|Sultana',
    'Rafiqul|Md Jahangir|Shamim|Abdul Karim',
    'Hossain|Miah|Chowdhury|Uddin',
  ]),
  country('Turquie', ['turque', 'turc'], 'TUR', '99208', [
    'Izmir|Gaziantep|Konya|Afyon',
    'Elif|Gülsüm|Fatma|Hatice',
    'Murat|Hasan Hüseyin|Serdar|Ömer',
    'Demir|Özdemir|Kaya|Çetinkaya',
  ]),
  country('Cameroun', ['camerounaise', 'camerounais'], 'CMR', '99322', [
    'Yaoundé|Douala|Garoua|Bafoussam',
    'Solange|Marie-Claire|Odette|Pélagie',
    'Thierry|Jean-Bosco|Hervé|Aristide',
    'Mbarga|Ngo Nlend|Fotso|Tchoumi',
  ]),
  country('Égypte', ['égyptienne', 'égyptien'], 'EGY', '99301', [
    'Le Caire|Tanta|Alexandrie|Mansourah',
    'Hanan|Nagwa|Mona|Amal',
    'Ramadan|Mahmoud|Essam|Ashraf',
    'Abdelaziz|El Sayed|Mansour|Abdelhamid',
  ]),
  country('Cap-Vert', ['cap-verdienne', 'cap-verdien'], 'CPV', '99396', [
    'Praia|Mindelo|Assomada|Tarrafal',
    'Ivone|Maria de Fátima|Cesária|Adélia',
    'Nélson|José António|Arlindo|Adérito',
    'Tavares|Semedo|Lopes Moreno|Varela',
  ]),
  country('Madagascar', ['malgache', 'malgache'], 'MDG', '99333', [
    'Antananarivo|Mahajanga|Toamasina|Antsirabe',
    'Voahangy|Lalaina|Hanitra|Noro',
    'Tiana|Hery|Rivo|Solofo',
    'Rakoto|Randrianarisoa|Rabe|Ravelojaona',
  ]),
];

const HOMES: [code: string, town: string, department: string][] = [
  ['75019', 'Paris', 'Paris'],
  ['75013', 'Paris', 'Paris'],
  ['93400', 'Saint-Ouen-sur-Seine', 'Seine-Saint-Denis'],
  ['93140', 'Bondy', 'Seine-Saint-Denis'],
  ['93700', 'Drancy', 'Seine-Saint-Denis'],
  ['94000', 'Créteil', 'Val-de-Marne'],
  ['94500', 'Champigny-sur-Marne', 'Val-de-Marne'],
  ['92110', 'Clichy', 'Hauts-de-Seine'],
  ['92700', 'Colombes', 'Hauts-de-Seine'],
  ['95100', 'Argenteuil', 'Val-d’Oise'],
  ['91300', 'Massy', 'Essonne'],
  ['69200', 'Vénissieux', 'Rhône'],
  ['13015', 'Marseille', 'Bouches-du-Rhône'],
  ['44800', 'Saint-Herblain', 'Loire-Atlantique'],
  ['35200', 'Rennes', 'Ille-et-Vilaine'],
];
const STREETS = w(
  'rue Gabriel-Péri|rue du Progrès|avenue de Stalingrad|rue des Fusillés|villa des Roses|rue de l’Ourcq|boulevard Ney|allée Pablo-Neruda|rue du Docteur-Roux|passage Dubois|rue Élisée-Reclus|avenue du 8-Mai-1945|cité Floréal|rue aux Ânes',
);
const OFFICE_NAMES = {
  given: { F: w('Delphine|Nathalie|Élise|Marie-Pierre|Agnès'), M: w('Thierry|Gérard|Rémi|Jean-François|Étienne') },
  families: w('Maréchal|Besnard|Lemoîne|Thévenot|Carpentier|Pineau|Grandjean|Le Floc’h|Rigaud'),
};

interface Trade extends Firm {
  spaced: string;
  jobs: [feminine: string, masculine: string][];
}

const TRADES: [name: string, activity: string, naf: string, agreement: string, idcc: string, jobs: string][] = [
  [
    'NETTO-CLAIRE SERVICES',
    'nettoyage',
    '8121Z',
    'Entreprises de propreté et services associés',
    '3043',
    'Agente de service|Agent de service|Cheffe d’équipe|Laveur de vitres',
  ],
  [
    'SARL LA TABLE DE MONA',
    'restauration',
    '5610A',
    'Hôtels, cafés, restaurants (HCR)',
    '1979',
    'Serveuse|Plongeur|Cuisinière|Second de cuisine',
  ],
  [
    'CONSTRUCTIONS ALVÉOLE',
    'bâtiment',
    '4399C',
    'Bâtiment : ouvriers, plus de 10 salariés',
    '1597',
    'Secrétaire de chantier|Coffreur bancheur|Peintre|Ferrailleur',
  ],
  [
    'VIGIE PROTECTION PRIVÉE',
    'sécurité',
    '8010Z',
    'Prévention et sécurité',
    '1351',
    'Agente de sûreté|Agent de prévention|Opératrice de filtrage|Agent SSIAP 1',
  ],
  [
    'LES HALLES DU PONT VIEUX SAS',
    'commerce',
    '4711D',
    'Commerce de détail à prédominance alimentaire',
    '2216',
    'Employée commerciale|Employé commercial|Caissière|Boucher',
  ],
  [
    'HÔTEL DES SAISONS VERTES',
    'hôtellerie',
    '5510Z',
    'Hôtels, cafés, restaurants (HCR)',
    '1979',
    'Femme de chambre|Valet de chambre|Gouvernante|Réceptionniste de nuit',
  ],
  [
    'TRANSPORTS CORMORAN',
    'transport',
    '4941B',
    'Transports routiers',
    '0016',
    'Conductrice livreuse|Chauffeur-livreur|Agente de quai|Manutentionnaire',
  ],
];

/** Somebody of a country that no earlier paper names. */
export const newcomer = (c: Choices): Person => person(c, c.pick(REPORT_COUNTRIES));

export function place(c: Choices): Home {
  const [code, town, department] = c.pick(HOMES);
  return { street: `${c.int(1, 190)}${c.chance(0.12) ? ' ter' : ''} ${c.pick(STREETS)}`, code, town, department };
}

/** A landlord, a doctor, a host, the head of an office. */
export function local(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const given = c.pick(OFFICE_NAMES.given[sex]);
  const family = c.pick(OFFICE_NAMES.families);
  return { sex, title: sex === 'F' ? 'Mme' : 'M.', given, family, full: `${given} ${family.toUpperCase()}` };
}

export function trade(c: Choices): Trade {
  const [name, activity, naf, agreement, idcc, jobs] = c.pick(TRADES);
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 60));
  const [a = '', b = '', x = '', y = ''] = jobs.split('|');
  return {
    name,
    activity,
    naf,
    agreement,
    idcc,
    siret,
    spaced: spacedSiret(siret),
    jobs: [
      [a, b],
      [x, y],
    ],
  };
}

export const jobOf = (c: Choices, f: Trade, p: Person) => c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];

/** A month's pay of somebody of these lists; `own` replaces what is drawn of the employment. */
export function monthOf(c: Choices, wishes: PayWishes = {}, own: Partial<Employment> = {}) {
  const p = newcomer(c);
  const h = place(c);
  const at = place(c);
  const f = trade(c);
  const draw = drawWith(() => c.int(0, 999_999) / 1_000_000);
  const line = (where: Home): [string, string] => [where.street, `${where.code} ${where.town.toUpperCase()}`];
  const pay: Pay = payOf(
    draw,
    {
      firm: f,
      firmAddress: line(at),
      person: {
        given: p.given,
        family: p.family.toUpperCase(),
        woman: p.sex === 'F',
        bornOn: p.birth,
        nir: nirOf(p),
      },
      home: line(h),
      number: c.digits(c.pick([3, 5])),
      job: jobOf(c, f, p),
      enteredOn: c.day(2017, 2020),
      above: 1 + c.int(0, 40) / 100,
      ...own,
    },
    wishes,
  );
  return { p, h, at, f, pay };
}
