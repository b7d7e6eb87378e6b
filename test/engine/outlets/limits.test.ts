import { beforeAll, describe, expect, it } from 'vitest';
import { nameProblems } from '../../../core/domain/outlets/check-names.ts';
import { pieceOf, plainPdf, planOf, Shelf } from '../bundle/bundle-fixtures.ts';
import { notePdf, outletOf, photo, signedPdf, withDelivery } from './outlet-fixtures.ts';

const shelf = new Shelf();
let lease = '';
let proofs: string[] = [];
let signed = '';
beforeAll(async () => {
  lease = shelf.add(await plainPdf('bail', 6));
  signed = shelf.add(await signedPdf('avis'));
  proofs = await Promise.all([1, 2, 3, 4].map(async (n) => shelf.add(await plainPdf(`preuve ${n}`, 1))));
});

const half = () => planOf([{ title: 'Logement', pieces: [pieceOf(lease, 'Bail', [1, 2, 3, 4])] }]);
const withoutInventory = <T extends { name: string }>(files: T[]) =>
  files.filter(({ name }) => !name.includes('nventaire'));

describe('at the limit', () => {
  it('takes an original of exactly the limit; one byte over, it says what can be done', async () => {
    const plan = planOf([{ title: 'Identité', pieces: [pieceOf(signed, 'Avis', [1])] }]);
    const { bytes } = await shelf.get(signed);
    const sizeOf = async (limit: number) =>
      withDelivery(shelf, plan, outletOf('telerecours'), { limit }, ({ delivery }) => delivery);
    // The inventory is a file too: it must be smaller for this test to look at the piece.
    expect((await sizeOf(Math.max(bytes.length, 100_000))).ok).toBe(true);
    const over = await sizeOf(bytes.length - 1);
    expect(over.ok).toBe(false);
    expect(over.tooLarge).toMatchObject([{ label: '1', title: 'Avis', bytes: bytes.length, limit: bytes.length - 1 }]);
    expect(over.tooLarge[0]?.choices.join(' ')).not.toContain('couper');
    expect(over.notes.join(' ')).toContain('signature');
  });

  it('takes a composed piece of exactly the limit; one byte over it is named, or cut when the person allows it', async () => {
    const size = await withDelivery(
      shelf,
      half(),
      outletOf('telerecours'),
      {},
      ({ delivery }) => delivery.files[0]?.bytes ?? 0,
    );
    const at = (limit: number, cut: boolean) =>
      withDelivery(shelf, half(), outletOf('telerecours'), { limit, cut }, ({ delivery }) => delivery);
    expect((await at(size, false)).tooLarge).toEqual([]);
    const over = await at(size - 1, false);
    expect(over.tooLarge).toMatchObject([{ label: '1', title: 'Bail', bytes: size, limit: size - 1 }]);
    expect(over.tooLarge[0]?.choices[0]).toContain('couper');
    const cut = await at(size - 1, true);
    expect(cut.tooLarge).toEqual([]);
    const parts = withoutInventory(cut.files);
    expect(parts.map(({ name, pages, pieces }) => [name, pages, pieces])).toEqual([
      ['1_Bail_partie_1-2.pdf', 2, ['1']],
      ['1_Bail_partie_2-2.pdf', 2, ['1']],
    ]);
    for (const { bytes } of parts) expect(bytes).toBeLessThan(size);
  });

  it('cuts a series between two pieces rather than a piece', async () => {
    const pieces = proofs.map((sha, n) =>
      pieceOf(sha, `Preuve ${n + 1}`, [1], `2019-0${n + 1}-01`, { strength: 'forte' }),
    );
    const plan = planOf([{ title: 'Présence', pieces }]);
    const at = (limit: number | undefined) =>
      withDelivery(
        shelf,
        plan,
        outletOf('telerecours'),
        limit === undefined ? {} : { limit },
        ({ delivery }) => delivery,
      );
    const whole = withoutInventory((await at(undefined)).files);
    expect(whole.map(({ name }) => name)).toEqual(['1_a_4_Preuves_de_presence_2019.pdf']);
    const cut = withoutInventory((await at((whole[0]?.bytes ?? 0) - 1)).files);
    expect(cut.map(({ pieces: own }) => own)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('sends one PDF of exactly the limit; one byte over, volumes with whole pieces in order', async () => {
    const pieces = proofs.map((sha, n) => pieceOf(sha, `Preuve ${n + 1}`, [1]));
    const plan = planOf([{ title: 'Présence', pieces }]);
    const at = (limit: number) =>
      withDelivery(shelf, plan, outletOf('courriel'), { limit }, ({ delivery }) => delivery);
    const whole = await at(50_000_000);
    expect(whole.files.map(({ name }) => name)).toEqual(['Liasse.pdf']);
    const size = whole.files[0]?.bytes ?? 0;
    expect((await at(size)).files).toHaveLength(1);
    const volumes = await at(size - 1);
    expect(volumes.problems).toEqual([]);
    const own = withoutInventory(volumes.files);
    expect(own.map(({ name }) => name)).toEqual(['Liasse - volume 1 sur 2.pdf', 'Liasse - volume 2 sur 2.pdf']);
    expect(own.flatMap((file) => file.pieces)).toEqual(['1', '2', '3', '4']);
    for (const { bytes, verification } of own) {
      expect(bytes).toBeLessThan(size);
      expect(verification?.ok).toBe(true);
    }
    const tiny = await at(1000);
    expect(tiny.ok).toBe(false);
    expect(tiny.tooLarge.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  });
});

it('keeps three hundred pieces in order, each under its own name', async () => {
  const pieces = await Promise.all(
    Array.from({ length: 300 }, async (_, n) => {
      const proof = n >= 100 && n < 124;
      const date = proof ? `20${n < 112 ? '19' : '20'}-0${1 + (n % 9)}-01` : null;
      const sha = shelf.add(await notePdf(`papier ${n + 1}`));
      return pieceOf(sha, `Bulletin de paie de l’employeur ${'É'.repeat(90)} n° ${n + 1}`, [1], date, {
        strength: proof ? 'forte' : null,
      });
    }),
  );
  const plan = planOf([{ title: 'Travail', pieces }]);
  await withDelivery(shelf, plan, outletOf('telerecours'), {}, ({ delivery }) => {
    expect(delivery.problems).toEqual([]);
    expect(delivery.ok).toBe(true);
    const files = withoutInventory(delivery.files);
    expect(files).toHaveLength(300 - 24 + 2);
    expect(files.flatMap((file) => file.pieces)).toEqual(pieces.map((_, n) => String(n + 1)));
    const names = delivery.files.map(({ name }) => name);
    expect(nameProblems(names, { numberFirst: true, ascii: true, length: 80 })).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(files.map(({ name }) => name).toSorted());
    expect(files.filter(({ original }) => original)).toHaveLength(276);
  });
});

describe('pictures', () => {
  it('are made lighter only as far as the limit needs, below 150 dots an inch only when asked', async () => {
    const picture = shelf.add(photo('IMG_7.jpg', 2400, 500)); // along an A4 sheet: about 200 dots an inch
    const plan = planOf([{ title: 'Identité', pieces: [pieceOf(picture, 'Acte de naissance', [1])] }]);
    const { bytes } = await shelf.get(picture);
    const at = (limit: number, belowFloor = false) =>
      withDelivery(shelf, plan, outletOf('telerecours'), { limit, belowFloor }, ({ delivery }) => delivery);
    const lighter = await at(Math.round(bytes.length * 0.9));
    expect(lighter.problems).toEqual([]);
    expect(lighter.ok).toBe(true);
    expect(lighter.files[0]?.reduced[0]?.toDpi).toBeGreaterThanOrEqual(150);
    expect(lighter.files[0]?.verification?.ok).toBe(true);
    const tight = Math.round(bytes.length * 0.15);
    const refused = await at(tight);
    expect(refused.tooLarge).toMatchObject([{ label: '1', limit: tight }]);
    expect(refused.tooLarge[0]?.choices.join(' ')).toContain('150 points');
    const asked = await at(tight, true);
    expect(asked.tooLarge).toEqual([]);
    expect(asked.files[0]?.reduced[0]?.toDpi).toBeLessThan(150);
  });
});
