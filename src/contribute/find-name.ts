import { foldWord } from '../search/fold.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Register } from './fields.ts';
import type { Known, KnownName, KnownSource } from './known.ts';

/** Letters of a name as search compares them: folded, without signs. */
function fold(text: string): string {
  return tokenize(text)
    .map(({ word }) => foldWord(word))
    .join(' ');
}

const foldedByNames = new WeakMap<readonly KnownName[], ReadonlyMap<string, string>>();

/** Ids by each folded spelling; of two records with one spelling the first has it. */
function foldedOf(names: readonly KnownName[]): ReadonlyMap<string, string> {
  const before = foldedByNames.get(names);
  if (before !== undefined) return before;
  const ids = new Map<string, string>();
  for (const { id, spellings } of names) {
    for (const spelling of spellings) if (!ids.has(fold(spelling))) ids.set(fold(spelling), id);
  }
  foldedByNames.set(names, ids);
  return ids;
}

/** The id of the record that is named so, by its id or by any of its spellings in any case. */
export function findName(names: readonly KnownName[], typed: string): string | undefined {
  const exact = names.find(({ id, spellings }) => id === typed || spellings.includes(typed));
  if (exact !== undefined) return exact.id;
  const folded = fold(typed);
  return folded === '' ? undefined : foldedOf(names).get(folded);
}

/** An address as two are compared: without scheme, "www." and a final slash. */
function toSameAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, search } = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}

/** The source that has the id, the address or the title. */
export function findSource(sources: readonly KnownSource[], typed: string): KnownSource | undefined {
  const address = toSameAddress(typed);
  return sources.find(
    ({ id, url, title }) =>
      id === typed ||
      (title !== undefined && title === typed) ||
      (address !== undefined && url !== undefined && toSameAddress(url) === address),
  );
}

/** A record that may be meant. */
export interface Suggestion {
  readonly id: string;
  /** What to show and to write: the name in the language asked for, or the title of a source. */
  readonly name: string;
}

const placeOfLanguage: Readonly<Record<string, number>> = { kk: 0, ru: 1, en: 2 };

/** 0 when a word of the spelling begins the same, more for later ones; absent when the letters are not in it. */
function toDistance(spelling: string, letters: string): number | undefined {
  const folded = fold(spelling);
  if (folded.startsWith(letters)) return 0;
  if (folded.includes(` ${letters}`)) return 1;
  return letters.length > 2 && folded.includes(letters) ? 2 : undefined;
}

/** The best distance of the spellings; of two alike the shorter name is the likelier one. */
function closest(spellings: readonly string[], letters: string): number | undefined {
  const distances = spellings.flatMap((spelling) => {
    const distance = toDistance(spelling, letters);
    return distance === undefined ? [] : [distance + Math.min(spelling.length, 999) / 1_000];
  });
  return distances.length === 0 ? undefined : Math.min(...distances);
}

/** The names of a register; entries whose titles are not known go by their ids. */
export function namesOf(known: Known, register: Exclude<Register, 'sources'>): readonly KnownName[] {
  if (register !== 'entries') return known[register];
  return known.titles ?? known.entries.map(({ id }) => ({ id, type: 'entry', spellings: [] }));
}

/** True for a register whose records are named by their ids: their titles are long, and not theirs alone. */
export function isNamedById(register: Register): boolean {
  return register === 'sources' || register === 'entries';
}

function toCandidates(known: Known, register: Register, language: string) {
  if (register !== 'sources') {
    return namesOf(known, register).map(({ id, spellings }) => ({
      id,
      spellings,
      name: spellings[placeOfLanguage[language] ?? 0] ?? id,
    }));
  }
  return known.sources.map(({ id, title, publisher, url }) => ({
    id,
    spellings: [title ?? '', publisher ?? '', url?.replace(/^https?:\/\/(?:www\.)?/, '') ?? '', id],
    name: [publisher, title ?? id].filter((part) => part !== undefined).join(': '),
  }));
}

/** Up to so many records of a register with the letters in one of their spellings, the likeliest first. */
export function suggestNames(
  known: Known,
  { register, typed, language, most = 5 }: { register: Register; typed: string; language: string; most?: number },
): Suggestion[] {
  const letters = fold(typed.replace(/^https?:\/\/(?:www\.)?/, ''));
  if (letters === '') return [];
  return toCandidates(known, register, language)
    .flatMap(({ id, spellings, name }) => {
      const distance = closest(spellings, letters);
      return distance === undefined ? [] : [{ id, name, distance }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }));
}
