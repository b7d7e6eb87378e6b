import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { openLocalClient } from '../../../core/cli/local-client.ts';
import type { FileReading, PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { codedNoticeCanvas, codedNoticePdf, NOTICE, NOTICE_CODE } from '../../fixtures/two-d-doc/coded-notice.ts';
import { alter, makeTwoDDoc } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner } from '../../fixtures/two-d-doc/test-authority.ts';
import { trustListXml } from '../../fixtures/two-d-doc/trust-list-xml.ts';
import { temporaryFolder } from '../store/store-fixtures.ts';

const authority = makeAuthority();
const signer = makeSigner(authority);
const stranger = makeSigner(makeAuthority('FR91'), 'XXX1');
const CODE = makeTwoDDoc(NOTICE_CODE, authority, signer);
const local = openLocalClient();
afterAll(() => local.close());

const grant = (path: string) => local.engine.grantNew(path);

/** A folder as a person would bring it: a list, certificates in both forms, and a file that is neither. */
function trustFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'certificats'));
  writeFileSync(join(folder, 'liste.xml'), trustListXml([{ signer: authority }], 7));
  writeFileSync(join(folder, 'certificats', 'FR90_TST1.der'), signer.certificate.raw);
  writeFileSync(join(folder, 'certificats', 'autre.pem'), makeSigner(authority, 'TST9').certificate.toString());
  writeFileSync(join(folder, 'lisez-moi.txt'), 'certificats');
  return folder;
}

async function readPaper(bytes: Uint8Array, name: string, trust?: string): Promise<PieceReading> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const input = { files: [grant(path)], ...(trust === undefined ? {} : { trust: grant(trust) }) };
  const { files } = await local.client.call('paper.read', input);
  return (files[0] as FileReading).pieces[0] as PieceReading;
}

const codeFindings = ({ findings }: PieceReading) =>
  findings.filter(({ code }) => code.startsWith('code-')).map(({ code, detail, fact }) => [code, detail, fact]);

describe('a paper with a 2D-Doc', () => {
  it('authentic: what is printed alike is sure, and the code is named', async () => {
    const piece = await readPaper(await codedNoticePdf(CODE), 'avis.pdf', trustFolder());
    expect(codeFindings(piece)).toEqual([['code-authentic', '28', undefined]]);
    expect(piece.kind).toBe('avis-imposition');
    expect(piece.facts).toMatchObject({
      anneeRevenus: { value: 2023, confidence: 0.99 },
      referenceAvis: { value: '2493000012345', confidence: 0.99 },
      numeroFiscal: { value: '3011222333444' },
    });
  });

  it('scanned: recognised values that the code confirms are sure', async () => {
    const canvas = await codedNoticeCanvas(CODE, 200);
    const piece = await readPaper(scan(canvas, { seed: 4 }).jpeg, 'avis.jpg', trustFolder());
    expect(codeFindings(piece)).toEqual([['code-authentic', '28', undefined]]);
    expect(piece.facts.referenceAvis).toMatchObject({ value: '2493000012345' });
    expect(piece.facts.referenceAvis?.confidence).toBeGreaterThanOrEqual(SURE_THRESHOLD);
  });

  it('altered after signing: said, and nothing is taken from it', async () => {
    const changed = alter(CODE, '3011222333444', '3011222333445');
    const piece = await readPaper(await codedNoticePdf(changed), 'avis.pdf', trustFolder());
    expect(codeFindings(piece)).toEqual([['code-altered', '28', undefined]]);
    expect(Object.values(piece.facts).map((fact) => fact.source)).not.toContain('barcode');
  });

  it('of an unknown signer, or without a trust pack: not verifiable', async () => {
    const other = makeTwoDDoc(NOTICE_CODE, { ...stranger, id: 'FR91' }, stranger);
    const unknown = await readPaper(await codedNoticePdf(other), 'avis.pdf', trustFolder());
    expect(codeFindings(unknown)).toEqual([['code-not-verifiable', '28', undefined]]);
    expect(codeFindings(await readPaper(await codedNoticePdf(CODE), 'avis.pdf'))).toEqual([
      ['code-not-verifiable', '28', undefined],
    ]);
  });

  it('that says another value than the print: both are shown, none is sure', async () => {
    const notice = { ...NOTICE, incomeYear: 2022 };
    const piece = await readPaper(await codedNoticePdf(CODE, notice), 'avis.pdf', trustFolder());
    expect(codeFindings(piece)).toContainEqual(['code-contradicts', '28', 'anneeRevenus']);
    expect(piece.facts.anneeRevenus).toMatchObject({ value: 2022 });
    expect(piece.facts.anneeRevenus?.confidence).toBeLessThan(SURE_THRESHOLD);
    expect(piece.facts.anneeRevenus?.others?.[0]?.value).toBe(2023);
  });
});

describe('the trust pack of a library', () => {
  it('is imported, kept with the library, and used when papers come in', async () => {
    const folder = temporaryFolder(); // made first: what is registered last is cleared first
    const { client, engine } = openLocalClient();
    onTestFinished(() => engine.close());
    const token = (path: string) => engine.grantNew(path);
    await expect(client.call('trust.status', {})).rejects.toMatchObject({ code: 'state.library-closed' });
    await client.call('library.create', { folder: token(folder), passphrase: 'quatre mots bien à nous' });
    expect(await client.call('trust.status', {})).toMatchObject({
      certificates: 0,
      listSequence: null,
      importedAt: null,
    });

    const report = await client.call('trust.import', { source: token(trustFolder()) });
    expect(report).toMatchObject({
      certificates: 2,
      authorities: ['FR90'],
      listSequence: 7,
      listIssuedOn: '2025-01-15',
    });
    expect(report.ignored).toEqual(['lisez-moi.txt']);

    await client.call('library.close', {});
    await client.call('library.open', { folder: token(folder), passphrase: 'quatre mots bien à nous' });
    expect(await client.call('trust.status', {})).toMatchObject({ certificates: 2, listSequence: 7, damaged: false });

    const { id } = await client.call('dossier.create', {
      label: 'Essai',
      procedure: 'aes-salarie',
      filingDay: '2025-01-10',
    });
    const path = join(temporaryFolder(), 'avis.pdf');
    writeFileSync(path, await codedNoticePdf(CODE));
    const imported = await client.call('source.import', { dossier: id, files: [token(path)] });
    expect(imported.imported).toHaveLength(1);
    const source = imported.imported[0]?.sha256 ?? '';
    expect(engine.dossier(id).pages.getReading({ source, page: 1 })?.codes?.[0]?.text).toBe(CODE);
  });

  it('nothing usable is an error, and what was there stays', async () => {
    const folder = temporaryFolder();
    const { client, engine } = openLocalClient();
    onTestFinished(() => engine.close());
    const token = (path: string) => engine.grantNew(path);
    await client.call('library.create', { folder: token(folder), passphrase: 'quatre mots bien à nous' });
    await client.call('trust.import', { source: token(trustFolder()) });
    const empty = temporaryFolder();
    writeFileSync(join(empty, 'notes.txt'), 'rien');
    await expect(client.call('trust.import', { source: token(empty) })).rejects.toMatchObject({
      code: 'file.unsupported',
    });
    await expect(client.call('trust.import', { source: token(join(empty, 'absent')) })).rejects.toMatchObject({
      code: 'file.not-found',
    });
    expect((await client.call('trust.status', {})).certificates).toBe(2);
    const lone = join(empty, 'TST5.pem');
    writeFileSync(lone, makeSigner(authority, 'TST5').certificate.toString());
    expect((await client.call('trust.import', { source: token(lone) })).certificates).toBe(3);
    const alone = await client.call('trust.import', { source: token(lone), replace: true });
    expect(alone).toMatchObject({ certificates: 1, authorities: [], listSequence: null });
  });
});
