import { compareText } from '../../domain/edtf-date.ts';
import type { RecordIndex } from '../../records/record-index.ts';
import type { RecordFile } from '../../records/records.ts';

/** One field before and after; absent on the side where it does not stand. */
export interface ChangedField {
  /** Way to it: `quotes[not-us].exact`. */
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A file of the archive that says something else than before. */
export interface ChangedRecord {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly fields: readonly ChangedField[];
}

type Facts = ReadonlyMap<string, string>;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names by which the items of lists are known, so that one that moves is the same item. */
const names = ['id', 'actor', 'to', 'step', 'at', 'kind', 'date'] as const;

function toItemName(item: Readonly<Record<string, unknown>>, place: number): string {
  const name = names.find((one) => typeof item[one] === 'string');
  return name === undefined ? String(place + 1) : String(item[name]);
}

function toWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function addList(facts: Map<string, string>, way: string, items: readonly unknown[]): void {
  const seen = new Map<string, number>();
  const plain = items.filter((item) => !isFields(item));
  if (plain.length > 0) facts.set(way, plain.map(toWords).join('; '));
  for (const [place, item] of items.entries()) {
    if (!isFields(item)) continue;
    const name = toItemName(item, place);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    addFacts(facts, `${way}[${name}${count > 1 ? ` ${count}` : ''}]`, item);
  }
}

function addFacts(facts: Map<string, string>, way: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) addList(facts, way, value);
  else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) addFacts(facts, way === '' ? name : `${way}.${name}`, inner);
  } else facts.set(way, toWords(value));
}

/** Everything that a file says, by the way to it; its text stands under `body`. */
function toFacts(record: RecordFile): Facts {
  const facts = new Map<string, string>();
  addFacts(facts, '', record.data);
  // Which state of the lead was translated is no fact of its own.
  facts.delete('translates');
  if ('body' in record && record.body.text.trim() !== '') facts.set('body', record.body.text.trim());
  return facts;
}

const none: Facts = new Map();

function compareFacts(before: Facts, after: Facts): ChangedField[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }));
}

function toRecords(index: RecordIndex): ReadonlyMap<string, RecordFile> {
  const { entries, entryTranslations, threads, threadTranslations, actors, services, places, sources } = index;
  const all: RecordFile[] = [
    ...[...entries, ...entryTranslations, ...threads, ...threadTranslations],
    ...[...actors, ...services, ...places, ...sources],
  ];
  return new Map(all.map((record) => [record.path, record]));
}

/**
 * What another state of the archive says otherwise, file by file and field by
 * field; a file that the gate refuses says nothing.
 */
export function findChangedFacts(before: RecordIndex, after: RecordIndex): ChangedRecord[] {
  const [old, fresh] = [toRecords(before), toRecords(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort(compareText).flatMap((path): ChangedRecord[] => {
    const [was, is] = [old.get(path), fresh.get(path)];
    const fields = compareFacts(was === undefined ? none : toFacts(was), is === undefined ? none : toFacts(is));
    if (fields.length === 0) return [];
    return [{ path, kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', fields }];
  });
}
