/**
 * Whether every distribution of minutes (or of days, or of people) can yield sensible ones. Bounds are judged by support, mean and standard
 * deviation alone: exact tail masses would need logarithms, which the document has no use for otherwise.
 */
import { type DocumentPath, tidy } from './checkPath.ts';
import type { Distribution } from './distribution.ts';
import type { Finding } from './finding.ts';
import { finding } from './findingCodes.ts';
import type { Limits } from './limits.ts';
import type { Project } from './project.ts';

/** Beyond this many standard deviations from the mean hardly anything is left of a normal distribution (4e-10). */
const FAR = 6;
/** Within this many, a normal duration below zero is rare enough to be clipped in silence (3e-5). */
const NEAR = 4;

/** Findings about distributions. */
export function checkDurations(project: Project, limits: Limits): Finding[] {
  const found: Finding[] = [];
  const check = (distribution: Distribution | undefined, path: DocumentPath, mayBeNegative = false) => {
    if (distribution) found.push(...distributionFindings(distribution, path, limits, mayBeNegative));
  };
  project.activities.forEach((activity, a) => {
    check(activity.duration, ['activities', a, 'duration']);
    activity.durationByClass?.forEach(
      (d, i) => void check(d.duration, ['activities', a, 'durationByClass', i, 'duration']),
    );
  });
  project.demand.classes.forEach((c, i) => void check(c.patience, ['demand', 'classes', i, 'patience']));
  project.demand.streams.forEach((stream, s) => {
    if (stream.kind === 'renewal') {
      check(stream.gap, ['demand', 'streams', s, 'gap']);
      check(stream.size, ['demand', 'streams', s, 'size']);
    }
    // Booked patients may come before their time.
    if (stream.kind === 'appointments') check(stream.late, ['demand', 'streams', s, 'late'], true);
  });
  project.clinic.roster.pools.forEach(
    (pool, p) => void check(pool.lateness, ['clinic', 'roster', 'pools', p, 'lateness']),
  );
  project.scenarios.forEach((scenario, s) => {
    scenario.flow.nodes.forEach((node, n) => {
      if (node.kind === 'followUp') check(node.days, ['scenarios', s, 'flow', 'nodes', n, 'days']);
    });
    scenario.levers.forEach((lever, l) => {
      if (lever.kind === 'duration') check(lever.duration, ['scenarios', s, 'levers', l, 'duration']);
    });
  });
  return found;
}

function distributionFindings(
  d: Distribution,
  path: DocumentPath,
  limits: Limits,
  mayBeNegative: boolean,
): Finding[] {
  const found: Finding[] = [];
  const longest = Math.max(...magnitudes(d));
  if (longest > limits.minutes) {
    found.push(finding('duration.tooLong', path, { found: longest, max: limits.minutes }));
  }
  if (d.family === 'mixture') {
    d.parts.forEach((part, i) => {
      found.push(
        ...distributionFindings(part.distribution, [...path, 'parts', i, 'distribution'], limits, true),
      );
    });
  }
  const min = d.truncate?.min ?? Number.NEGATIVE_INFINITY;
  const max = d.truncate?.max ?? Number.POSITIVE_INFINITY;
  const spread = meanAndSd(d);
  if (!hasMass(d, min, max)) {
    found.push(finding('truncate.empty', [...path, 'truncate'], {}));
  } else if (
    d.truncate &&
    spread &&
    (min > spread.mean + FAR * spread.sd || max < spread.mean - FAR * spread.sd)
  ) {
    found.push(
      finding('truncate.far', [...path, 'truncate'], { mean: tidy(spread.mean), sd: tidy(spread.sd) }),
    );
  }
  if (!mayBeNegative && min < 0 && lowest(d) < 0) found.push(finding('duration.negative', path, {}));
  return found;
}

/** Whether anything is left between the bounds. */
function hasMass(d: Distribution, min: number, max: number): boolean {
  switch (d.family) {
    case 'deterministic':
      return d.value >= min && d.value <= max;
    case 'empirical':
      return d.values.some((v) => v >= min && v <= max);
    case 'discrete':
      return d.values.some((v, i) => v >= min && v <= max && (d.probabilities[i] ?? 0) > 0);
    case 'uniform':
      return d.min === d.max ? d.min >= min && d.min <= max : d.min < max && d.max > min;
    case 'triangular':
    case 'pert':
    case 'beta':
      return d.min < max && d.max > min;
    case 'mixture':
      return d.parts.some(({ distribution: part }) => {
        const inner = part.truncate;
        return hasMass(part, Math.max(min, inner?.min ?? min), Math.min(max, inner?.max ?? max));
      });
    case 'normal':
      return true;
    default:
      return max > 0;
  }
}

/** Mean and standard deviation, where the document states them. */
function meanAndSd(d: Distribution): { mean: number; sd: number } | undefined {
  switch (d.family) {
    case 'normal':
    case 'gamma':
    case 'lognormal':
      return { mean: d.mean, sd: d.sd };
    case 'exponential':
      return { mean: d.mean, sd: d.mean };
    case 'erlang':
      return { mean: d.mean, sd: d.mean / Math.sqrt(d.k) };
    default:
      return undefined;
  }
}

/** A value below which the distribution hardly ever goes, its truncation aside. */
export function lowest(d: Distribution): number {
  switch (d.family) {
    case 'deterministic':
      return d.value;
    case 'empirical':
    case 'discrete':
      return d.values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    case 'uniform':
    case 'triangular':
    case 'pert':
    case 'beta':
      return d.min;
    case 'normal':
      return d.mean - NEAR * d.sd;
    case 'mixture':
      return Math.min(
        ...d.parts.map(({ distribution }) =>
          Math.max(lowest(distribution), distribution.truncate?.min ?? -Infinity),
        ),
      );
    default:
      return 0;
  }
}

/** Every number of a distribution that is a count of minutes. */
function magnitudes(d: Distribution): number[] {
  switch (d.family) {
    case 'deterministic':
      return [d.value];
    case 'uniform':
    case 'beta':
      return [Math.abs(d.min), Math.abs(d.max)];
    case 'triangular':
    case 'pert':
      return [Math.abs(d.min), Math.abs(d.mode), Math.abs(d.max)];
    case 'exponential':
    case 'erlang':
      return [d.mean];
    case 'gamma':
    case 'lognormal':
    case 'normal':
      return [Math.abs(d.mean), d.sd];
    case 'weibull':
    case 'loglogistic':
      return [d.scale];
    case 'empirical':
    case 'discrete':
      return [d.values.reduce((a, b) => Math.max(a, b), 0)];
    case 'mixture':
      return [0];
  }
}
