/** Ways in which a text goes wrong on its way: cut, doubled, bits turned, words of JSON swapped, traps put in. */

export type Random = () => number;

const TRAPS: readonly string[] = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '"prototype":1,',
  '"toString":null,',
];
const VALUES: readonly string[] = [
  'null',
  'true',
  '-1',
  '1e999',
  '1e308',
  '-0',
  '0.1',
  '9007199254740993',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '[]',
  '{}',
  '[[[[]]]]',
  '"<img src=x onerror=alert(1)>"',
  '"__proto__"',
];

/** One to four things go wrong. */
export function mutated(text: string, random: Random): string {
  let result = text;
  for (let i = 1 + whole(4, random); i > 0; i--) result = mutation(result, random);
  return result;
}

function mutation(text: string, random: Random): string {
  const at = whole(text.length, random);
  switch (whole(10, random)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + whole(40, random));
    case 2:
      return text.slice(0, at) + text.slice(at, at + whole(400, random)) + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(whole(0x10000, random)) + text.slice(at + 1);
    case 4:
      return (
        text.slice(0, at) +
        String.fromCharCode(text.charCodeAt(at) ^ (1 << whole(7, random))) +
        text.slice(at + 1)
      );
    case 5:
      return withTrap(text, at, random);
    case 6:
      return withValue(text, at, random);
    case 7:
      return text.slice(at) + text.slice(0, at);
    case 8:
      return text.slice(0, at) + '['.repeat(1 + whole(60, random)) + text.slice(at);
    default:
      return withoutField(text, at);
  }
}

/** A key that reaches for the prototype, as the first of some object. */
function withTrap(text: string, at: number, random: Random): string {
  const brace = text.indexOf('{', at);
  return brace < 0 ? text : text.slice(0, brace + 1) + one(TRAPS, random) + text.slice(brace + 1);
}

/** Another value behind some colon. */
function withValue(text: string, at: number, random: Random): string {
  const match = /:\s*("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)/.exec(text.slice(at, at + 2000));
  if (!match) return text;
  const from = at + match.index;
  return `${text.slice(0, from)}:${one(VALUES, random)}${text.slice(from + match[0].length)}`;
}

function withoutField(text: string, at: number): string {
  const match = /"\w+":("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null),/.exec(text.slice(at, at + 2000));
  if (!match) return text;
  return text.slice(0, at + match.index) + text.slice(at + match.index + match[0].length);
}

function one(list: readonly string[], random: Random): string {
  return list[whole(list.length, random)] ?? '';
}

export function whole(below: number, random: Random): number {
  return Math.floor(random() * below);
}
