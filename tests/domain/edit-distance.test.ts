import { expect, test } from 'vitest';
import { toDistance } from '../../src/domain/edit-distance.ts';

test('a letter added, dropped, changed or swapped with its neighbour is one step', () => {
  expect(['azattyqq', 'azatty', 'azattyk', 'azattqy'].map((word) => toDistance('azattyq', word, 3))).toEqual([
    1, 1, 1, 1,
  ]);
});
