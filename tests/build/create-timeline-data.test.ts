import { expect, test } from 'vitest';
import { createTimelineFile, createTimelineLine } from '../../src/build/create-timeline-data.ts';
import { loadArchive } from '../../src/build/load-archive.ts';
import { readColumns } from '../../src/chart/timeline-columns.ts';
import { toYear } from '../../src/domain/edtf-date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { toFacetValues } from '../../src/domain/entry-facets.ts';
import { languages } from '../../src/domain/language.ts';
import { createTimeline, toEntries } from '../../src/domain/timeline.ts';
import { outage, statement } from '../chart/builders.ts';

const archive = loadArchive('tests/fixtures/small', '2026-01-01');
const timeline = createTimeline(archive.entries);
const entries = toEntries(timeline);

test.each(languages)(
  'in %s every entry comes with its year and its facets, in the order of the timeline',
  (language) => {
    const marks = readColumns(createTimelineFile(archive, timeline, language).columns);
    expect(marks.map(({ year }) => year)).toEqual(entries.map(({ date }) => toYear(date)));
    expect(marks.map(({ values }) => values)).toEqual(entries.map(toFacetValues));
  },
);

test('a statement leads with words of its own, in their language, with who said them', () => {
  const denial = entries.find(({ id }) => id === 'example-denial-2023');
  const line = denial && createTimelineLine(denial, 'en');
  expect(line?.quote).toMatchObject({
    text: 'Бұл мысалға біздің еш қатысымыз жоқ',
    language: 'kk',
    speaker: 'First Example',
  });
  expect(line?.summary).toBeUndefined();
});

test('an outage says when its very day is not known; nothing else does', () => {
  const isRough = (entry: Entry) => createTimelineLine(entry, 'en').isRough;
  expect(isRough(outage({ date: '2018-03-13' }))).toBeUndefined();
  expect(isRough(outage({ date: '2018-03' }))).toBe(true);
  expect(isRough(statement({ date: '2018-03' }))).toBeUndefined();
});

test('what nobody has translated says its language', () => {
  const answer = entries.find(({ id }) => id === 'example-answer-2023');
  expect(answer && createTimelineLine(answer, 'kk').language).toBe(answer?.language);
  expect(answer && createTimelineLine(answer, answer.language).language).toBeUndefined();
});
