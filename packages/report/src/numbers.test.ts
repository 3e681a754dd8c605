import { describe, expect, it } from 'vitest';
import { decimalsFor, formatNumber, formatSigned, formatValue, NOTHING } from './numbers.ts';

describe('numbers', () => {
  it.each([
    [1234567, 0, '1.234.567', '1,234,567'],
    [12.345, 1, '12,3', '12.3'],
    [-0.04, 1, '0,0', '0.0'],
    [-3.2, 1, '\u22123,2', '\u22123.2'],
    [0, 0, '0', '0'],
  ])('%d with %i decimals', (value, decimals, id, en) => {
    expect(formatNumber(value, 'id', decimals)).toBe(id);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });

  it.each([
    [4.26, '4,3'],
    [9.96, '10'],
    [24.3, '24'],
    [138.9, '139'],
    [1234, '1.230'],
    [0, '0'],
  ])('%d minutes', (value, text) => {
    expect(formatValue(value, 'minutes', 'id')).toBe(text);
  });

  it('gives all that stand together the decimals of the largest; minutes are whole from ten on', () => {
    expect(decimalsFor('minutes', [24.3, 26.3, 22.3], 2)).toBe(0);
    expect(decimalsFor('minutes', [24.3, 24.7, 23.9], 0.4)).toBe(0);
    expect(decimalsFor('minutes', [0.04])).toBe(0);
    expect(decimalsFor('minutes', [138.9, 139.3], 0.4)).toBe(0);
    expect(decimalsFor('minutes', [8.7], 2)).toBe(1);
    expect(decimalsFor('share', [0.69], 0.02)).toBe(0);
    expect(decimalsFor('share', [0.69], 0.004)).toBe(1);
    expect(decimalsFor('perVisit', [0, 0], 0)).toBe(0);
    expect(formatValue(2, 'minutes', 'id', 0)).toBe('2');
  });

  it.each([
    [0.694, '69\u00a0%'],
    [0.004, '0,4\u00a0%'],
    [0, '0\u00a0%'],
    [1, '100\u00a0%'],
    [-0.12, '\u221212\u00a0%'],
  ])('share %d', (value, text) => {
    expect(formatValue(value, 'share', 'id')).toBe(text);
  });

  it.each([
    [1.234, '1,23'],
    [12.34, '12,3'],
  ])('%d times a visit', (value, text) => {
    expect(formatValue(value, 'perVisit', 'id')).toBe(text);
  });

  it('shows a sign for differences, but none for a rounded zero', () => {
    expect(formatSigned(6.2, 'minutes', 'en')).toBe('+6.2');
    expect(formatSigned(-6.2, 'minutes', 'en')).toBe('\u22126.2');
    expect(formatSigned(0.01, 'minutes', 'en')).toBe('0');
  });

  it('shows a dash where there is nothing', () => {
    expect(formatValue(null, 'minutes', 'id')).toBe(NOTHING);
  });
});
