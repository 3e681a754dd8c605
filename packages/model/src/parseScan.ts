/**
 * Reads JSON text without building anything: finds where it is broken, and how deep and how long it is, before
 * `JSON.parse` sees it. No recursion, so no nesting overflows the stack; one pass, so no text makes it slow.
 */
import type { Limits } from './limits.ts';

/** Why a text is refused. `offset` is the character where it shows. */
export interface ScanFault {
  readonly code: 'file.truncated' | 'file.unexpected' | 'file.tooDeep' | 'file.tooManyValues';
  readonly offset: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const MINUS = 0x2d;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'after';

/** The first fault of a JSON text, or nothing. Agrees with `JSON.parse` on what is JSON. */
export function scanJson(text: string, limits: Pick<Limits, 'depth' | 'values'>): ScanFault | undefined {
  const length = text.length;
  const insideObject: boolean[] = [];
  let expected: Expected = 'value';
  let values = 0;
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    if (expected === 'after' && insideObject.length === 0) {
      return at < length ? { code: 'file.unexpected', offset: at } : undefined;
    }
    if (at >= length) return { code: 'file.truncated', offset: length };
    const c = text.charCodeAt(at);

    if (expected === 'colon') {
      if (c !== COLON) return { code: 'file.unexpected', offset: at };
      expected = 'value';
      at++;
      continue;
    }
    if (expected === 'after') {
      const object = insideObject[insideObject.length - 1] === true;
      if (c === COMMA) expected = object ? 'key' : 'value';
      else if (c === (object ? CLOSE_OBJECT : CLOSE_LIST)) insideObject.pop();
      else return { code: 'file.unexpected', offset: at };
      at++;
      continue;
    }
    if ((expected === 'keyOrEnd' && c === CLOSE_OBJECT) || (expected === 'valueOrEnd' && c === CLOSE_LIST)) {
      insideObject.pop();
      expected = 'after';
      at++;
      continue;
    }
    if (expected === 'key' || expected === 'keyOrEnd') {
      if (c !== QUOTE) return { code: 'file.unexpected', offset: at };
      const end = scanString(text, at);
      if (typeof end !== 'number') return end;
      expected = 'colon';
      at = end;
      continue;
    }

    values++;
    if (values > limits.values) return { code: 'file.tooManyValues', offset: at };
    if (c === OPEN_OBJECT || c === OPEN_LIST) {
      if (insideObject.length >= limits.depth) return { code: 'file.tooDeep', offset: at };
      insideObject.push(c === OPEN_OBJECT);
      expected = c === OPEN_OBJECT ? 'keyOrEnd' : 'valueOrEnd';
      at++;
      continue;
    }
    const end = scanPrimitive(text, at, c);
    if (typeof end !== 'number') return end;
    expected = 'after';
    at = end;
  }
}

function skipSpace(text: string, at: number): number {
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) break;
  }
  return at;
}

function scanPrimitive(text: string, at: number, c: number): number | ScanFault {
  if (c === QUOTE) return scanString(text, at);
  if (c === MINUS || isDigit(c)) return scanNumber(text, at);
  if (c === 0x74) return scanWord(text, at, 'true');
  if (c === 0x66) return scanWord(text, at, 'false');
  if (c === 0x6e) return scanWord(text, at, 'null');
  return { code: 'file.unexpected', offset: at };
}

function scanString(text: string, at: number): number | ScanFault {
  for (at++; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) return at + 1;
    if (c < 0x20) return { code: 'file.unexpected', offset: at };
    if (c !== BACKSLASH) continue;
    at++;
    if (at >= text.length) break;
    if (text[at] === 'u') {
      for (let k = 0; k < 4; k++) {
        at++;
        if (at >= text.length) return { code: 'file.truncated', offset: text.length };
        if (!isHex(text.charCodeAt(at))) return { code: 'file.unexpected', offset: at };
      }
    } else if (!'"\\/bfnrt'.includes(text.charAt(at))) {
      return { code: 'file.unexpected', offset: at };
    }
  }
  return { code: 'file.truncated', offset: text.length };
}

function scanNumber(text: string, at: number): number | ScanFault {
  if (text.charCodeAt(at) === MINUS) at++;
  let end = skipDigits(text, at);
  // A leading zero stands alone: 012 is not a number in JSON.
  if (text[at] === '0') end = Math.min(end, at + 1);
  if (end === at) return missingDigit(text, at);
  if (text[end] === '.') {
    at = end + 1;
    end = skipDigits(text, at);
    if (end === at) return missingDigit(text, at);
  }
  if (text[end] === 'e' || text[end] === 'E') {
    at = end + 1;
    if (text[at] === '+' || text[at] === '-') at++;
    end = skipDigits(text, at);
    if (end === at) return missingDigit(text, at);
  }
  return end;
}

function missingDigit(text: string, at: number): ScanFault {
  return at >= text.length
    ? { code: 'file.truncated', offset: text.length }
    : { code: 'file.unexpected', offset: at };
}

function skipDigits(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function scanWord(text: string, at: number, word: string): number | ScanFault {
  for (let k = 0; k < word.length; k++) {
    if (at + k >= text.length) return { code: 'file.truncated', offset: text.length };
    if (text[at + k] !== word[k]) return { code: 'file.unexpected', offset: at + k };
  }
  return at + word.length;
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

function isHex(c: number): boolean {
  return isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
}

/** Line and column, both from 1, of a character of a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
