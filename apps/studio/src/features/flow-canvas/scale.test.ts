import { expect, test } from 'vitest';
import { chosenScale, PADDING, scaleFor, stepped } from './scale.ts';
import { TEXT_PX } from './sizes.ts';

const extent = { width: 1100, height: 440, flows: 2 };

test('a flow is as wide as its card where the screen is high enough', () => {
  expect(scaleFor(extent, 1100 + 2 * PADDING.x, 2000)).toBeCloseTo(1);
});

test('it is smaller on a low screen, but no text is under 11 px', () => {
  expect(scaleFor(extent, 3000, 768)).toBeLessThan(scaleFor(extent, 3000, 1080));
  expect(scaleFor(extent, 300, 300) * TEXT_PX).toBeCloseTo(11);
});

test('a person sees it whole, or steps from what is shown', () => {
  expect(chosenScale('readable', extent, 300, 0.92)).toBe(0.92);
  expect(chosenScale('fit', extent, 300, 0.92)).toBeLessThan(0.3);
  expect(chosenScale('fit', extent, 3000, 0.92)).toBe(0.92);
  expect(stepped(stepped(0.92, 1), -1)).toBeCloseTo(0.92);
  expect(stepped(3, 1)).toBe(3);
});
