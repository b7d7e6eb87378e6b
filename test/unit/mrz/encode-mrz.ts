/** A slow, naive encoder of machine-readable zones, written from the tables of ICAO 9303 and not from the parser. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function digitOf(text: string): string {
  let total = 0;
  let weight = 7;
  for (const character of text) {
    const value = character === '<' ? 0 : ALPHABET.indexOf(character);
    total = total + value * weight;
    weight = weight === 7 ? 3 : weight === 3 ? 1 : 7;
  }
  return `${total - Math.floor(total / 10) * 10}`;
}

const fill = (text: string, length: number) => {
  let filled = text.slice(0, length);
  while (filled.length < length) filled = `${filled}<`;
  return filled;
};

export type Holder = {
  issuer: string;
  nationality: string;
  surname: string;
  givenNames: string;
  number: string;
  birth: string; // YYYY-MM-DD
  sex: 'M' | 'F';
  expiry: string;
  optional: string;
};

const names = (holder: Holder) => `${holder.surname.replaceAll(' ', '<')}<<${holder.givenNames.replaceAll(' ', '<')}`;
const short = (day: string) => day.slice(2, 4) + day.slice(5, 7) + day.slice(8, 10);

function lower(holder: Holder): string {
  const number = fill(holder.number, 9);
  const birth = short(holder.birth);
  const expiry = short(holder.expiry);
  return `${number}${digitOf(number)}${fill(holder.nationality, 3)}${birth}${digitOf(birth)}${holder.sex}${expiry}${digitOf(expiry)}`;
}

export function encodeTd3(holder: Holder): string[] {
  const optional = fill(holder.optional, 14);
  const second = `${lower(holder)}${optional}${digitOf(optional)}`;
  const all = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43);
  return [fill(`P<${fill(holder.issuer, 3)}${names(holder)}`, 44), second + digitOf(all)];
}

export function encodeTd2(holder: Holder): string[] {
  const second = `${lower(holder)}${fill(holder.optional, 7)}`;
  const all = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 35);
  return [fill(`I<${fill(holder.issuer, 3)}${names(holder)}`, 36), second + digitOf(all)];
}

export function encodeTd1(holder: Holder): string[] {
  const number = fill(holder.number, 9);
  const first = `I<${fill(holder.issuer, 3)}${number}${digitOf(number)}${fill(holder.optional, 15)}`;
  const birth = short(holder.birth);
  const expiry = short(holder.expiry);
  const second = `${birth}${digitOf(birth)}${holder.sex}${expiry}${digitOf(expiry)}${fill(holder.nationality, 3)}${fill('', 11)}`;
  const all = first.slice(5, 30) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
  return [first, second + digitOf(all), fill(names(holder), 30)];
}

export const encodeMrvA = (holder: Holder): string[] => [
  fill(`V<${fill(holder.issuer, 3)}${names(holder)}`, 44),
  fill(lower(holder) + holder.optional, 44),
];

export const encodeMrvB = (holder: Holder): string[] => [
  fill(`V<${fill(holder.issuer, 3)}${names(holder)}`, 36),
  fill(lower(holder) + holder.optional, 36),
];

/** The French identity card of 1988–2021. `number`: twelve characters, year and month of issue first. */
export function encodeFrenchCard(holder: Holder): string[] {
  const first = `IDFRA${fill(holder.surname.replaceAll(' ', '<'), 25)}${fill('75C001', 6)}`;
  const number = fill(holder.number, 12);
  const birth = short(holder.birth);
  const second = `${number}${digitOf(number)}${fill(holder.givenNames.replaceAll(' ', '<<'), 14)}${birth}${digitOf(birth)}${holder.sex}`;
  return [first, second + digitOf(first + second)];
}
