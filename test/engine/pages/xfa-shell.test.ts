import { PDFName } from 'pdf-lib';
import { afterAll, expect, it } from 'vitest';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { text, trapForm } from '../forms/trap-forms.ts';

const pool = new OcrPool({ workers: 1 });
afterAll(() => pool.close());

async function codesOf(printed: string, xfa: boolean): Promise<string[]> {
  const form = await trapForm(printed);
  if (xfa) form.acroForm.set(PDFName.of('XFA'), form.doc.context.register(form.doc.context.stream('<xdp/>')));
  else form.acroForm.set(PDFName.of('DA'), text('/Helv 0 Tf 0 g'));
  const source = await openSource(await form.bytes(), 'x.pdf');
  const pages = await readPages(source, { pool });
  source.close();
  return pages.flatMap(({ findings }) => findings.map(({ code }) => code));
}

// Taken in as a paper, it would be bound as a page that tells the counter to wait.
it('a paper whose page only asks for Adobe Reader says so', async () => {
  const waits = 'Please wait... If this message is not eventually replaced by the proper contents of the document';
  expect(await codesOf(waits, true)).toEqual(['page-not-shown']);
  expect(await codesOf('Veuillez patienter…', true)).toEqual(['page-not-shown']);
  expect(await codesOf(waits, false)).not.toContain('page-not-shown');
  expect(await codesOf('Demande de titre de séjour, formulaire dont les pages se voient partout', true)).toEqual([]);
});
