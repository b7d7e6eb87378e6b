import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseTwoDDoc, type TwoDDoc, type TwoDDocField } from '../../../core/domain/two-d-doc/two-d-doc.ts';
import { findCodes } from '../../../core/engine/barcode/find-codes.ts';
import { readTrustFiles } from '../../../core/engine/barcode/read-trust-files.ts';
import { issuerOf } from '../../../core/engine/barcode/trust-pack.ts';
import { verifyTwoDDoc } from '../../../core/engine/barcode/verify-two-d-doc.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { TABLES } from '../../unit/two-d-doc/tables.ts';

const repoRoot = resolve(import.meta.dirname, '../../..');
const folder = resolve(process.env['LIASSE_SHARED'] ?? resolve(repoRoot, '../shared'), 'samples/2ddoc');
const present = existsSync(folder);
if (!present) console.warn(`no official specimens in ${folder}: their tests are skipped`);

interface Expected {
  header: { version: number; emit_date: string | null; sign_date: string; doc_type_id: string };
  fields: Record<string, string>;
}

const texts = present
  ? readdirSync(resolve(folder, 'spec'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
const charactersOf = (name: string) => readFileSync(resolve(folder, 'spec', name), 'latin1').replace(/\n+$/, '');
const testCertificate = () => new X509Certificate(readFileSync(resolve(folder, 'certs/test_cert.pem')));

/** The answer sheets give days as days, numbers without zeros before, lists as coded. */
function says(field: TwoDDocField | undefined, expected: string): boolean {
  if (field === undefined) return false;
  const { raw, value } = field;
  if (typeof value === 'number') return value === Number(expected.replace(',', '.'));
  if (typeof value === 'boolean') return value === (expected === '1');
  const wanted = expected.trim();
  return [raw.trim(), raw.trim().replace(/^0+/, ''), value ?? ''].includes(wanted);
}

describe.skipIf(!present)('the official specimens', () => {
  it('are 48', () => expect(texts).toHaveLength(48));

  it.each(texts)('%s parses as its answer sheet says, and its signature fits', (name) => {
    const doc = parseTwoDDoc(charactersOf(name), TABLES) as TwoDDoc;
    // The sheets break their last line, the signature, against the rules of YAML: read what can be read.
    const sheet = parseDocument(
      readFileSync(resolve(folder, 'spec', name.replace('.txt', '.yaml')), 'utf8'),
    ).toJS() as Expected;
    expect(doc).toMatchObject({
      version: sheet.header.version,
      emittedOn: sheet.header.emit_date,
      signedOn: sheet.header.sign_date,
      documentType: sheet.header.doc_type_id,
    });
    expect(doc.fields.map(({ id }) => id).sort()).toEqual(Object.keys(sheet.fields).sort());
    const wrong = Object.entries(sheet.fields).filter(
      ([id, value]) =>
        !says(
          doc.fields.find((f) => f.id === id),
          value,
        ),
    );
    expect(wrong).toEqual([]);
    expect(verifyTwoDDoc(doc, null, { testCertificate: testCertificate() })).toEqual({ status: 'authentic' });
  });

  it('are altered as soon as one character of the message changes', () => {
    for (const name of texts) {
      const code = charactersOf(name);
      const at = code.indexOf('\u001f') - 2;
      const other = code[at] === 'A' ? 'B' : 'A';
      const doc = parseTwoDDoc(code.slice(0, at) + other + code.slice(at + 1), TABLES) as TwoDDoc;
      expect(verifyTwoDDoc(doc, null, { testCertificate: testCertificate() })).toEqual({ status: 'altered' });
    }
  });

  it('are never authentic without the test parameter, even when the test certificate lies in the pack', async () => {
    const { pack, tests } = await readTrustFiles(resolve(folder, 'certs'));
    expect(tests).toBeGreaterThan(0);
    pack.certificates.push(testCertificate());
    pack.authorities.push({
      id: 'FR00',
      certificate: testCertificate(),
      listed: true,
      status: 'inaccord',
      since: null,
    });
    for (const name of texts) {
      const doc = parseTwoDDoc(charactersOf(name), TABLES) as TwoDDoc;
      expect(verifyTwoDDoc(doc, pack)).toEqual({ status: 'not-verifiable', reason: 'test-authority' });
    }
  });

  it('the public list and certificates are understood', async () => {
    const { pack, ignored } = await readTrustFiles(resolve(folder, 'certs'));
    expect(pack.list).toEqual({ sequence: 22, issuedOn: '2025-08-25' });
    const listed = pack.authorities.filter((authority) => authority.listed).map(({ id }) => id);
    expect(listed).toEqual(['FR01', 'FR03', 'FR04', 'FR05', 'FR06', 'FR07']);
    expect(ignored).toEqual([]);
    expect(pack.certificates.filter((certificate) => issuerOf(pack, certificate)).length).toBeGreaterThan(200);
  });

  const pictures = present ? readdirSync(resolve(folder, 'images')) : [];
  it.each(pictures)('%s is decoded exactly', async (name) => {
    const source = await openSource(new Uint8Array(readFileSync(resolve(folder, 'images', name))), name);
    try {
      for (let page = 1; page <= source.pageCount; page++) {
        const codes = await findCodes(await source.gray(page, 300));
        expect(codes.map(({ format }) => format)).toEqual(['DataMatrix']);
        const doc = parseTwoDDoc(codes[0]?.text ?? '', TABLES) as TwoDDoc;
        expect(verifyTwoDDoc(doc, null, { testCertificate: testCertificate() })).toEqual({ status: 'authentic' });
      }
    } finally {
      source.close();
    }
  });
});
