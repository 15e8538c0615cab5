import { languages } from '../../domain/language.ts';
import { watchWords } from '../../i18n/watch-words.ts';
import { createWatchReport, hasWork } from '../watch/create-watch-report.ts';
import type { History } from '../watch/history.ts';
import type { WatchedAddress } from '../watch/watched-address.ts';

/** The mark by which the one issue of the watch is known again. */
export const watchLabel = 'source-watch';

/** A forge refuses longer ones. */
const longestBody = 60_000;
const mostRows = 12;

export interface WatchIssue {
  readonly title: string;
  readonly body: string;
}

/**
 * The one issue about addresses of sources, in each language; absent when there
 * is nothing to mend. Only addresses of the archive stand in it, whatever
 * else the history holds.
 */
export function createWatchIssue(
  addresses: readonly WatchedAddress[],
  history: History,
  today: string,
): WatchIssue | undefined {
  if (!hasWork(addresses, history)) return undefined;
  const asked = new Set(history.keys());
  const parts = languages.map((language) => {
    const report = createWatchReport(addresses, history, { language, today, asked, mostRows });
    return `<details><summary>${language}</summary>\n\n${report}\n</details>`;
  });
  const whole = parts.filter((_, place) => parts.slice(0, place + 1).join('\n\n').length <= longestBody);
  const title = languages.map((language) => watchWords[language].lasting).join(' · ');
  return { title, body: whole.join('\n\n') };
}
