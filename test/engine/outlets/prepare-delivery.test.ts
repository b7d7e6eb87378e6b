import { beforeAll, describe, expect, it } from 'vitest';
import type { BundlePlan } from '../../../core/engine/bundle/bundle-plan.ts';
import { Shelf } from '../bundle/bundle-fixtures.ts';
import { outletOf, sha256, smallDossier, withDelivery } from './outlet-fixtures.ts';

const shelf = new Shelf();
let plan: BundlePlan;
beforeAll(async () => {
  plan = await smallDossier(shelf);
});

const labels = ['1', '2', '3', '4', '5', '6', '7', '8', '4 bis'];

describe('a small dossier, at every outlet', () => {
  it('Télérecours: one file a piece, a series by year, the signed paper untouched, names of the rule', async () => {
    await withDelivery(shelf, plan, outletOf('telerecours'), {}, async ({ delivery, bytesOf }) => {
      expect(delivery.problems).toEqual([]);
      expect(delivery).toMatchObject({ ok: true, stale: false, tooLarge: [], sheets: null });
      expect(delivery.files.map(({ name }) => name)).toEqual([
        '0_Demande_de_titre_de_sejour_cerfa.pdf',
        '1_Passeport.pdf',
        '2_Svidetelstvo_o_rozhdenii.pdf',
        '3_Bail.pdf',
        '4_Etat_des_lieux_d_entree.pdf',
        '5_a_7_Preuves_de_presence_2019.pdf',
        '8_Quittance_de_loyer_2020-02-15.pdf',
        '4bis_Certificat.pdf',
        '0_Inventaire.pdf',
      ]);
      expect(delivery.files.flatMap(({ pieces }) => pieces)).toEqual(labels);
      // Untouched: whole files of the dossier; composed: two pictures, halves of a file, the series.
      expect(delivery.files.map(({ original }) => original)).toEqual([
        true,
        false,
        true,
        false,
        false,
        false,
        true,
        true,
        false,
      ]);
      for (const { name, sha256: hash, bytes, verification, original } of delivery.files) {
        const content = await bytesOf(name);
        expect([sha256(content), content.length]).toEqual([hash, bytes]);
        if (!original && verification) expect(verification.ok).toBe(true);
      }
      expect(delivery.files.find(({ name }) => name.startsWith('3_'))?.pages).toBe(3);
      expect(delivery.notes.join(' ')).toContain('video.mp4');
      expect(delivery.notes.join(' ')).toContain('taille admise');
    });
  });

  it('demarche.numerique: pictures stay pictures, accents stay, nothing is grouped', async () => {
    const photograph = { ...plan, sections: plan.sections.slice(0, 1), late: [], forms: [] };
    const [passport, ...rest] = photograph.sections[0]?.pieces ?? [];
    if (!passport) throw new Error('no passport');
    const one = { ...passport, pages: passport.pages.slice(0, 1), title: 'Passeport, page d’identité' };
    const sections = [{ title: 'Identité', pieces: [one, ...rest] }];
    await withDelivery(shelf, { ...photograph, sections }, outletOf('demarche-numerique'), {}, ({ delivery }) => {
      expect(delivery.problems).toEqual([]);
      expect(delivery.files.map(({ name, original }) => [name, original])).toEqual([
        ['1 - Passeport, page d’identité.jpg', true],
        ['2 - Свидетельство о рождении.pdf', true],
        ['0 - Inventaire.pdf', false],
      ]);
      expect(delivery.gauge[0]).toMatchObject({ what: 'file-bytes', limit: 209_715_199 });
    });
  });

  it('paper: each piece on a fresh sheet, dividers, sheets counted, a list of the originals', async () => {
    await withDelivery(shelf, plan, outletOf('guichet-papier'), {}, ({ delivery }) => {
      expect(delivery.problems).toEqual([]);
      expect(delivery.files.map(({ name }) => name)).toEqual(['Jeu des copies.pdf', 'Jeu des originaux - liste.pdf']);
      const [bundle, list] = delivery.files;
      expect(bundle?.pieces).toEqual(labels);
      expect(bundle?.verification?.ok).toBe(true);
      expect(delivery.sheets).toBe(Math.ceil((bundle?.pages ?? 0) / 2) + Math.ceil((list?.pages ?? 0) / 2));
      // 15 pages of pieces and forms in 10 documents: with back sides left blank, there are more pages than that.
      expect(bundle?.pages).toBeGreaterThan(30);
    });
  });

  it('copy: opens without the application, every original in a folder, every link leads to a file', async () => {
    await withDelivery(shelf, plan, outletOf('copie-demandeur'), {}, async ({ delivery, bytesOf }) => {
      expect(delivery.problems).toEqual([]);
      const names = delivery.files.map(({ name }) => name);
      expect(names).toContain('Liasse.pdf');
      expect(names).toContain('2 - Identité/1 - Passeport.jpg');
      expect(names).toContain('2 - Identité/1 - Passeport (2).jpg');
      expect(names).toContain('3 - Logement - bail - quittances/3 - Bail.pdf');
      const html = (await bytesOf('Ouvrir ici.html')).toString('utf8');
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) =>
        decodeURIComponent((href ?? '').replaceAll('&#39;', "'")),
      );
      expect(links.toSorted()).toEqual(names.filter((name) => name !== 'Ouvrir ici.html').toSorted());
      expect(html).toContain('video.mp4');
      expect(html).not.toMatch(/<script|https?:/);
      // Every source of the dossier is there once, byte for byte.
      const sources = new Set(
        [...plan.forms, ...[...plan.sections, ...plan.late].flatMap(({ pieces }) => pieces)].flatMap(({ pages }) =>
          pages.map(({ source }) => source),
        ),
      );
      const originals = delivery.files.filter(({ original }) => original);
      expect(originals.map((file) => file.sha256).toSorted()).toEqual([...sources].toSorted());
    });
  });

  it('prepares no file where the encrypted dossier itself is passed on', async () => {
    await expect(withDelivery(shelf, plan, outletOf('passation'), {}, () => null)).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });

  it('gives the same bytes again, and stops when it is no longer wanted', async () => {
    const small = { ...plan, sections: plan.sections.slice(0, 1), late: [], forms: [] };
    const hashes = () =>
      withDelivery(shelf, small, outletOf('telerecours'), {}, ({ delivery }) =>
        delivery.files.map((file) => file.sha256),
      );
    expect(await hashes()).toEqual(await hashes());
  });
});
