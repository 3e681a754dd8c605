// What a package may not call because its answer differs between browsers, machines or moments, or because it runs
// text as code. Exceptions stand at the end, each with its reason.

/**
 * @typedef {object} NativeRule
 * @property {string} name
 * @property {RegExp} pattern on code without comments and strings
 * @property {string} why
 * @property {string[]} places packages where it is forbidden
 */

const NUMERIC = [
  'packages/model',
  'packages/presets',
  'packages/engine',
  'packages/analysis',
  'packages/experiment',
  'packages/report',
];
const ALL = [...NUMERIC, 'packages/eventlog', 'apps/studio', 'apps/cli'];
const ORDERED = ['packages/engine', 'packages/analysis'];

// Exact in every engine by the standard; the constants are the nearest doubles everywhere.
const EXACT_MATHS =
  'abs|ceil|floor|max|min|round|sign|sqrt|trunc|imul|clz32|fround|PI|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2';

/** @type {NativeRule[]} */
export const NATIVE_RULES = [
  {
    name: 'random',
    pattern: /\bMath\s*\.\s*random\b/g,
    why: 'a draw is a function of who and what; nothing is random by itself',
    places: ALL,
  },
  {
    name: 'maths',
    pattern: new RegExp(`\\bMath\\s*\\.\\s*(?!(?:${EXACT_MATHS}|random)\\b)\\w+`, 'g'),
    why: 'differs between browsers in the last bit: use @simalur/engine/math',
    places: NUMERIC,
  },
  {
    name: 'maths by another name',
    pattern: /\bMath\b(?!\s*\.)/g,
    why: 'Math is only read by its members, so that this check can see which',
    places: NUMERIC,
  },
  {
    name: 'power',
    pattern: /\*\*/g,
    why: 'differs between browsers: multiply, or use @simalur/engine/math',
    places: NUMERIC,
  },
  {
    name: 'clock',
    pattern: /\b(?:Date|performance)\b(?=\s*[.(;,)])|\bnew\s+Date\b/g,
    why: 'results must not know what time it is',
    places: NUMERIC,
  },
  {
    name: 'locale',
    pattern: /\b(?:Intl\b|toLocale\w+|localeCompare\b)/g,
    why: 'differs between machines: words and number formats belong to the report and the studio',
    places: ORDERED,
  },
  {
    name: 'sort',
    pattern: /\.\s*(?:sort|toSorted)\s*\(\s*\)/g,
    why: 'without a comparator it sorts numbers as text',
    places: NUMERIC,
  },
  {
    name: 'code from text',
    pattern:
      /\beval\s*\(|\bnew\s+Function\b|\bdangerouslySetInnerHTML\b|\.\s*(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\s*\.\s*write/g,
    why: 'a label in a project file must never become code or markup: use text nodes',
    places: ALL,
  },
];

/**
 * @typedef {object} NativeException
 * @property {string} path file, or folder with a closing slash
 * @property {string} rule
 * @property {string} reason
 */

/** @type {NativeException[]} */
export const NATIVE_EXCEPTIONS = [
  {
    path: 'packages/experiment/src/platform.ts',
    rule: 'clock',
    reason: 'the supervisor must see that a worker has gone silent; no result reads this clock',
  },
];
