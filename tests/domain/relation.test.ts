import { expect, test } from 'vitest';
import { isSymmetric, relationKinds } from '../../src/domain/relation.ts';

test('two relations of the closed list say the same from both sides', () => {
  expect(relationKinds.filter(isSymmetric)).toEqual(['coincides-with', 'same-story-as']);
});
