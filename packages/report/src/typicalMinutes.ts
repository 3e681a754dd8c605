/** The minutes by which a duration is told in one number: the most usual where that was typed, else the mean. */
import type { Distribution } from '@simalur/model';

export function typicalMinutes(duration: Distribution): number {
  switch (duration.family) {
    case 'deterministic':
      return duration.value;
    case 'triangular':
    case 'pert':
      return duration.mode;
    case 'uniform':
      return (duration.min + duration.max) / 2;
    case 'beta':
      return (
        duration.min + ((duration.max - duration.min) * duration.alpha) / (duration.alpha + duration.beta)
      );
    case 'exponential':
    case 'erlang':
    case 'gamma':
    case 'lognormal':
    case 'normal':
      return duration.mean;
    case 'weibull':
    case 'loglogistic':
      return duration.scale;
    case 'empirical':
      return duration.values.reduce((sum, value) => sum + value, 0) / duration.values.length;
    case 'discrete':
      return duration.values.reduce(
        (sum, value, index) => sum + value * (duration.probabilities[index] ?? 0),
        0,
      );
    case 'mixture': {
      const total = duration.parts.reduce((sum, { weight }) => sum + weight, 0);
      return duration.parts.reduce(
        (sum, part) => sum + (part.weight / total) * typicalMinutes(part.distribution),
        0,
      );
    }
  }
}
