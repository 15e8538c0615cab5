import type { Actor, AttestedRole } from './actor.ts';
import type { Entry } from './entry.ts';
import type { Place } from './place.ts';
import type { Quote } from './quote.ts';
import type { Service } from './service.ts';
import type { Source } from './source.ts';
import type { Thread } from './thread.ts';

/**
 * All that the archive holds, with every reference resolved and every look-up
 * built once. Read-only: pages, search, chart and exports are made from it.
 */
export interface Archive {
  /** Oldest first, by earliest moment, then by latest, then by id. */
  readonly entries: readonly Entry[];
  /** In the order of their entries, then of the file. */
  readonly quotes: readonly Quote[];
  readonly actors: readonly Actor[];
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly threads: readonly Thread[];

  readonly entryById: ReadonlyMap<string, Entry>;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly serviceById: ReadonlyMap<string, Service>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly threadById: ReadonlyMap<string, Thread>;

  /** Each list oldest first; a key without entries is absent. */
  readonly entriesByActor: ReadonlyMap<Actor, readonly Entry[]>;
  readonly entriesByService: ReadonlyMap<Service, readonly Entry[]>;
  readonly entriesByPlace: ReadonlyMap<Place, readonly Entry[]>;
  readonly entriesBySource: ReadonlyMap<Source, readonly Entry[]>;
  readonly quotesBySpeaker: ReadonlyMap<Actor, readonly Quote[]>;
  readonly quotesBySource: ReadonlyMap<Source, readonly Quote[]>;
  readonly threadsByEntry: ReadonlyMap<Entry, readonly Thread[]>;
  /** The entries just before and just after in time. */
  readonly neighboursByEntry: ReadonlyMap<
    Entry,
    { readonly previous: Entry | undefined; readonly next: Entry | undefined }
  >;
  /** Oldest first, one for each entry that names a role. */
  readonly rolesByActor: ReadonlyMap<Actor, readonly AttestedRole[]>;
  /** Newest day named in the content, `YYYY-MM-DD`: the archive's as-of date. */
  readonly asOf: string;
}
