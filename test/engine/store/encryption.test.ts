import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import { createLibrary } from '../../../core/engine/store/library-access.ts';
import {
  addPaper,
  codeOf,
  DOSSIER,
  FAST,
  NOW,
  namesIn,
  PASSPHRASE,
  readFact,
  temporaryFolder,
} from './store-fixtures.ts';

// Another process reads the files: closing a handle here would release SQLite's own locks on them.
function rawBytes(folder: string): Map<string, Buffer> {
  const script = `const fs=require('node:fs');for(const n of fs.readdirSync('.')){const b=fs.readFileSync(n);
    process.stdout.write(n+' '+b.length+'\\n');process.stdout.write(b)}`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: folder, maxBuffer: 2 ** 28 });
  const files = new Map<string, Buffer>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [name = '', size = ''] = stdout.toString('utf8', at, end).split(' ');
    files.set(name, stdout.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size);
  }
  return files;
}

it('leaves no name, fact, file name or page of a paper in clear, while open and when closed', async () => {
  const folder = temporaryFolder();
  const { library } = await createLibrary(folder, PASSPHRASE, FAST);
  onTestFinished(() => library.close());
  const id = library.createDossier({ ...DOSSIER, label: 'Zéphyrine Introuvable' });
  const dossier = library.openDossier(id);
  const piece = addPaper(dossier, 'CONTENU-DU-PAPIER', {
    employeur: readFact('EMPLOYEUR-SECRET'),
    netPaye: readFact(1234.56),
  });
  dossier.applicant.setPerson({ nom: 'Introuvable', prenoms: 'Zéphyrine', numeroEtranger: '9912345678' }, NOW);
  dossier.facts.set(piece, 'emploi', 'METIER-SECRET', NOW);
  const source = dossier.sources.list()[0]?.sha256 ?? '';
  const word = { text: 'MOT-SECRET', box: [1, 2, 3, 4] as [number, number, number, number], confidence: 1 };
  dossier.pages.saveReading(source, { page: 1, width: 595, height: 842, source: 'text', words: [word], findings: [] });

  const secrets = ['Introuvable', 'Zéphyrine', 'CONTENU-DU-PAPIER', 'EMPLOYEUR-SECRET', 'METIER-SECRET', 'MOT-SECRET'];
  secrets.push('9912345678', '1234.56', PASSPHRASE, 'CREATE TABLE', 'SQLite format 3', source);
  const expectNothingInClear = () => {
    const files = rawBytes(folder);
    for (const [name, bytes] of files) {
      for (const secret of secrets) expect(`${name}: ${bytes.includes(secret) ? secret : ''}`).toBe(`${name}: `);
      for (const secret of secrets) expect(bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false);
    }
    return files;
  };
  const open = expectNothingInClear();
  expect(open.get(`${id}.liasse-wal`)?.length).toBeGreaterThan(4096); // the log was looked at, with something in it
  library.close();
  const closed = expectNothingInClear();
  expect([...closed.keys()].filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
  expect(closed.get(`${id}.liasse`)?.length).toBeGreaterThan(4096);
});

it('does not open a file with another key, nor under the id of another dossier', async () => {
  const folder = temporaryFolder();
  const { library } = await createLibrary(folder, PASSPHRASE, FAST);
  onTestFinished(() => library.close());
  const id = library.createDossier(DOSSIER);
  expect(codeOf(() => DossierFile.open(join(folder, `${id}.liasse`), id, randomBytes(32)))).toBe('file.damaged');

  copyFileSync(join(folder, `${id}.liasse`), join(folder, `${'c'.repeat(16)}.liasse`));
  expect(codeOf(() => library.openDossier('c'.repeat(16)))).toBe('file.damaged');
  expect(library.openDossier(id).meta.get().label).toBe('Aminata Fictive');
});

it('keeps names in every script, and folders named so', async () => {
  const folder = join(temporaryFolder(), 'Bibliothèque œuvrée 🗂️ مكتبة');
  mkdirSync(folder);
  const { library } = await createLibrary(folder, 'عبارة المرور 🔑', FAST);
  onTestFinished(() => library.close());
  const label = 'Łukasz Şahin-Đặng Œuvré · أمينة · 李小龍 · 👩🏽‍🏭';
  const id = library.createDossier({ ...DOSSIER, label });
  const dossier = library.openDossier(id);
  const name = `${'très long nom '.repeat(40)}فيش الراتب 🧾.pdf`;
  const { sha256 } = dossier.sources.add({ content: Buffer.from('x'), name, type: 'pdf', pages: 1 }, NOW);
  const facts = { salarie: readFact('Şahin-Đặng Œuvré'), employeur: readFact('شركة النور 🏗️') };
  dossier.pieces.add(sha256, [{ pages: [1], kind: 'autre', confidence: 1, facts, findings: [] }], () => true, NOW);
  dossier.applicant.setPerson({ nom: 'Şahin-Đặng', autresNoms: ['أمينة', 'O’Œuvré "quoted" \\ \u0000 end'] }, NOW);
  dossier.close();

  const again = library.openDossier(id);
  expect(again.meta.get().label).toBe(label);
  expect(again.sources.list()[0]?.name).toBe(name);
  expect(again.pieces.list()[0]?.facts.map((fact) => fact.value)).toEqual(['شركة النور 🏗️', 'Şahin-Đặng Œuvré']);
  expect(again.applicant.getPerson().autresNoms?.[1]).toBe('O’Œuvré "quoted" \\ \u0000 end');
  expect(namesIn(folder)).toContain(`${id}.liasse`);
});
