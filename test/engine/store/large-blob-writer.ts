// Run by large-blob.test.ts in a process of its own, whose memory it measures.
import { createTemporaryLibrary } from '../../../core/engine/store/temporary-library.ts';

const [path = '', copy = ''] = process.argv.slice(2);
const now = '2025-03-01T10:00:00.000Z';
const { library, remove } = await createTemporaryLibrary();
try {
  const id = library.createDossier({ label: 'x', procedure: 'aes-salarie', filingDay: '2025-01-15', now });
  const dossier = library.openDossier(id);
  const before = process.resourceUsage().maxRSS;
  const batch = dossier.beginImport(() => true, now);
  const { sha256 } = batch.addSource({ content: { path }, name: 'grand.pdf', type: 'pdf', pages: 1 });
  batch.commit();
  const taken = process.resourceUsage().maxRSS;
  dossier.blobs.copyToFile(sha256, copy);
  const problems = dossier.check();
  const mebibytes = (kibibytes: number) => Math.round(kibibytes / 1024);
  const grown = { in: mebibytes(taken - before), out: mebibytes(process.resourceUsage().maxRSS - before) };
  process.stdout.write(JSON.stringify({ sha256, problems, grown }));
} finally {
  remove();
}
