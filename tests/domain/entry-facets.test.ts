import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEntryFacets, entryFacets, type FacetValues, toFacetValues } from '../../src/domain/entry-facets.ts';
import { loadArchive } from '../../src/build/load-archive.ts';

const archive = loadArchive('tests/fixtures/small', '2026-01-01');
const values = archive.entries.map(toFacetValues);

test('an entry is found by its speaker, their body, its operator, court, service, place and reason', () => {
  const of = (id: string) => values[archive.entries.findIndex((entry) => entry.id === id)];
  expect(of('example-denial-2023')?.actor).toEqual(['first-example', 'example-ministry']);
  expect(of('example-outage-2023')?.actor).toEqual(['example-operator']);
  expect(of('example-ruling-2023')?.actor).toContain('example-court');
  expect(of('example-denial-2023')).toMatchObject({
    kind: ['statement'],
    service: ['example-messenger'],
    place: ['example-town'],
    explanation: ['denies-involvement', 'technical-fault'],
    confidence: ['medium'],
  });
});

test('values of one facet are alternatives, facets hold together', () => {
  const passing = (chosen: FacetValues) => applyEntryFacets(values, chosen).passing.filter(Boolean).length;
  expect(passing({})).toBe(values.length);
  const statements = passing({ kind: ['statement'] });
  const outages = passing({ kind: ['outage'] });
  expect(passing({ kind: ['statement', 'outage'] })).toBe(statements + outages);
  expect(passing({ kind: ['statement'], explanation: ['denies-involvement'] })).toBe(1);
  expect(passing({ kind: ['outage'], explanation: ['denies-involvement'] })).toBe(0);
});

test('a count is what choosing the value would leave', () => {
  const anyChoice = fc.record(
    Object.fromEntries(
      entryFacets.map((facet) => [facet, fc.subarray([...new Set(values.flatMap((one) => one[facet]))])]),
    ),
  );
  fc.assert(
    fc.property(anyChoice, (chosen: FacetValues) => {
      const { counts } = applyEntryFacets(values, chosen);
      for (const facet of entryFacets) {
        for (const [value, count] of counts[facet]) {
          const alone = applyEntryFacets(values, { ...chosen, [facet]: [value] });
          expect(alone.passing.filter(Boolean).length).toBe(count);
        }
      }
    }),
  );
});
