// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text
import { describe, expect, test } from 'vitest';
import { lineOf, maskSource } from './mask-source.mjs';

/** @param {string} source */
const codeOf = (source) => maskSource(source).code;

describe('masking leaves code and blanks the rest', () => {
  test.each([
    ['line comment', 'a(); // Math.log\nb();', 'a();            \nb();'],
    ['block comment', 'a(/* x\ny */);', 'a(    \n    );'],
    ['string with an escaped quote', String.raw`f('it\'s', "b")`, 'f(\'     \', " ")'],
    ['template around code', '`a${b + `c${d}`}e`', '` ${b + ` ${d}`} `'],
    ['template with braces in its code', '`${{ a: 1 }.a}x`;y', '`${{ a: 1 }.a} `;y'],
    [
      'regex with a quote and a class',
      'x = /[\'"/]/.test(y)',
      'x = /       /.test(y)'.replace('       ', '     '),
    ],
    ['division', 'a / b / c', 'a / b / c'],
    ['comment marks in a string', "'http://x'; y", "'        '; y"],
    ['apostrophe in JSX text', "<p>don't</p>\nx('a')", "<p>don't</p>\nx(' ')"],
  ])('%s', (_name, source, expected) => {
    expect(codeOf(source)).toBe(expected);
  });

  test('every position stays true, also after characters outside the basic plane', () => {
    const source = "/* 🏥 */ const a = '🩺';\nb";
    expect(codeOf(source)).toHaveLength(source.length);
    expect(lineOf(source, codeOf(source).indexOf('\nb') + 1)).toBe(2);
  });
});
