import type { Actor } from '../../domain/actor.ts';
import { compareText } from '../../domain/edtf-date.ts';
import type { EdtfDate } from '../../domain/edtf-date.ts';
import type { Place } from '../../domain/place.ts';
import type { Service } from '../../domain/service.ts';
import type { Source } from '../../domain/source.ts';
import type { RecordIndex } from '../record-index.ts';
import type { FileOf } from '../records.ts';
import type { ActorData, PlaceData, ServiceData, SourceData } from '../schemas/register-schemas.ts';

/** Turns ids and texts of records into domain values, one value for each id. */
export interface Resolver {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly services: ReadonlyMap<string, Service>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly toActor: (id: string) => Actor;
  readonly toService: (id: string) => Service;
  readonly toPlace: (id: string) => Place;
  readonly toSource: (id: string) => Source;
  readonly toDate: (text: string) => EdtfDate;
}

function toMap<Data, Value>(files: readonly FileOf<Data>[], toValue: (data: Data) => Value): Map<string, Value> {
  const inOrder = [...files].sort((a, b) => compareText(a.id, b.id));
  return new Map(inOrder.map((file) => [file.id, toValue(file.data)]));
}

function createLookUp<Value>(map: ReadonlyMap<string, Value>, what: string): (id: string) => Value {
  return (id) => {
    const value = map.get(id);
    if (value === undefined) throw new Error(`No ${what} has the id "${id}"; the checks should have said so.`);
    return value;
  };
}

function createDateLookUp(records: RecordIndex): Resolver['toDate'] {
  return (text) => {
    const date = records.readDate(text);
    if (date instanceof RangeError) throw date;
    return date;
  };
}

function toSourceValue(data: SourceData, toDate: Resolver['toDate']): Source {
  return {
    id: data.id,
    publisher: data.publisher,
    owner: data.owner,
    language: data.language,
    title: data.title,
    date: data.date === undefined ? undefined : toDate(data.date),
    url: data.url,
    copy: data.copy,
    originalPublisher: data.originalPublisher,
    archivedUrl: data.archivedUrl,
    capture: data.capture,
    unknown: data.unknown,
  };
}

/** Each map is in the order of ids. */
export function createResolver(records: RecordIndex): Resolver {
  const toDate = createDateLookUp(records);
  const actors = toMap(records.actors, ({ id, type, names, aliases }: ActorData): Actor => ({
    id,
    type,
    names,
    aliases,
  }));
  const services = toMap(records.services, ({ id, type, names, aliases }: ServiceData): Service => ({
    id,
    type,
    names,
    aliases,
  }));
  const places = toMap(records.places, ({ id, names, aliases, zone }: PlaceData): Place => ({
    id,
    names,
    aliases,
    zone,
  }));
  const described = [...records.sourceById.values()].sort((a, b) => compareText(a.data.id, b.data.id));
  const sources = new Map(described.map(({ data }) => [data.id, toSourceValue(data, toDate)]));
  return {
    actors,
    services,
    places,
    sources,
    toActor: createLookUp(actors, 'actor'),
    toService: createLookUp(services, 'service'),
    toPlace: createLookUp(places, 'place'),
    toSource: createLookUp(sources, 'source'),
    toDate,
  };
}
