import type { ActorType } from '../domain/actor.ts';
import type { EntryKind } from '../domain/entry.ts';
import type { LocalText } from '../domain/language.ts';
import type { ServiceType } from '../domain/service.ts';

/** A record that can be named, with its names in Kazakh, Russian and English first, then other spellings in use. */
export interface KnownName<Type extends string = string> {
  readonly id: string;
  readonly type: Type;
  readonly spellings: readonly string[];
}

export interface KnownSource {
  readonly id: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly owner: string;
  readonly language: string;
}

/** What tells whether something is in the archive already. */
export interface KnownEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly date: string;
  /** Hash of the title, as `hashWords` makes it. */
  readonly title: string;
  readonly actors: readonly string[];
  readonly sources: readonly string[];
}

/** What a person was called in an entry of one day. */
export interface KnownRole {
  readonly entry: string;
  readonly actor: string;
  readonly organization?: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly role: LocalText;
}

export interface KnownQuote {
  readonly words: string;
  readonly source: string;
  readonly entry: string;
}

/** What a form must know of the archive to judge a draft: a plain value, which a page can load. */
export interface Known {
  readonly actors: readonly KnownName<ActorType>[];
  readonly services: readonly KnownName<ServiceType>[];
  /** Their type is their time zone. */
  readonly places: readonly KnownName[];
  readonly sources: readonly KnownSource[];
  readonly entries: readonly KnownEntry[];
  readonly quotes: readonly KnownQuote[];
  readonly roles: readonly KnownRole[];
  /** Entries by their titles in each language; a page loads them when an entry is to be named. */
  readonly titles?: readonly KnownName[];
}

/**
 * Words as a short text, the same for the same words: white space counts as one
 * space, case does not count. Two different texts hash alike once in 2⁵³ (cyrb53).
 */
export function hashWords(words: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const letter of words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(36);
}
