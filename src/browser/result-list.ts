import { linesInShard, type ResultLine } from '../search/index-parts.ts';
import { loadIndexFiles } from './index-files.ts';
import { createResultItem, type ShownResult } from './result-item.ts';
import { create, replaceItems } from './elements.ts';
import type { SearchPage } from './search-page.ts';
import type { Result } from './search-reply.ts';

/** Texts and lines of the results, from the files they are in. */
export async function loadShown(results: readonly Result[], page: SearchPage): Promise<readonly ShownResult[]> {
  const { version } = page.parts;
  const shardOf = ({ document }: Result): number => Math.floor(document / linesInShard);
  const [texts, lines] = await Promise.all([
    loadIndexFiles(
      version,
      results.map(({ document }) => `texts-${document}`),
    ),
    loadIndexFiles(
      version,
      results.map((result) => `lines-${page.language}-${shardOf(result)}`),
    ),
  ]);
  return results.flatMap((result, at) => {
    const ofDocument = texts[at] as readonly string[];
    const text = ofDocument[result.place];
    const line = (lines[at] as readonly ResultLine[])[result.document % linesInShard];
    const otherText = result.other && ofDocument[result.other.place];
    return text === undefined || line === undefined ? [] : [{ ...result, text, line, otherText }];
  });
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
      const key = [result.document, result.place, ...result.words].join();
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
