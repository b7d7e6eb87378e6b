import { documentChecks, spellingsOnPapers } from '../../domain/documents/document-checks.ts';
import { prepareDossier } from '../../domain/prepare-dossier.ts';
import { presenceStudy } from '../../domain/presence/presence-study.ts';
import { compareAssessments } from '../../domain/what-if/compare-assessments.ts';
import { whatIf } from '../../domain/what-if/what-if.ts';
import { rulesStamp } from '../catalogue/rules-stamp.ts';
import { assessDossier } from '../dossier/assess-dossier.ts';
import { dossierFacts } from '../dossier/dossier-facts.ts';
import { dossierLanguages } from '../dossier/dossier-languages.ts';
import type { Engine } from '../engine.ts';
import type { Handler } from '../handler.ts';
import type { DossierFile } from '../store/dossier-file.ts';

const now = () => new Date().toISOString();

async function prepared(dossier: DossierFile, engine: Engine) {
  const catalogue = await engine.catalogue();
  return prepareDossier(dossierFacts(dossier, catalogue), dossier.meta.get().procedure, catalogue);
}

/** The law of one dossier: on its day, on other days, under newer rules, and what its papers are worth. */
export const lawHandlers = {
  'assessment.get': (async ({ dossier, on }, { engine }) =>
    assessDossier(engine.dossier(dossier), await engine.catalogue(), on)) satisfies Handler<'assessment.get'>,

  'assessment.whatIf': (async ({ dossier, on, assumption }, { engine }) =>
    whatIf(await prepared(engine.dossier(dossier), engine), on, { assumption })) satisfies Handler<'assessment.whatIf'>,

  'assessment.newRules': (async ({ dossier: id }, { engine }) => {
    const dossier = engine.dossier(id);
    const catalogue = await engine.catalogue();
    const { procedure, filingDay } = dossier.meta.get();
    const rules = rulesStamp(catalogue);
    const seen = dossier.seenAnswers.get(procedure);
    const answer = assessDossier(dossier, catalogue, filingDay);
    if (seen === null || seen.rules === rules) {
      // Under the same rules what is shown is what was seen; nobody has to be told of their own changes.
      dossier.seenAnswers.keep(rules, answer, now());
      return null;
    }
    const changes = seen.answer === null ? null : compareAssessments(seen.answer, answer).sentences;
    return { seenAt: seen.seenAt, changes };
  }) satisfies Handler<'assessment.newRules'>,

  'assessment.markSeen': (async ({ dossier: id }, { engine, changed }) => {
    const dossier = engine.dossier(id);
    const catalogue = await engine.catalogue();
    dossier.seenAnswers.keep(
      rulesStamp(catalogue),
      assessDossier(dossier, catalogue, dossier.meta.get().filingDay),
      now(),
    );
    changed(`dossier:${id}`);
    return { ok: true as const };
  }) satisfies Handler<'assessment.markSeen'>,

  'presence.study': (async ({ dossier, on, grid }, { engine }) =>
    presenceStudy(await prepared(engine.dossier(dossier), engine), on, grid)) satisfies Handler<'presence.study'>,

  'paper.checks': (async ({ dossier: id, on }, { engine }) => {
    const dossier = engine.dossier(id);
    const catalogue = await engine.catalogue();
    const { pieces } = dossierFacts(dossier, catalogue);
    const person = dossier.applicant.getPerson();
    return {
      checks: documentChecks(pieces, person, on, catalogue, dossierLanguages(dossier)),
      spellings: spellingsOnPapers(pieces, person, catalogue),
    };
  }) satisfies Handler<'paper.checks'>,
};
