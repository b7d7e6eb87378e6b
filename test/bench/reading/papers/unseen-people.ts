import { fictitiousSiret, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { drawWith } from '../fictitious.ts';
import { type Employment, type PayWishes, payOf } from '../pay.ts';
import { type Country, type Home, nirOf, type Person, person } from './people.ts';
import type { Choices } from './seeded-choices.ts';

// Names and places of the layouts written blind on 22 November 2026: none of them stands on a paper made before.

const w = (text: string) => text.split('|');
const country = (line: string): Country => {
  const [name = '', woman = '', man = '', code = '', insee = '', towns = '', women = '', men = '', families = ''] =
    line.split('/');
  return {
    name,
    nationality: [woman, man],
    code,
    insee,
    towns: w(towns),
    women: w(women),
    men: w(men),
    families: w(families),
  };
};

/** `Choices.own` takes every second entry of a list. */
export const UNSEEN_COUNTRIES: Country[] = [
  'Pakistan/pakistanaise/pakistanais/PAK/99213/Lahore|Gujrat|Karachi|Sialkot/Saima|Nazia|Uzma|Rubina/Imran|Tariq|Nadeem|Zafar Iqbal/Butt|Cheema|Khan|Gondal',
  'République démocratique du Congo/congolaise/congolais/COD/99312/Kinshasa|Lubumbashi|Goma|Matadi/Chantal|Bibiche|Mireille|Clarisse/Dieudonné|Trésor|Guylain|Fiston/Ilunga|Mbuyi|Kabongo|Tshibangu',
  'Pérou/péruvienne/péruvien/PER/99422/Lima|Trujillo|Cusco|Huancayo/Milagros|Flor de María|Yolanda|Nélida/Wilfredo|Julio César|Percy|Rómulo/Quispe|Huamán Ríos|Mamani|Ñahui Torres',
  'Géorgie/géorgienne/géorgien/GEO/99255/Tbilissi|Koutaïssi|Gori|Zougdidi/Nino|Tamar|Eka|Manana/Giorgi|Levan|Davit|Zurab/Beridze|Gelashvili|Kapanadze|Lomidze',
  'Mauritanie/mauritanienne/mauritanien/MRT/99336/Nouakchott|Sélibaby|Kaédi|Boghé/Aichetou|Coumba|Mariem|Salka/Samba|Sidi Mohamed|Demba|Yahya/Gandega|Ba|Ould Ahmed|Soumaré',
  'Togo/togolaise/togolais/TGO/99345/Lomé|Kpalimé|Sokodé|Atakpamé/Akossiwa|Afi|Essi|Dédé/Komlan|Kossi|Yaovi|Mawuli/Agbeko|Amouzou|Lawson|Dossou-Yovo',
  'Népal/népalaise/népalais/NPL/99215/Katmandou|Pokhara|Butwal|Chitwan/Sunita|Laxmi|Bimala|Srijana/Bishnu|Ram Bahadur|Dipak|Keshav/Gurung|Thapa Magar|Shrestha|Adhikari',
  'Vietnam/vietnamienne/vietnamien/VNM/99243/Hai Phong|Nghê An|Da Nang|Quang Binh/Thi Hoa|Thi Lan Anh|Bich|Thuy Linh/Van Hung|Duc Thang|Quoc Bao|Minh Tuân/Tran|Pham|Hoang|Vu',
].map(country);

const HOMES: [code: string, town: string, department: string][] = [
  ['75010', 'Paris', 'Paris'],
  ['75017', 'Paris', 'Paris'],
  ['93120', 'La Courneuve', 'Seine-Saint-Denis'],
  ['93500', 'Pantin', 'Seine-Saint-Denis'],
  ['93800', 'Épinay-sur-Seine', 'Seine-Saint-Denis'],
  ['94200', 'Ivry-sur-Seine', 'Val-de-Marne'],
  ['94190', 'Villeneuve-Saint-Georges', 'Val-de-Marne'],
  ['92600', 'Asnières-sur-Seine', 'Hauts-de-Seine'],
  ['95140', 'Garges-lès-Gonesse', 'Val-d’Oise'],
  ['77200', 'Torcy', 'Seine-et-Marne'],
  ['78500', 'Sartrouville', 'Yvelines'],
  ['67000', 'Strasbourg', 'Bas-Rhin'],
  ['33300', 'Bordeaux', 'Gironde'],
  ['38130', 'Échirolles', 'Isère'],
  ['06300', 'Nice', 'Alpes-Maritimes'],
];
const STREETS = w(
  'rue de la Verrerie|avenue Paul-Vaillant-Couturier|rue des Cordonniers|boulevard Félix-Faure|sentier des Vignes|rue Pierre-Sémard|rue Sainte-Catherine|place du Marché|rue du Bois Joli|cours de la Somme|allée Louise-Michel|faubourg du Temple|résidence Les Érables, bât. C|rue Hoche',
);
const LOCALS = {
  given: { F: w('Isabelle|Corinne|Laurence|Brigitte|Aurélie'), M: w('Olivier|Didier|Pascal|Jean-Luc|Sébastien') },
  families: w('Marchand|Lacombe|Bonnefoy|Da Costa|Hébrard|Quintard|Le Bihan|Fournel|Sauvage|Weissmann'),
};

const FIRMS = [
  'AB BRILLANCE/81.21Z/Entreprises de propreté/3043/Agente d’entretien|Agent d’entretien|Agente machiniste|Chef d’équipe',
  'SAS CHEZ GINO ET LINA/56.10A/Hôtels cafés restaurants/1979/Aide de cuisine|Commis de cuisine|Serveuse|Pizzaïolo',
  'MAÇONNERIE BERTHELOT/43.99C/Ouvriers du bâtiment (plus de 10 salariés)/1597/Métreuse|Maçon|Peintre|Manœuvre',
  'ARGOS SÛRETÉ/80.10Z/Prévention et sécurité/1351/Agente de sécurité|Agent de sécurité|Agente d’accueil|Rondier',
  'PRIMEURS DU PARC SARL/47.21Z/Commerce de détail de fruits et légumes/1505/Vendeuse|Vendeur|Caissière|Livreur',
  'DOMICIL’ADO SERVICES/88.10A/Entreprises de services à la personne/3127/Auxiliaire de vie|Auxiliaire de vie|Assistante ménagère|Aide à domicile',
  'MESSAGERIES DU RHIN/53.20Z/Transports routiers/0016/Trieuse|Chauffeur-livreur|Agente de tri|Manutentionnaire',
  'ATELIER COUTURE MILLET/14.13Z/Industries de l’habillement/0247/Mécanicienne en confection|Coupeur|Couturière|Repasseur',
];

interface UnseenFirm {
  name: string;
  activity: string;
  naf: string; // as printed: 81.21Z
  agreement: string;
  idcc: string;
  siret: string;
  spaced: string;
  jobs: string[];
}

export const newcomer = (c: Choices): Person => person(c, c.pick(UNSEEN_COUNTRIES));

export function place(c: Choices): Home {
  const [code, town, department] = c.pick(HOMES);
  return { street: `${c.int(1, 210)}${c.chance(0.15) ? 'B' : ''}, ${c.pick(STREETS)}`, code, town, department };
}

/** `Pantin (93500)`, `93500 Pantin` and the like are the layout's business; this is one line of an address. */
export const oneLine = (h: Home) => `${h.street} ${h.code} ${h.town}`;

export function local(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const [given, family] = [c.pick(LOCALS.given[sex]), c.pick(LOCALS.families)];
  return { sex, title: sex === 'F' ? 'Mme' : 'M.', given, family, full: `${given} ${family.toUpperCase()}` };
}

export function firmOf(c: Choices): UnseenFirm {
  const [name = '', naf = '', agreement = '', idcc = '', jobs = ''] = c.pick(FIRMS).split('/');
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 60));
  return { name, activity: '', naf, agreement, idcc, siret, spaced: spacedSiret(siret), jobs: jobs.split('|') };
}

/** The feminine form stands before the masculine one. */
export const jobOf = (c: Choices, f: UnseenFirm, p: Person) =>
  f.jobs[c.pick([0, 2]) + (p.sex === 'F' ? 0 : 1)] ?? f.name;

/** A month's pay of somebody of these lists; `own` replaces what is drawn of the employment. */
export function unseenMonth(c: Choices, wishes: PayWishes = {}, own: Partial<Employment> = {}) {
  const [p, h, at, f] = [newcomer(c), place(c), place(c), firmOf(c)];
  const job = jobOf(c, f, p);
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
      number: c.digits(c.pick([2, 4, 6])),
      job,
      enteredOn: c.day(2016, 2020),
      above: 1 + c.int(0, 35) / 100,
      ...own,
    },
    wishes,
  );
  return { p, h, at, f, q };
}
