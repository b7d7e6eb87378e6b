import type { PageReading } from '../../../../core/contract/reading.ts';
import { layout } from '../layout.ts';

/** How much larger a line that opens with "# " is printed. */
const LARGE = 1.8;
/** Words of a line at most: a paper breaks its sentences. */
const LINE = 90;

/** Sentences run over several lines, as on paper. */
function broken(line: string): string {
  if (line.length <= LINE || line.trim().includes('  ')) return line;
  const cut = line.lastIndexOf(' ', LINE);
  return `${line.slice(0, cut)}\n${broken(line.slice(cut + 1))}`;
}

/** The page of an unseen paper (see `UnseenPaper.page`). */
export function pageOf(paper: string): PageReading {
  const lines = paper.split(' | ').flatMap((line) => broken(line).split('\n'));
  const page = layout(lines.map((line) => line.replace(/^# /, '').replace(/^ {3}/, ' '.repeat(62))).join('\n\n'));
  const large = lines.flatMap((line, i) => (line.startsWith('# ') ? [30 + i * 24] : []));
  const words = page.words.map((word) => {
    const [x, y, width, height] = word.box;
    if (!large.includes(y)) return word;
    return { ...word, box: [20 + (x - 20) * LARGE, y - 6, width * LARGE, height * LARGE] as typeof word.box };
  });
  return { ...page, words };
}
