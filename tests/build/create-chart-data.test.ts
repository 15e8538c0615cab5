import { expect, test } from 'vitest';
import { createChartData } from '../../src/build/create-chart-data.ts';
import { loadArchive } from '../../src/build/load-archive.ts';
import { readFacetValues } from '../../src/chart/chart-data.ts';
import { toFacetValues } from '../../src/domain/entry-facets.ts';
import { languages } from '../../src/domain/language.ts';

const archive = loadArchive('tests/fixtures/small', '2026-01-01');

test.each(languages)('in %s every entry comes with its facets, dates and relations', (language) => {
  const data = createChartData(archive, language);
  expect(data.entries.map((entry) => readFacetValues(data, entry))).toEqual(archive.entries.map(toFacetValues));
  expect(data.entries.map(({ id, date }) => [id, date])).toEqual(
    archive.entries.map(({ id, date }) => [id, date.text]),
  );
  for (const [number, { relations }] of data.entries.entries())
    expect(relations.map(([to]) => archive.entries[to])).toEqual(
      archive.entries[number]?.relations.map(({ to }) => to),
    );
});

test('names are in the order of the alphabet of the language', () => {
  const names = createChartData(archive, 'kk').facets.actor.map(([, name]) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('kk', { numeric: true }).compare));
});

test('a quote comes as it was said, with who said it in the role of that day', () => {
  const denial = createChartData(archive, 'en').entries.find(({ id }) => id === 'example-denial-2023');
  expect(denial?.quote).toEqual(['Бұл мысалға біздің еш қатысымыз жоқ', 'kk']);
  expect(denial?.who).toBe('First Example, spokesperson');
});
