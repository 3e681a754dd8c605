/** Lengths in ticks. */
export const DAY = 86_400_000;
export const HALF_HOUR = 1_800_000;
export const MINUTE = 60_000;
