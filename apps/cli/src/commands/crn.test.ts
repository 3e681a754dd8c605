import { describe, expect, it } from 'vitest';
import { simalur } from '../testing/fakeIo.ts';
import { smallClinic } from '../testing/smallClinic.ts';

describe('simalur crn', () => {
  it('tells the correlation of the daily means and what it saves', async () => {
    const { code, out } = await simalur(['crn', 'p.json', '--replications', '200', '--lang', 'en'], {
      'p.json': smallClinic(),
    });
    expect(code).toBe(0);
    expect(out).toContain('200 days, seed 1');
    const stay = out.split('\n').find((line) => line.startsWith('length of stay')) ?? '';
    const [, , correlation = 0, same = 0, other = 0, saved = 0] = stay.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(correlation).toBeGreaterThan(0.2);
    expect(correlation).toBeLessThan(1);
    expect(same).toBeLessThan(other);
    expect(saved).toBeGreaterThan(0);
  });

  it('needs two scenarios', async () => {
    const project = JSON.parse(smallClinic());
    project.scenarios.pop();
    const { code, err } = await simalur(['crn', 'p.json'], { 'p.json': JSON.stringify(project) });
    expect(code).toBe(1);
    expect(err).toContain('dua skenario');
  });
});
