import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf } from '../builders.ts';

test('an actor whom no entry names is pointed out', () => {
  const world = createWorld({
    nobody: {
      ...change(draftOf('director'), { id: 'nobody', names: { kk: 'А', ru: 'Б', en: 'C' } }),
      path: 'content/actors/nobody.yaml',
    },
  });
  expect(problemsOf(world)).toEqual([
    'content/actors/nobody.yaml:1:5 register-is-used No entry names the actor "nobody". Name it where it belongs, or remove the file.',
  ]);
});

test('an actor whom an entry names is accepted', () => {
  const world = createWorld({});
  expect(problemsOf(world)).toEqual([]);
});
