import type { TextBounds } from './text-bounds.ts';
import { textAfter } from './text-bounds.ts';
import type { Postings } from './postings.ts';

/** What of a text answers one clause of a query. */
export interface FoundText {
  /** Of the best match: 0 is the word as it was typed. */
  readonly distance: number;
  /** Positions of all matches and, at the same places, their distances. */
  readonly positions: readonly number[];
  readonly distances: readonly number[];
}

/** Texts that answer a clause, by number. */
export type FoundTexts = ReadonlyMap<number, FoundText>;

interface GrowingText {
  distance: number;
  readonly positions: number[];
  readonly distances: number[];
}

/** Gathers where a clause is answered; of texts outside `among`, if it is given, nothing is kept. */
export class TextCollector {
  readonly found = new Map<number, GrowingText>();
  readonly #bounds: TextBounds;
  readonly #among: FoundTexts | undefined;

  constructor(bounds: TextBounds, among: FoundTexts | undefined) {
    this.#bounds = bounds;
    this.#among = among;
  }

  /** Adds rising positions; `distanceIn` says what a match is worth in a text of the language at this place. */
  addAll(positions: Iterable<number>, distanceIn: (language: number) => number): void {
    let text = 0;
    for (const position of positions) {
      text = textAfter(this.#bounds, position, text);
      if (this.#among?.has(text) === false) continue;
      const distance = distanceIn(this.#bounds.languageOf[text] ?? 0);
      if (distance < Infinity) this.#add(text, position, distance);
    }
  }

  #add(text: number, position: number, distance: number): void {
    const known = this.found.get(text);
    if (known === undefined) {
      this.found.set(text, { distance, positions: [position], distances: [distance] });
      return;
    }
    known.distance = Math.min(known.distance, distance);
    known.positions.push(position);
    known.distances.push(distance);
  }
}

/** Positions at which words stand one after the other in one text: those of the first, by lists of positions of each. */
export function phraseStarts(words: readonly (readonly number[])[], bounds: TextBounds): readonly number[] {
  const sets = words.slice(1).map((positions) => new Set(positions));
  let text = 0;
  return (words[0] ?? []).filter((start) => {
    if (!sets.every((set, at) => set.has(start + at + 1))) return false;
    text = textAfter(bounds, start, text);
    return start + words.length <= (bounds.starts[text + 1] ?? 0);
  });
}

/** Rising positions of several terms together. */
export function positionsOfAll(terms: readonly number[], postings: Postings): readonly number[] {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return [...postings.positionsOf(only)];
  return terms.flatMap((term) => [...postings.positionsOf(term)]).sort((left, right) => left - right);
}
