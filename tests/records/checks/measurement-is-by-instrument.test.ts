import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOf, problemsOfRule } from '../builders.ts';

test('a measurement by a person is refused', () => {
  const world = createWorld({
    outage: change(outage, { evidence: [{ kind: 'measurement', by: 'director', source: 'vlast-2018' }] }),
  });
  expect(problemsOfRule(world, 'measurement-is-by-instrument')).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:27:5 measurement-is-by-instrument evidence[1]: "director" is of the type "person" and runs no instrument. Name who measured under "by", or write the kind "media", "official" or "users".',
  ]);
});

test('a measurement by OONI is accepted', () => {
  const world = createWorld({
    outage: change(outage, { evidence: [{ kind: 'measurement', by: 'ooni', source: 'vlast-2018' }] }),
  });
  expect(problemsOf(world)).toEqual([]);
});
