import { toPosition } from '../position.ts';
import type { Finding } from '../problem.ts';

interface Trap {
  readonly pattern: RegExp;
  readonly message: string;
}

const traps: readonly Trap[] = [
  {
    pattern: /(?<!\\)<(?:https?:\/\/|mailto:)[^>\s]*>?/gi,
    message: 'An address in < > cannot be read here. Write it as a link with words: [words](https://…).',
  },
  {
    pattern: /(?<!\\)<!--/g,
    message: 'A comment cannot stand in a body. Remove it; what is not published is not written.',
  },
  {
    pattern: /(?<!\\)<(?=[\d%=+\-.,;:?'"$€₸&#])/g,
    message: 'The sign "<" begins a tag here. Write "\\<" for the sign itself, as in "\\<5 %".',
  },
  {
    pattern: /(?<!\\)\{/g,
    message: 'A brace begins code, and nothing of an entry is ever run. Write "\\{" and "\\}" for the signs.',
  },
];

const generic =
  'The body cannot be read as Markdown here: a tag or a brace is opened and not closed, or closed and not opened. Write "\\<" and "\\{" for the signs themselves.';

/** The place that the parser names at the head of its message, as `3:3: …`. */
function toErrorPosition(error: unknown): { line: number; column: number } | undefined {
  const match = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '');
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) };
}

/**
 * Why a body could not be parsed, in our words: the parser names one place, and
 * each other trap of the same sort is named with it.
 * @param text the body, preceded by as many empty lines as the file has before it
 */
export function explainBodyError(error: unknown, text: string): Finding[] {
  if (error instanceof RangeError) {
    return [
      {
        rule: 'body',
        message: 'The body is nested too deep to be read. Write it in paragraphs.',
        ...toPosition(text, text.search(/\S/)),
      },
    ];
  }
  const place = toErrorPosition(error) ?? toPosition(text, Math.max(0, text.search(/\S/)));
  const found = traps.flatMap(({ pattern, message }) =>
    [...text.matchAll(pattern)]
      .slice(0, 10)
      .map((match) => ({ rule: 'body', message, ...toPosition(text, match.index) })),
  );
  const isNamed = found.some(({ line, column }) => line === place.line && column === place.column);
  return isNamed ? found : [{ rule: 'body', message: generic, ...place }, ...found];
}
