import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { singleFileCsp, withCsp } from './single-file-csp.mjs';

/** @param {string} code */
const page = (code) =>
  `<!doctype html>\n<html><head>\n<script type="module" crossorigin>${code}</script></head><body></body></html>`;

test('the policy names the hash of the script and forbids all fetching', () => {
  const hash = createHash('sha256').update('run()').digest('base64');
  const html = withCsp(page('run()'));
  expect(html).toContain(`script-src 'sha256-${hash}'`);
  expect(html).toContain(`connect-src 'none'`);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toContain('unsafe-eval');
});

test('code that looks like a replacement pattern comes out byte for byte', () => {
  const code = "a.replace(/x/g,'$&$$1$`');b=\"$'\"";
  expect(withCsp(page(code)).replace(/\n {4}<meta [^>]*>/, '')).toBe(page(code));
});

test('a script left outside, or a file left beside, refuses the build', () => {
  expect(() => withCsp('<head><script type="module" src="./a.js"></script></head>')).toThrow('left outside');
  const { handler } = singleFileCsp().generateBundle;
  const html = { type: 'asset', source: page('a') };
  expect(() => handler({}, { 'index.html': html, 'a.js': { type: 'chunk' } })).toThrow('a.js');
});
