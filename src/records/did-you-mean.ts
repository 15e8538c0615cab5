import { toDistance } from '../domain/edit-distance.ts';
import type { Message } from './message.ts';

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
