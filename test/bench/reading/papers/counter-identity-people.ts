import { type Draft, type Leaf, type Value, val } from './draft.ts';
import { type Country, type Home, type Person, person } from './people.ts';
import type { Choices } from './seeded-choices.ts';

// Names and places of the identity, school and care papers written blind: none of them stands on the papers made before.

const w = (text: string) => text.split('|');
const country = (line: string): Country => {
  const [name = '', woman = '', man = '', code = '', insee = '', ...lists] = line.split('/');
  const [towns = [], women = [], men = [], families = []] = lists.map(w);
  return { name, nationality: [woman, man], code, insee, towns, women, men, families };
};

const ABROAD: Country[] = [
  'Togo/togolaise/togolais/TGO/99345/Lomé|Sokodé|Kara|Atakpamé|Tsévié|Dapaong/Akouvi|Afi Délali|Essi|Abra Enyonam|Mawulawoé|Adjo/Kossi|Komlan Edem|Yao|Kodjo Selom|Mawuli|Koffi/Agbeko|Dogbé|Kpodar|Amouzou|Lawson|Tchalla',
  'Bénin/béninoise/béninois/BEN/99327/Cotonou|Parakou|Abomey|Ouidah|Natitingou|Lokossa/Sènami|Fifamè Reine|Houéfa|Bignon|Ablawa|Mahoutin/Sèdjro|Codjo Fidèle|Gildas|Olouwatobi|Romaric|Comlan/Hounkpatin|Adjovi|Dossou|Zinsou|Akplogan|Tossou',
  'Burkina Faso/burkinabè/burkinabè/BFA/99331/Ouahigouya|Koudougou|Banfora|Kaya|Tenkodogo|Dédougou/Salimata|Rasmata|Azèta|Wendkuni|Mamounata|Pélagie/Issouf|Boukaré|Lassané|Wendyam|Harouna|Souleymane/Ouédraogo|Kaboré|Sawadogo|Zongo|Nikiéma|Tiendrébéogo',
  'Pérou/péruvienne/péruvien/PER/99422/Arequipa|Trujillo|Huancayo|Chiclayo|Ayacucho|Cusco/Milagros del Pilar|Yesenia|Flor de María|Nélida|Rocío|Maribel/Wilmer|Segundo Ángel|Percy|Edgardo|Hugo César|Óscar/Quispe Mamani|Huamán Rojas|Ccori Vilca|Chávez Tello|Paucar Inga|Salcedo Ramos',
  'Géorgie/géorgienne/géorgien/GEO/99255/Koutaïssi|Roustavi|Batoumi|Gori|Zougdidi|Poti/Nino|Ketevan|Tamta|Lela|Manana|Maka/Giorgi|Zurab|Lasha|Irakli|Besik|Davit/Beridze|Kapanadze|Lomidze|Maisuradze|Tsiklauri|Gelashvili',
  'Népal/népalaise/népalais/NPL/99215/Pokhara|Biratnagar|Dharan|Butwal|Hetauda|Nepalgunj/Sushila|Bimala|Laxmi Kumari|Sarita|Kopila|Gita/Prakash|Dil Bahadur|Suresh|Krishna Prasad|Bishnu|Nabin/Tamang|Thapa Magar|Gurung|Adhikari|Basnet|Rai',
].map(country);

const HOMES = [
  '94000/Créteil/Val-de-Marne',
  '38100/Grenoble/Isère',
  '67000/Strasbourg/Bas-Rhin',
  '33300/Bordeaux/Gironde',
  '76100/Rouen/Seine-Maritime',
  '45100/Orléans/Loiret',
  '49000/Angers/Maine-et-Loire',
  '63000/Clermont-Ferrand/Puy-de-Dôme',
  '29200/Brest/Finistère',
  '93140/Bondy/Seine-Saint-Denis',
  '78190/Trappes/Yvelines',
  '60100/Creil/Oise',
];
const STREETS = w(
  'rue de la Fontaine-aux-Clercs|avenue Pierre-Semard|rue Lucie-Aubrac|boulevard Albert-Einstein|rue des Trois-Chênes|place Salvador-Allende|rue du Docteur-Calmette|allée Paul-Éluard|rue Basse-du-Château|cours de la Libération|rue des Cordeliers|passage du Vieux-Lavoir',
);
const LOCALS = {
  F: w('Isabelle|Aurélie|Corinne|Delphine|Anne-Laure|Maryse|Solène'),
  M: w('Olivier|Jean-Pierre|Fabrice|Xavier|Mathieu|Rémi|Arnaud'),
  families: w('Bonneval|Charpentreau|Lescure|Quéméneur|Tournadre|Vialatte|Fourcade|Hennequin|Maréchaux|Salvignol'),
};

/** A foreign person; from the countries of these codes when some are given. */
export const stranger = (c: Choices, ...codes: string[]): Person =>
  person(c, c.pick(codes.length ? ABROAD.filter(({ code }) => codes.includes(code)) : ABROAD));

/** A relative of somebody: given name and family name in capitals. */
export function relative(c: Choices, p: Person, sex: 'F' | 'M', family = p.family): string {
  return `${c.pick(sex === 'F' ? p.country.women : p.country.men)} ${family.toUpperCase()}`;
}

export function abode(c: Choices): Home {
  const [code = '', town = '', department = ''] = c.pick(HOMES).split('/');
  return { street: `${c.int(1, 160)} ${c.pick(STREETS)}`, code, town, department };
}

/** Somebody of the country: a doctor, a signatory, a neighbour. */
export function neighbour(c: Choices) {
  const sex = c.chance(0.5) ? ('F' as const) : ('M' as const);
  const [given, family] = [c.pick(LOCALS[sex]), c.pick(LOCALS.families)];
  return { sex, title: sex === 'F' ? 'Mme' : 'M.', given, family, full: `${given} ${family.toUpperCase()}` };
}

const DEPARTMENT_OF: Record<string, string> = {
  'Val-de-Marne': 'du Val-de-Marne',
  Isère: 'de l’Isère',
  'Bas-Rhin': 'du Bas-Rhin',
  Gironde: 'de la Gironde',
  'Seine-Maritime': 'de la Seine-Maritime',
  Loiret: 'du Loiret',
  'Puy-de-Dôme': 'du Puy-de-Dôme',
  Finistère: 'du Finistère',
  'Seine-Saint-Denis': 'de la Seine-Saint-Denis',
  Yvelines: 'des Yvelines',
  Oise: 'de l’Oise',
};
/** `Préfecture de l’Isère`. */
export const prefectureOf = (h: Home) => `Préfecture ${DEPARTMENT_OF[h.department] ?? `de ${h.department}`}`;

/** A town after `de`: `d’Orléans`, `de Brest`. */
export function ofTown(town: string): string {
  return /^[AEÉIOUY]/.test(town) ? `d’${town}` : `de ${town}`;
}

/** `14:30` style hour of an appointment. */
export const hourOf = (c: Choices, sign = ' h ') => `${c.int(8, 16)}${sign}${c.pick(['00', '15', '30', '45'])}`;

/** A name whose value is given as printed; other orders are the same name. */
export function called(d: Draft, printed: string, title: string, ...facts: Parameters<Draft['without']>): Value {
  const civility = title === 'M.' ? 'Monsieur' : 'Madame';
  for (const fact of facts) d.accept(fact, `${title} ${printed}`, `${civility} ${printed}`);
  return val(printed, ...facts.map((fact) => [fact, printed] as [typeof fact, string]));
}

/** A grey photograph. */
export function portrait(s: Leaf, x: number, y: number, width: number, height: number) {
  s.box(x, y, width, height, { fill: '#cfd0d4' });
  s.box(x + width * 0.33, y + height * 0.2, width * 0.34, height * 0.34, { fill: '#a9abb3' });
  s.box(x + width * 0.18, y + height * 0.62, width * 0.64, height * 0.38, { fill: '#a9abb3' });
}
