import { buildPreset } from '@simalur/presets';
import { expect, test } from 'vitest';
import { layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { routesOf } from './routes.ts';

const { scenarios } = buildPreset('perdesaan');

for (const { id, flow } of scenarios) {
  const layout = layoutOf(flow, 'id');

  test(`${id}: no two nodes overlap, and all lie inside the picture`, () => {
    const placed = [...layout.nodes.values()];
    expect(placed).toHaveLength(flow.nodes.length);
    for (const [index, a] of placed.entries()) {
      expect(a.y).toBeGreaterThanOrEqual(-0.001);
      expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.001);
      for (const b of placed.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  test(`${id}: every line has a route`, () => {
    const lines = linesOf(flow);
    expect(routesOf(lines, layout.nodes, layout.bends).size).toBe(lines.length);
  });

  test(`${id}: a line crosses a column between its nodes, never through one`, () => {
    for (const line of linesOf(flow)) {
      for (const { x, y } of (layout.bends.get(line.id) ?? []).slice(1, -1)) {
        for (const [node, box] of layout.nodes) {
          if (node === line.from || node === line.to) continue;
          // Bends in a gap have a height of their own that is not drawn.
          const inside = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
          expect(inside, `${line.id} behind ${node}`).toBe(false);
        }
      }
    }
  });
}

test('the layout is computed once per flow and language', () => {
  const flow = scenarios[0]?.flow;
  if (!flow) throw new Error('no scenario');
  expect(layoutOf(flow, 'id')).toBe(layoutOf(flow, 'id'));
  expect(layoutOf(flow, 'en')).not.toBe(layoutOf(flow, 'id'));
});
