import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** Texts looked through one by one before the rest is halved. */
const nearby = 4;

/** The texts of an index by number: how long each is, in which language, and whose positions are whose. */
export interface TextBounds {
  readonly size: number;
  /** `starts[n]` is the position of the first word of text n; one more entry says where the last text ends. */
  readonly starts: Uint32Array;
  /** Place of each text's language in `languages`. */
  readonly languageOf: Uint8Array;
  /** BCP 47 primary tags in use. */
  readonly languages: readonly string[];
}

export function packTextBounds(lengths: readonly number[], tags: readonly string[]): Uint8Array {
  const languages = [...new Set(tags)].slice(0, 255);
  const places = new Map(languages.map((language, place) => [language, place]));
  const writer = new ByteWriter();
  writer.number(languages.length);
  for (const language of languages) writer.part(new TextEncoder().encode(language));
  writer.number(lengths.length);
  for (const length of lengths) writer.number(length);
  for (const tag of tags) writer.byte(places.get(tag) ?? 0);
  return writer.toBytes();
}

export function unpackTextBounds(bytes: Uint8Array): TextBounds {
  const reader = new ByteReader(bytes);
  const languages = Array.from({ length: reader.number() }, () => new TextDecoder().decode(reader.part()));
  const size = reader.number();
  const starts = new Uint32Array(size + 1);
  for (let text = 0; text < size; text += 1) starts[text + 1] = (starts[text] ?? 0) + reader.number();
  return { size, starts, languages, languageOf: reader.bytes(size) };
}

/** The text in which the word at this position stands, which is `from` or a later one. */
export function textAfter({ size, starts }: TextBounds, position: number, from: number): number {
  let low = from;
  for (let step = 0; step < nearby; step += 1) {
    if ((starts[low + 1] ?? Infinity) > position) return low;
    low += 1;
  }
  let high = size - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
