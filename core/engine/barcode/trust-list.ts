import { X509Certificate } from 'node:crypto';
import { commonName, isTestCertificate, type TrustedAuthority, type TrustListEdition } from './trust-pack.ts';

const element = (name: string) =>
  new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>`, 'g');
const all = (xml: string, name: string): string[] => [...xml.matchAll(element(name))].map((match) => match[1] ?? '');
const text = (xml: string, name: string): string | null => all(xml, name)[0]?.trim() ?? null;
const day = (moment: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0] ?? null;

/** Whether a file looks like a trust list (ETSI TS 102 231, "TrustServiceStatusList"). */
export const isTrustList = (content: string): boolean => /<(?:\w+:)?TrustServiceStatusList[\s>]/.test(content);

/**
 * The authorities that a public 2D-Doc trust list names, with their status. Read tolerantly (any namespace prefix, entries
 * without a certificate left out); the list's own signature is not checked: the person who imports it vouches for it. The
 * authority's id is the common name of its certificate (FR03), which the trade name of the provider repeats.
 */
export function readTrustList(xml: string): { authorities: TrustedAuthority[]; list: TrustListEdition } {
  const authorities = all(xml, 'TSPService').flatMap((service) => {
    const status = text(service, 'ServiceStatus')?.split('/').at(-1)?.toLowerCase() ?? null;
    const since = day(text(service, 'StatusStartingTime'));
    return all(service, 'X509Certificate').flatMap((encoded): TrustedAuthority[] => {
      const certificate = certificateOf(encoded);
      const id = certificate === null ? null : commonName(certificate.subject);
      if (certificate === null || id === null || isTestCertificate(certificate)) return [];
      return [{ id, certificate, listed: true, status, since }];
    });
  });
  const sequence = Number(text(xml, 'TSLSequenceNumber'));
  return {
    authorities,
    list: { sequence: Number.isInteger(sequence) ? sequence : 0, issuedOn: day(text(xml, 'ListIssueDateTime')) },
  };
}

function certificateOf(encoded: string): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(encoded.replace(/\s/g, ''), 'base64'));
  } catch {
    return null; // one broken entry does not spoil the others
  }
}
