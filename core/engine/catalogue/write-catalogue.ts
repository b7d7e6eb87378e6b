import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCatalogue } from './compile-catalogue.ts';

// Build step: `node core/engine/catalogue/write-catalogue.ts OUT.json` compiles forms/ into the one JSON that is shipped.
const out = resolve(process.argv[2] ?? 'out/main/catalogue.json');
const forms = fileURLToPath(new URL('../../../forms', import.meta.url));
await mkdir(dirname(out), { recursive: true });
await writeFile(out, JSON.stringify(await compileCatalogue(forms)));
