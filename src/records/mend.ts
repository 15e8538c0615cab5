import type { Position } from './position.ts';

/**
 * Whether `--fix` may mend by itself: `always` where nothing is lost and nothing
 * claimed, `when-named` where whoever names the file vouches for it.
 */
export type Fix = 'always' | 'when-named';

/** How a line would be mended: what stands at the place, or after it on the same line, and what should. */
export interface Mend extends Position {
  /** As the file has it; empty where something is only put in. */
  readonly replaced: string;
  readonly by: string;
  /** Absent when a person has to decide. */
  readonly fix?: Fix;
}

/** The line as it should stand, ready to paste; absent when the line does not hold what is to be replaced. */
export function toMendedLine(line: string, { column, replaced, by }: Mend): string | undefined {
  if (replaced === '' && by.endsWith('\n')) return by.trimEnd();
  const at = line.indexOf(replaced, column - 1);
  return at === -1 ? undefined : line.slice(0, at) + by + line.slice(at + replaced.length);
}

function toLineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The text with each mend done that fits its place to the letter; of two that overlap the later one waits. */
export function applyMends(text: string, mends: readonly Mend[]): { text: string; done: readonly Mend[] } {
  const starts = toLineStarts(text);
  const placed = mends
    .map((mend) => ({ mend, at: (starts[mend.line - 1] ?? Infinity) + mend.column - 1 }))
    .filter(({ mend, at }) => at <= text.length && text.startsWith(mend.replaced, at))
    .sort((a, b) => a.at - b.at);
  const done: Mend[] = [];
  let result = '';
  let end = 0;
  let last = -1;
  for (const { mend, at } of placed) {
    if (at < end || at === last) continue;
    result += text.slice(end, at) + mend.by;
    end = at + mend.replaced.length;
    last = at;
    done.push(mend);
  }
  return { text: result + text.slice(end), done };
}
