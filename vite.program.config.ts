import { defineConfig } from 'vite';

/**
 * Builds the program to `dist/program`, with its packages in a few files: loading a thousand small ones takes longer
 * than most commands do. What each command needs alone stays apart, and is loaded when that command runs.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/program',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'minutegraph.js' } },
  },
  ssr: {
    target: 'node',
    noExternal: true,
    // A native module, and a driver that only runs with a server load.
    external: ['@grafeo-db/js', 'neo4j-driver'],
  },
});
