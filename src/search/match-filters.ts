import { overlap, readDateSpans } from './date-spans.ts';
import type { DocumentFacts, TextFacts } from './document-facts.ts';
import { type Filter, isDateFilter } from './filters.ts';

/** A value that filters can name: a speaker, a source, a service by number, a kind, or the tag of a language. */
export interface FilterValue {
  readonly name: string;
  readonly value: string;
}

/** Finds what a typed value may mean, by any spelling. */
export type ValueFinder = (typed: string) => readonly FilterValue[];

/** Answers whether a text of a document passes. */
export type TextTest = (document: DocumentFacts, text: TextFacts) => boolean;

export interface FilterTest {
  readonly passes: TextTest;
  /** Values, as typed, that the archive does not know. */
  readonly unknown: readonly string[];
}

/** Filters of one name are alternatives; those of different names, and those behind a minus sign, must all hold. */
export function createFilterTest(filters: readonly Filter[], findValues: ValueFinder): FilterTest {
  const unknown: string[] = [];
  const tests = filters.map((filter): { readonly filter: Filter; readonly test: TextTest } => {
    if (isDateFilter(filter.name)) return { filter, test: toDateTest(filter) };
    const values = new Set(
      findValues(filter.value)
        .filter(({ name }) => name === filter.name)
        .map(({ value }) => value),
    );
    if (values.size === 0) unknown.push(filter.value);
    return { filter, test: (document, text) => valuesOf(filter, document, text).some((value) => values.has(value)) };
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

function valuesOf({ name }: Filter, document: DocumentFacts, text: TextFacts): readonly string[] {
  switch (name) {
    case 'speaker':
      return document.speakers.map(String);
    case 'source':
      return document.sources.map(String);
    case 'service':
      return document.services.map(String);
    case 'kind':
      return [document.kind, document.isQuote ? 'quote' : 'entry'];
    case 'lang':
      return [text.language];
    case 'date':
    case 'before':
    case 'after':
      return [];
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
