// A Vite plugin for the served build: adds `sw.js`, which keeps every other file of the build. What it keeps is written
// down at the end of the build, from the files themselves, so that nothing can be left out.
import { createHash } from 'node:crypto';

/** @typedef {{ type: string, code?: string, source?: string | Uint8Array }} Output */

/** @param {string} script path of the worker's source */
export function serviceWorker(script) {
  return {
    name: 'simalur:service-worker',
    apply: /** @type {const} */ ('build'),
    /** @this {{ emitFile: (file: { type: 'chunk', id: string, fileName: string }) => string }} */
    buildStart() {
      this.emitFile({ type: 'chunk', id: script, fileName: 'sw.js' });
    },
    generateBundle: {
      order: /** @type {const} */ ('post'),
      /**
       * @param {unknown} _options
       * @param {Record<string, Output>} bundle
       */
      handler(_options, bundle) {
        const worker = bundle['sw.js'];
        if (!worker?.code) throw new Error('the build has no sw.js');
        if (/^\s*(import|export)\b/m.test(worker.code)) throw new Error('sw.js must stand alone');
        const files = Object.keys(bundle)
          .filter((name) => name !== 'sw.js')
          .sort();
        const hash = createHash('sha256').update(worker.code);
        for (const name of files)
          hash.update(`\0${name}\0`).update(bundle[name]?.code ?? bundle[name]?.source ?? '');
        const version = hash.digest('hex').slice(0, 16);
        worker.code = worker.code
          .replaceAll('__FILES__', () => JSON.stringify(files.map((name) => `./${name}`)))
          .replaceAll('__VERSION__', () => JSON.stringify(version));
      },
    },
  };
}
