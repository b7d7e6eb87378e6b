import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import type { FactName } from '../../../core/contract/fact-names.ts';
import type { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import { NOW, newDossierFile, pieceOf, readFact, sureFrom90 } from './store-fixtures.ts';

const NAMES = ['netPaye', 'salaireBrut', 'heures'] as const satisfies FactName[];
type Name = (typeof NAMES)[number];

/** The dossier as a plain list: what the tables must agree with after any sequence of operations. */
interface ModelFact {
  read: { value: number; confidence: number } | null;
  typed: number | null;
  confirmed: boolean;
}
interface ModelPiece {
  id: string;
  pages: string[];
  kind: string;
  kindConfirmed: boolean;
  title: string | null;
  removed: boolean;
  facts: Map<Name, ModelFact>;
}

const name = fc.constantFrom(...NAMES);
const value = fc.integer({ min: 0, max: 3 });
const read = fc.record({ value, confidence: fc.constantFrom(0.2, 0.95) });
const readings = fc.dictionary(name, read, { noNullPrototype: true }) as fc.Arbitrary<
  Partial<Record<Name, ModelFact['read']>>
>;
const at = fc.nat(7);
const operation = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('import' as const),
      content: fc.nat(5),
      pieces: fc.array(readings, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ op: fc.constant('set' as const), at, name, value }) },
  {
    weight: 3,
    arbitrary: fc.record({ op: fc.constant('confirm' as const), at, names: fc.array(name, { minLength: 1 }) }),
  },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('reset' as const), at, name }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('reread' as const), at, facts: readings }) },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('kind' as const), at, kind: fc.constantFrom('autre', 'quittance-loyer') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('title' as const), at, title: fc.constantFrom('', 'Un titre') }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('remove' as const), at }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('restore' as const) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('reopen' as const) }) },
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

const factsOf = (facts: Partial<Record<Name, ModelFact['read']>>) =>
  Object.fromEntries(Object.entries(facts).flatMap(([n, f]) => (f ? [[n, readFact(f.value, 1, f.confidence)]] : [])));

/** What the operation should do to the model; false when it should be refused and change nothing. */
function applyToModel(model: ModelPiece[], operation: Operation): boolean {
  if (operation.op === 'reopen') return true;
  if (operation.op === 'restore') {
    for (const piece of model) piece.removed = false;
    return true;
  }
  if (operation.op === 'import') {
    const content = `content ${operation.content}`;
    if (model.some((piece) => piece.pages[0]?.startsWith(content))) return true; // a duplicate adds nothing
    for (const [index, facts] of operation.pieces.entries()) {
      const entries = Object.entries(facts).flatMap(([n, f]): [Name, ModelFact][] =>
        f ? [[n as Name, { read: f, typed: null, confirmed: false }]] : [],
      );
      const piece = {
        kind: 'bulletin-de-paie',
        kindConfirmed: false,
        title: null,
        removed: false,
        facts: new Map(entries),
      };
      model.push({ id: `p${model.length + 1}`, pages: [`${content}/${index + 1}`], ...piece });
    }
    return true;
  }
  const piece = model[operation.at];
  if (!piece || piece.removed) return false;
  if (operation.op === 'remove') piece.removed = true;
  if (operation.op === 'title') piece.title = operation.title || null;
  if (operation.op === 'kind') Object.assign(piece, { kind: operation.kind, kindConfirmed: true });
  if (operation.op === 'set') {
    const known = piece.facts.get(operation.name);
    const same = known?.read?.value === operation.value;
    piece.facts.set(operation.name, {
      read: known?.read ?? null,
      typed: same ? null : operation.value,
      confirmed: same,
    });
  }
  if (operation.op === 'confirm') {
    if (operation.names.some((n) => !piece.facts.has(n))) return false;
    for (const n of operation.names) {
      const known = piece.facts.get(n);
      if (known && known.typed === null) known.confirmed = true;
    }
  }
  if (operation.op === 'reset') {
    const known = piece.facts.get(operation.name);
    if (!known) return false;
    if (known.read) piece.facts.set(operation.name, { read: known.read, typed: null, confirmed: false });
    else piece.facts.delete(operation.name);
  }
  if (operation.op === 'reread') {
    for (const [n, f] of piece.facts) if (f.typed === null && !f.confirmed) piece.facts.delete(n);
    for (const n of NAMES) {
      const fresh = operation.facts[n];
      if (fresh && !piece.facts.has(n)) piece.facts.set(n, { read: fresh, typed: null, confirmed: false });
    }
  }
  return true;
}

function applyToDossier(dossier: DossierFile, operation: Operation): void {
  const id = 'at' in operation ? `p${operation.at + 1}` : '';
  if (operation.op === 'import') {
    const batch = dossier.beginImport(sureFrom90, NOW);
    const content = Buffer.from(`content ${operation.content}`);
    const pages = operation.pieces.length;
    const { sha256, duplicateOf } = batch.addSource({ content, name: 'x.pdf', type: 'pdf', pages });
    const facts = operation.pieces.map(factsOf);
    // Facts are read on page 1 of the source, whichever page the piece has.
    if (duplicateOf === null)
      batch.addPieces(
        sha256,
        facts.map((f, index) => pieceOf([index + 1], f)),
      );
    batch.commit();
  }
  if (operation.op === 'set') dossier.facts.set(id, operation.name, operation.value, NOW);
  if (operation.op === 'confirm') dossier.facts.confirm(id, operation.names, NOW);
  if (operation.op === 'reset') dossier.facts.reset(id, operation.name, NOW);
  if (operation.op === 'kind') dossier.pieces.setKind(id, operation.kind, NOW);
  if (operation.op === 'title') dossier.pieces.setTitle(id, operation.title, NOW);
  if (operation.op === 'remove') dossier.pieces.remove(id, NOW);
  if (operation.op === 'restore') dossier.pieces.restoreRemoved(NOW);
  if (operation.op === 'reread') {
    dossier.pieces.reread(id, { facts: factsOf(operation.facts), findings: [] }, sureFrom90, NOW);
  }
}

function seenInModel(model: readonly ModelPiece[]) {
  return model.map(({ id, kind, kindConfirmed, title, facts }) => ({
    id,
    kind,
    kindConfirmed,
    title,
    facts: [...facts]
      .map(([n, f]) => ({
        name: n,
        value: f.typed ?? f.read?.value,
        status: f.typed !== null ? 'typed' : f.confirmed ? 'confirmed' : 'read',
        readValue: f.read?.value ?? null,
        boxed: f.typed === null,
        sure: f.typed !== null || f.confirmed || (f.read?.confidence ?? 0) >= 0.9,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

function seenInDossier(pieces: ReturnType<DossierFile['pieces']['list']>) {
  return pieces.map(({ id, kind, kindConfirmed, titleOverride, facts }) => ({
    id,
    kind,
    kindConfirmed,
    title: titleOverride,
    facts: facts
      .map((f) => ({
        name: f.name,
        value: f.value,
        status: f.status,
        readValue: f.readValue,
        boxed: f.box !== null && f.printed !== null && f.source !== null && f.page !== null && f.origin === 'ocr',
        sure: f.sure,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

it('agrees with a plain list after any sequence of operations', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40, size: 'max' }), (operations) => {
      const { dossier: first, reopen } = newDossierFile();
      let dossier = first;
      const model: ModelPiece[] = [];
      for (const operation of operations) {
        if (operation.op === 'reopen') {
          dossier.close();
          dossier = reopen();
        }
        const revision = dossier.journal.revision();
        const accepted = applyToModel(model, operation);
        try {
          applyToDossier(dossier, operation);
          expect(accepted).toBe(true);
        } catch (error) {
          expect([error instanceof AppError && error.code, accepted]).toEqual(['state.not-found', false]);
          expect(dossier.journal.revision()).toBe(revision);
        }
        const shown = model.filter((piece) => !piece.removed);
        expect(seenInDossier(dossier.pieces.list())).toEqual(seenInModel(shown));
        const toCheck = seenInModel(shown).flatMap((piece) =>
          piece.facts.filter((f) => f.status === 'read' && !f.sure),
        );
        expect(dossier.summary()).toMatchObject({ pieces: shown.length, toCheck: toCheck.length });
      }
      expect(seenInDossier(dossier.pieces.listRemoved())).toEqual(seenInModel(model.filter((piece) => piece.removed)));
      expect(dossier.check()).toEqual([]);
      dossier.close();
    }),
    { numRuns: 60 },
  );
});
