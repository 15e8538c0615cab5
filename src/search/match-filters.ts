import type { DocumentFacts, TextFacts } from './document-facts.ts';
import { type Filter, isDateFilter, parseDays } from './filters.ts';

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

/** A date of many days passes when one of its days does. */
function toDateTest({ name, value }: Filter): TextTest {
  const days = parseDays(value);
  if (days === undefined) return () => true;
  const isBefore = ({ earliest }: DocumentFacts, day: string): boolean => (earliest ?? '') < day;
  const isAfter = ({ latest }: DocumentFacts, day: string): boolean => latest === undefined || latest > day;
  if (name === 'before') return (document) => isBefore(document, days.first);
  if (name === 'after') return (document) => isAfter(document, days.last);
  return (document) =>
    (document.earliest ?? '') <= days.last && (document.latest === undefined || document.latest >= days.first);
}
