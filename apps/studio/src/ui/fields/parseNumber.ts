/**
 * A number as a person types it. Comma and point are both read as the decimal sign. Where the sign may just as well
 * group thousands (`1.200` in Indonesian, `1,200` in English, exactly three digits after one sign), nothing is guessed:
 * the field asks. In a field of whole numbers it can only mean thousands.
 */
import type { Language } from '../../language/words.ts';

export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notNumber' }
  /** Both readings, thousands first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] };

const NOT_NUMBER: ParsedNumber = { kind: 'notNumber' };

export function parseNumber(text: string, language: Language, whole = false): ParsedNumber {
  const plain = text
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace(/^\u2212/, '-')
    .replace(/%$/, '');
  if (plain === '') return { kind: 'empty' };
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(plain)) return NOT_NUMBER;
  const [points, commas] = [count(plain, '.'), count(plain, ',')];
  if (points > 0 && commas > 0) return bothSigns(plain);
  const sign = points > 0 ? '.' : ',';
  const signs = points + commas;
  if (signs === 0) return numberOf(plain);
  if (signs > 1)
    return /^[+-]?\d{1,3}([.,]\d{3})+$/.test(plain) ? numberOf(without(plain, sign)) : NOT_NUMBER;
  const asDecimal = plain.replace(sign, '.');
  const grouping = language === 'id' ? '.' : ',';
  const couldGroup = sign === grouping && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (!couldGroup) return numberOf(asDecimal);
  const thousands = Number(without(plain, sign));
  return whole
    ? { kind: 'number', value: thousands }
    : { kind: 'ambiguous', readings: [thousands, Number(asDecimal)] };
}

/** `1.200,5` or `1,200.5`: the last sign is the decimal one, the others group. */
function bothSigns(text: string): ParsedNumber {
  const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const group = decimal === '.' ? ',' : '.';
  const whole = text.slice(0, text.lastIndexOf(decimal));
  const grouped = group === '.' ? /^[+-]?\d{1,3}(\.\d{3})+$/ : /^[+-]?\d{1,3}(,\d{3})+$/;
  if (count(text, decimal) !== 1 || !grouped.test(whole)) return NOT_NUMBER;
  return numberOf(without(text, group).replace(decimal, '.'));
}

function numberOf(text: string): ParsedNumber {
  const value = Number(text);
  return Number.isFinite(value) && text !== '' ? { kind: 'number', value } : NOT_NUMBER;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function without(text: string, sign: string): string {
  return text.split(sign).join('');
}

/** A number for an input: no grouping, the decimal sign of the language, at most `decimals` decimals. */
export function inputText(value: number, language: Language, decimals = 4): string {
  const text = String(Number(value.toFixed(decimals)));
  return language === 'id' ? text.replace('.', ',') : text;
}
