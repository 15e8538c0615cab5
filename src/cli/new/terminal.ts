import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Where questions are put and answers come from. */
export interface Terminal {
  readonly say: (text: string) => void;
  /** The next line; absent when the input has ended or was broken off. */
  readonly readLine: (prompt: string) => Promise<string | undefined>;
  /** Words that the Tab key completes; the last chosen function is used. */
  suggest: (typed: string) => readonly string[];
  readonly close: () => void;
}

/** A terminal on streams; lines that come before they are asked for wait. Ctrl-C ends the input. */
export function openTerminal(input: Readable, output: Writable, isTerminal: boolean): Terminal {
  const lines = createInterface({
    input,
    output: isTerminal ? output : undefined,
    terminal: isTerminal,
    completer: (typed: string): [string[], string] => [[...terminal.suggest(typed)], typed],
  });
  const waiting: string[] = [];
  let isOver = false;
  let wake: (() => void) | undefined;
  const rouse = (): void => {
    wake?.();
    wake = undefined;
  };
  lines.on('line', (line) => {
    waiting.push(line);
    rouse();
  });
  lines.on('SIGINT', () => {
    lines.close();
  });
  lines.on('close', () => {
    isOver = true;
    rouse();
  });
  const terminal: Terminal = {
    say: (text) => {
      output.write(`${text}\n`);
    },
    readLine: async (prompt) => {
      if (isTerminal) {
        lines.setPrompt(prompt);
        lines.prompt();
      } else output.write(prompt);
      if (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      if (!isTerminal) output.write('\n');
      return waiting.shift();
    },
    suggest: () => [],
    close: () => {
      lines.close();
    },
  };
  return terminal;
}
