/** Durations made longer or shorter as a whole. */
import type { Distribution } from '@simalur/model';

/** A duration with its mean, spread and bounds multiplied; undefined where it has no mean or takes no time. */
export function scaledBy(duration: Distribution, factor: number): Distribution | undefined {
  if (!('mean' in duration) || duration.mean <= 0) return undefined;
  const tidy = (x: number) => Math.round(x * factor * 1e6) / 1e6;
  const { truncate } = duration;
  const bounds =
    truncate === undefined
      ? {}
      : {
          truncate: {
            ...(truncate.min === undefined ? {} : { min: tidy(truncate.min) }),
            ...(truncate.max === undefined ? {} : { max: tidy(truncate.max) }),
          },
        };
  const spread = 'sd' in duration ? { sd: tidy(duration.sd) } : {};
  return { ...duration, mean: tidy(duration.mean), ...spread, ...bounds } as Distribution;
}
