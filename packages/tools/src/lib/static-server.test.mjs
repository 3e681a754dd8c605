import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './static-server.mjs';

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

beforeAll(async () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'simalur-'));
  const folder = path.join(outside, 'dist');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<p>app</p>');
  writeFileSync(path.join(folder, 'assets', 'a.js'), 'a()');
  server = await serve(folder, [0]);
});

afterAll(() => server.close());

/**
 * A raw request: fetch would tidy the path before sending it.
 * @param {string} target
 * @param {{ method?: string, host?: string }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
function ask(target, { method = 'GET', host = `127.0.0.1:${server.port}` } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, path: target, method, headers: { host } },
      (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

test('serves the page and its files with their type and the strict policy', async () => {
  const page = await ask('/?x=1');
  expect([page.status, page.body, page.headers['content-type']]).toEqual([
    200,
    '<p>app</p>',
    'text/html; charset=utf-8',
  ]);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(page.headers['content-security-policy']).not.toContain('eval');
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect((await ask('/assets/a.js')).headers['content-type']).toContain('text/javascript');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '//etc/passwd',
  '/assets',
])('answers %s with 404', async (target) => {
  expect((await ask(target)).status).toBe(404);
});

test('refuses a foreign host name and any method that could change something', async () => {
  expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/', { method: 'HEAD' })).body).toBe('');
});

test('takes the next port where the first is in use', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'simalur-'));
  const second = await serve(folder, [server.port, 0]);
  expect(second.port).not.toBe(server.port);
  await second.close();
  await expect(serve(folder, [server.port])).rejects.toThrow('EADDRINUSE');
});
