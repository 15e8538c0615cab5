import { expect, test } from 'vitest';
import { createSampleComparison } from '../../../src/cli/facts/sample-comparison.ts';
import type { ResearchRecord } from '../../../src/cli/facts/research-record.ts';
import { coveredArchive, outageRecord, researchRecord } from './builders.ts';

const archive = coveredArchive();

function sampleOf(record: Partial<ResearchRecord> = {}): string {
  return createSampleComparison(archive, [researchRecord(record), outageRecord], { count: 2, seed: 7 });
}

test('the seed is printed, and entries without a record are not drawn', () => {
  expect(sampleOf()).toContain('2 of 2 entries, drawn with the seed 7');
  expect(sampleOf()).not.toContain('movement-ban-2018');
});

test('an actor is the same under any spelling, with or without an abbreviation in brackets', () => {
  expect(sampleOf()).toContain('| actors | Y. Birzhanov | Yerzhan Birzhanov | same |');
  const actors = [{ name_kk: null, name_ru: null, name_en: 'Yerzhan Birzhanov (STS)' }];
  expect(sampleOf({ actors })).toContain('| actors | Yerzhan Birzhanov (STS) | Yerzhan Birzhanov | same |');
});

test('a name that one side alone has is named', () => {
  expect(sampleOf({ places: ['Astana'] })).toContain(
    '| places | Astana | Almaty | only the record: Astana. only the entry: Almaty |',
  );
});

test('a relation keeps its meaning, from either side', () => {
  expect(sampleOf()).toContain('| relations | denies evening | denies → evening-outages-2018 | same |');
  const related = [{ id: 'evening', relation: 'denied-by' }];
  expect(sampleOf({ related })).toContain('only the record: denied-by evening |');
});

test('a word of time asks for no relation', () => {
  const related = [{ id: 'evening', relation: 'follows' }];
  expect(sampleOf({ related })).toContain('| relations | follows evening | denies → evening-outages-2018 | same |');
});

test('the summary counts what is the same, field by field', () => {
  expect(sampleOf({ date: '2018' })).toContain('| date | 1 | not-us-2018 |');
  expect(sampleOf()).toContain('| quotes | 2 | – |');
});
