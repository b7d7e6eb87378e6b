import { type KeyObject, verify, type X509Certificate } from 'node:crypto';
import { base32Bytes } from '../../domain/two-d-doc/base32.ts';
import type { TwoDDoc } from '../../domain/two-d-doc/two-d-doc.ts';
import type { CodeVerdict } from '../../domain/two-d-doc/verdict.ts';
import { authoritiesInForce, commonName, issuerOf, TEST_AUTHORITY, type TrustPack } from './trust-pack.ts';

/** Curves of the specification, each with its hash and the length of its signature (r and s side by side). */
const CURVES: Record<string, { hash: string; bytes: number }> = {
  prime256v1: { hash: 'sha256', bytes: 64 },
  secp384r1: { hash: 'sha384', bytes: 96 },
  secp521r1: { hash: 'sha512', bytes: 132 },
};
const IN_FORCE = new Set(['inaccord', 'granted', 'undersupervision', 'accredited']);

export interface VerifyOptions {
  /** For tests only: the certificate of the test authority, which no pack can bring in. Its own validity is not looked at. */
  testCertificate?: X509Certificate;
}

/**
 * Whether the data of a 2D-Doc bear the signature of the certificate that it names, issued by an authority of the pack and
 * valid on the day of signing (day of the header, itself signed). Revocation cannot be known offline. An authentic code
 * says that its data were signed, not that the text printed beside it is theirs.
 */
export function verifyTwoDDoc(doc: TwoDDoc, pack: TrustPack | null, options: VerifyOptions = {}): CodeVerdict {
  if (doc.certificateAuthority === TEST_AUTHORITY) {
    const test = options.testCertificate;
    if (test === undefined) return { status: 'not-verifiable', reason: 'test-authority' };
    return verdictOf(fits(doc, test.publicKey));
  }
  if (pack === null) return { status: 'not-verifiable', reason: 'no-trust-pack' };
  if (doc.signature === null) return { status: 'not-verifiable', reason: 'no-signature' };
  if (!authoritiesInForce(pack).some((authority) => authority.id === doc.certificateAuthority)) {
    return { status: 'not-verifiable', reason: 'unknown-authority' };
  }
  const named = pack.certificates.filter(
    (certificate) =>
      commonName(certificate.subject) === doc.certificateId &&
      commonName(certificate.issuer) === doc.certificateAuthority,
  );
  const verdicts = named.flatMap((certificate) => verdictBy(doc, certificate, pack) ?? []);
  return (
    verdicts.find((verdict) => verdict.status === 'authentic') ??
    verdicts.find((verdict) => verdict.status === 'not-verifiable') ??
    verdicts[0] ?? { status: 'not-verifiable', reason: 'unknown-certificate' }
  );
}

/** Null for a certificate that only claims to be of the authority: it proves nothing, in either direction. */
function verdictBy(doc: TwoDDoc, certificate: X509Certificate, pack: TrustPack): CodeVerdict | null {
  const authority = issuerOf(pack, certificate);
  if (authority === null) return null;
  const fitting = fits(doc, certificate.publicKey);
  if (fitting !== true) return verdictOf(fitting);
  if (doc.signedOn === null) return { status: 'not-verifiable', reason: 'no-signing-day' };
  const withdrawn = authority.listed && !IN_FORCE.has(authority.status ?? '');
  if (withdrawn && (authority.since === null || doc.signedOn >= authority.since)) {
    return { status: 'not-verifiable', reason: 'authority-withdrawn' };
  }
  // The header has a day of French time, certificates a moment in UTC: a day counts as soon as part of it is covered.
  const from = new Date(certificate.validFrom).getTime();
  const to = new Date(certificate.validTo).getTime();
  const start = Date.parse(doc.signedOn);
  const covered = start + 86_400_000 > from && start - 7_200_000 <= to;
  return covered ? { status: 'authentic' } : { status: 'not-verifiable', reason: 'expired-at-signing' };
}

function fits(doc: TwoDDoc, key: KeyObject): boolean | null {
  const curve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (key.asymmetricKeyType !== 'ec' || curve === undefined) return null;
  const signature = doc.signature === null ? null : base32Bytes(doc.signature);
  if (signature === null || signature.length !== curve.bytes) return false;
  return verify(curve.hash, Buffer.from(doc.signedText, 'latin1'), { key, dsaEncoding: 'ieee-p1363' }, signature);
}

function verdictOf(fitting: boolean | null): CodeVerdict {
  if (fitting === null) return { status: 'not-verifiable', reason: 'unsupported-algorithm' };
  return fitting ? { status: 'authentic' } : { status: 'altered' };
}
