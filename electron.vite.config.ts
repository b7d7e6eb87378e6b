import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const path = (p: string) => resolve(import.meta.dirname, p);
// A release build has no test overrides at all: the constant is replaced and the dead branches are dropped.
const define = { __LIASSE_TEST_OVERRIDES__: JSON.stringify(process.env['LIASSE_RELEASE'] !== '1') };

export default defineConfig({
  main: {
    define,
    build: {
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: path('electron/main.ts'),
          'engine-start': path('electron/engine-start.ts'),
          engine: path('core/engine/entry.ts'),
          'ocr-worker': path('core/engine/ocr/ocr-worker.ts'),
          'code-worker': path('core/engine/barcode/code-worker.ts'),
          'draw-worker': path('core/engine/bundle/draw-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: path('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: path('renderer/index.html'), print: path('renderer/print.html') } },
    },
  },
});
