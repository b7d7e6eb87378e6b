import type { Assessment } from '../../core/contract/assessment.ts';
import type { BundleResult } from '../../core/contract/bundle.ts';
import type { DossierView, ImportReport, PieceView } from '../../core/contract/dossier.ts';
import type { FillReport } from '../../core/contract/form.ts';
import { SENTENCE_STATES } from '../../core/contract/state-words-fr.ts';
import type { Score } from '../fixtures/compare-with-truth.ts';
import type { Truth } from '../fixtures/sample-dossier/truth.ts';

export interface DemoResult {
  label: string;
  truth: Truth;
  files: string[];
  report: ImportReport;
  seconds: number;
  view: DossierView;
  pieces: PieceView[];
  score: Score;
  assessments: Assessment[];
  fill: FillReport | null;
  form: { path: string; dataSheet: boolean } | null;
  bundle: BundleResult;
}

const table = (head: string[], rows: (string | number | null)[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`).join('\n');

function readingPart({ report, seconds, view, pieces, score }: DemoResult): string {
  const doubts = score.values.filter((v) => v.outcome !== 'right');
  return [
    '## Lecture',
    `${report.imported.length} fichiers lus, ${report.duplicates.length} en double, ${report.quarantined.length} en quarantaine ; ` +
      `${pieces.length} pièces, ${view.toCheck} valeurs à vérifier par une personne ; ${seconds.toFixed(1)} s.`,
    '',
    'Comparaison avec ce qui est réellement imprimé (le dossier d’exemple connaît sa vérité) :',
    table(
      [
        'pièces trouvées',
        'type juste',
        'valeurs justes',
        'non lues',
        'fausses mais signalées',
        '**fausses et non signalées**',
      ],
      [
        [
          `${score.pieces.found}/${score.pieces.expected}`,
          `${score.pieces.rightKind}/${score.pieces.expected}`,
          score.right,
          score.missing,
          score.wrongFlagged,
          score.wrongSure,
        ],
      ],
    ),
    '',
    doubts.length === 0 ? 'Aucun écart.' : '',
    ...doubts.map(
      (v) =>
        `- ${v.file} p. ${v.pages.join(',')} (${v.medium}) – ${v.fact} : ${v.outcome}, imprimé « ${v.expected ?? '–'} », lu « ${v.found ?? '–'} »${v.sure ? ' **non signalé**' : ''}`,
    ),
  ].join('\n');
}

/** The counts that the papers really give, made apart by the generator, beside those that came out. */
function expectedPart(answer: Assessment, truth: Truth): string[] {
  const expected = truth.expected.find(({ on }) => on === answer.on);
  if (!expected) return [];
  const names = ['moisTravailles12', 'moisTravailles24', 'moisTravailles60', 'moisTravaillesTotal'] as const;
  const rows = names.map((name) => [name, expected[name], answer.measures[name]?.value ?? null]);
  return ['', 'Ce que les papiers donnent réellement, compté à part :', table(['mesure', 'attendu', 'obtenu'], rows)];
}

function assessmentPart(answer: Assessment, truth: Truth): string {
  const measures = Object.entries(answer.measures).map(([name, m]) => [name, m.value, m.unit, m.explanation]);
  const findings = answer.findings.map((f) =>
    [
      `- **${f.title}**${f.standing === 'repere' ? ' (repère : texte abrogé)' : ''} – ${SENTENCE_STATES[f.state]}`,
      `  ${f.explanation}`,
      ...f.missing.map((m) => `  - il manque : ${m.note}`),
      `  - source : ${f.source.text}${f.source.article ? `, ${f.source.article}` : ''} (en vigueur du ${f.source.from ?? '?'} au ${f.source.to ?? 'ce jour'})`,
    ].join('\n'),
  );
  const gaps = answer.presence.gaps.map((g) => (g.from === g.to ? g.from : `${g.from} → ${g.to}`));
  return [
    `## Conditions pour un dépôt le ${answer.on}`,
    ...findings,
    '',
    table(['mesure', 'valeur', 'unité', 'explication'], measures),
    ...expectedPart(answer, truth),
    '',
    `Présence : ${answer.presence.months.filter((m) => m.strength !== 'aucune').length} mois prouvés sur ${answer.presence.months.length} ; ` +
      `mois sans preuve : ${gaps.join(', ') || 'aucun'}.`,
    '',
    `_${answer.disclaimer}_`,
  ].join('\n');
}

function formPart({ form, fill }: DemoResult): string {
  if (!form) return '## Formulaire\nAucun formulaire pour cette procédure.';
  if (form.dataSheet)
    return '## Formulaire\nAucun PDF officiel n’a été fourni (Liasse n’en distribue pas) : une fiche de renseignements de même contenu le remplace dans la liasse.';
  return [
    '## Formulaire',
    `${fill?.written.length ?? 0} valeurs écrites, ${fill?.checked.reread ?? 0} relues, ${fill?.checked.inkSeen ?? 0} vues à l’image.`,
    ...(fill?.missing ?? []).map((m) => `- non connu : ${m.from}`),
  ].join('\n');
}

function bundlePart({ bundle }: DemoResult): string {
  return [
    '## Liasse',
    bundle.verification.sentence,
    '',
    table(
      ['n°', 'titre', 'date', 'page', 'pages'],
      bundle.inventory.map((l) => [l.label, l.title, l.date, l.firstPage, l.pages]),
    ),
    ...bundle.leftOut.map((l) => `- non inclus : ${l.file} (${l.code})`),
  ].join('\n');
}

/** The demo's readable report, in Markdown. */
export function demoReport(result: DemoResult): string {
  return [
    `# Dossier d’exemple : ${result.label} (personne fictive)`,
    readingPart(result),
    ...result.assessments.map((answer) => assessmentPart(answer, result.truth)),
    formPart(result),
    bundlePart(result),
    '',
  ].join('\n\n');
}
