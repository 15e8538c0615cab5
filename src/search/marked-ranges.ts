import { tokenize } from './tokenize.ts';

/** A stretch of a text in UTF-16 code units, from `start` up to, not with, `end`. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

/** Where the matching words of a hit stand in its text; neighbours with nothing but space between them are one range. */
export function markedRanges(text: string, words: readonly number[]): readonly MarkedRange[] {
  const tokens = tokenize(text);
  const ranges: MarkedRange[] = [];
  for (const word of words) {
    const token = tokens[word];
    if (token === undefined) continue;
    const last = ranges.at(-1);
    if (last !== undefined && text.slice(last.end, token.start).trim() === '') {
      ranges[ranges.length - 1] = { start: last.start, end: token.end };
    } else ranges.push({ start: token.start, end: token.end });
  }
  return ranges;
}
