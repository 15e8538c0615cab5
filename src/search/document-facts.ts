import type { Actor } from '../domain/actor.ts';
import type { Archive } from '../domain/archive.ts';
import { toYear } from '../domain/edtf-date.ts';
import type { EntryKind } from '../domain/entry.ts';
import type { Service } from '../domain/service.ts';
import type { Source } from '../domain/source.ts';
import type { SearchDocument } from './documents.ts';
import { sourcesOf, speakersOf } from './names.ts';

/**
 * What facets and most filters know of a document; speakers and services are numbers in the registers. Documents of one
 * entry stand together and have its kind, dates and services in common.
 */
export interface DocumentFacts {
  readonly isQuote: boolean;
  /** True for a quote that was compared with a capture of its source. */
  readonly isVerified: boolean;
  /** Kind of the entry. */
  readonly kind: EntryKind;
  /** Number of the entry; its quotes have the same. */
  readonly entry: number;
  /** First and last day it can be of, `YYYY-MM-DD`; absent where its date is open. */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly year: number;
  readonly speakers: readonly number[];
  readonly services: readonly number[];
  /** How many words the index has behind those of each of its texts and of its speakers, for the other names in it. */
  readonly nameWords: number;
}

/** A text of a document; `place` 0 is the original, the others are translations. */
export interface TextFacts {
  readonly document: number;
  readonly place: number;
  /** BCP 47 */
  readonly language: string;
}

/** Speakers, services and sources that filters can name. */
export interface Registers {
  readonly speakers: readonly Actor[];
  readonly services: readonly Service[];
  readonly sources: readonly Source[];
}

export function createRegisters(archive: Archive): Registers {
  return {
    speakers: archive.actors.filter((actor) => archive.quotesBySpeaker.has(actor)),
    services: archive.services.filter((service) => archive.entriesByService.has(service)),
    sources: archive.sources,
  };
}

/** One for each document, in the same order; `nameWords` are those of `countNameWords`. */
export function createDocumentFacts(
  documents: readonly SearchDocument[],
  registers: Registers,
  nameWords: readonly number[],
): readonly DocumentFacts[] {
  const speakers = numbersOf(registers.speakers);
  const services = numbersOf(registers.services);
  const entries = numbersOf([...new Set(documents.map(({ entry }) => entry))]);
  return documents.map((document, number): DocumentFacts => {
    const { entry, quote } = document;
    return {
      isQuote: quote !== undefined,
      isVerified: quote?.verified !== undefined,
      kind: entry.kind,
      entry: entries.get(entry) ?? 0,
      earliest: entry.date.earliest,
      latest: entry.date.latest,
      year: toYear(entry.date),
      speakers: speakersOf(document).flatMap((speaker) => speakers.get(speaker) ?? []),
      services: entry.services.flatMap((service) => services.get(service) ?? []),
      nameWords: nameWords[number] ?? 0,
    };
  });
}

/** Of each document, in the same order, the numbers of its sources, which only their filter asks for. */
export function createSourceNumbers(
  documents: readonly SearchDocument[],
  registers: Registers,
): readonly (readonly number[])[] {
  const sources = numbersOf(registers.sources);
  return documents.map((document) => sourcesOf(document).flatMap((source) => sources.get(source) ?? []));
}

/** One for each text of an index, in its order; `ids` are those of `createIndexTexts`. */
export function createTextFacts(documents: readonly SearchDocument[], ids: readonly string[]): readonly TextFacts[] {
  return ids.map((id) => {
    const [document = 0, place = 0] = id.split('.').map(Number);
    return { document, place, language: documents[document]?.texts[place]?.language ?? '' };
  });
}

function numbersOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map(items.map((item, number) => [item, number]));
}
