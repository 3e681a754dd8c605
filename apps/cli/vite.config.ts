// The command line as two plain modules for Node: the program and the worker that it starts beside itself.
// Every package of the workspace and every dependency is bundled, so dist/ runs without node_modules.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: 'dist',
    minify: false,
    rolldownOptions: {
      input: { simalur: 'src/main.ts', worker: 'src/worker.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    },
  },
  ssr: { noExternal: true, target: 'node' },
});
