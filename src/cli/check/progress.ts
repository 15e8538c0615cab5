import type { Language } from '../../domain/language.ts';
import { checkWords } from '../../i18n/check-words.ts';
import { fillIn } from './fill-in.ts';

/** A line on the terminal that says how far long work has come. */
export interface Progress {
  readonly show: (count: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Fewer files are read before anybody asks. */
const fewestFiles = 3_000;
const step = 500;

/** Shows itself on standard error, only where a person looks at it, and only for many files. */
export function createProgress(total: number, language: Language): Progress {
  const isShown = process.stderr.isTTY && total >= fewestFiles;
  const write = (words: string): void => {
    if (isShown) process.stderr.write(`\r\u001B[K${words}`);
  };
  return {
    show: (count) => {
      if (count % step === 0) {
        write(fillIn(checkWords[language].progress, { count: String(count), total: String(total) }));
      }
    },
    clear: () => {
      write('');
    },
  };
}
