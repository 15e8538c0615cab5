import { EdtfError, parseEdtf } from '../domain/parse-edtf.ts';
import type { EdtfDate } from '../domain/edtf-date.ts';
import type { FieldPath } from './field-places.ts';
import type {
  ActorFile,
  EntryFile,
  EntryTranslationFile,
  FileOf,
  PlaceFile,
  RecordFile,
  ServiceFile,
  SourceFile,
  ThreadFile,
  ThreadTranslationFile,
} from './records.ts';
import type { SourceData } from './schemas/register-schemas.ts';

/** A source together with the place at which it is described: a file of its own, or the entry that uses it first. */
export interface DescribedSource {
  readonly data: SourceData;
  readonly file: FileOf<unknown>;
  /** Way to its fields within the file. */
  readonly at: FieldPath;
}

/** All records, with the look-ups that checks and the archive share, built once. */
export interface RecordIndex {
  readonly entries: readonly EntryFile[];
  readonly entryTranslations: readonly EntryTranslationFile[];
  readonly threads: readonly ThreadFile[];
  readonly threadTranslations: readonly ThreadTranslationFile[];
  readonly actors: readonly ActorFile[];
  readonly services: readonly ServiceFile[];
  readonly places: readonly PlaceFile[];
  readonly sources: readonly SourceFile[];
  /** Those in files and those described in place, in the order of the files. */
  readonly describedSources: readonly DescribedSource[];

  readonly entryById: ReadonlyMap<string, EntryFile>;
  readonly threadById: ReadonlyMap<string, ThreadFile>;
  readonly actorById: ReadonlyMap<string, ActorFile>;
  readonly serviceById: ReadonlyMap<string, ServiceFile>;
  readonly placeById: ReadonlyMap<string, PlaceFile>;
  readonly sourceById: ReadonlyMap<string, DescribedSource>;
  readonly translationsByEntry: ReadonlyMap<string, readonly EntryTranslationFile[]>;
  readonly translationsByThread: ReadonlyMap<string, readonly ThreadTranslationFile[]>;
  /** Ids whose files did not pass the gate: named elsewhere, they are no second problem. */
  readonly refused: ReadonlySet<string>;
  /** The date that a text stands for, or the reason why it is none; each text is read once. */
  readonly readDate: (text: string) => EdtfDate | EdtfError;
}

/** Reads each text once, however many ask for it. */
export function createDateReader(): RecordIndex['readDate'] {
  const known = new Map<string, EdtfDate | EdtfError>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const date = parseOrExplain(text);
    known.set(text, date);
    return date;
  };
}

function parseOrExplain(text: string): EdtfDate | EdtfError {
  try {
    return parseEdtf(text);
  } catch (error) {
    return error instanceof EdtfError ? error : new EdtfError('form');
  }
}

/** Looks up by id; of two with the same id the first is kept, and a check names the second. */
function toMap<Item>(items: readonly Item[], idOf: (item: Item) => string): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) if (!map.has(idOf(item))) map.set(idOf(item), item);
  return map;
}

function groupById<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group === undefined) groups.set(item.id, [item]);
    else group.push(item);
  }
  return groups;
}

function toDescribedSources(entries: readonly EntryFile[], sources: readonly SourceFile[]): DescribedSource[] {
  const inPlace = entries.flatMap((file) =>
    file.data.sources.flatMap((data, index): DescribedSource[] =>
      typeof data === 'string' ? [] : [{ data, file, at: ['sources', index] }],
    ),
  );
  return [...sources.map((file): DescribedSource => ({ data: file.data, file, at: [] })), ...inPlace];
}

function select<Room extends RecordFile['room']>(records: readonly RecordFile[], room: Room) {
  return records.filter((record): record is Extract<RecordFile, { room: Room }> => record.room === room);
}

/** @param refused ids of files that the gate refused */
export function createRecordIndex(
  records: readonly RecordFile[],
  refused: ReadonlySet<string> = new Set(),
  readDate = createDateReader(),
): RecordIndex {
  const entries = select(records, 'entry');
  const entryTranslations = select(records, 'entry-translation');
  const threads = select(records, 'thread');
  const threadTranslations = select(records, 'thread-translation');
  const actors = select(records, 'actor');
  const services = select(records, 'service');
  const places = select(records, 'place');
  const sources = select(records, 'source');
  const describedSources = toDescribedSources(entries, sources);
  return {
    entries,
    entryTranslations,
    threads,
    threadTranslations,
    actors,
    services,
    places,
    sources,
    describedSources,
    entryById: toMap(entries, (file) => file.id),
    threadById: toMap(threads, (file) => file.id),
    actorById: toMap(actors, (file) => file.id),
    serviceById: toMap(services, (file) => file.id),
    placeById: toMap(places, (file) => file.id),
    sourceById: toMap(describedSources, (source) => source.data.id),
    translationsByEntry: groupById(entryTranslations),
    translationsByThread: groupById(threadTranslations),
    refused,
    readDate,
  };
}
