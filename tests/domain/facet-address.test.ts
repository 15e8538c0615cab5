import { expect, test } from 'vitest';
import { appendFacets, hasAnyFacet, isEntryFacet, readFacets, toggleFacet } from '../../src/domain/facet-address.ts';

const known = new Set(['kind=ruling', 'kind=measure', 'service=facebook']);
const hasValue = (facet: string, value: string) => known.has(`${facet}=${value}`);

test('an address gives the values the archive knows, each once, and names the others', () => {
  const { chosen, refused } = readFacets(
    new URLSearchParams('?kind=ruling&kind=ruling&kind=rumour&service=facebook&colour=red&place=<b>'),
    hasValue,
  );
  expect(chosen).toMatchObject({ kind: ['ruling'], service: ['facebook'], place: [] });
  expect(refused).toEqual(['kind=rumour', 'place=<b>']);
});

test('what is written is read again', () => {
  const parameters = new URLSearchParams();
  appendFacets(parameters, { service: ['facebook'], kind: ['ruling', 'measure'] });
  expect(parameters.toString()).toBe('kind=ruling&kind=measure&service=facebook');
  expect(readFacets(parameters, hasValue).chosen).toMatchObject({ kind: ['ruling', 'measure'], service: ['facebook'] });
});

test('a value is added once and taken off again', () => {
  const one = toggleFacet({}, 'kind', 'ruling', true);
  expect(toggleFacet(one, 'kind', 'ruling', true)).toEqual({ kind: ['ruling'] });
  expect(hasAnyFacet(one)).toBe(true);
  expect(hasAnyFacet(toggleFacet(one, 'kind', 'ruling', false))).toBe(false);
});

test('only names of facets are facets', () => {
  expect(['kind', 'from', '__proto__', 'toString'].map(isEntryFacet)).toEqual([true, false, false, false]);
});
