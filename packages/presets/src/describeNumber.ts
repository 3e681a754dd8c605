/** Figures in words: numbers, times of the day and distributions, in both languages. */
import type { Distribution } from '@simalur/model';
import { type Words, words } from './words.ts';

/** A number with the decimal sign of each language. */
export function sayNumber(value: number): Words {
  const text = String(Math.round(value * 1e6) / 1e6);
  return words(text.replace('.', ','), text);
}

/** A share in per cent. */
export function sayShare(share: number): Words {
  const { id, en } = sayNumber(share * 100);
  return words(`${id} %`, `${en} %`);
}

/** Minutes after midnight as a time of the day. */
export function sayClock(minute: number): Words {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const hours = two(minute / 60);
  return words(`${hours}.${two(minute % 60)}`, `${hours}:${two(minute % 60)}`);
}

/** A distribution of minutes: mean ± sd where it has them, its family, and its bounds. */
export function sayDistribution(d: Distribution): Words {
  const { id, en } = body(d);
  const bounds = [d.truncate?.min, d.truncate?.max];
  if (bounds.every((b) => b === undefined)) return words(id, en);
  const [low, high] = bounds.map((b) => (b === undefined ? words('…', '…') : sayNumber(b)));
  return words(`${id}, ${low?.id}–${high?.id}`, `${en}, ${low?.en}–${high?.en}`);
}

/** Families whose parameters are the mean and the sd; the others list theirs. */
function body(d: Distribution): Words {
  switch (d.family) {
    case 'deterministic':
      return sayNumber(d.value);
    case 'gamma':
    case 'lognormal':
    case 'normal':
      return both(d.family, [d.mean, d.sd], ' ± ');
    case 'exponential':
      return both(d.family, [d.mean], '');
    case 'empirical':
      return words(`${d.values.length} pengamatan`, `${d.values.length} observations`);
    case 'mixture':
    case 'discrete':
      return words(d.family, d.family);
    default: {
      const parameters = Object.values(d).filter((v): v is number => typeof v === 'number');
      return both(d.family, parameters, '; ');
    }
  }
}

function both(family: string, parameters: readonly number[], between: string): Words {
  const said = parameters.map(sayNumber);
  return words(
    `${said.map((n) => n.id).join(between)} (${family})`,
    `${said.map((n) => n.en).join(between)} (${family})`,
  );
}
