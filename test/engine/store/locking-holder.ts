// Run by library-lock.test.ts in a process of its own: opens a library and keeps it open until it is killed.
import { openLibrary } from '../../../core/engine/store/library-access.ts';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const library = await openLibrary(folder, passphrase);
process.stdout.write(`open ${library.label}\n`);
setInterval(() => {}, 1000);
