import type { KeyObject, X509Certificate } from 'node:crypto';

/** The authority of the specification's specimens. It signs anything: never accepted, whatever a user's pack contains. */
export const TEST_AUTHORITY = 'FR00';

/** A certification authority of the 2D-Doc scheme. `listed`: it stands on the public trust list of the pack. */
export interface TrustedAuthority {
  id: string; // FR03
  certificate: X509Certificate;
  listed: boolean;
  /** What the list says of it; anything but `inaccord` or `granted` from `since` on makes it worthless from that day. */
  status: string | null;
  since: string | null; // YYYY-MM-DD
}

/** Which edition of the public list a pack holds. */
export interface TrustListEdition {
  sequence: number;
  issuedOn: string | null; // YYYY-MM-DD
}

/** What signatures are checked against: authorities, the certificates that they issued, the edition of the list. */
export interface TrustPack {
  authorities: TrustedAuthority[];
  /** Certificates of those who sign documents, not yet checked against the authorities. */
  certificates: X509Certificate[];
  list: TrustListEdition | null;
}

export const emptyTrustPack = (): TrustPack => ({ authorities: [], certificates: [], list: null });

/** The common name in a certificate's subject or issuer (`CN=FR03`). */
export function commonName(distinguishedName: string): string | null {
  return /(?:^|\n)CN=([^\n]*)/.exec(distinguishedName)?.[1]?.trim() ?? null;
}

/** May issue others: says so itself, or vouches for itself (authorities of the scheme are often below another root). */
export const isAuthority = (certificate: X509Certificate): boolean =>
  certificate.ca || (certificate.subject === certificate.issuer && signedBy(certificate, certificate.publicKey));

/** Test authority and test certificates, by the names that a 2D-Doc header would give them. */
export const isTestCertificate = (certificate: X509Certificate): boolean =>
  commonName(certificate.subject) === TEST_AUTHORITY || commonName(certificate.issuer) === TEST_AUTHORITY;

/**
 * Both packs as one, each certificate once. The later edition of the list wins as a whole: an authority that it no longer
 * names is not kept as a listed one.
 */
export function mergeTrustPacks(first: TrustPack, second: TrustPack): TrustPack {
  const newer = (second.list?.sequence ?? -1) >= (first.list?.sequence ?? -1) ? second : first;
  const older = newer === second ? first : second;
  const authorities = [
    ...newer.authorities,
    ...older.authorities.filter((authority) => !(authority.listed && newer.list !== null)),
  ];
  return {
    authorities: unique(authorities, (authority) => `${authority.certificate.fingerprint256}${authority.listed}`),
    certificates: unique([...newer.certificates, ...older.certificates], (one) => one.fingerprint256),
    list: newer.list ?? older.list,
  };
}

/** The authorities that count: with a list, only those on it. */
export const authoritiesInForce = (pack: TrustPack): TrustedAuthority[] =>
  pack.authorities.filter((authority) => authority.listed || pack.list === null);

/** The authority that issued a certificate, by name and by signature; null when no authority of the pack did. */
export function issuerOf(pack: TrustPack, certificate: X509Certificate): TrustedAuthority | null {
  const issuer = commonName(certificate.issuer);
  return (
    authoritiesInForce(pack).find(
      (authority) => authority.id === issuer && signedBy(certificate, authority.certificate.publicKey),
    ) ?? null
  );
}

function signedBy(certificate: X509Certificate, key: KeyObject): boolean {
  try {
    return certificate.verify(key);
  } catch {
    return false; // an algorithm that this OpenSSL refuses vouches for nothing
  }
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
