import { expect, test } from 'vitest';
import { change, createWorld, draftOf, problemsOf, today } from '../builders.ts';

test('a day to come is refused', () => {
  const world = createWorld({ vlast: change(draftOf('vlast'), { date: '2099-01-01' }) });
  expect(problemsOf(world)).toEqual([
    'content/sources/vlast-2018.yaml:6:7 date-not-in-future date: "2099-01-01" lies in the future; today is 2026-11-24. Correct the date, or wait with the entry.',
  ]);
});

test('today is accepted', () => {
  const world = createWorld({ vlast: change(draftOf('vlast'), { date: today }) });
  expect(problemsOf(world)).toEqual([]);
});
