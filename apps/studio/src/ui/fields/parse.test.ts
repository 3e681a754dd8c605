import { expect, test } from 'vitest';
import { parseClock } from './parseClock.ts';
import { parseList } from './parseList.ts';
import { inputText, parseNumber } from './parseNumber.ts';

const value = (text: string, language: 'id' | 'en' = 'id', whole = false) => {
  const parsed = parseNumber(text, language, whole);
  return parsed.kind === 'number' ? parsed.value : parsed.kind;
};

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  [' 12 ', 12],
  ['0.200', 0.2],
  ['1.200,5', 1200.5],
  ['1,200.5', 1200.5],
  ['1.200.000', 1_200_000],
  ['-3,25', -3.25],
  ['35 %', 35],
  ['1,200', 1.2],
  ['1234,5', 1234.5],
  ['', 'empty'],
  ['lima', 'notNumber'],
  ['1.2.3', 'notNumber'],
  ['1e3', 'notNumber'],
  [',', 'notNumber'],
])('%s is read as %s', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test('what may be thousands or a decimal is asked and not guessed', () => {
  expect(parseNumber('1.200', 'id')).toEqual({ kind: 'ambiguous', readings: [1200, 1.2] });
  expect(parseNumber('1,200', 'en')).toEqual({ kind: 'ambiguous', readings: [1200, 1.2] });
  expect(value('1.200', 'en')).toBe(1.2);
  expect(value('1.200', 'id', true)).toBe(1200);
});

test('a number goes into an input and comes back', () => {
  for (const number of [0, 1.5, 0.0625, 1200, 123.4567]) {
    expect(value(inputText(number, 'id'))).toBe(number);
    expect(value(inputText(number, 'en'), 'en')).toBe(number);
  }
});

test.each([
  ['8', 480],
  ['8.30', 510],
  ['08:30', 510],
  ['24.00', 1440],
  ['07.00 hari ke-2', 1860],
  ['25.00', undefined],
  ['8.75', undefined],
  ['pagi', undefined],
])('the time %s is %s minutes', (text, expected) => {
  expect(parseClock(text)).toBe(expected);
});

test.each([
  ['4\n5,5\n6', [4, 5.5, 6]],
  ['4; 5,5; 6', [4, 5.5, 6]],
  ['4, 5, 6', [4, 5, 6]],
  ['4,5,6,7', [4, 5, 6, 7]],
  ['4,5', [4.5]],
  ['4.5 5.5\t6', [4.5, 5.5, 6]],
])('the list %j is %j', (text, expected) => {
  expect(parseList(text, 'id')).toEqual({ values: expected, unread: [] });
});

test('what cannot be read is told and not dropped', () => {
  expect(parseList('4; lama; 6', 'id')).toEqual({ values: [4, 6], unread: ['lama'] });
});
