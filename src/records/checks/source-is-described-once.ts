import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { DescribedSource } from '../record-index.ts';
import { createErrorReport } from '../report.ts';

const name = 'source-is-described-once';
const report = createErrorReport(name);

function toSameAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}

function checkIds(sources: readonly DescribedSource[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ data, file, at }) => {
    const before = first.get(data.id);
    first.set(data.id, before ?? file.path);
    if (before === undefined) return [];
    return [
      report(
        file,
        { field: at },
        `sources: "${data.id}" is already described in ${before}. Name it by its id, "${data.id}", alone.`,
      ),
    ];
  });
}

function checkAddresses(sources: readonly DescribedSource[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ data, file, at }) => {
    if (data.url === undefined) return [];
    const address = toSameAddress(data.url);
    const before = first.get(address);
    first.set(address, before ?? data.id);
    if (before === undefined || before === data.id) return [];
    return [
      report(
        file,
        { field: [...at, 'url'] },
        `sources: the address of "${data.id}" is that of "${before}". Name that source, and remove this one.`,
      ),
    ];
  });
}

export const sourceIsDescribedOnce: Check = {
  name,
  description:
    'A source is described once, in its own file or in the entry that uses it first, and named by its id from everywhere.',
  check: ({ describedSources }) => [...checkIds(describedSources), ...checkAddresses(describedSources)],
  refused: 'sources: [{ id: azattyq-again, url: https://www.azattyq.org/a/1.html, … }]  # the address of azattyq-2018',
  accepted: 'sources: [azattyq-2018]',
};
