import type { Language } from '../../domain/language.ts';
import { fillWords } from '../../i18n/fill-words.ts';
import { watchWords } from '../../i18n/watch-words.ts';
import { toCodeSpans } from '../forge/code-spans.ts';
import { isFailure } from './finding.ts';
import { isLasting } from './history.ts';
import type { Fate, History } from './history.ts';
import type { WatchedAddress } from './watched-address.ts';

/** A longer address is cut where it is only shown: whoever opens the first is led there. */
const longestTo = 200;

interface Row {
  readonly watched: WatchedAddress;
  readonly fate: Fate;
}

/** What an editor has to look at, and what will be asked again first. */
interface Sorted {
  readonly lasting: readonly Row[];
  readonly moved: readonly Row[];
  readonly passing: readonly Row[];
}

function sortFates(addresses: readonly WatchedAddress[], history: History): Sorted {
  const rows = addresses.flatMap((watched): Row[] => {
    const fate = history.get(watched.address);
    return fate === undefined ? [] : [{ watched, fate }];
  });
  const failing = rows.filter(({ fate }) => isFailure(fate.finding));
  return {
    lasting: failing.filter(({ fate }) => isLasting(fate)),
    moved: rows.filter(({ fate }) => fate.finding.kind === 'moved'),
    passing: failing.filter(({ fate }) => !isLasting(fate)),
  };
}

/** True when there is something that an editor can mend. */
export function hasWork(addresses: readonly WatchedAddress[], history: History): boolean {
  const { lasting, moved } = sortFates(addresses, history);
  return lasting.length + moved.length > 0;
}

function toMend({ watched, fate }: Row, language: Language): string {
  const { mends } = watchWords[language];
  const { kind, to = '' } = fate.finding;
  const fill = (words: string) => fillWords(words, { field: `\`${watched.field}\``, to: toCodeSpans(to, longestTo) });
  switch (kind) {
    case 'answers':
      return '';
    case 'gone':
      if (watched.field === 'archivedUrl') return fill(mends.goneCopy);
      return fill(watched.hasOther ? mends.goneWithCopy : mends.goneWithoutCopy);
    case 'moved':
    case 'certificate':
    case 'blocked':
    case 'timeout':
    case 'broken':
    case 'insecure':
    case 'refused':
      return fill(mends[kind]);
  }
}

function toKindWords({ finding: { kind, status }, failedOn }: Fate, language: Language): string {
  const { kinds, since } = watchWords[language];
  if (kind === 'answers') return '';
  const [first] = failedOn;
  const words = status === undefined || kind === 'moved' ? kinds[kind] : `${kinds[kind]} (${status})`;
  return first === undefined ? words : `${words}; ${fillWords(since, { days: String(failedOn.length), since: first })}`;
}

function toTableRow(row: Row, language: Language, withMend: boolean): string {
  const { address, path } = row.watched;
  // An address of the archive has passed its gate: it holds no space, bracket or quotation mark.
  const cells = [toKindWords(row.fate, language), `<${address}>`, `\`${path}\``];
  return `| ${[...cells, ...(withMend ? [toMend(row, language)] : [])].join(' | ')} |`;
}

function createTable(
  rows: readonly Row[],
  { language, mostRows = 100 }: Pick<ReportOptions, 'language' | 'mostRows'>,
  withMend: boolean,
): string {
  const { columns, more } = watchWords[language];
  const heads = withMend ? columns : columns.slice(0, 3);
  const table = [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---|').join('')}`,
    ...rows.slice(0, mostRows).map((row) => toTableRow(row, language, withMend)),
  ].join('\n');
  const left = rows.length - mostRows;
  return left > 0 ? `${table}\n\n${fillWords(more, { more: String(left) })}` : table;
}

interface ReportOptions {
  readonly language: Language;
  readonly today: string;
  /** Addresses that the round has asked. */
  readonly asked: ReadonlySet<string>;
  /** In each table; those that are left out are counted. */
  readonly mostRows?: number | undefined;
}

/** The report of a round in Markdown: first what can be mended, and how; then what is only watched. */
export function createWatchReport(
  addresses: readonly WatchedAddress[],
  history: History,
  { language, today, asked, mostRows }: ReportOptions,
): string {
  const words = watchWords[language];
  const { lasting, moved, passing } = sortFates(addresses, history);
  const isAsked = addresses.filter(({ address }) => asked.has(address));
  const answering = isAsked.filter(({ address }) => {
    const fate = history.get(address);
    return fate !== undefined && !isFailure(fate.finding);
  });
  const counts = {
    asked: String(isAsked.length),
    answer: String(answering.length),
    left: String(addresses.length - isAsked.length),
  };
  const part = (title: string, rows: readonly Row[], withMend: boolean): string[] =>
    rows.length === 0 ? [] : [`## ${title}`, createTable(rows, { language, mostRows }, withMend)];
  const isQuiet = isAsked.length > 0 && lasting.length + moved.length + passing.length === 0;
  const [head = '', ...table] = part(words.passing, passing, false);
  return [
    `# ${fillWords(words.title, { day: today })}`,
    fillWords(words.counts, counts),
    ...(isQuiet ? [words.allAnswer] : []),
    ...part(words.lasting, lasting, true),
    ...part(words.moved, moved, true),
    ...(passing.length === 0 ? [] : [head, words.passingHint, ...table]),
  ]
    .join('\n\n')
    .concat('\n');
}
