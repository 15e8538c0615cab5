/** Runs that Markdown would make a link of whatever stands around them: they are written as code, which is never one. */
const address = /(?:https?:\/\/|www\.|\S*@)\S*/giu;

const signs = /[\\`*_{}[\]<>&~|]/g;
const signAtStart = /^(?:[#+=-]|\d+(?=[.)]))/;
const codeAtStart = /^(?:import|export)/;

function escapeWords(words: string): string {
  return words.replace(signs, (sign) => `\\${sign}`);
}

/** A code span with a fence longer than any run of backticks in it. */
function toCode(run: string): string {
  const longest = Math.max(0, ...[...run.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = run.startsWith('`') || run.endsWith('`') ? ' ' : '';
  return fence + space + run + space + fence;
}

function escapeStart(paragraph: string): string {
  if (codeAtStart.test(paragraph)) return `&#${paragraph.charCodeAt(0)};${paragraph.slice(1)}`;
  return paragraph.replace(signAtStart, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function toParagraph(text: string): string {
  let written = '';
  let end = 0;
  for (const match of text.matchAll(address)) {
    written += escapeWords(text.slice(end, match.index)) + toCode(match[0]);
    end = match.index + match[0].length;
  }
  return escapeStart(written + escapeWords(text.slice(end)));
}

/**
 * A body of plain paragraphs, each on a line of its own, in which every sign of
 * Markdown and MDX is a sign and nothing else. Each quote stands after one
 * paragraph, as long as there are paragraphs.
 * @param quoteIds ids of the quotes to show, in their order
 */
export function writeBody(paragraphs: readonly string[], quoteIds: readonly string[]): string {
  const blocks = paragraphs.map(toParagraph);
  const quotes = quoteIds.map((id) => `<Quote id="${id}" />`);
  const length = Math.max(blocks.length, quotes.length);
  return Array.from({ length }, (_, place) => [blocks[place], quotes[place]])
    .flat()
    .filter((block) => block !== undefined)
    .map((block) => `${block}\n`)
    .join('\n');
}
