import type { Names } from '../../domain/actor.ts';
import type { Entry, EntryKind } from '../../domain/entry.ts';
import { languages } from '../../domain/language.ts';
import { toBareAddress } from './bare-address.ts';
import { compareQuotes } from './compare-quotes.ts';
import { compareRelations } from './compare-relations.ts';
import type { ResearchRecord } from './research-record.ts';
import { toActorsOf } from './actors-of.ts';

/** One field of a record beside the same field of its entry. */
export interface FieldComparison {
  readonly field: string;
  readonly record: string;
  readonly entry: string;
  /** What differs, in words; absent when nothing does. */
  readonly difference: string | undefined;
}

interface Named {
  readonly names: Names;
  readonly aliases: readonly string[];
}

const kinds: Readonly<Record<ResearchRecord['kind'], EntryKind>> = {
  statement: 'statement',
  ruling: 'ruling',
  outage: 'outage',
  law: 'measure',
  context: 'event',
};

function compareValues(field: string, record: string, entry: string): FieldComparison {
  return { field, record, entry, difference: record === entry ? undefined : 'differs' };
}

/** The name as written, and without an abbreviation in brackets after it. */
function toSpellings(name: string): readonly string[] {
  return [name, name.replace(/ \([^)]*\)$/u, '')].map((spelling) => spelling.toLowerCase());
}

/** Every name that only one side has, by any of its spellings. */
function compareNamed(field: string, theirs: readonly (readonly string[])[], ours: readonly Named[]): FieldComparison {
  const held = ours.map(({ names, aliases }) => ({
    name: names.en,
    spellings: new Set([...Object.values(names), ...aliases].flatMap(toSpellings)),
  }));
  const isSame = (spellings: readonly string[], one: (typeof held)[number]) =>
    spellings.flatMap(toSpellings).some((spelling) => one.spellings.has(spelling));
  const onlyTheirs = theirs.filter((spellings) => !held.some((one) => isSame(spellings, one)));
  const onlyOurs = held.filter((one) => !theirs.some((spellings) => isSame(spellings, one)));
  return {
    field,
    record: theirs.map(([name]) => name).join('; '),
    entry: held.map(({ name }) => name).join('; '),
    difference: joinDifferences(
      onlyTheirs.map(([name = '']) => name),
      onlyOurs.map(({ name }) => name),
    ),
  };
}

function joinDifferences(onlyRecord: readonly string[], onlyEntry: readonly string[]): string | undefined {
  const parts = [
    ...(onlyRecord.length === 0 ? [] : [`only the record: ${onlyRecord.join('; ')}`]),
    ...(onlyEntry.length === 0 ? [] : [`only the entry: ${onlyEntry.join('; ')}`]),
  ];
  return parts.length === 0 ? undefined : parts.join('. ');
}

function compareQuoteField(entry: Entry, record: ResearchRecord): FieldComparison {
  const found = compareQuotes(entry, record.quotes).map(({ message }) => message);
  return {
    field: 'quotes',
    record: record.quotes.map(({ speaker, text }) => `${speaker ?? 'speaker not named'}: «${text}»`).join(' '),
    entry: entry.quotes
      .map(({ speaker, exact }) => `${speaker?.names.en ?? 'speaker not named'}: «${exact}»`)
      .join(' '),
    difference: found.length === 0 ? undefined : found.join(' '),
  };
}

/** The bare addresses, each once; a source without one is said to have none. */
function toAddresses(urls: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(urls.map((url) => (url === undefined ? 'no address' : toBareAddress(url))))];
}

function compareSourceField({ sources }: Entry, record: ResearchRecord): FieldComparison {
  const theirs = toAddresses(record.sources.map(({ url }) => url ?? undefined));
  const ours = toAddresses(sources.map(({ url }) => url));
  return {
    field: 'sources',
    record: theirs.join(' '),
    entry: ours.join(' '),
    difference: joinDifferences(
      theirs.filter((url) => !ours.includes(url)),
      ours.filter((url) => !theirs.includes(url)),
    ),
  };
}

/** The fields of a record beside those of the entry that covers it; `entryOf` finds the entry of another record. */
export function compareFields(
  entry: Entry,
  record: ResearchRecord,
  entryOf: (record: string) => Entry | undefined,
): readonly FieldComparison[] {
  const spellings = ({ name_en, name_kk, name_ru }: ResearchRecord['actors'][number]) => [
    name_en,
    ...[name_kk, name_ru].filter((name) => name !== null),
  ];
  return [
    compareValues('date', record.date, entry.date.text),
    compareValues('kind', kinds[record.kind], entry.kind),
    ...languages.map((language) =>
      compareValues(`title, ${language}`, record[`title_${language}`], entry.texts[language]?.title ?? ''),
    ),
    compareNamed('actors', record.actors.map(spellings), toActorsOf(entry)),
    compareNamed(
      'operators',
      record.operators.map((name) => [name]),
      entry.operators,
    ),
    compareNamed(
      'services',
      record.services.map((name) => [name]),
      entry.services,
    ),
    compareNamed(
      'places',
      record.places.map((name) => [name]),
      entry.places,
    ),
    compareQuoteField(entry, record),
    compareSourceField(entry, record),
    compareRelations(entry, record, entryOf),
    compareValues('confidence', record.confidence, entry.confidence),
  ];
}
