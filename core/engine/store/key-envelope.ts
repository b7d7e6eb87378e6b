import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { newRecoveryCode, secretOfRecoveryCode } from './recovery-code.ts';
import { deriveKey, seal, unseal } from './seal.ts';

/** Version of library.json that this build writes, and the newest that it reads. */
export const ENVELOPE_VERSION = 1;

const bytes = z.base64().min(1);
const powerOfTwo = (n: number) => (n & (n - 1)) === 0;
// The upper limits keep a tampered file from asking for all of the machine's memory (128 × N × r bytes).
export const scryptParameters = z.strictObject({
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20)
    .refine(powerOfTwo, 'not a power of two'),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
});
export type ScryptParameters = z.infer<typeof scryptParameters>;

/** 128 MiB and about half a second on an office computer. */
export const SCRYPT_PARAMETERS: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 };

/** library.json: the random library key, wrapped twice. Neither wrap can be opened without its secret. */
export const keyEnvelope = z.strictObject({
  format: z.literal('liasse-library'),
  version: z.literal(ENVELOPE_VERSION),
  passphrase: z.strictObject({ kdf: z.literal('scrypt'), parameters: scryptParameters, salt: bytes, wrapped: bytes }),
  recoveryCode: z.strictObject({ kdf: z.literal('hkdf-sha256'), salt: bytes, wrapped: bytes }),
});
export type KeyEnvelope = z.infer<typeof keyEnvelope>;

const BY_PASSPHRASE = 'liasse library key by passphrase v1';
const BY_RECOVERY_CODE = 'liasse library key by recovery code v1';

/** A new library key, its envelope, and the recovery code to print (it is kept nowhere). */
export async function newKeyEnvelope(
  passphrase: string,
  parameters: ScryptParameters,
): Promise<{ key: Buffer; envelope: KeyEnvelope; recoveryCode: string }> {
  const key = randomBytes(32);
  const recoveryCode = newRecoveryCode();
  const secret = secretOfRecoveryCode(recoveryCode) ?? '';
  const salt = randomBytes(16);
  const envelope: KeyEnvelope = {
    format: 'liasse-library',
    version: ENVELOPE_VERSION,
    passphrase: await wrapByPassphrase(key, passphrase, parameters),
    recoveryCode: {
      kdf: 'hkdf-sha256',
      salt: salt.toString('base64'),
      wrapped: seal(recoveryKey(secret, salt), BY_RECOVERY_CODE, key).toString('base64'),
    },
  };
  return { key, envelope, recoveryCode };
}

/** The library key, or null when the passphrase is not the right one. */
export async function openByPassphrase(envelope: KeyEnvelope, passphrase: string): Promise<Buffer | null> {
  const { parameters, salt, wrapped } = envelope.passphrase;
  const wrappingKey = await passphraseKey(passphrase, Buffer.from(salt, 'base64'), parameters);
  return unseal(wrappingKey, BY_PASSPHRASE, Buffer.from(wrapped, 'base64'));
}

/** The library key, `mistyped` when the code's own check fails, or null when it is the code of another library. */
export function openByRecoveryCode(envelope: KeyEnvelope, typed: string): Buffer | 'mistyped' | null {
  const secret = secretOfRecoveryCode(typed);
  if (secret === null) return 'mistyped';
  const { salt, wrapped } = envelope.recoveryCode;
  return unseal(recoveryKey(secret, Buffer.from(salt, 'base64')), BY_RECOVERY_CODE, Buffer.from(wrapped, 'base64'));
}

/** The same library key under a new passphrase; the recovery code stays valid. */
export async function withNewPassphrase(
  envelope: KeyEnvelope,
  key: Uint8Array,
  passphrase: string,
  parameters: ScryptParameters,
): Promise<KeyEnvelope> {
  return { ...envelope, passphrase: await wrapByPassphrase(key, passphrase, parameters) };
}

async function wrapByPassphrase(key: Uint8Array, passphrase: string, parameters: ScryptParameters) {
  const salt = randomBytes(16);
  const wrapped = seal(await passphraseKey(passphrase, salt, parameters), BY_PASSPHRASE, key);
  return { kdf: 'scrypt' as const, parameters, salt: salt.toString('base64'), wrapped: wrapped.toString('base64') };
}

// A code of 130 random bits cannot be guessed: it needs no slow function, so recovery works on a weak machine too.
const recoveryKey = (secret: string, salt: Uint8Array) => deriveKey(Buffer.from(secret), BY_RECOVERY_CODE, salt);

// NFC: an é typed on macOS (e + accent) and on Windows (one character) is the same passphrase.
const passphraseKey = (passphrase: string, salt: Uint8Array, parameters: ScryptParameters) =>
  scryptKey(passphrase.normalize('NFC'), salt, parameters);

/** A 32-byte key from words, slowly and with much memory, so that guessing costs. */
export function scryptKey(words: string, salt: Uint8Array, { N, r, p }: ScryptParameters): Promise<Buffer> {
  const maxmem = 128 * N * r + 128 * r * p + 32 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(words, salt, 32, { N, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
