import { fold } from './fold.ts';

/**
 * Nationality codes of ICAO 9303 with the French words that papers print for them: country, then stems of adjectives.
 * The countries whose nationals file most in French prefectures, and France's neighbours; others stay as printed.
 */
const NATIONALITIES: Record<string, readonly string[]> = {
  AFG: ['afghanistan', 'afghan'],
  AGO: ['angola', 'angolais'],
  ALB: ['albanie', 'albanais'],
  ARM: ['armenie', 'armenien'],
  AZE: ['azerbaidjan', 'azerbaidjanais'],
  BEL: ['belgique', 'belge'],
  BEN: ['benin', 'beninois'],
  BFA: ['burkina faso', 'burkinabe', 'burkinais'],
  BGD: ['bangladesh', 'bangladais', 'bangladeshi'],
  BGR: ['bulgarie', 'bulgare'],
  BRA: ['bresil', 'bresilien'],
  CAF: ['republique centrafricaine', 'centrafrique', 'centrafricain'],
  CHE: ['suisse'],
  CHN: ['chine', 'chinois'],
  CIV: ['cote d ivoire', 'ivoirien'],
  CMR: ['cameroun', 'camerounais'],
  COD: ['republique democratique du congo', 'congolais rdc'],
  COG: ['congo', 'congolais'],
  COL: ['colombie', 'colombien'],
  COM: ['comores', 'comorien'],
  CPV: ['cap vert', 'cap verdien', 'capverdien'],
  D: ['allemagne', 'allemand'],
  DJI: ['djibouti', 'djiboutien'],
  DZA: ['algerie', 'algerien'],
  EGY: ['egypte', 'egyptien'],
  ESP: ['espagne', 'espagnol'],
  ETH: ['ethiopie', 'ethiopien'],
  FRA: ['france', 'francais'],
  GAB: ['gabon', 'gabonais'],
  GBR: ['royaume uni', 'britannique'],
  GEO: ['georgie', 'georgien'],
  GHA: ['ghana', 'ghaneen'],
  GIN: ['guinee', 'guineen'],
  GMB: ['gambie', 'gambien'],
  GNB: ['guinee bissau', 'bissau guineen'],
  HTI: ['haiti', 'haitien'],
  IND: ['inde', 'indien'],
  IRN: ['iran', 'iranien'],
  IRQ: ['irak', 'irakien', 'iraquien'],
  ITA: ['italie', 'italien'],
  KEN: ['kenya', 'kenyan'],
  LBN: ['liban', 'libanais'],
  LBY: ['libye', 'libyen'],
  LKA: ['sri lanka', 'sri lankais'],
  MAR: ['maroc', 'marocain'],
  MDA: ['moldavie', 'moldave'],
  MDG: ['madagascar', 'malgache'],
  MLI: ['mali', 'malien'],
  MRT: ['mauritanie', 'mauritanien'],
  MUS: ['maurice', 'mauricien'],
  NER: ['niger', 'nigerien'],
  NGA: ['nigeria', 'nigerian'],
  PAK: ['pakistan', 'pakistanais'],
  PER: ['perou', 'peruvien'],
  PHL: ['philippines', 'philippin'],
  POL: ['pologne', 'polonais'],
  PRT: ['portugal', 'portugais'],
  ROU: ['roumanie', 'roumain'],
  RUS: ['russie', 'russe'],
  RWA: ['rwanda', 'rwandais'],
  SDN: ['soudan', 'soudanais'],
  SEN: ['senegal', 'senegalais'],
  SOM: ['somalie', 'somalien'],
  SRB: ['serbie', 'serbe'],
  SYR: ['syrie', 'syrien'],
  TCD: ['tchad', 'tchadien'],
  TGO: ['togo', 'togolais'],
  TUN: ['tunisie', 'tunisien'],
  TUR: ['turquie', 'turc', 'turque'],
  UKR: ['ukraine', 'ukrainien'],
  USA: ['etats unis', 'americain'],
  VEN: ['venezuela', 'venezuelien'],
  VNM: ['vietnam', 'viet nam', 'vietnamien'],
};

/** "malienne", "française": feminine and plural endings of a folded adjective's stem. */
const ENDINGS = '(?:e|ne|s|es|nes|te|que)?';

const PATTERNS = Object.entries(NATIONALITIES).map(([code, words]) => ({
  code,
  regex: new RegExp(`^(?:${words.map((word) => `${word}${ENDINGS}`).join('|')})$`),
}));

/** ICAO code of a printed nationality or country ("Malienne", "MALI", "MLI"), or undefined when it is not one we know. */
export function nationalityCode(printed: string): string | undefined {
  const folded = fold(printed);
  const upper = folded.toUpperCase();
  if (NATIONALITIES[upper] !== undefined) return upper;
  return PATTERNS.find(({ regex }) => regex.test(folded))?.code;
}

/** Is the code one of a state that we know? A misread code seldom is. */
export const isKnownCode = (code: string): boolean => NATIONALITIES[code] !== undefined;
