import { expect, test } from 'vitest';
import { readColumns, type TimelineMark, writeColumns } from '../../src/chart/timeline-columns.ts';
import { entryFacets } from '../../src/domain/entry-facets.ts';

const facets = {
  kind: [
    ['statement', 'Statements'],
    ['outage', 'Disruptions'],
  ],
  actor: Array.from({ length: 50 }, (_, at) => [`actor-${at}`, `Actor ${at}`] as const),
  service: [],
  place: [['almaty', 'Almaty']],
  explanation: [],
  confidence: [['high', 'high']],
} as const;

const marks: readonly TimelineMark[] = [
  {
    year: 2019,
    from: 17_900,
    to: 17_901,
    values: { kind: ['statement'], actor: ['actor-3', 'actor-40'], confidence: ['high'] },
  },
  { year: 2018, from: 17_600, to: 17_965, values: { kind: ['outage'], place: ['almaty'] } },
  { year: 2018, from: 17_620, to: 17_621, values: {} },
];

test('columns hold what the marks hold', () => {
  const all = Object.fromEntries(entryFacets.map((facet) => [facet, []]));
  expect(readColumns(writeColumns(marks, facets))).toEqual(
    marks.map((mark) => ({ ...mark, values: { ...all, ...mark.values } })),
  );
});

test('an empty archive has empty columns', () => {
  expect(readColumns(writeColumns([], facets))).toEqual([]);
});

test('a value that has no name is left out', () => {
  const [mark] = readColumns(
    writeColumns([{ year: 2018, from: 0, to: 1, values: { kind: ['rumour', 'outage'] } }], facets),
  );
  expect(mark?.values.kind).toEqual(['outage']);
});
