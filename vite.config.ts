import { defineConfig } from 'vite';

/** Builds the page to `dist/ui`: files of this server alone, no inline script or style. */
export default defineConfig({
  root: 'src/ui',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/ui',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
