import { expect, test } from 'vitest';
import { createTimelineFile, createTimelineLine } from '../../src/build/create-timeline-data.ts';
import { loadArchive } from '../../src/build/load-archive.ts';
import { readColumns } from '../../src/chart/timeline-columns.ts';
import { isExactDay, toYear } from '../../src/domain/edtf-date.ts';
import { toFacetValues } from '../../src/domain/entry-facets.ts';
import { languages } from '../../src/domain/language.ts';
import { createTimeline, toEntries } from '../../src/domain/timeline.ts';

const archive = loadArchive('tests/fixtures/small', '2026-01-01');
const timeline = createTimeline(archive.entries);
const entries = toEntries(timeline);

test.each(languages)('in %s every entry comes with its year and its facets, in the order of the timeline', (language) => {
  const marks = readColumns(createTimelineFile(archive, timeline, language).columns);
  expect(marks.map(({ year }) => year)).toEqual(entries.map(({ date }) => toYear(date)));
  expect(marks.map(({ values }) => values)).toEqual(entries.map(toFacetValues));
});

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

test('an outage says whether its day is known, and what is not translated says its language', () => {
  const lines = entries.map((entry) => createTimelineLine(entry, 'kk'));
  expect(lines.find(({ id }) => id === 'example-answer-2023')?.language).toBeDefined();
  const rough = entries.filter(({ kind, date }) => kind === 'outage' && !isExactDay(date));
  expect(lines.filter(({ isRough }) => isRough === true).map(({ id }) => id)).toEqual(rough.map(({ id }) => id));
  expect(rough.length).toBeGreaterThan(0);
});
