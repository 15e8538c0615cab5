import { expect, test } from 'vitest';
import { compareWithRecords } from '../../../src/cli/facts/compare-with-records.ts';
import type { ResearchRecord } from '../../../src/cli/facts/research-record.ts';
import { coveredArchive, outageRecord, researchRecord } from './builders.ts';

const archive = coveredArchive();

function problemsWith(record: Partial<ResearchRecord>): readonly string[] {
  return compareWithRecords(archive, [researchRecord(record), outageRecord], []).problems;
}

test('an archive that says what its records say has no problems', () => {
  expect(compareWithRecords(archive, [researchRecord(), outageRecord], [])).toEqual({ problems: [], notes: [] });
});

test('a record that no entry covers is a problem', () => {
  expect(problemsWith({ id: 'other' })).toEqual([
    'No entry covers: The record "other" is covered by none. Write an entry that covers it.',
    'not-us-2018 covers: It covers "not-us", and no record has that id.',
  ]);
});

test('a record that two entries cover is a problem', () => {
  const entries = archive.entries.map((entry) =>
    entry.id === 'not-us-2018' ? { ...entry, covers: ['not-us', 'evening'] } : entry,
  );
  expect(compareWithRecords({ ...archive, entries }, [researchRecord(), outageRecord], []).problems).toContain(
    'not-us-2018 covers: It covers the record "evening", which "evening-outages-2018" covers too. Leave it with one.',
  );
});

test('another date is a problem, until it is listed with a reason', () => {
  const records = [researchRecord({ date: '2018' }), outageRecord];
  const message = 'The entry says "2018-03-14", its record "2018". Correct one, or list it as deliberate.';
  expect(compareWithRecords(archive, records, []).problems).toEqual([`not-us-2018 date: ${message}`]);
  const why = 'The article gives the day.';
  const listed = { entry: 'not-us-2018', field: 'date', record: '2018', archive: '2018-03-14', why } as const;
  expect(compareWithRecords(archive, records, [listed])).toEqual({
    problems: [],
    notes: ['not-us-2018 date: "2018" became "2018-03-14". The article gives the day.'],
  });
});

test('a difference that is listed and not there is a problem', () => {
  const listed = { entry: 'not-us-2018', field: 'source', record: 'https://a.kz/1', why: 'It is gone.' } as const;
  expect(compareWithRecords(archive, [researchRecord(), outageRecord], [listed]).problems).toEqual([
    'not-us-2018 source: It is listed as deliberate, but there is no such difference. Remove it from the list.',
  ]);
});

test('an address of the record that the entry has not is a problem, a tracking tail is none', () => {
  const url = 'http://www.azattyq.org/a/1.html?utm_source=rss';
  expect(problemsWith({ sources: [{ url, publisher: 'Азаттық' }] })).toEqual([]);
  expect(problemsWith({ sources: [{ url: 'https://vlast.kz/a/9', publisher: 'Vlast' }] })).toEqual([
    'not-us-2018 source: The record names https://vlast.kz/a/9, and the entry does not. Add the source, or list it as deliberate.',
  ]);
});

test('another confidence is noted', () => {
  const { problems, notes } = compareWithRecords(archive, [researchRecord({ confidence: 'high' }), outageRecord], []);
  expect(problems).toEqual([]);
  expect(notes).toEqual(['not-us-2018 confidence: The entry says "medium", its record "high".']);
});
