import { AppError } from '../../contract/errors.ts';
import { extractFacts } from '../../domain/reading/extract-facts.ts';
import { kindOf, pieceViews } from '../dossier/piece-views.ts';
import { sureRule } from '../dossier/sure-rule.ts';
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
    const catalogue = await context.engine.catalogue();
    if (!catalogue.kinds[kind]) throw new AppError('state.not-found', { what: 'kind', id: kind });
    const dossier = context.engine.dossier(id);
    const readings = dossier.pieces
      .get(piece)
      .pages.map((ref) => dossier.pages.getReading(ref))
      .filter((reading) => reading !== null);
    dossier.transaction(() => {
      dossier.pieces.setKind(piece, kind, now());
      dossier.pieces.reread(piece, extractFacts(readings, kindOf(catalogue, kind)), sureRule, now());
    });
    return changedPiece(context, id);
  }) satisfies Handler<'piece.setKind'>,

  'piece.setTitle': (({ dossier, piece, title }, context) => {
    context.engine.dossier(dossier).pieces.setTitle(piece, title, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'piece.setTitle'>,

  'piece.remove': (({ dossier, piece }, context) => {
    context.engine.dossier(dossier).pieces.remove(piece, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'piece.remove'>,

  'piece.restoreRemoved': (({ dossier }, context) => {
    const restored = context.engine.dossier(dossier).pieces.restoreRemoved(now());
    changedPiece(context, dossier);
    return { restored };
  }) satisfies Handler<'piece.restoreRemoved'>,

  'fact.set': (({ dossier, piece, name, value }, context) => {
    context.engine.dossier(dossier).facts.set(piece, name, value, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'fact.set'>,

  'fact.confirm': (({ dossier, piece, names }, context) => {
    context.engine.dossier(dossier).facts.confirm(piece, names, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'fact.confirm'>,

  'fact.reset': (({ dossier, piece, name }, context) => {
    context.engine.dossier(dossier).facts.reset(piece, name, now());
    return changedPiece(context, dossier);
  }) satisfies Handler<'fact.reset'>,
};
