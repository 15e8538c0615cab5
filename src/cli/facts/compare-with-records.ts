import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/entry.ts';
import { languages } from '../../domain/language.ts';
import { toBareAddress } from './bare-address.ts';
import { compareQuotes } from './compare-quotes.ts';
import { isDeliberate } from './deliberate-differences.ts';
import type { DeliberateDifference } from './deliberate-differences.ts';
import { formatDifference } from './difference.ts';
import type { Difference } from './difference.ts';
import type { ResearchRecord } from './research-record.ts';

/** What a comparison found: problems are to be mended, notes are to be known. */
export interface Comparison {
  readonly problems: readonly string[];
  /** Differences that are allowed: in confidence, and those that are listed with a reason. */
  readonly notes: readonly string[];
}

function compareCovers({ entries }: Archive, records: readonly ResearchRecord[]): readonly Difference[] {
  const covers = entries.flatMap((entry) => entry.covers.map((id) => ({ id, entry: entry.id })));
  const known = new Set(records.map(({ id }) => id));
  const say = (entry: string, message: string): Difference => ({
    entry,
    field: 'covers',
    record: undefined,
    archive: undefined,
    message,
  });
  const ofRecords = records.flatMap(({ id }) => {
    const [first, ...others] = covers.filter((cover) => cover.id === id).map(({ entry }) => entry);
    if (first === undefined)
      return [say('No entry', `The record "${id}" is covered by none. Write an entry that covers it.`)];
    return others.map((other) =>
      say(other, `It covers the record "${id}", which "${first}" covers too. Leave it with one.`),
    );
  });
  const unknown = covers.filter(({ id }) => !known.has(id));
  return [...ofRecords, ...unknown.map(({ id, entry }) => say(entry, `It covers "${id}", and no record has that id.`))];
}

function compareDate({ id: entry, date }: Entry, records: readonly ResearchRecord[]): readonly Difference[] {
  const [first] = records;
  if (first === undefined || records.some((record) => record.date === date.text)) return [];
  const message = `The entry says "${date.text}", its record "${first.date}". Correct one, or list it as deliberate.`;
  return [{ entry, field: 'date', record: first.date, archive: date.text, message }];
}

function compareSources({ id: entry, sources }: Entry, records: readonly ResearchRecord[]): readonly Difference[] {
  const ours = new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [toBareAddress(url)])));
  const theirs = new Set(records.flatMap((record) => record.sources).flatMap(({ url }) => url ?? []));
  return [...theirs]
    .filter((url) => !ours.has(toBareAddress(url)))
    .map((url) => {
      const message = `The record names ${url}, and the entry does not. Add the source, or list it as deliberate.`;
      return { entry, field: 'source', record: url, archive: undefined, message };
    });
}

function compareLanguages({ id: entry, texts }: Entry): readonly Difference[] {
  return languages
    .filter((language) => texts[language] === undefined)
    .map((language) => {
      const message = `It has no text in "${language}". Write the translation.`;
      return { entry, field: 'language', record: undefined, archive: undefined, message };
    });
}

function compareEntry(entry: Entry, records: readonly ResearchRecord[]): readonly Difference[] {
  const quotes = records.flatMap((record) => record.quotes);
  return [
    ...compareLanguages(entry),
    ...compareDate(entry, records),
    ...compareSources(entry, records),
    ...(records.length === 0 ? [] : compareQuotes(entry, quotes)),
  ];
}

function noteConfidence(entry: Entry, records: readonly ResearchRecord[]): readonly string[] {
  return records
    .filter(({ confidence }) => confidence !== entry.confidence)
    .map(
      ({ confidence }) => `${entry.id} confidence: The entry says "${entry.confidence}", its record "${confidence}".`,
    );
}

/** The records that each entry covers; an entry that rests on none has an empty list. */
export function toRecordsByEntry(
  { entries }: Archive,
  records: readonly ResearchRecord[],
): ReadonlyMap<Entry, readonly ResearchRecord[]> {
  return new Map(entries.map((entry) => [entry, records.filter(({ id }) => entry.covers.includes(id))]));
}

/**
 * Holds the archive against the records it was made from: each covered once,
 * every quote letter by letter, dates, addresses, languages. In the order of
 * the entries; `deliberate` differences become notes, and one that is listed
 * without cause is a problem.
 */
export function compareWithRecords(
  archive: Archive,
  records: readonly ResearchRecord[],
  deliberate: readonly DeliberateDifference[],
): Comparison {
  const pairs = [...toRecordsByEntry(archive, records)];
  const differences = [...compareCovers(archive, records), ...pairs.flatMap((pair) => compareEntry(...pair))];
  const isListed = (difference: Difference) => deliberate.some((listed) => isDeliberate(difference, listed));
  const stale = deliberate.filter((listed) => !differences.some((difference) => isDeliberate(difference, listed)));
  return {
    problems: [
      ...differences.filter((difference) => !isListed(difference)).map(formatDifference),
      ...stale.map(
        ({ entry, field }) =>
          `${entry} ${field}: It is listed as deliberate, but there is no such difference. Remove it from the list.`,
      ),
    ],
    notes: [
      ...pairs.flatMap((pair) => noteConfidence(...pair)),
      ...deliberate
        .filter((listed) => !stale.includes(listed))
        .map(
          ({ entry, field, record, archive: ours, why }) =>
            `${entry} ${field}: "${record}" became ${ours === undefined ? 'nothing' : `"${ours}"`}. ${why}`,
        ),
    ],
  };
}
