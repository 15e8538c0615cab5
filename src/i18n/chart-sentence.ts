import { type Entry, entryKinds } from '../domain/entry.ts';
import { formatDate } from './format-date.ts';
import { formatCount, formatNumber } from './plural.ts';
import type { Reader } from './reader.ts';

/** One sentence of what a chart holds, made from its entries (oldest first); nothing for none. */
export function createChartSentence(entries: readonly Entry[], { words, language }: Reader): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return '';
  const kinds = entryKinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : `${words.kindsPlural[kind]}: ${formatNumber(count, language)}`;
  });
  return words.chart.sentence
    .replace('{entries}', formatCount(entries.length, words.counted.entries, language))
    .replace('{first}', formatDate(first.date, language))
    .replace('{last}', formatDate(last.date, language))
    .replace('{kinds}', kinds.join('; '));
}
