// A Vite plugin that gives the single HTML file its Content-Security-Policy: only the scripts inlined at build time
// may run, known by their hash, and nothing may be fetched. Runs after the inlining plugin.
import { createHash } from 'node:crypto';

/**
 * What matters of Vite's plugin: written out because this package does not depend on Vite.
 * @typedef {{ type: string, source?: string | Uint8Array }} Output
 */

export function singleFileCsp() {
  return {
    name: 'simalur:single-file-csp',
    enforce: /** @type {const} */ ('post'),
    generateBundle: {
      order: /** @type {const} */ ('post'),
      /**
       * @param {unknown} _options
       * @param {Record<string, Output>} bundle
       */
      handler(_options, bundle) {
        const others = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (others.length > 0) throw new Error(`not inlined into the single file: ${others.join(', ')}`);
        const page = bundle['index.html'];
        if (!page || typeof page.source !== 'string') throw new Error('the single file has no index.html');
        page.source = withCsp(page.source);
      },
    },
  };
}

/**
 * Puts the policy as the first thing in the head, before anything that it is to govern.
 * @param {string} html
 */
export function withCsp(html) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  const at = html.indexOf('<head>');
  if (at < 0) throw new Error('no <head> to put the policy into');
  // Cut and joined, never String.replace with a string: a `$&` in a megabyte of minified code would be expanded.
  return `${html.slice(0, at + 6)}\n    ${meta}${html.slice(at + 6)}`;
}

/** @param {string} html */
function policyFor(html) {
  const hashes = inlineScripts(html).map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return [
    `default-src 'none'`,
    `script-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    // Vite makes the worker from a blob, and from a data address where the blob is refused.
    'worker-src blob: data:',
    // React and React Flow position elements with style attributes.
    `style-src 'unsafe-inline'`,
    'img-src data: blob:',
    'font-src data:',
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

/**
 * The text of each script as a browser hashes it. A script that points elsewhere would not run from a USB stick.
 * @param {string} html
 */
function inlineScripts(html) {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const outside = scripts.find(([, attributes = '']) => /\ssrc\s*=/.test(attributes));
  if (outside) throw new Error(`a script was left outside the single file: <script${outside[1]}>`);
  // The parser turns CRLF into LF before the browser hashes.
  return scripts.map(([, , code = '']) => code.replaceAll('\r\n', '\n'));
}
