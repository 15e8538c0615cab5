import { type Entry, isMarkedEventType } from '../domain/entry.ts';
import type { Words } from './words.ts';

function toDetails(entry: Entry, words: Words): readonly string[] {
  switch (entry.kind) {
    case 'statement':
      return entry.explanations.map((explanation) => words.explanations[explanation]);
    case 'outage':
      return entry.type === 'unknown' ? [] : [words.outageTypes[entry.type]];
    case 'event':
      return isMarkedEventType(entry.eventType) ? [words.grids.eventTypes[entry.eventType]] : [];
    case 'ruling':
    case 'measure':
      return [];
  }
}

/** "Statement · denies involvement": the kind of an entry and what distinguishes it within the kind. */
export function formatKind(entry: Entry, words: Words): string {
  return [words.kinds[entry.kind], ...toDetails(entry, words)].join(' · ');
}
