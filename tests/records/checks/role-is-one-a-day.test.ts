import { expect, test } from 'vitest';
import { change, createWorld, event, problemsOf } from '../builders.ts';

const role = (en: string) => ({ kk: 'директор', ru: 'директор', en });

test('another role of the same person in the same body on the same day is pointed out', () => {
  const actors = [{ actor: 'director', role: role('head'), organization: 'technical-service' }];
  expect(problemsOf(createWorld({ event: change(event, { date: '2018-03-14', actors }) }))).toEqual([
    'content/entries/2018/not-us-2018.mdx:21:11 role-is-one-a-day actors[1].role.en: "director" is "head" in "livestream-2018" of the same day, and "director" here. Look up the role of that day, and write it alike.',
  ]);
});

test('another role on another day, or in another body, is accepted', () => {
  const actors = [{ actor: 'director', role: role('head'), organization: 'technical-service' }];
  expect(problemsOf(createWorld({ event: change(event, { date: '2018-03-15', actors }) }))).toEqual([]);
  const elsewhere = [{ actor: 'director', role: role('guest'), organization: 'kazakhtelecom' }];
  expect(problemsOf(createWorld({ event: change(event, { date: '2018-03-14', actors: elsewhere }) }))).toEqual([]);
});
