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

/** First and last day of what was typed as a year, a month or a day, `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const longestQuery = 2000;
/** A phrase, which is left alone; or `name:value`, the value in quotation marks or up to the next space. */
const pieces =
  /["«“„][^"»”“]*["»”“]?|(?<sign>-?)(?<![\p{L}\p{N}])(?<name>[\p{L}]+):(?:["«“„](?<quoted>[^"»”“]*)["»”“]?|(?<plain>[^\s"«»“„”]*))/gu;

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
    if (isDateFilter(filter) && value !== '' && parseDays(value) === undefined) return piece.replace(':', ' ');
    if (value !== '') filters.push({ name: filter, value, isExcluded: sign === '-' });
    return ' ';
  });
  return { words: words.replace(/\s+/gu, ' ').trim(), filters };
}

export function isDateFilter(name: FilterName): boolean {
  return name === 'date' || name === 'before' || name === 'after';
}

/** Reads `2018`, `2018-03`, `2018-03-13`, `13.03.2018` and `03.2018`; undefined for anything else. */
export function parseDays(text: string): DayRange | undefined {
  const turned = text.replace(/^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/u, (_, day: string | undefined, month, year) =>
    [year, month, day].filter((part) => part !== undefined).join('-'),
  );
  const match = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?[~?%]?$/u.exec(turned);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  const toDay = (monthOr: string, dayOr: string): string =>
    `${year}-${(month ?? monthOr).padStart(2, '0')}-${(day ?? dayOr).padStart(2, '0')}`;
  return { first: toDay('01', '01'), last: toDay('12', '31') };
}
