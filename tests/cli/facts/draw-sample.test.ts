import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSample } from '../../../src/cli/facts/draw-sample.ts';

const items = Array.from({ length: 245 }, (_, index) => index);

test('one seed draws the same items every time, another seed others', () => {
  expect(drawSample(items, { count: 5, seed: 7 })).toEqual(drawSample(items, { count: 5, seed: 7 }));
  expect(drawSample(items, { count: 5, seed: 7 })).not.toEqual(drawSample(items, { count: 5, seed: 8 }));
});

test('as many different items are drawn as asked, or all, in their order', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(), (count, seed) => {
      const drawn = drawSample(items, { count, seed });
      expect(drawn.length).toBe(Math.min(count, items.length));
      expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
    }),
  );
});
