import { isLanguage, languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';

export const reporterNames = ['terminal', 'github', 'json', 'sarif'] as const;
export type ReporterName = (typeof reporterNames)[number];

/** What the words of the command line ask for. */
export interface Options {
  /** As written. */
  readonly paths: readonly string[];
  readonly language: Language | undefined;
  readonly reporter: ReporterName | undefined;
  readonly isFixing: boolean;
  readonly isHelp: boolean;
  /** The first word that could not be understood. */
  readonly fault: Fault | undefined;
}

export type Fault =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'no-value'; readonly option: string }
  | { readonly kind: 'value'; readonly option: string; readonly value: string; readonly choices: readonly string[] };

function isReporter(value: string): value is ReporterName {
  return (reporterNames as readonly string[]).includes(value);
}

class OptionReader {
  private readonly paths: string[] = [];
  private readonly flags = new Set<string>();
  private readonly faults: Fault[] = [];
  private language: Language | undefined;
  private reporter: ReporterName | undefined;

  read(words: readonly string[]): Options {
    const rest = words.flatMap((word) => {
      const [, option, value] = /^(--(?:lang|reporter))=(.*)$/s.exec(word) ?? [];
      return option === undefined ? [word] : [option, value ?? ''];
    });
    while (rest.length > 0) this.readNext(rest.shift() ?? '', rest);
    return {
      paths: this.paths,
      language: this.language,
      reporter: this.reporter,
      isFixing: this.flags.has('--fix'),
      isHelp: this.flags.has('--help'),
      fault: this.faults[0],
    };
  }

  private readNext(word: string, rest: string[]): void {
    if (word === '--lang' || word === '--reporter') this.readValue(word, rest.shift());
    else if (word === '--json') this.reporter = 'json';
    else if (word === '--fix' || word === '--help') this.flags.add(word);
    else if (word.startsWith('-') && word !== '--') this.faults.push({ kind: 'option', option: word });
    else if (word !== '--') this.paths.push(word);
  }

  private readValue(option: '--lang' | '--reporter', value: string | undefined): void {
    if (value === undefined || value === '') this.faults.push({ kind: 'no-value', option });
    else if (option === '--lang') {
      if (isLanguage(value)) this.language = value;
      else this.faults.push({ kind: 'value', option, value, choices: languages });
    } else if (isReporter(value)) this.reporter = value;
    else this.faults.push({ kind: 'value', option, value, choices: reporterNames });
  }
}

export function toOptions(words: readonly string[]): Options {
  return new OptionReader().read(words);
}
