// Reads what a module imports: static, re-exported, dynamic, and files named by `new URL('…', import.meta.url)`.
import { lineOf, maskSource } from './mask-source.mjs';

/**
 * @typedef {object} Import
 * @property {string} from the specifier as written, without a query such as `?worker&inline`
 * @property {boolean} typeOnly erased when compiled; `import { type A }` is not: it still runs the module
 * @property {number} line
 */

// The last group is the quote at which the specifier starts; its text comes from the strings of the mask.
const FORMS = [
  {
    typeOnly: 1,
    pattern: /\b(?:import|export)\b\s*(type\b(?!\s*(?:from\b|,))\s*)?[\w$*\s{},]+?\bfrom\s*(?=['"])/g,
  },
  { typeOnly: 0, pattern: /\bimport\s*(?=['"])/g },
  { typeOnly: 0, pattern: /\bimport\s*\(\s*(?=['"])/g },
  { typeOnly: 0, pattern: /\brequire\s*\(\s*(?=['"])/g },
  { typeOnly: 0, pattern: /\bnew\s+URL\s*\(\s*(?=['"]\s*['"]\s*,\s*import\.meta\.url)/g },
];

/**
 * @param {string} source
 * @returns {Import[]} in the order of the source
 */
export function readImports(source) {
  const { code, strings } = maskSource(source);
  /** @type {Map<number, Import>} */
  const found = new Map();
  for (const { pattern, typeOnly } of FORMS) {
    for (const match of code.matchAll(pattern)) {
      const quote = match.index + match[0].length;
      const specifier = strings.get(quote);
      if (specifier === undefined || found.has(quote)) continue;
      found.set(quote, {
        from: specifier.split('?', 1)[0] ?? specifier,
        typeOnly: typeOnly > 0 && match[typeOnly] !== undefined,
        line: lineOf(source, match.index),
      });
    }
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, item]) => item);
}
