// Run by killed.test.ts in a process of its own: writes to a library without end and says, after each commit, what is
// now kept. The test kills it in the middle.
import { writeSync } from 'node:fs';
import { openLibrary } from '../../../core/engine/store/library-access.ts';

const [folder = '', passphrase = '', id = '', first = '0'] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
const now = '2025-03-01T10:00:00.000Z';
const box: [number, number, number, number] = [1, 2, 3, 4];

const library = await openLibrary(folder, passphrase);
let dossier = library.openDossier(id);
say('ready');
for (let n = Number(first); ; n++) {
  dossier.facts.set('p1', 'netPaye', n, now);
  say(`typed ${n}`);
  // Every third turn a batch: a source of some size, two pages with words, two pieces, all or nothing.
  if (n % 3 === 0) {
    const batch = dossier.beginImport(() => true, now);
    const content = Buffer.alloc(50_000 + ((n * 7919) % 900_000), `source ${n} `);
    const { sha256 } = batch.addSource({ content, name: `source ${n}`, type: 'pdf', pages: 2 });
    for (const page of [1, 2]) {
      const words = Array.from({ length: 200 }, (_, index) => ({ text: `mot${index}`, box, confidence: 1 }));
      batch.savePage(sha256, { page, width: 595, height: 842, source: 'text', words, findings: [] });
    }
    const facts = { netPaye: { value: n, printed: `${n}`, page: 1, box, confidence: 1, source: 'text' as const } };
    const piece = { kind: 'autre', confidence: 1, findings: [] };
    batch.addPieces(sha256, [
      { ...piece, pages: [1], facts },
      { ...piece, pages: [2], facts: {} },
    ]);
    batch.commit();
    say(`imported ${n}`);
  }
  if (n % 5 === 0) {
    library.createDossier({ label: `dossier ${n}`, procedure: 'aes-salarie', filingDay: '2025-01-15', now });
    say(`created ${n}`);
  }
  if (n % 4 === 0) {
    dossier.close(); // brings the log back into the file
    dossier = library.openDossier(id);
  }
  if (n % 7 === 0) {
    const error = { code: 'file.damaged' as const, details: { file: 'x', format: 'PDF' } };
    const { id: entry } = dossier.quarantine.add({ name: `q${n}`, content: Buffer.alloc(300_000, `${n}`), error }, now);
    dossier.quarantine.forget(entry, now);
  }
}
