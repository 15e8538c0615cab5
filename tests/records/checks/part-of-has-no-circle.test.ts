import { expect, test } from 'vitest';
import { change, createWorld, event, outage, problemsOf, ruling } from '../builders.ts';

test('two entries that are parts of each other by way of a third are refused', () => {
  const world = createWorld({
    event: change(event, { relations: [{ to: 'evening-outages-2018', kind: 'part-of' }] }),
    outage: change(outage, { relations: [{ to: 'movement-ban-2018', kind: 'part-of' }] }),
    ruling: change(ruling, { relations: [{ to: 'livestream-2018', kind: 'part-of' }] }),
  });
  expect(problemsOf(world)).toEqual([
    'content/entries/2018/evening-outages-2018.mdx:33:5 part-of-has-no-circle relations[1]: following "part-of" from here leads back to "evening-outages-2018". Remove the one that is not so.',
    'content/entries/2018/livestream-2018.mdx:17:5 part-of-has-no-circle relations[1]: following "part-of" from here leads back to "livestream-2018". Remove the one that is not so.',
    'content/entries/2018/movement-ban-2018.mdx:31:5 part-of-has-no-circle relations[1]: following "part-of" from here leads back to "movement-ban-2018". Remove the one that is not so.',
  ]);
});

test('a part of a part is accepted', () => {
  const world = createWorld({
    event: change(event, { relations: [{ to: 'evening-outages-2018', kind: 'part-of' }] }),
    outage: change(outage, { relations: [{ to: 'movement-ban-2018', kind: 'part-of' }] }),
  });
  expect(problemsOf(world)).toEqual([]);
});
