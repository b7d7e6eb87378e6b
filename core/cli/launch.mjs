// Starts the command line from its TypeScript source. Plain JavaScript, so that an old Node gets a sentence, not a
// syntax error: `npm ci` installs Node 24 beside the other packages, and npm scripts run on it.
if (!process.features.typescript) {
  console.error(
    `Liasse en ligne de commande demande Node 22.18 ou plus récent (ici : ${process.versions.node}).\n` +
      'Lancez-la par « npm run -s liasse -- … » après « npm ci », qui installe Node 24 à côté.',
  );
  process.exit(5);
}
// Some six hundred sources are parsed for each command: the second one finds them parsed.
const { enableCompileCache } = await import('node:module');
enableCompileCache(new URL('../../node_modules/.cache/liasse/code', import.meta.url));
await import('./main.ts');
