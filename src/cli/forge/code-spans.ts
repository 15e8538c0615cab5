import { makeVisible } from '../check/reporters/make-visible.ts';

/** A code span with a fence longer than any run of backticks in it. */
function toSpan(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(words) ? ' ' : '';
  return fence + space + words + space + fence;
}

/**
 * Words of others in a table of the forge's Markdown, letter by letter, in one
 * line: in code nothing is markup, a link or a mention. (A mention escaped by
 * its number is a mention all the same, for the forge looks at the page that it
 * has made.) Bars, which end a cell even in code, stand between spans by number.
 */
export function toCodeSpans(text: string, longest = 600): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // A pair of code units that is cut in two stands for no sign.
  const cut = line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : line;
  return makeVisible(cut)
    .split('|')
    .map((words) => (words.trim() === '' ? words : toSpan(words)))
    .join('&#124;');
}
