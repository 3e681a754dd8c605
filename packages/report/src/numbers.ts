/**
 * Numbers as a person reads them: decimal comma in Indonesian, decimal point in English, at most three
 * significant digits. Own arithmetic, because the tables of a browser's Intl differ between machines.
 */
import type { KpiUnit } from '@simalur/model';
import type { Language } from './language.ts';

/** With a space that does not break, as the names of scenarios write it. */
const PERCENT = '\u00a0%';
const MINUS = '\u2212';
/** Stands where there is no number. */
export const NOTHING = '–';

/** A number with a fixed number of decimals, grouped by thousands. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'id' ? '.' : ',');
  const text = fraction === undefined ? grouped : `${grouped}${language === 'id' ? ',' : '.'}${fraction}`;
  // A rounded zero has no sign.
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

/** As many of the wanted decimals as three significant digits allow. */
function decimalsWithin(size: number, wanted: number): number {
  const integers = size < 9.995 ? 1 : size < 99.95 ? 2 : 3;
  return Math.max(0, Math.min(wanted, 3 - integers));
}

/** Numbers from a thousand on keep three digits (1 234 becomes 1 230); smaller ones are left to the decimals. */
function threeDigits(value: number): number {
  const size = Math.abs(value);
  if (size < 999.5) return value;
  let unit = 1;
  while (size / unit >= 999.5) unit *= 10;
  return Math.round(value / unit) * unit;
}

/**
 * Decimals for values that stand together, so that a mean, its half-width and its ends look equally sure. Minutes
 * are whole from ten on, whatever their half-width: nobody plans in tenths of them. A share with a half-width under
 * one whole asks for a decimal.
 */
export function decimalsFor(
  unit: KpiUnit,
  values: readonly (number | null)[],
  halfWidth: number | null = null,
): number {
  const scale = unit === 'share' ? 100 : 1;
  const largest = values.reduce<number>((most, v) => Math.max(most, Math.abs(v ?? 0) * scale), 0);
  if (largest === 0) return 0;
  if (unit === 'perVisit') return decimalsWithin(largest, 2);
  // What rounds to nothing is "0" and not "0,0".
  if (largest < 0.05) return 0;
  const half = (halfWidth ?? 0) * scale;
  const small = largest < (unit === 'share' ? 0.995 : 9.95);
  const fine = unit !== 'minutes' && half > 0 && half < 0.95;
  return decimalsWithin(largest, small || fine ? 1 : 0);
}

/** A bare value of an indicator, without its unit (a share carries its % sign). */
export function formatValue(
  value: number | null,
  unit: KpiUnit,
  language: Language,
  decimals: number = decimalsFor(unit, [value]),
): string {
  if (value === null) return NOTHING;
  const shown = threeDigits(unit === 'share' ? value * 100 : value);
  return formatNumber(shown, language, decimals) + (unit === 'share' ? PERCENT : '');
}

/** With a sign in front, for differences. */
export function formatSigned(
  value: number | null,
  unit: KpiUnit,
  language: Language,
  decimals: number = decimalsFor(unit, [value]),
): string {
  const text = formatValue(value, unit, language, decimals);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
