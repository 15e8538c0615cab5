import { readDateSpans } from './date-spans.ts';
import { type FilterName, filterByWord } from './filter-names.ts';
import { foldWord } from './fold.ts';

/** One condition of a query: `speaker:Біржанов`, `-kind:ruling`. */
export interface Filter {
  readonly name: FilterName;
  /** As typed, without quotation marks. */
  readonly value: string;
  /** True behind a minus sign. */
  readonly isExcluded: boolean;
}

/** A query taken apart into what the engine reads and what narrows its answer. */
export interface FilteredQuery {
  readonly words: string;
  readonly filters: readonly Filter[];
}

const longestQuery = 2000;
/** A phrase, which is left alone; or `name:value`, the value in quotation marks, in brackets or up to the next space. */
const pieces =
  /["«“„][^"»”“]*["»”“]?|(?<sign>-?)(?<![\p{L}\p{N}])(?<name>[\p{L}]+):(?:["«“„](?<quoted>[^"»”“]*)["»”“]?|(?<plain>[[{][\d\s.,;/~?%XxХх-]*[\]}]|[^\s"«»“„”]*))/gu;

/**
 * Takes the filters out of a query. A name that is no filter, a date that is none, and whatever stands in quotation
 * marks stay words; a filter without a value says nothing.
 */
export function parseFilters(query: string): FilteredQuery {
  const filters: Filter[] = [];
  const words = query.slice(0, longestQuery).replace(pieces, (piece: string, ...rest: readonly unknown[]) => {
    const { sign, name, quoted, plain } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const filter = name === undefined ? undefined : filterByWord.get(foldWord(name));
    if (filter === undefined) return piece;
    const value = (quoted ?? plain ?? '').trim();
    if (isDateFilter(filter) && value !== '' && readDateSpans(value).length === 0) return piece.replace(':', ' ');
    if (value !== '') filters.push({ name: filter, value, isExcluded: sign === '-' });
    return ' ';
  });
  return { words: words.replace(/\s+/gu, ' ').trim(), filters };
}

export function isDateFilter(name: FilterName): boolean {
  return name === 'date' || name === 'before' || name === 'after';
}
