import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One piece of tagged content as pdf.js reads it: the roles from the root down, and its text. */
export interface TaggedText {
  page: number; // 1-based
  roles: string[];
  text: string;
}

interface TreeNode {
  role?: string;
  children?: TreeNode[];
  type?: string;
  id?: string;
}

interface TextPiece {
  type?: string;
  id?: string;
  str?: string;
  hasEOL?: boolean;
}

/** The text of each marked content of a page, by its id. */
function textsById(items: readonly TextPiece[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const { type, id, str } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const within = open.findLast((mark) => mark !== null);
      if (within != null) texts.set(within, (texts.get(within) ?? '') + (str ?? ''));
    }
  }
  return texts;
}

/** The text of a tagged PDF in the order of its structure tree, page by page, read by a library that did not write it. */
export async function readTaggedText(bytes: Uint8Array): Promise<{ pages: number; texts: TaggedText[] }> {
  const data = new Uint8Array(bytes); // a copy: pdf.js takes the buffer for itself
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false });
  const document = await task.promise;
  const found: TaggedText[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const tree = (await page.getStructTree()) as TreeNode | null;
      const content = await page.getTextContent({ includeMarkedContent: true });
      const texts = textsById(content.items as TextPiece[]);
      const walk = (node: TreeNode, roles: string[]): void => {
        if (node.type === 'content') found.push({ page: number, roles, text: texts.get(node.id ?? '') ?? '' });
        for (const child of node.children ?? []) walk(child, node.role ? [...roles, node.role] : roles);
      };
      if (tree) walk(tree, []);
      page.cleanup();
    }
    return { pages: document.numPages, texts: found };
  } finally {
    await task.destroy();
  }
}
