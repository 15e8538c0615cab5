import { linesInShard, type ResultLine, textsInShard } from '../search/index-parts.ts';
import { loadIndexFiles } from './index-files.ts';
import { createResultItem, type ShownResult } from './result-item.ts';
import { create, replaceItems } from './elements.ts';
import type { SearchPage } from './search-page.ts';
import type { Result } from './search-reply.ts';

/** Texts and lines of the results, from the files they are in. */
export async function loadShown(results: readonly Result[], page: SearchPage): Promise<readonly ShownResult[]> {
  const texts = results.flatMap(({ number, other }) => [number, ...(other === undefined ? [] : [other.number])]);
  const [textOf, lineOf] = await Promise.all([
    loadItems('texts', texts, textsInShard, page.parts.version),
    loadItems(
      `lines-${page.language}`,
      results.map(({ document }) => document),
      linesInShard,
      page.parts.version,
    ),
  ]);
  return results.flatMap((result) => {
    const text = textOf(result.number) as string | undefined;
    const line = lineOf(result.document) as ResultLine | undefined;
    const otherText = result.other && (textOf(result.other.number) as string | undefined);
    return text === undefined || line === undefined ? [] : [{ ...result, text, line, otherText }];
  });
}

async function loadItems(
  name: string,
  numbers: readonly number[],
  size: number,
  version: string,
): Promise<(number: number) => unknown> {
  const shards = [...new Set(numbers.map((number) => Math.floor(number / size)))];
  const files = await loadIndexFiles(
    version,
    shards.map((shard) => `${name}-${shard}`),
  );
  return (number) =>
    (files[shards.indexOf(Math.floor(number / size))] as readonly unknown[] | undefined)?.[number % size];
}

/** Shows the results; those that are there already, with the same words marked, stay the same elements. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #page: SearchPage;
  #items = new Map<string, HTMLLIElement>();

  constructor(list: HTMLElement, page: SearchPage) {
    this.#list = list;
    this.#page = page;
  }

  show(results: readonly ShownResult[], isGrouped: boolean): void {
    const items = new Map<string, HTMLLIElement>();
    const toItem = (result: ShownResult): HTMLLIElement => {
      const key = [result.number, ...result.words].join();
      const item = this.#items.get(key) ?? createResultItem(result, this.#page);
      items.set(key, item);
      return item;
    };
    const shown = isGrouped ? toGroups(results, toItem) : results.map(toItem);
    this.#items = items;
    replaceItems(this.#list, shown);
  }
}

/** Entries with what is found of them, in the order of their first result. */
function toGroups(
  results: readonly ShownResult[],
  toItem: (result: ShownResult) => HTMLLIElement,
): readonly HTMLElement[] {
  return [...Map.groupBy(results, ({ entry }) => entry).values()].map((group) => {
    const { path = '', title = '' } = group[0]?.line ?? {};
    const heading = create('h2', {}, create('a', { href: path.replace(/#.*/u, '') }, title));
    return create('li', {}, heading, create('ol', { className: 'group' }, ...group.map(toItem)));
  });
}
