import type { FieldPath } from './field-places.ts';
import { toNamedSources } from './join/used-sources.ts';
import type { Named } from './join/used-sources.ts';
import type { EntryFile } from './records.ts';
import type { EntryData } from './schemas/entry-schema.ts';

export type Referred = 'actor' | 'service' | 'place' | 'source' | 'entry';

/** A field that names another record by its id. */
export interface Reference extends Named {
  readonly to: Referred;
}

function toReferences(to: Referred, ids: readonly string[], list: string): Reference[] {
  return ids.map((id, index) => ({ to, id, at: [list, index] }));
}

function toReference(to: Referred, id: string | undefined, at: FieldPath): Reference[] {
  return id === undefined ? [] : [{ to, id, at }];
}

function toOwnActors(data: EntryData): Reference[] {
  switch (data.kind) {
    case 'ruling':
      return [
        ...toReference('actor', data.court, ['court']),
        ...toReference('actor', data.applicant, ['applicant']),
        ...toReference('actor', data.respondent, ['respondent']),
      ];
    case 'outage':
      return data.evidence.flatMap(({ by }, index) => toReference('actor', by, ['evidence', index, 'by']));
    case 'statement':
    case 'measure':
    case 'event':
      return [];
  }
}

/** Every field of an entry that names a record; the sources that it describes itself are among them. */
export function toEntryReferences({ data }: EntryFile): Reference[] {
  return [
    ...toReferences('place', data.places, 'places'),
    ...toReferences('service', data.services, 'services'),
    ...toReferences('actor', data.operators, 'operators'),
    ...data.actors.flatMap(({ actor, organization }, index) => [
      ...toReference('actor', actor, ['actors', index, 'actor']),
      ...toReference('actor', organization, ['actors', index, 'organization']),
    ]),
    ...data.quotes.flatMap(({ speaker }, index) => toReference('actor', speaker, ['quotes', index, 'speaker'])),
    ...toOwnActors(data),
    ...toNamedSources(data).map((named): Reference => ({ to: 'source', ...named })),
    ...data.relations.map(({ to }, index): Reference => ({ to: 'entry', id: to, at: ['relations', index, 'to'] })),
  ];
}
