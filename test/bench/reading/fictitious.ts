import { fictitiousSiret, nirWithKey } from '../../fixtures/papers/identifiers.ts';
import type { NameSplit } from './paper.ts';

/** Draws from lists and ranges with one generator. */
export interface Draw {
  random(): number;
  pick<T>(list: readonly T[]): T;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
}

export function drawWith(random: () => number): Draw {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return { random, between, pick: (list) => list[between(0, list.length - 1)] as never, chance: (s) => random() < s };
}

export interface Person {
  given: string; // « Élodie », « Jean-Baptiste »
  family: string; // in capitals, with accents
  woman: boolean;
  bornOn: string;
  /** 15 digits with a valid key; born abroad (department 99), order number 000, which nobody has. */
  nir: string;
}

export interface Firm {
  name: string;
  activity: string;
  naf: string;
  agreement: string;
  idcc: string;
  siret: string; // 14 digits, Luhn; no real SIREN begins with 000
}

const MEN: Record<NameSplit, string[]> = {
  tune: ['Moussa', 'Jean-Baptiste', 'Abdelkrim', 'Thanh-Tùng', 'Rafaël', 'Sékou', 'Mehmet', 'Dragos'],
  report: [
    'Ibrahima',
    'Pierre-Yves',
    'Noureddine',
    'Loïc',
    'Tiémoko',
    'José Manuel',
    'Yusuf',
    'Kévin',
    'Mamadou Lamine',
  ],
};
const WOMEN: Record<NameSplit, string[]> = {
  tune: ['Aïssatou', 'Élodie', 'Mária', 'Fatou Bintou', 'Zoé', 'Ngoc Anh'],
  report: ['Mariam', 'Anne-Hélène', 'Khadîja', 'Françoise', 'Rokiatou', 'Maria da Conceição', 'Naïma'],
};
const FAMILIES: Record<NameSplit, string[]> = {
  tune: ['TRAORÉ', 'LEFÈVRE-DUBOIS', 'BEN YOUSSEF', 'NGUYEN', 'DA SILVA', 'N’GUESSAN', 'OZTÜRK', 'POPESCU', 'GARÇON'],
  report: [
    'SISSOKO',
    'LE GOFF',
    'EL MANSOURI',
    'DE ALMEIDA',
    'O’CONNOR',
    'KOUAMÉ',
    'ÇELIK',
    'FERNÁNDEZ',
    'BÉRARD',
    'BÂ',
  ],
};
const FIRMS: Record<NameSplit, string[]> = {
  tune: [
    'ÉTOILE PROPRETÉ SPÉCIMEN',
    'SARL LE GABARIT GOURMAND',
    'Bâti-Modèle SAS',
    'EXEMPLIA SERVICES',
    'LES 3 TÉMOINS',
  ],
  report: [
    'Société Fictive de Nettoyage',
    'AU BON PATRON',
    'MAQUETTE & FILS',
    'SAS TRANSPORTS DU SPÉCIMEN',
    'RÉNOV’EXEMPLE',
    'Groupe Échantillon Restauration',
  ],
};
const STREETS: Record<NameSplit, string[]> = {
  tune: ['12 rue du Spécimen', '4 bis avenue des Gabarits', '118 boulevard de l’Exemple', 'ZA du Modèle - 7 allée B'],
  report: [
    '31 rue de la Maquette',
    '6 ter chemin des Échantillons',
    '204 avenue du Patron',
    '15 place Fictive - Esc. 2',
  ],
};
const TOWNS: Record<NameSplit, string[]> = {
  tune: ['93200 SAINT-DENIS', '69100 VILLEURBANNE', '13003 MARSEILLE', '75020 PARIS', '31100 Toulouse'],
  report: [
    '93500 PANTIN',
    '94200 IVRY-SUR-SEINE',
    '59100 ROUBAIX',
    '75018 Paris',
    '67200 STRASBOURG',
    '33800 BORDEAUX',
  ],
};
const TRADES = [
  { activity: 'nettoyage', naf: '8121Z', agreement: 'Entreprises de propreté et services associés', idcc: '3043' },
  { activity: 'restauration', naf: '5610A', agreement: 'Hôtels, cafés, restaurants', idcc: '1979' },
  { activity: 'bâtiment', naf: '4339Z', agreement: 'Ouvriers du bâtiment jusqu’à 10 salariés', idcc: '1596' },
  { activity: 'sécurité', naf: '8010Z', agreement: 'Prévention et sécurité', idcc: '1351' },
] as const;
const JOBS: Record<string, readonly string[]> = {
  nettoyage: ['Agent de service', 'AGENT D’ENTRETIEN', 'Chef d’équipe', 'Laveur de vitres'],
  restauration: ['Commis de cuisine', 'PLONGEUR', 'Employé polyvalent', 'Serveuse'],
  bâtiment: ['Maçon', 'OUVRIER D’EXÉCUTION', 'Peintre en bâtiment', 'Manœuvre'],
  sécurité: ['Agent de sécurité', 'AGENT DE SURVEILLANCE', 'Agent cynophile'],
};

const two = (value: number) => String(value).padStart(2, '0');

export function person(draw: Draw, split: NameSplit): Person {
  const woman = draw.chance(0.4);
  const year = draw.between(1962, 2003);
  const month = draw.between(1, 12);
  const start = `${woman ? 2 : 1}${two(year % 100)}${two(month)}99${draw.between(100, 399)}000`;
  return {
    given: draw.pick((woman ? WOMEN : MEN)[split]),
    family: draw.pick(FAMILIES[split]),
    woman,
    bornOn: `${year}-${two(month)}-${two(draw.between(1, 28))}`,
    nir: nirWithKey(start),
  };
}

export function firm(draw: Draw, split: NameSplit): Firm {
  return {
    name: draw.pick(FIRMS[split]),
    ...draw.pick(TRADES),
    siret: fictitiousSiret(draw.between(10_000, 99_999), draw.between(1, 30)),
  };
}

/** Street, then postcode and town. */
export function address(draw: Draw, split: NameSplit): [street: string, town: string] {
  return [draw.pick(STREETS[split]), draw.pick(TOWNS[split])];
}

export function job(draw: Draw, activity: string): string {
  return draw.pick(JOBS[activity] ?? ['Employé polyvalent']);
}
