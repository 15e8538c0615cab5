import type { Language } from '../domain/language.ts';
import type { ParsedBody } from './body/parsed-body.ts';
import type { FieldPlaces } from './field-places.ts';
import type { EntryData } from './schemas/entry-schema.ts';
import type { ActorData, PlaceData, ServiceData, SourceData } from './schemas/register-schemas.ts';
import type { ThreadData } from './schemas/thread-schema.ts';
import type { EntryTranslationData, ThreadTranslationData } from './schemas/translation-schemas.ts';

/** One file that passed the gate: what its fields say, and where. */
export interface FileOf<Data> {
  readonly path: string;
  /** The id that the name of the file gives. */
  readonly id: string;
  readonly data: Data;
  readonly places: FieldPlaces;
}

export interface TextOf<Data> extends FileOf<Data> {
  readonly body: ParsedBody;
}

export interface EntryFile extends TextOf<EntryData> {
  readonly room: 'entry';
  /** Name of its folder. */
  readonly year: string;
}
export interface EntryTranslationFile extends TextOf<EntryTranslationData> {
  readonly room: 'entry-translation';
  readonly language: Language;
  readonly year: string;
}
export interface ThreadFile extends TextOf<ThreadData> {
  readonly room: 'thread';
}
export interface ThreadTranslationFile extends TextOf<ThreadTranslationData> {
  readonly room: 'thread-translation';
  readonly language: Language;
}
export interface ActorFile extends FileOf<ActorData> {
  readonly room: 'actor';
}
export interface ServiceFile extends FileOf<ServiceData> {
  readonly room: 'service';
}
export interface PlaceFile extends FileOf<PlaceData> {
  readonly room: 'place';
}
export interface SourceFile extends FileOf<SourceData> {
  readonly room: 'source';
}

/** Everything that contributors wrote and the gate let in, one record a file. */
export type RecordFile =
  | EntryFile
  | EntryTranslationFile
  | ThreadFile
  | ThreadTranslationFile
  | ActorFile
  | ServiceFile
  | PlaceFile
  | SourceFile;
