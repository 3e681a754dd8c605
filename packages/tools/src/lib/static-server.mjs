// Serves a built folder on this machine only. Files are read once into a map: no path from a request ever reaches
// the disk. A foreign Host header is refused, so that no web site can reach the app by renaming this address.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const ADDRESS = '127.0.0.1';

const CONTENT_TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
});

/** No eval, no foreign script, no foreign request; styles inline because React Flow places nodes by style. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * @param {string} folder
 * @param {number[]} ports tried in turn; 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, ports) {
  const files = readFiles(folder);
  const server = createServer((request, response) => answer(files, request, response));
  const port = await listen(server, ports);
  return {
    url: `http://${ADDRESS}:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {Map<string, { body: Buffer, type: string }>} Files
 * @param {Files} files
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(files, request, response) {
  const port = request.socket.localPort;
  const host = request.headers.host;
  if (host !== `${ADDRESS}:${port}` && host !== `localhost:${port}`)
    return refuse(response, 403, 'Forbidden');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Method not allowed');

  const asked = (request.url ?? '/').split(/[?#]/, 1)[0];
  const file = files.get(asked === '/' ? '/index.html' : (asked ?? ''));
  if (!file) return refuse(response, 404, 'Not found');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': file.type,
    'Content-Length': file.body.length,
    // The next start may serve a newer build at the same address.
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

/**
 * @param {string} folder
 * @returns {Files}
 */
function readFiles(folder) {
  /** @type {Files} */
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const type = CONTENT_TYPES[path.extname(entry.name)] ?? 'application/octet-stream';
    files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, {
      body: readFileSync(file),
      type,
    });
  }
  return files;
}

/**
 * @param {import('node:http').Server} server
 * @param {number[]} ports
 * @returns {Promise<number>}
 */
async function listen(server, ports) {
  let lastError;
  for (const port of ports) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host: ADDRESS, exclusive: true }, () => {
          server.removeListener('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address ? address.port : port);
        });
      });
    } catch (error) {
      server.removeAllListeners('error');
      lastError = error;
    }
  }
  throw lastError;
}
