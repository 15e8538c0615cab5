import { overlap, readDateSpans } from './date-spans.ts';
import type { DocumentFacts, TextFacts } from './document-facts.ts';
import { type Filter, isDateFilter } from './filters.ts';

/** A value that filters can name: a speaker, a source, a service by number, a kind, or the tag of a language. */
export interface FilterValue {
  readonly name: string;
  readonly value: string;
}

/** What filters can name, and of which documents it is. */
export interface FilterValues {
  /** What a typed value may mean, by any spelling. */
  readonly find: (typed: string) => readonly FilterValue[];
  /** Numbers of the sources of a document. */
  readonly sourcesOf: (document: number) => readonly number[];
}

/** For an index without any. */
export const noValues: FilterValues = { find: () => [], sourcesOf: () => [] };

/** Answers whether a text of a document passes. */
export type TextTest = (document: DocumentFacts, text: TextFacts) => boolean;

export interface FilterTest {
  readonly passes: TextTest;
  /** Values, as typed, that the archive does not know. */
  readonly unknown: readonly string[];
}

/** Filters of one name are alternatives; those of different names, and those behind a minus sign, must all hold. */
export function createFilterTest(filters: readonly Filter[], known: FilterValues): FilterTest {
  const unknown: string[] = [];
  const tests = filters.map((filter): { readonly filter: Filter; readonly test: TextTest } => {
    if (isDateFilter(filter.name)) return { filter, test: toDateTest(filter) };
    const values = new Set(
      known
        .find(filter.value)
        .filter(({ name }) => name === filter.name)
        .map(({ value }) => value),
    );
    if (values.size === 0) unknown.push(filter.value);
    const valuesOf = createValueLookup(filter, known);
    return { filter, test: (document, text) => valuesOf(document, text).some((value) => values.has(value)) };
  });
  const excluded = tests.filter(({ filter }) => filter.isExcluded).map(({ test }) => test);
  const wanted = tests.filter(({ filter }) => !filter.isExcluded);
  const groups = [...Map.groupBy(wanted, ({ filter }) => filter.name).values()];
  return {
    unknown,
    passes: (document, text) =>
      groups.every((group) => group.some(({ test }) => test(document, text))) &&
      !excluded.some((test) => test(document, text)),
  };
}

type ValueLookup = (document: DocumentFacts, text: TextFacts) => readonly string[];

function createValueLookup({ name }: Filter, { sourcesOf }: FilterValues): ValueLookup {
  switch (name) {
    case 'speaker':
      return ({ speakers }) => speakers.map(String);
    case 'source':
      return (_, { document }) => sourcesOf(document).map(String);
    case 'service':
      return ({ services }) => services.map(String);
    case 'kind':
      return ({ kind, isQuote }) => [kind, isQuote ? 'quote' : 'entry'];
    case 'lang':
      return (_, { language }) => [language];
    case 'date':
    case 'before':
    case 'after':
      return () => [];
  }
}

/**
 * A document of uncertain date passes when one of its days does. `before` and `after` leave out the days they name,
 * unless these are open on that side: `before:[..2018]` and `after:2018/..` mean the days named.
 */
function toDateTest({ name, value }: Filter): TextTest {
  const spans = readDateSpans(value);
  const isNamed = ({ earliest, latest }: DocumentFacts): boolean =>
    spans.some((span) => overlap(span, { first: earliest, last: latest }));
  const edges = spans.map(({ first, last }) => (name === 'before' ? first : last)).sort();
  const edge = name === 'before' ? edges[0] : edges.at(-1);
  if (name === 'date' || edge === undefined || edges.includes(undefined)) return isNamed;
  return name === 'before'
    ? ({ earliest }) => earliest === undefined || earliest < edge
    : ({ latest }) => latest === undefined || latest > edge;
}
