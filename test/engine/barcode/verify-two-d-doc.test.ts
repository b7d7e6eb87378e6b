import { describe, expect, it } from 'vitest';
import { parseTwoDDoc, type TwoDDoc } from '../../../core/domain/two-d-doc/two-d-doc.ts';
import { readTrustList } from '../../../core/engine/barcode/trust-list.ts';
import { mergeTrustPacks, type TrustPack } from '../../../core/engine/barcode/trust-pack.ts';
import { verifyTwoDDoc } from '../../../core/engine/barcode/verify-two-d-doc.ts';
import { alter, makeTwoDDoc, type TwoDDocContent } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner, type Signer } from '../../fixtures/two-d-doc/test-authority.ts';
import { trustListXml } from '../../fixtures/two-d-doc/trust-list-xml.ts';
import { TABLES } from '../../unit/two-d-doc/tables.ts';

const CONTENT: TwoDDocContent = {
  type: '04',
  fields: [
    { id: '46', text: 'MODELE AICHA' },
    { id: '45', text: '2023' },
    { id: '41', text: '17820' },
  ],
};
const authority = makeAuthority();
const signer = makeSigner(authority);
const docOf = (code: string) => parseTwoDDoc(code, TABLES) as TwoDDoc;

const packOf = (signers: Signer[], authorities: Signer[] = [authority]): TrustPack => ({
  authorities: authorities.map(({ id, certificate }) => ({
    id,
    certificate,
    listed: false,
    status: null,
    since: null,
  })),
  certificates: signers.map(({ certificate }) => certificate),
  list: null,
});
const why = (reason: string) => ({ status: 'not-verifiable', reason });

describe('a signature', () => {
  it.each(['P-256', 'P-384', 'P-521'] as const)('on %s is checked with its own hash', (curve) => {
    const by = makeSigner(authority, 'TST2', { curve });
    const code = makeTwoDDoc(CONTENT, authority, by);
    expect(verifyTwoDDoc(docOf(code), packOf([by]))).toEqual({ status: 'authentic' });
    expect(verifyTwoDDoc(docOf(alter(code, '17820', '77820')), packOf([by]))).toEqual({ status: 'altered' });
  });

  it('does not fit when anything signed has changed, or when it was cut', () => {
    const code = makeTwoDDoc(CONTENT, authority, signer);
    for (const changed of [alter(code, 'AICHA', 'AICHE'), alter(code, 'DC04', 'DC03'), code.slice(0, -4)]) {
      expect(verifyTwoDDoc(docOf(changed), packOf([signer]))).toEqual({ status: 'altered' });
    }
  });

  it('does not cover the annex', () => {
    const code = makeTwoDDoc({ ...CONTENT, annex: '4199999' }, authority, signer);
    expect(verifyTwoDDoc(docOf(code), packOf([signer]))).toEqual({ status: 'authentic' });
  });

  it('cannot be judged without what it takes, and the reason is said', () => {
    const doc = docOf(makeTwoDDoc(CONTENT, authority, signer));
    expect(verifyTwoDDoc(doc, null)).toEqual(why('no-trust-pack'));
    expect(verifyTwoDDoc(doc, packOf([signer], []))).toEqual(why('unknown-authority'));
    expect(verifyTwoDDoc(doc, packOf([]))).toEqual(why('unknown-certificate'));
    const unsigned = docOf(makeTwoDDoc(CONTENT, authority, signer).split('\u001f')[0] ?? '');
    expect(verifyTwoDDoc(unsigned, packOf([signer]))).toEqual(why('no-signature'));
  });

  it('counts on the days of the certificate only', () => {
    const by = makeSigner(authority, 'TST3', { from: '2020-01-01', to: '2022-12-31' });
    const signedOn = (day: string | null) =>
      verifyTwoDDoc(docOf(makeTwoDDoc({ ...CONTENT, signedOn: day }, authority, by)), packOf([by]));
    expect(signedOn('2020-01-01')).toEqual({ status: 'authentic' });
    expect(signedOn('2022-12-31')).toEqual({ status: 'authentic' });
    expect(signedOn('2019-12-30')).toEqual(why('expired-at-signing'));
    expect(signedOn('2023-01-02')).toEqual(why('expired-at-signing'));
    expect(signedOn(null)).toEqual(why('no-signing-day'));
  });
});

describe('whom to believe', () => {
  it('a certificate that only bears the names of an authority proves nothing', () => {
    const impostor = makeAuthority('FR90', 'somebody else');
    const forged = makeSigner(impostor);
    const doc = docOf(makeTwoDDoc(CONTENT, impostor, forged));
    expect(verifyTwoDDoc(doc, packOf([forged]))).toEqual(why('unknown-certificate'));
    expect(verifyTwoDDoc(doc, packOf([forged, signer]))).toEqual({ status: 'altered' });
  });

  it('the test authority is nobody, whoever vouches for it', () => {
    const test = makeAuthority('FR00');
    const by = makeSigner(test, '0001');
    const doc = docOf(makeTwoDDoc(CONTENT, test, by));
    expect(verifyTwoDDoc(doc, packOf([by], [test]))).toEqual(why('test-authority'));
    expect(readTrustList(trustListXml([{ signer: test }])).authorities).toEqual([]);
  });

  it('with a list, only its authorities count, from the day it says on', () => {
    const doc = docOf(makeTwoDDoc({ ...CONTENT, signedOn: '2024-07-20' }, authority, signer));
    const listed = (status: string, since: string) => {
      const list = readTrustList(trustListXml([{ signer: authority, status, since }]));
      return verifyTwoDDoc(doc, mergeTrustPacks(packOf([signer], []), { ...list, certificates: [] }));
    };
    expect(listed('inaccord', '2018-01-01')).toEqual({ status: 'authentic' });
    expect(listed('withdrawn', '2024-01-01')).toEqual(why('authority-withdrawn'));
    expect(listed('withdrawn', '2025-01-01')).toEqual({ status: 'authentic' });
    const other = readTrustList(trustListXml([{ signer: makeAuthority('FR91') }]));
    const without = mergeTrustPacks(packOf([signer]), { ...other, certificates: [] });
    expect(verifyTwoDDoc(doc, without)).toEqual(why('unknown-authority'));
  });

  it('the later edition of a list replaces the one before, whichever comes first', () => {
    const edition = (sequence: number, signers: Signer[]) => ({
      ...readTrustList(
        trustListXml(
          signers.map((by) => ({ signer: by })),
          sequence,
        ),
      ),
      certificates: [],
    });
    const old = edition(3, [authority, makeAuthority('FR91')]);
    const recent = edition(4, [authority]);
    for (const merged of [mergeTrustPacks(old, recent), mergeTrustPacks(recent, old)]) {
      expect(merged.list?.sequence).toBe(4);
      expect(merged.authorities.map(({ id }) => id)).toEqual(['FR90']);
    }
  });
});
