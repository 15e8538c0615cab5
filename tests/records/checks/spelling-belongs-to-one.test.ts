import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('one spelling of two actors is refused', () => {
  const world = createWorld({ service: change(draftOf('service'), { aliases: ['Ержан Биржанов'] }) });
  expect(problemsOf(world)).toEqual([
    'content/actors/technical-service.yaml:8:5 spelling-belongs-to-one aliases[1]: "Ержан Биржанов" is a spelling of "director" too, so search could not tell the two apart. Leave it with one of them.',
  ]);
});

test('a spelling of one actor is accepted', () => {
  const world = createWorld({ service: change(draftOf('service'), { aliases: ['Гостехслужба'] }) });
  expect(problemsOf(world)).toEqual([]);
});
