import { expect, test } from 'vitest';
import { change, createWorld, outage, problemsOf } from '../builders.ts';

test('an outage that upholds a ruling is pointed out', () => {
  const world = createWorld({ outage: change(outage, { relations: [{ to: 'movement-ban-2018', kind: 'upholds' }] }) });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:34:11 relation-fits-kinds relations[1].kind: "upholds" to "movement-ban-2018" is written on an entry of the kind "outage"; it belongs to "ruling". Choose another word, or write it on the other side.',
  ]);
});

test('an outage that is part of something is accepted', () => {
  const world = createWorld({ outage: change(outage, { relations: [{ to: 'movement-ban-2018', kind: 'part-of' }] }) });
  expect(problemsOf(world)).toEqual([]);
});
