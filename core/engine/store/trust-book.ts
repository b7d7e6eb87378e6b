import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TrustPack } from '../barcode/trust-pack.ts';
import { deriveKey, seal, unseal } from './seal.ts';
import { writeAtomically } from './write-atomically.ts';

const BOOK_FILE = 'trust.sealed';
const PURPOSE = 'liasse trust v1';

const book = z.object({
  importedAt: z.string(),
  list: z.object({ sequence: z.number(), issuedOn: z.string().nullable() }).nullable(),
  authorities: z.array(
    z.object({
      id: z.string(),
      certificate: z.string(),
      listed: z.boolean(),
      status: z.string().nullable(),
      since: z.string().nullable(),
    }),
  ),
  certificates: z.array(z.string()),
});

export interface KeptTrust {
  pack: TrustPack;
  importedAt: string;
}

/**
 * The certificates that a person brought into the library, for checking 2D-Docs offline. Sealed with the library's key:
 * nobody without it can add an authority. A damaged book is none, and says so by `damaged`: codes are then not verifiable,
 * never believed, and importing again mends it.
 */
export class TrustBook {
  #path: string;
  #key: Buffer;
  #kept: KeptTrust | null = null;
  #damaged = false;

  constructor(folder: string, libraryKey: Uint8Array) {
    this.#path = join(folder, BOOK_FILE);
    this.#key = deriveKey(libraryKey, PURPOSE);
    if (!existsSync(this.#path)) return;
    this.#kept = this.#load();
    this.#damaged = this.#kept === null;
  }

  get damaged(): boolean {
    return this.#damaged;
  }

  /** Null until something was imported. */
  kept(): KeptTrust | null {
    return this.#kept;
  }

  /** Errors: `system.unwritable`, `system.disk-full`. */
  keep(pack: TrustPack, importedAt: string): void {
    const plain: z.input<typeof book> = {
      importedAt,
      list: pack.list,
      authorities: pack.authorities.map(({ certificate, ...rest }) => ({ ...rest, certificate: base64(certificate) })),
      certificates: pack.certificates.map(base64),
    };
    writeAtomically(this.#path, [seal(this.#key, PURPOSE, Buffer.from(JSON.stringify(plain)))]);
    this.#kept = { pack, importedAt };
    this.#damaged = false;
  }

  #load(): KeptTrust | null {
    const plain = unseal(this.#key, PURPOSE, readFileSync(this.#path));
    if (plain === null) return null;
    try {
      const { importedAt, list, authorities, certificates } = book.parse(JSON.parse(plain.toString('utf8')));
      const pack: TrustPack = {
        list,
        authorities: authorities.map((one) => ({ ...one, certificate: certificateOf(one.certificate) })),
        certificates: certificates.map(certificateOf),
      };
      return { pack, importedAt };
    } catch {
      return null; // `damaged` tells
    }
  }
}

const base64 = (certificate: X509Certificate) => certificate.raw.toString('base64');
const certificateOf = (text: string) => new X509Certificate(Buffer.from(text, 'base64'));
