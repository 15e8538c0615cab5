import type { FieldPath } from '../field-places.ts';
import type { EntryData } from '../schemas/entry-schema.ts';

/** An id that a field names, and the way to that field. */
export interface Named {
  readonly id: string;
  readonly at: FieldPath;
}

function toNamed(list: string, items: readonly { readonly source?: string | undefined }[]): Named[] {
  return items.flatMap(({ source }, index) =>
    source === undefined ? [] : [{ id: source, at: [list, index, 'source'] }],
  );
}

function toOwnSources(data: EntryData): Named[] {
  switch (data.kind) {
    case 'ruling':
      return toNamed('status', data.status);
    case 'outage':
      return [...toNamed('starts', data.starts), ...toNamed('ends', data.ends), ...toNamed('evidence', data.evidence)];
    case 'statement':
    case 'measure':
    case 'event':
      return [];
  }
}

/** Every place at which an entry names a source: its list, quotes, dates, relations, evidence and steps, in this order. */
export function toNamedSources(data: EntryData): Named[] {
  return [
    ...data.sources.map((source, index): Named => ({
      id: typeof source === 'string' ? source : source.id,
      at: ['sources', index],
    })),
    ...toNamed('quotes', data.quotes),
    ...toNamed('otherDates', data.otherDates),
    ...toNamed('relations', data.relations),
    ...toOwnSources(data),
  ];
}

/** Ids of the sources an entry rests on: those it lists, then those it names elsewhere, each once. */
export function toUsedSources(data: EntryData): string[] {
  return [...new Set(toNamedSources(data).map(({ id }) => id))];
}
