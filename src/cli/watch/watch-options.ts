import { isLanguage } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';

/** What the words of the command line ask for. */
export interface WatchOptions {
  readonly language: Language | undefined;
  readonly minutes: number;
  /** Milliseconds between two questions to one host. */
  readonly pause: number;
  /** Seconds until what failed is asked again. */
  readonly again: number;
  readonly isHelp: boolean;
  /** The first word that means nothing. */
  readonly unknown: string | undefined;
}

const most = { '--minutes': 600, '--pause': 60_000, '--again': 3_600 } as const;
type NumberFlag = keyof typeof most;

function isNumberFlag(word: string): word is NumberFlag {
  return Object.hasOwn(most, word);
}

export function toWatchOptions(words: readonly string[]): WatchOptions {
  const numbers: { [flag in NumberFlag]: number } = { '--minutes': 40, '--pause': 2_000, '--again': 60 };
  let language: Language | undefined;
  let unknown: string | undefined;
  const left = words.flatMap((word) => word.split(/=(.*)/s, 2)).filter((word) => word !== '--' && word !== '--help');
  for (let place = 0; place < left.length; place += 2) {
    const [flag = '', value = ''] = left.slice(place, place + 2);
    if (flag === '--lang' && isLanguage(value)) language = value;
    else if (isNumberFlag(flag) && /^\d{1,6}$/.test(value) && Number(value) <= most[flag])
      numbers[flag] = Number(value);
    else unknown ??= `${flag} ${value}`.trim();
  }
  return {
    language,
    minutes: numbers['--minutes'],
    pause: numbers['--pause'],
    again: numbers['--again'],
    isHelp: words.includes('--help'),
    unknown,
  };
}
