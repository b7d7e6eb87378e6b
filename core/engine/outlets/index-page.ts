import { frenchDay, frenchLongDay } from '../../domain/calendar/french-dates.ts';
import type { BundlePiece, BundlePlan } from '../bundle/bundle-plan.ts';

interface Listed {
  name: string; // path from the page, separated by /
  section: string;
  pieces: BundlePiece[];
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b2430}
h1{font-size:1.5rem}h2{font-size:1.1rem;border-bottom:1px solid #ccd;margin-top:2rem}ul{list-style:none;padding:0}
li{margin:.4rem 0}a{color:#1b3a6b}small{color:#556}.all{font-size:1.15rem;font-weight:600}`;

/**
 * The page that opens the copy: plain HTML without script, picture or anything from a network, which any browser or telephone shows.
 * It says what is not in the copy, and why.
 */
export function indexPage(plan: BundlePlan, bundle: string, originals: readonly Listed[]): string {
  const sections = [...Map.groupBy(originals, ({ section }) => section)];
  const left = plan.leftOut.map(({ file, reason }) => `<li>${text(file)}<br><small>${text(reason)}</small></li>`);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(`${plan.title} – ${plan.applicant}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text(plan.title)}</h1>
<p>${text(plan.applicant)}<br><small>${text(plan.procedureTitle)} – ${text(frenchLongDay(plan.filingDay))}</small></p>
<p class="all">${link(bundle, 'Tout le dossier dans un seul PDF')}</p>
<p>Ci-dessous, les fichiers d’origine, tels qu’ils ont été reçus. Ils ne sont pas chiffrés : gardez-les pour vous.</p>
${sections.map(([section, files]) => `<h2>${text(section)}</h2>\n<ul>\n${files.map(item).join('\n')}\n</ul>`).join('\n')}
${left.length > 0 ? `<h2>Fichiers reçus qui ne sont pas dans cette copie</h2>\n<ul>\n${left.join('\n')}\n</ul>` : ''}
</body>
</html>
`;
}

function item({ name, pieces }: Listed): string {
  const [first, ...others] = pieces;
  if (first === undefined) return '';
  const number = (piece: BundlePiece) => (piece.label === null ? '' : `${piece.label}. `);
  const day = first.date === null ? '' : ` <small>${text(frenchDay(first.date))}</small>`;
  const also = others.map((piece) => `<br><small>aussi : ${text(`${number(piece)}${piece.title}`)}</small>`).join('');
  return `<li>${link(name, `${number(first)}${first.title}`)}${day}${also}</li>`;
}

const link = (path: string, words: string) =>
  `<a href="${text(path.split('/').map(encodeURIComponent).join('/'))}">${text(words)}</a>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const text = (value: string) => value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
