/** A run of drawing operators of a page and the marked content that they stand in. */
export interface PaintedContent {
  operator: string;
  /** MCID of the content, `artifact`, or null: neither, which a tagged PDF must not have. */
  within: number | 'artifact' | null;
}

export interface ContentMarks {
  painted: PaintedContent[];
  mcids: number[]; // in drawing order
  problems: string[];
}

// Operators that put ink on the page (ISO 32000-1, table 51); images and forms, shadings, texts, paths.
const PAINTING = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);
const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/gu;

/** A content stream without its strings in parentheses: what they hold could look like operators. */
function withoutStrings(content: string): string {
  let out = '';
  let depth = 0;
  for (let i = 0; i < content.length; i++) {
    const character = content[i] ?? '';
    if (depth > 0 && character === '\\') i++;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0) out += character;
  }
  return out;
}

/** Reads how a page's content (decoded, Latin-1) is marked: what each painting operator belongs to. */
export function contentMarks(content: string): ContentMarks {
  const marks: ContentMarks = { painted: [], mcids: [], problems: [] };
  const open: (number | 'artifact' | null)[] = [];
  let operands: string[] = [];
  for (const [token] of withoutStrings(content).matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*][A-Za-z0-9'"*]*$/u.test(token) || token === 'true' || token === 'false' || token === 'null') {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const at = operands.indexOf('/MCID');
      const mcid = at < 0 ? null : Number(operands[at + 1]);
      const inside = open.some((mark) => mark !== null);
      if (mcid !== null) {
        marks.mcids.push(mcid);
        if (inside) marks.problems.push(`MCID ${mcid} inside of other marked content`);
      } else if (operands[0] === '/Artifact' && inside)
        marks.problems.push('an artifact inside of other marked content');
      open.push(mcid ?? (operands[0] === '/Artifact' ? 'artifact' : null));
    } else if (token === 'EMC') {
      if (open.length === 0) marks.problems.push('EMC without its beginning');
      open.pop();
    } else if (PAINTING.has(token)) {
      marks.painted.push({ operator: token, within: open.findLast((mark) => mark !== null) ?? null });
    }
    operands = [];
  }
  if (open.length > 0) marks.problems.push('marked content that does not end');
  return marks;
}
