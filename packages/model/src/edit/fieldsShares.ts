/** Shares that always sum to one, and weights of an arrival profile. */

/**
 * Gives one share another value and takes the difference from the others in proportion (equally where they are all
 * zero). Shares in 0…1, kept to a thousandth; the largest of the others takes the rounding.
 */
export function withShareKeepingSum(
  shares: readonly number[],
  index: number,
  wanted: number,
): readonly number[] {
  if (shares.length === 1) return [1];
  const value = Math.round(Math.min(1, Math.max(0, wanted)) * 1000) / 1000;
  const others = shares.reduce((sum, share, i) => (i === index ? sum : sum + share), 0);
  const left = 1 - value;
  const next = shares.map((share, i) => {
    if (i === index) return value;
    const part = others > 0 ? (share / others) * left : left / (shares.length - 1);
    return Math.round(part * 1000) / 1000;
  });
  const rest = 1 - next.reduce((sum, share) => sum + share, 0);
  const largest = next.reduce((best, share, i) => {
    if (i === index) return best;
    return best < 0 || share > (next[best] ?? 0) ? i : best;
  }, -1);
  return next.map((share, i) => (i === largest ? Math.round((share + rest) * 1000) / 1000 : share));
}
