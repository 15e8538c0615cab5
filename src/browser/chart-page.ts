import type { ChartLane } from '../chart/chart-item.ts';
import type { EntryFacet } from '../domain/entry-facets.ts';

/** Words of the chart in the reader's language, made at build; `{…}` is filled in here. */
export interface ChartWords {
  readonly shown: string;
  readonly outside: string;
  readonly nothing: string;
  readonly refused: string;
  readonly failed: string;
  readonly bin: string;
  readonly close: string;
  readonly facets: Readonly<Record<EntryFacet, string>>;
  readonly lanes: Readonly<Record<ChartLane, string>>;
  /** Twelve names. */
  readonly months: readonly string[];
}

/** What the table below says of an entry, in words. */
export interface RowWords {
  readonly row: HTMLTableRowElement;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  /** BCP 47 tag of the title when it is not in the page's language. */
  readonly language: string;
  readonly href: string;
}

/** The rows of the table, in the order of the entries. */
export function readRows(links: readonly Element[]): readonly RowWords[] {
  return links.map((link) => {
    const row = document.getElementById(link.getAttribute('aria-labelledby') ?? '');
    if (!(row instanceof HTMLTableRowElement)) throw new Error('A mark of the chart has no row in the table.');
    const [date = '', kind = ''] = [...row.cells].map((cell) => cell.textContent.trim());
    const title = row.querySelector('a');
    return {
      row,
      date,
      kind,
      title: title?.textContent.trim() ?? '',
      language: title?.lang ?? '',
      href: title?.getAttribute('href') ?? '',
    };
  });
}
