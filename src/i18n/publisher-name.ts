import type { Source } from '../domain/source.ts';
import type { Words } from './words.ts';

/** The outlet as it names itself, or that it is not known. */
export function publisherName(source: Source, words: Words): string {
  return source.publisher ?? words.source.publisherUnknown;
}
