import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { composeFile, wholeLayout } from './compose-file.ts';
import { EXTENSIONS } from './deliver-files.ts';
import { type DeliveredDocument, documentsOf, heldBy, labelsOf } from './delivered-documents.ts';
import type { DeliveryWork, Made, MadeFile } from './delivery-work.ts';
import { indexPage } from './index-page.ts';
import { lookAtSources } from './source-facts.ts';

/** Everything readable without the application: the bundle, the files as they were received, and a page that leads to them. */
export async function deliverCopy(
  work: DeliveryWork,
): Promise<Made & { index: (nameOf: (file: MadeFile) => string) => MadeFile }> {
  const documents = documentsOf(work.plan);
  const { title } = work.plan;
  const file = await composeFile(work, { documents, title, layout: wholeLayout(work), whole: true, plainNames: false });
  const { path, bytes, sha256, pages, reduced, verification } = file;
  const bundle: MadeFile = {
    ...{ path, bytes, sha256, pages, reduced, verification, original: false },
    naming: { labels: [], title: 'Liasse', fallback: 'Liasse', extension: 'pdf', folder: '' },
    holds: heldBy(documents),
  };
  const originals = await originalFiles(work, documents);
  return {
    files: [bundle, ...originals.map(({ file: original }) => original)],
    tooLarge: [],
    problems: verification.problems,
    notes: [],
    sheets: null,
    index: (nameOf) => {
      const html = indexPage(
        work.plan,
        nameOf(bundle),
        originals.map((one) => ({ ...one, name: nameOf(one.file) })),
      );
      const content = Buffer.from(html, 'utf8');
      const to = work.nextPath('html');
      writeFileSync(to, content, { mode: 0o600 });
      return {
        path: to,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        pages: null,
        original: false,
        reduced: [],
        verification: null,
        naming: { labels: [], title: 'Ouvrir ici', fallback: 'Ouvrir ici', extension: 'html', folder: '' },
        holds: [],
      };
    },
  };
}

/** Each source once, in the folder of the first piece that uses it, under that piece's number and title. */
async function originalFiles(work: DeliveryWork, documents: readonly DeliveredDocument[]) {
  const sources = await lookAtSources(work.plan, work.getSource, work.signal);
  const users = Map.groupBy(
    documents.flatMap((document) =>
      [...new Set(document.piece.pages.map(({ source }) => source))].map((sha) => ({ sha, document })),
    ),
    ({ sha }) => sha,
  );
  const sections = [...new Set(documents.map(({ section }) => section))];
  return [...users].flatMap(([sha, uses]) => {
    const source = sources.get(sha);
    const first = uses[0]?.document;
    if (source === undefined || first === undefined) return [];
    const rank = String(sections.indexOf(first.section) + 1).padStart(String(sections.length).length, '0');
    const file: MadeFile = {
      path: null,
      bytes: source.bytes,
      sha256: sha,
      pages: source.type === 'pdf' ? source.pages : null,
      original: true,
      reduced: [],
      verification: null,
      naming: {
        labels: labelsOf([first]),
        title: first.piece.title,
        fallback: work.kindTitle?.(first.piece) ?? 'Piece',
        extension: EXTENSIONS[source.type],
        folder: `${rank} - ${first.section}`,
      },
      holds: [],
    };
    return [{ file, section: first.section, pieces: uses.map(({ document }) => document.piece) }];
  });
}
