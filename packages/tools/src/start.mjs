// `npm start`: installs what the app needs (first time), builds it (when sources changed), serves it on this
// machine only and opens the browser. `npm start -- --port N` chooses the port.
import { requireNode } from './lib/require-node.mjs';

requireNode();
const { parseArgs } = await import('node:util');
const { buildIfStale } = await import('./lib/builds.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { openBrowser } = await import('./lib/open-browser.mjs');
const { serve } = await import('./lib/static-server.mjs');
const { fromRoot } = await import('./lib/workspace.mjs');

// The browser keeps saved projects by address and port, so the same port is tried first each time.
const USUAL_PORT = 4780;

const port = readPort();
if (!(await ensureInstalled('app'))) process.exit(1);
const built = await buildIfStale('studio');
if (built !== 0) {
  console.error('\nSimAlur gagal dibangun; pesan di atas menyebut sebabnya. / The build failed; see above.');
  process.exit(built);
}

const server = await start();
console.log(`\n  SimAlur: ${server.url}\n`);
console.log('  Biarkan jendela ini terbuka selama memakai aplikasi; Ctrl+C untuk berhenti.');
console.log('  Keep this window open while you use the app; Ctrl+C stops it.\n');
if (port === undefined && server.port !== USUAL_PORT) {
  console.log(
    `  Port ${USUAL_PORT} sedang dipakai. Proyek yang disimpan peramban di sana tidak tampak di alamat ini.`,
  );
  console.log(
    `  Port ${USUAL_PORT} is in use. Projects that the browser saved there do not show at this address.\n`,
  );
}
openBrowser(server.url);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => server.close().then(() => process.exit(0)));
}

/** @returns {number | undefined} */
function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    if (values.port === undefined) return undefined;
    const number = Number(values.port);
    if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
  } catch {
    // An unknown option is answered like a wrong port: by saying what there is.
  }
  console.error('npm start [-- --port N]   (N: 0 – 65535; 0 = bebas / any free port)');
  process.exit(2);
}

async function start() {
  try {
    return await serve(fromRoot('apps', 'studio', 'dist'), port === undefined ? [USUAL_PORT, 0] : [port]);
  } catch (error) {
    console.error(`Port ${port ?? USUAL_PORT}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
