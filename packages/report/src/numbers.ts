/**
 * Numbers as a person reads them: decimal comma in Indonesian, decimal point in English, at most three
 * significant digits. Own arithmetic, because the tables of a browser's Intl differ between machines.
 */
import type { KpiUnit } from '@simalur/model';
import type { Language } from './language.ts';

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
function decimalsWithin(value: number, wanted: number): number {
  const size = Math.abs(value);
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
 * A bare value of an indicator, without its unit (a share carries its % sign). `fine` asks for a decimal more,
 * for values that stand beside a small half-width.
 */
export function formatValue(value: number | null, unit: KpiUnit, language: Language, fine = false): string {
  if (value === null) return NOTHING;
  if (unit === 'share') {
    const percent = value * 100;
    const small = Math.abs(percent) < 0.995 && percent !== 0;
    return `${formatNumber(threeDigits(percent), language, small || fine ? decimalsWithin(percent, 1) : 0)}%`;
  }
  const wanted = unit === 'perVisit' ? 2 : Math.abs(value) < 9.95 || fine ? 1 : 0;
  return formatNumber(threeDigits(value), language, decimalsWithin(value, wanted));
}

/** With a sign in front, for differences. */
export function formatSigned(value: number | null, unit: KpiUnit, language: Language, fine = false): string {
  const text = formatValue(value, unit, language, fine);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
