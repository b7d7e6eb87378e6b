/** A document that must be delivered, and how many pages it has. */
export interface ExpectedDocument {
  key: string;
  title: string;
  pages: number;
}

/** Pages of a document in a file, both included, 1-based. */
export interface HeldPages {
  key: string;
  from: number;
  to: number;
}

/**
 * Every page of every document is in exactly one file; what is not is said in French. `excused`: documents that are knowingly in no
 * file, and are told elsewhere with their reason.
 */
export function coverageProblems(
  documents: readonly ExpectedDocument[],
  files: readonly { holds: readonly HeldPages[] }[],
  excused: ReadonlySet<string> = new Set(),
): string[] {
  const held = Map.groupBy(
    files.flatMap(({ holds }) => holds),
    ({ key }) => key,
  );
  const known = new Set(documents.map(({ key }) => key));
  const unknown = [...held.keys()]
    .filter((key) => !known.has(key))
    .map((key) => `document inconnu dans un fichier (${key})`);
  return [
    ...documents.flatMap(({ key, title, pages }) => {
      const times = new Array<number>(pages).fill(0);
      let outside = false;
      for (const { from, to } of held.get(key) ?? []) {
        for (let page = from; page <= to; page++) {
          if (page < 1 || page > pages) outside = true;
          else times[page - 1] = (times[page - 1] ?? 0) + 1;
        }
      }
      if (outside) return [`« ${title} » : plus de pages que la pièce n’en a`];
      const lost = excused.has(key) ? 0 : times.filter((count) => count === 0).length;
      const twice = times.filter((count) => count > 1).length;
      return [
        ...(lost > 0 ? [`« ${title} » : ${lost} page${lost > 1 ? 's' : ''} dans aucun fichier`] : []),
        ...(twice > 0 ? [`« ${title} » : ${twice} page${twice > 1 ? 's' : ''} dans plusieurs fichiers`] : []),
      ];
    }),
    ...unknown,
  ];
}
