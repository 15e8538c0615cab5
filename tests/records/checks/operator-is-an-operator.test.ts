import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOf, problemsOfRule } from '../builders.ts';

test('a government body among operators is refused', () => {
  const world = createWorld({ outage: change(outage, { operators: ['technical-service'] }) });
  expect(problemsOfRule(world, 'operator-is-an-operator')).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:17:5 operator-is-an-operator operators[1]: "technical-service" is of the type "government-body". Move it to "actors", or correct its type in content/actors/technical-service.yaml.',
  ]);
});

test('an operator is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
