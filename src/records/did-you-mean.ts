import type { Message } from './message.ts';

/** Number of letters to add, drop, change or swap with a neighbour (optimal string alignment); gives up above `limit`. */
export function toDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (twoAbove[column - 2] ?? 0) + 1 : Infinity;
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + cost,
        swapped,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    twoAbove = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}

/** The candidate that a misspelt word most probably meant; absent when none is near. */
export function toNearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length <= 4 ? 1 : Math.min(3, Math.ceil(word.length / 4));
  let nearest: string | undefined;
  let best = limit + 1;
  for (const candidate of candidates) {
    const distance = toDistance(word.toLowerCase(), candidate.toLowerCase(), best - 1);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** A question to add to a message, and the word that would mend it; absent when nothing is near. */
export interface Suggestion {
  readonly message: Message;
  readonly mend: { readonly replaced: string; readonly by: string };
}

export function toSuggestion(word: string, candidates: Iterable<string>): Suggestion | undefined {
  const nearest = toNearest(word, candidates);
  if (nearest === undefined) return undefined;
  return {
    message: {
      kk: `«${nearest}» демек пе едіңіз?`,
      ru: `Возможно, имелось в виду «${nearest}»?`,
      en: `Did you mean "${nearest}"?`,
    },
    mend: { replaced: word, by: nearest },
  };
}
