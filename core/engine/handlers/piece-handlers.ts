import { AppError } from '../../contract/errors.ts';
import { learnFrom } from '../dossier/learn.ts';
import { pieceViews } from '../dossier/piece-views.ts';
import { readingGrounds } from '../dossier/reading-grounds.ts';
import { rereadPiece } from '../dossier/reread-piece.ts';
import type { Context, Handler } from '../handler.ts';

const now = () => new Date().toISOString();

function changedPiece({ changed }: Context, dossier: string) {
  changed(`dossier:${dossier}`);
  changed('library');
  return { ok: true as const };
}

export const pieceHandlers = {
  'kind.list': (async (_input, { engine }) =>
    Object.values((await engine.catalogue()).kinds).map(({ slug, title, facts }) => ({
      slug,
      title,
      facts: [...new Set(facts.map((rule) => rule.fact))],
    }))) satisfies Handler<'kind.list'>,

  'piece.list': (async ({ dossier }, { engine }) =>
    pieceViews(engine.dossier(dossier), await engine.catalogue())) satisfies Handler<'piece.list'>,

  /** Another kind prints other facts: the piece's pages are looked at again with the new kind's labels. */
  'piece.setKind': (async ({ dossier: id, piece, kind }, context) => {
    const grounds = await readingGrounds(context.engine);
    if (!grounds.catalogue.kinds[kind]) throw new AppError('state.not-found', { what: 'kind', id: kind });
    const dossier = context.engine.dossier(id);
    dossier.transaction(() => {
      dossier.pieces.setKind(piece, kind, now());
      rereadPiece(dossier, grounds, piece, now());
    });
    return changedPiece(context, id);
  }) satisfies Handler<'piece.setKind'>,

  'piece.setTitle': (({ dossier, piece, title }, context) => {
    context.engine.dossier(dossier).pieces.setTitle(piece, title, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'piece.setTitle'>,

  'piece.split': (async ({ dossier: id, piece, at }, context) => {
    const grounds = await readingGrounds(context.engine);
    const dossier = context.engine.dossier(id);
    const second = dossier.transaction(() => {
      const cut = dossier.pieces.split(piece, at, now());
      for (const part of [piece, cut]) rereadPiece(dossier, grounds, part, now(), { classify: true });
      return cut;
    });
    changedPiece(context, id);
    return { piece: second };
  }) satisfies Handler<'piece.split'>,

  'piece.join': (async ({ dossier: id, piece, into }, context) => {
    const grounds = await readingGrounds(context.engine);
    const dossier = context.engine.dossier(id);
    dossier.transaction(() => {
      dossier.pieces.join(piece, into, now());
      rereadPiece(dossier, grounds, into, now(), { classify: true });
    });
    return changedPiece(context, id);
  }) satisfies Handler<'piece.join'>,

  'piece.remove': (({ dossier, piece }, context) => {
    context.engine.dossier(dossier).pieces.remove(piece, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'piece.remove'>,

  'piece.restoreRemoved': (({ dossier }, context) => {
    const restored = context.engine.dossier(dossier).pieces.restoreRemoved(now());
    changedPiece(context, dossier);
    return { restored };
  }) satisfies Handler<'piece.restoreRemoved'>,

  'fact.set': (async ({ dossier, piece, name, value }, context) => {
    const file = context.engine.dossier(dossier);
    file.facts.set(piece, name, value, now());
    await learnFrom(context.engine, file, piece, [name]);
    return changedPiece(context, dossier);
  }) satisfies Handler<'fact.set'>,

  'fact.confirm': (async ({ dossier, piece, names }, context) => {
    const file = context.engine.dossier(dossier);
    file.facts.confirm(piece, names, now());
    await learnFrom(context.engine, file, piece, names);
    return changedPiece(context, dossier);
  }) satisfies Handler<'fact.confirm'>,

  'fact.reset': (({ dossier, piece, name }, context) => {
    context.engine.dossier(dossier).facts.reset(piece, name, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'fact.reset'>,
};
