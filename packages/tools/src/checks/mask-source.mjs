// Separates TypeScript code from its comments, strings and regular expressions, for checks that read code without
// a parser (TypeScript 7 has no JavaScript API). It masks by blanks of equal length: every position stays true.

/**
 * @typedef {object} MaskedSource
 * @property {string} code same length as the source; comments, and the insides of strings and regexes, are blanks
 * @property {Map<number, string>} strings the text of each quoted string, by the position of its opening quote
 */

// After one of these words or signs a slash starts a regular expression; after anything else it divides.
const BEFORE_REGEX =
  /(?:^|[=(,:;[!&|?{}+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))$/;

/**
 * @param {string} source
 * @returns {MaskedSource}
 */
export function maskSource(source) {
  const out = source.split('');
  /** @type {Map<number, string>} */
  const strings = new Map();
  /** Depth of braces at which each open `${` ends. @type {number[]} */
  const templates = [];
  let braces = 0;
  let at = 0;

  /** @param {number} from @param {number} to */
  const blank = (from, to) => {
    for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' ';
  };

  while (at < source.length) {
    const char = source[at] ?? '';
    if (source.startsWith('//', at)) {
      const end = endOr(source.indexOf('\n', at), source.length);
      blank(at, end);
      at = end;
    } else if (source.startsWith('/*', at)) {
      const close = source.indexOf('*/', at + 2);
      const end = close < 0 ? source.length : close + 2;
      blank(at, end);
      at = end;
    } else if (char === "'" || char === '"') {
      const end = endOfLiteral(source, at, char);
      // An apostrophe in JSX text has no partner on its line: it is not a string.
      if (end > 0) {
        strings.set(at, source.slice(at + 1, end));
        blank(at + 1, end);
      }
      at = end > 0 ? end + 1 : at + 1;
    } else if (char === '`') {
      at = template(at + 1);
    } else if (
      char === '/' &&
      BEFORE_REGEX.test(
        out
          .slice(Math.max(0, at - 20), at)
          .join('')
          .trimEnd(),
      )
    ) {
      const end = endOfLiteral(source, at, '/');
      if (end > 0) blank(at + 1, end);
      at = end > 0 ? end + 1 : at + 1;
    } else if (char === '{') {
      braces++;
      at++;
    } else if (char === '}') {
      braces--;
      if (templates.at(-1) === braces) {
        templates.pop();
        at = template(at + 1);
      } else {
        at++;
      }
    } else {
      at++;
    }
  }
  return { code: out.join(''), strings };

  /** Blanks template text from here to its end or to the next `${`. @param {number} from */
  function template(from) {
    let i = from;
    while (i < source.length && source[i] !== '`') {
      if (source[i] === '\\') i++;
      else if (source.startsWith('${', i)) {
        blank(from, i);
        templates.push(braces++);
        return i + 2;
      }
      i++;
    }
    blank(from, Math.min(i, source.length));
    return i + 1;
  }
}

/** @param {number} index @param {number} otherwise */
const endOr = (index, otherwise) => (index < 0 ? otherwise : index);

/**
 * The position of the closing quote (or slash) on the same line, or -1.
 * @param {string} source
 * @param {number} open
 * @param {string} close
 */
function endOfLiteral(source, open, close) {
  let inClass = false;
  for (let i = open + 1; i < source.length && source[i] !== '\n'; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (close === '/' && char === '[') inClass = true;
    else if (close === '/' && char === ']') inClass = false;
    else if (char === close && !inClass) return i;
  }
  return -1;
}

/** @param {string} source @param {number} position */
export const lineOf = (source, position) => source.slice(0, position).split('\n').length;
