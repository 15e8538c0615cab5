import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOfRule } from '../builders.ts';

test('an outage that nobody noticed is refused', () => {
  const world = createWorld({ outage: change(outage, { evidence: [] }) });
  expect(problemsOfRule(world, 'outage-has-evidence')).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:26:1 outage-has-evidence evidence: nothing says who noticed the outage. Add an item with "kind" (users, media, measurement or official) and "source".',
  ]);
});

test('an outage that users noticed is accepted', () => {
  const world = createWorld({ outage: change(outage, { evidence: [{ kind: 'users', source: 'vlast-2018' }] }) });
  expect(problemsOfRule(world, 'outage-has-evidence')).toEqual([]);
});
