// Who may import whom: the table of core/README.md, as errors.
const npm = (names) => `^(node_modules/)?(${names})(/|$)`;
const ENGINE_PACKAGES =
  'zod|yaml|better-sqlite3|pdf-lib|pdfjs-dist|@hyzyla/pdfium|@napi-rs/canvas|@cantoo/fontkit|dejavu-fonts-ttf|tesseract.js|tesseract.js-core|@tesseract.js-data/osd|zxing-wasm|libheif-js|tinyld';

module.exports = {
  forbidden: [
    {
      name: 'contract-knows-zod-only',
      severity: 'error',
      from: { path: '^core/contract/' },
      to: { pathNot: ['^core/contract/', npm('zod')] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^core/domain/' },
      to: { pathNot: ['^core/(contract|domain)/', npm('zod')] },
    },
    {
      name: 'engine-and-cli-stand-alone',
      severity: 'error',
      from: { path: '^core/(engine|cli)/' },
      to: { dependencyTypesNot: ['core'], pathNot: ['^core/', '^package.json$', npm(ENGINE_PACKAGES)] },
    },
    {
      name: 'no-network-in-core',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dns|dgram)(/|$)' },
    },
    {
      name: 'engine-does-not-know-its-hosts',
      severity: 'error',
      from: { path: '^core/engine/' },
      to: { path: '^core/cli/' },
    },
    { name: 'renderer-no-node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'renderer-knows-the-contract-only',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|core/(domain|engine|cli)|test)/' },
    },
    {
      name: 'electron-knows-the-contract-only',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|core/(domain|engine|cli)|test)/' },
    },
    {
      name: 'only-electron-imports-electron',
      severity: 'error',
      from: { pathNot: '^(electron/|test/e2e/|test/bench/)' },
      to: { path: npm('electron') },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { path: '^test/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-in-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
