import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../../core/contract/catalogue/kind.ts';
import type { FactName } from '../../../core/contract/fact-names.ts';
import type { PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { KINDS } from '../../unit/reading/layout.ts';

const repoRoot = resolve(import.meta.dirname, '../../..');
const shared = process.env['LIASSE_SHARED'] ?? resolve(repoRoot, '../shared');
const samples = resolve(shared, 'samples');

type Sample = { id: string; file: string; fields: Record<string, { value_as_printed: string }> };

/** Names of the specimens' answer sheet → fact names. Its `heures_mois` (hours with overtime) and `naiss` are not facts. */
const FACTS: Record<string, FactName> = {
  periode: 'periode',
  periode_debut: 'periodeDebut',
  periode_fin: 'periodeFin',
  employeur: 'employeur',
  siret: 'siret',
  naf: 'naf',
  nir: 'nir',
  emploi: 'emploi',
  poste: 'emploi',
  entree: 'dateEntree',
  debut: 'dateDebut',
  heures: 'heures',
  brut: 'salaireBrut',
  net_social: 'netSocial',
  net_avant_impot: 'netAvantImpot',
  net_imposable: 'netImposable',
  net_paye: 'netPaye',
  nom: 'salarie',
  type: 'typeContrat',
};
const CONTRACT: Record<string, FactName> = { brut: 'salaireBrutMensuel', heures: 'heuresHebdo' };
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The printed value as the fact must give it, worked out here without the code under test. */
function expected(fact: FactName, printed: string): string | number {
  if (fact === 'periode') {
    const [name = '', year = ''] = printed.toLowerCase().split(' ');
    return `${year}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}`;
  }
  if (/^\d\d\/\d\d\/\d{4}$/.test(printed)) return printed.split('/').reverse().join('-');
  if (fact === 'typeContrat') return printed === 'durée indéterminée' ? 'CDI' : 'CDD';
  if (['siret', 'nir', 'naf'].includes(fact)) return printed.replaceAll(' ', '');
  if (/^[\d ]+[.,]\d\d$/.test(printed)) return Number(printed.replaceAll(' ', '').replace(',', '.'));
  if (fact === 'heuresHebdo') return Number.parseInt(printed, 10);
  return printed;
}

describe.skipIf(!existsSync(samples))('specimens (skipped when the specimens folder is absent)', () => {
  const pool = new OcrPool({ workers: 1 });
  afterAll(() => pool.close());
  const truth = (): Sample[] => JSON.parse(readFileSync(resolve(samples, 'ground_truth.json'), 'utf8')) as Sample[];

  async function piecesOf(file: string): Promise<PieceReading[]> {
    const source = await openSource(readFileSync(resolve(samples, file)), file);
    const kinds: Kind[] = KINDS;
    try {
      return readPieces(await readPages(source, { pool }), kinds);
    } finally {
      source.close();
    }
  }

  function compare(piece: PieceReading, sample: Sample): void {
    const wrong: string[] = [];
    for (const [key, { value_as_printed }] of Object.entries(sample.fields)) {
      const name = (piece.kind === 'contrat-de-travail' ? CONTRACT[key] : undefined) ?? FACTS[key];
      if (name === undefined) continue;
      const got = piece.facts[name]?.value;
      if (got !== expected(name, value_as_printed)) wrong.push(`${name}: ${got} instead of ${value_as_printed}`);
    }
    expect(wrong).toEqual([]);
  }

  it.each(['silae', 'cegid', 'cdi'])('reads every value of the text document %s', async (id) => {
    const sample = truth().find((s) => s.id === id) as Sample;
    const pieces = await piecesOf(sample.file);
    expect(pieces.length).toBe(1);
    compare(pieces[0] as PieceReading, sample);
  });

  it('reads the image payslip: all of it, its impossible numbers as printed and flagged', async () => {
    const sample = truth().find((s) => s.id === 'mindee') as Sample;
    const pieces = await piecesOf(sample.file);
    expect(pieces.map((p) => p.kind)).toEqual(['bulletin-de-paie']);
    const piece = pieces[0] as PieceReading;
    compare(piece, sample);
    expect(piece.facts.periode?.value).toBe('2023-03');
    expect(piece.facts.heures).toBeUndefined();
    for (const name of ['siret', 'nir'] as const) {
      expect(piece.facts[name]?.confidence).toBeLessThanOrEqual(0.6);
      expect(piece.findings).toContainEqual(expect.objectContaining({ code: 'check-failed', fact: name }));
    }
    for (const fact of Object.values(piece.facts)) expect(fact?.source).toBe('ocr');
  });

  it('reads the image tax notice without inventing an establishment day', async () => {
    const pieces = await piecesOf('tax/avis-impot-specimen-2ddoc.pdf');
    expect(pieces.map((p) => p.kind)).toEqual(['avis-imposition']);
    expect(pieces[0]?.facts.anneeRevenus?.value).toBe(2021);
    expect(pieces[0]?.facts.dateEtablissement).toBeUndefined();
  });

  it('reads the rent receipt', async () => {
    const [piece] = await piecesOf('proof/replica_quittance.pdf');
    expect(piece?.kind).toBe('quittance-loyer');
    expect(piece?.facts).toMatchObject({
      dateDocument: { value: '2023-03-05' },
      periode: { value: '2023-02' },
      titulaire: { value: 'TEMOIN Awa' },
      bailleur: { value: 'SCI DU MODELE' },
      loyer: { value: 600 },
    });
  });

  const sureValues = (piece: Awaited<ReturnType<typeof piecesOf>>[number] | undefined) =>
    Object.fromEntries(
      Object.entries(piece?.facts ?? {})
        .filter(([, fact]) => (fact?.confidence ?? 0) >= SURE_THRESHOLD)
        .map(([name, fact]) => [name, fact?.value]),
    );

  it('only guesses the kind of the tax attestation, says so, and is sure of nothing', async () => {
    const [piece, ...others] = await piecesOf('proof/df_mfc_tax.pdf');
    expect(others).toEqual([]);
    expect(['autre', 'avis-imposition']).toContain(piece?.kind);
    expect(piece?.findings.map(({ code }) => code)).toContain('unknown-kind');
    expect(sureValues(piece)).toEqual({});
  });

  it('knows the unemployment attestation, and is sure of nothing wrong', async () => {
    const [piece, ...others] = await piecesOf('proof/df_mfc_unemp.pdf');
    expect([piece?.kind, others.length]).toEqual(['attestation-france-travail', 0]);
    for (const [name, value] of Object.entries(sureValues(piece)))
      expect({ emetteur: 'Pôle emploi', dateDocument: '2023-02-03', titulaire: 'Angela DUBOIS' }).toMatchObject({
        [name]: value,
      });
  });

  it('reads the identity card, and is sure of nothing wrong', async () => {
    const [piece, ...others] = await piecesOf('id/cni-specimen.jpg');
    expect([piece?.kind, others.length]).toEqual(['carte-identite', 0]);
    const printed: Record<string, unknown> = {
      nom: 'MARTIN',
      prenoms: 'Maëlis-Gaëlle, Marie',
      titulaire: 'MARTIN Maëlis-Gaëlle, Marie',
      numeroDocument: 'D2H6862M2',
      dateNaissance: '1990-07-13',
      lieuNaissance: 'PARIS',
      sexe: 'F',
      nationalite: 'FRA',
      dateExpiration: '2030-02-11',
    };
    const values = Object.fromEntries(Object.entries(piece?.facts ?? {}).map(([name, fact]) => [name, fact?.value]));
    expect(printed).toMatchObject(values);
    expect(Object.keys(values).length).toBeGreaterThanOrEqual(6);
  });
});
