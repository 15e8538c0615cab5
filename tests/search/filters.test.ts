import { describe, expect, test } from 'vitest';
import { parseFilters } from '../../src/search/filters.ts';

const filtersOf = (query: string) => parseFilters(query).filters.map(({ name, value }) => `${name}=${value}`);

describe('filters of a query', () => {
  test('are taken out, in Kazakh, Russian and English', () => {
    expect(parseFilters('айтқан:Абаев сбой')).toEqual({
      words: 'сбой',
      filters: [{ name: 'speaker', value: 'Абаев', isExcluded: false }],
    });
    expect(filtersOf('говорит:Токаев источник:Власть вид:решение язык:русский до:2018 после:2011')).toEqual([
      'speaker=Токаев',
      'source=Власть',
      'kind=решение',
      'lang=русский',
      'before=2018',
      'after=2011',
    ]);
    expect(filtersOf('дереккөз:Азаттық түрі:сот сервис:ютуб тіл:қазақша дейін:2018 кейін:2011')).toEqual([
      'source=Азаттық',
      'kind=сот',
      'service=ютуб',
      'lang=қазақша',
      'before=2018',
      'after=2011',
    ]);
    expect(filtersOf('SPEAKER:Abayev турі:сот')).toEqual(['speaker=Abayev', 'kind=сот']);
  });

  test('take a value of several words in any quotation marks, closed or not', () => {
    expect(filtersOf('speaker:"Ержан Біржанов"')).toEqual(['speaker=Ержан Біржанов']);
    expect(filtersOf('айтқан:«Ержан Біржанов»')).toEqual(['speaker=Ержан Біржанов']);
    expect(filtersOf('speaker:“Ержан Біржанов')).toEqual(['speaker=Ержан Біржанов']);
  });

  test('leave out behind a minus sign', () => {
    expect(parseFilters('сбой -speaker:Абаев').filters).toEqual([
      { name: 'speaker', value: 'Абаев', isExcluded: true },
    ]);
  });

  test('are not looked for in a phrase, under other names, or in a clock time', () => {
    for (const query of ['"speaker:Абаев сбой"', 'автор:Абаев', '20:00', 'https://example.org', 'министр: жоқ']) {
      expect(parseFilters(query)).toEqual({ words: query, filters: [] });
    }
  });

  test('that say nothing are passed over, and a date that is none is two words', () => {
    expect(parseFilters('speaker: сбой')).toEqual({ words: 'сбой', filters: [] });
    expect(parseFilters('before:кеше сбой')).toEqual({ words: 'before кеше сбой', filters: [] });
  });

  test('take EDTF dates, in brackets with spaces too', () => {
    expect(filtersOf('before:201X after:2018-03-13/.. сбой')).toEqual(['before=201X', 'after=2018-03-13/..']);
    expect(parseFilters('date:[2016, 2018~] сбой')).toEqual({
      words: 'сбой',
      filters: [{ name: 'date', value: '[2016, 2018~]', isExcluded: false }],
    });
    expect(filtersOf('date:{2016..2018} дейін:"2018 ?"')).toEqual(['date={2016..2018}', 'before=2018 ?']);
  });

  test('never throw', () => {
    for (const query of ['', ':', '-:', '"', 'speaker:"', '-speaker:', 'а:'.repeat(3000), '\u0000speaker:\uD800'])
      expect(() => parseFilters(query)).not.toThrow();
  });
});
