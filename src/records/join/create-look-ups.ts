import type { Actor, AttestedRole } from '../../domain/actor.ts';
import type { Archive } from '../../domain/archive.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Thread } from '../../domain/thread.ts';

type LookUps = Pick<
  Archive,
  | 'entriesByActor'
  | 'entriesByService'
  | 'entriesByPlace'
  | 'entriesBySource'
  | 'quotesBySpeaker'
  | 'quotesBySource'
  | 'threadsByEntry'
  | 'neighboursByEntry'
  | 'rolesByActor'
>;

/** Lists each item under each of its keys once, in the order of the items. */
function groupBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function toOwnActors(entry: Entry): (Actor | undefined)[] {
  switch (entry.kind) {
    case 'ruling':
      return [entry.court, entry.applicant, entry.respondent];
    case 'outage':
      return entry.evidence.map((evidence) => evidence.by);
    case 'statement':
    case 'measure':
    case 'event':
      return [];
  }
}

/** Everybody whom an entry names: who took part and for whom, operators, speakers, the parties of a ruling, observers. */
function toNamedActors(entry: Entry): Actor[] {
  return [
    ...entry.participants.flatMap(({ actor, organization }) => [actor, organization]),
    ...entry.operators,
    ...entry.quotes.map((quote) => quote.speaker),
    ...toOwnActors(entry),
  ].filter(isKnown);
}

function groupRoles(entries: readonly Entry[]): Map<Actor, AttestedRole[]> {
  const roles = new Map<Actor, AttestedRole[]>();
  for (const entry of entries) {
    for (const { actor, role, organization } of entry.participants) {
      if (role === undefined) continue;
      const attested: AttestedRole = { role, organization, date: entry.date, entry };
      const known = roles.get(actor);
      if (known === undefined) roles.set(actor, [attested]);
      else known.push(attested);
    }
  }
  return roles;
}

/** @param entries oldest first; each list keeps that order */
export function createLookUps(
  entries: readonly Entry[],
  quotes: readonly Quote[],
  threads: readonly Thread[],
): LookUps {
  return {
    entriesByActor: groupBy(entries, toNamedActors),
    entriesByService: groupBy(entries, (entry) => entry.services),
    entriesByPlace: groupBy(entries, (entry) => entry.places),
    entriesBySource: groupBy(entries, (entry) => entry.sources),
    quotesBySpeaker: groupBy(quotes, (quote) => (quote.speaker === undefined ? [] : [quote.speaker])),
    quotesBySource: groupBy(quotes, (quote) => [quote.source]),
    threadsByEntry: groupBy(threads, (thread) => thread.entries),
    neighboursByEntry: new Map(
      entries.map((entry, index) => [entry, { previous: entries[index - 1], next: entries[index + 1] }]),
    ),
    rolesByActor: groupRoles(entries),
  };
}
