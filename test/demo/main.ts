import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { folderFiles } from '../../core/cli/folder-files.ts';
import { factsFile } from '../../core/contract/assessment.ts';
import { AppError } from '../../core/contract/errors.ts';
import { sentenceFor } from '../../core/contract/sentences-fr.ts';
import { compareWithTruth } from '../fixtures/compare-with-truth.ts';
import { generateSampleDossier } from '../fixtures/sample-dossier/generate.ts';
import { ENGINE_BUILT, forkEngine } from '../setup/forked-engine.ts';
import { demoReport } from './report.ts';

const root = resolve(import.meta.dirname, '../..');
const PROCEDURE = 'aes-salarie';
const FILING_DAY = '2025-01-10';
const OTHER_DAYS = ['2026-11-22'];

const { values: options } = parseArgs({ options: { out: { type: 'string' }, form: { type: 'string' } } });
const out = resolve(options.out ?? join(root, 'demo-output'));
const say = (line: string) => console.log(line);

/** Puts the fictitious person's papers through the built engine, as the window would, and writes what came out. */
async function demo(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const papers = join(out, 'papiers');
  await mkdir(papers, { recursive: true });
  say('1. Papiers du dossier d’exemple (personne fictive)');
  const truth = await generateSampleDossier(papers);
  const facts = factsFile.parse(JSON.parse(await readFile(join(papers, 'faits.json'), 'utf8')));
  const files = await folderFiles(papers, [join(papers, 'faits.json'), join(papers, 'verite.json')]);
  say(`   ${files.length} fichiers dans ${papers}`);

  const engine = await forkEngine(ENGINE_BUILT, join(root, 'out/main/catalogue.json'));
  const { client, grant } = engine;
  try {
    say('2. Bibliothèque chiffrée et dossier');
    const library = join(out, 'bibliotheque');
    await mkdir(library);
    await client.call('library.create', { folder: grant(library), passphrase: 'phrase de passe de démonstration' });
    const label = `${facts.person.prenoms} ${facts.person.nom}`;
    const { id: dossier } = await client.call('dossier.create', { label, procedure: PROCEDURE, filingDay: FILING_DAY });
    await client.call('person.set', { dossier, person: facts.person });
    await client.call('dossier.setFacts', { dossier, facts: facts.facts });

    say('3. Lecture des papiers (texte des PDF, OCR des scans)');
    const started = performance.now();
    const report = await client.call('source.import', { dossier, files: files.map(grant) });
    const seconds = (performance.now() - started) / 1000;
    const view = await client.call('dossier.get', { dossier });
    const pieces = await client.call('piece.list', { dossier });
    const score = compareWithTruth(truth, view, pieces);
    say(`   ${pieces.length} pièces, ${view.toCheck} valeurs à vérifier, ${seconds.toFixed(1)} s`);

    say('4. Conditions au jour du dépôt');
    const assessments = [];
    for (const on of [FILING_DAY, ...OTHER_DAYS])
      assessments.push(await client.call('assessment.get', { dossier, on }));

    say('5. Formulaire');
    const formId = view.forms[0]?.id;
    let fill = null;
    let form = null;
    if (formId) {
      if (options.form) {
        await client.call('form.attach', { dossier, file: grant(resolve(options.form)) });
        fill = await client.call('form.fillAttached', { dossier, id: formId });
      }
      form = await client.call('form.save', { dossier, id: formId, to: grant(join(out, `formulaire-${formId}.pdf`)) });
    }
    say(
      form?.dataSheet
        ? '   aucun PDF officiel fourni : fiche de renseignements à la place'
        : '   formulaire officiel rempli',
    );

    say('6. Liasse, relue et contrôlée');
    const bundle = await client.call('bundle.build', { dossier });
    const saved = join(out, 'liasse.pdf');
    await client.call('bundle.save', { dossier, to: grant(saved) });
    say(`   ${bundle.verification.sentence}`);

    const path = join(out, 'rapport.md');
    await writeFile(
      path,
      demoReport({
        label,
        truth,
        files: files.map((f) => basename(f)),
        report,
        seconds,
        view,
        pieces,
        score,
        assessments,
        fill,
        form,
        bundle,
      }),
    );
    say(`\nLiasse      : ${saved}\nFormulaire  : ${form ? join(out, form.path) : 'aucun'}\nRapport     : ${path}`);
  } finally {
    await engine.stop();
  }
}

try {
  await demo();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(sentenceFor(error.toShape()));
  process.exitCode = 1;
}
