// The studio in two shapes from one source: served files (default), and with `--mode single` one HTML file that
// opens from a USB stick, with scripts, styles and workers inside.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { serviceWorker } from '../../packages/tools/src/lib/service-worker.mjs';
import { singleFileCsp } from '../../packages/tools/src/lib/single-file-csp.mjs';

const worker = new URL('src/sw/worker.ts', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1');

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), ...(mode === 'single' ? [viteSingleFile(), singleFileCsp()] : [serviceWorker(worker)])],
  // A module worker fails without a message on file:// in Chromium; a classic one works everywhere.
  worker: { format: 'iife' as const },
  build: {
    target: ['chrome115', 'edge115', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    // The bundle holds React, React Flow and the engine: a warning about its size would be on every build.
    chunkSizeWarningLimit: 2000,
    // The single file has nothing beside it: no public folder to copy.
    copyPublicDir: mode !== 'single',
  },
}));
