import { AppError } from '../../contract/errors.ts';
import { attachedWords } from '../dossier/form-map-of.ts';
import { attachedIds } from '../dossier/form-of-dossier.ts';
import type { Engine } from '../engine.ts';
import type { Handler } from '../handler.ts';

const now = () => new Date().toISOString();
const done = { ok: true as const };

async function knownProcedure(engine: Engine, slug: string) {
  const { procedures } = await engine.catalogue();
  const procedure = procedures[slug];
  if (!procedure) throw new AppError('input.unknown-procedure', { slug, known: Object.keys(procedures) });
  return procedure;
}

export const dossierHandlers = {
  'procedure.list': (async (_input, { engine }) =>
    Object.values((await engine.catalogue()).procedures)
      .map(({ slug, title, family, summary, questions }) => ({ slug, title, family, summary, questions }))
      .sort(
        (a, b) => a.family.localeCompare(b.family, 'fr') || a.title.localeCompare(b.title, 'fr'),
      )) satisfies Handler<'procedure.list'>,

  'dossier.list': ((_input, { engine }) => engine.library().listDossiers()) satisfies Handler<'dossier.list'>,

  'dossier.create': (async ({ label, procedure, filingDay }, { engine, changed }) => {
    await knownProcedure(engine, procedure);
    const id = engine.library().createDossier({ label, procedure, filingDay, now: now() });
    changed('library');
    return { id };
  }) satisfies Handler<'dossier.create'>,

  'dossier.get': (async ({ dossier: id }, { engine }) => {
    const dossier = engine.dossier(id);
    const summary = dossier.summary();
    const { forms } = await engine.catalogue();
    const procedure = await knownProcedure(engine, summary.procedure);
    const kept = new Map(dossier.forms.list().map((form) => [form.id, form]));
    const filledPages = new Map<string, { pages: number }>();
    for (const { id: formId, filled } of kept.values()) {
      if (!filled) continue;
      const source = await engine.shown.get(filled.sha256, `${formId}.pdf`, () => dossier.blobs.get(filled.sha256));
      filledPages.set(formId, { pages: source.pageCount });
    }
    return {
      ...summary,
      person: dossier.applicant.getPerson(),
      facts: dossier.applicant.getStatedFacts(),
      sources: dossier.sources
        .list()
        .map(({ sha256, name, bytes, type, pages }) => ({ sha256, name, bytes, type, pages })),
      quarantine: dossier.quarantine.list(),
      // Those of the procedure, then any other that was brought.
      forms: [...new Set([...procedure.forms, ...attachedIds(dossier, procedure)])].map((formId) => ({
        id: formId,
        title: forms[formId]?.title ?? (kept.has(formId) ? dossier.forms.notes(formId).title : null) ?? formId,
        attached: kept.get(formId)?.attached ?? null,
        filled: kept.get(formId)?.filled?.sha256 ?? null,
        stale: kept.get(formId)?.filled?.stale ?? false,
        known: forms[formId] !== undefined,
        ...(kept.has(formId) ? attachedWords(dossier.forms.notes(formId).details) : {}),
        report: kept.get(formId)?.filled?.report ?? null,
        ...filledPages.get(formId),
      })),
      lastFill: dossier.forms.lastReport(),
      lastBundle: dossier.bundles.getLast()?.result ?? null,
      lastBundleStale: dossier.bundles.getLast()?.stale ?? false,
    };
  }) satisfies Handler<'dossier.get'>,

  'dossier.update': (async ({ dossier: id, label, filingDay, procedure }, { engine, changed }) => {
    if (procedure !== undefined) await knownProcedure(engine, procedure);
    engine.dossier(id).meta.update(
      {
        ...(label !== undefined && { label }),
        ...(filingDay !== undefined && { filingDay }),
        ...(procedure !== undefined && { procedure }),
      },
      now(),
    );
    changed(`dossier:${id}`);
    changed('library');
    return done;
  }) satisfies Handler<'dossier.update'>,

  'person.set': (({ dossier: id, person }, { engine, changed }) => {
    engine.dossier(id).applicant.setPerson(person, now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'person.set'>,

  'dossier.setFacts': (({ dossier: id, facts }, { engine, changed }) => {
    const kept = engine.dossier(id).applicant.setStatedFacts(facts, now());
    changed(`dossier:${id}`);
    return { facts: kept };
  }) satisfies Handler<'dossier.setFacts'>,
};
