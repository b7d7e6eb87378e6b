import { randomBytes } from 'node:crypto';

// Crockford's base 32: no I, L, O (taken for 1 and 0) and no U.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_CHARACTERS = 26; // 130 bits
const CHECK_CHARACTERS = 2;
const GROUP = 4;
/**
 * The number that the 26 characters spell, modulo this prime, is the check. Since 31, 32 and their powers are not
 * multiples of it, every single wrong character and every exchange of two neighbours is noticed, not just most.
 */
const CHECK_PRIME = 1021n;

/** A new recovery code to print: 130 random bits and a check, e.g. `7K2M-…` in seven groups of four characters. */
export function newRecoveryCode(): string {
  let secret = '';
  // 256 is a multiple of 32, so the low five bits of a byte are uniform.
  for (const byte of randomBytes(SECRET_CHARACTERS)) secret += ALPHABET[byte & 31];
  const whole = secret + checkOf(secret);
  return (whole.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The secret part of a code as a person typed it, or null when it holds a typing error (wrong length, foreign character,
 * check that does not fit). Case, spaces, dashes and dots do not matter; O counts as 0, I and L as 1.
 */
export function secretOfRecoveryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== SECRET_CHARACTERS + CHECK_CHARACTERS) return null;
  if ([...plain].some((character) => !ALPHABET.includes(character))) return null;
  const secret = plain.slice(0, SECRET_CHARACTERS);
  return checkOf(secret) === plain.slice(SECRET_CHARACTERS) ? secret : null;
}

function checkOf(secret: string): string {
  let number = 0n;
  for (const character of secret) number = number * 32n + BigInt(ALPHABET.indexOf(character));
  const check = Number(number % CHECK_PRIME);
  return `${ALPHABET[check >> 5]}${ALPHABET[check & 31]}`;
}
