import { fieldNames } from '../../contribute/fields.ts';
import type { FieldName } from '../../contribute/fields.ts';
import type { Draft } from '../../contribute/draft.ts';
import { isLanguage } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';

/** What the command line asks for. */
export interface NewOptions {
  readonly language: Language | undefined;
  readonly answers: Draft;
  readonly from: string | undefined;
  readonly fromIssue: string | undefined;
  readonly isHelp: boolean;
  /** The first word that means nothing. */
  readonly unknown: string | undefined;
}

/** `sourceTitle` is written `--source-title`. */
export function toFlag(name: FieldName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const namesByFlag = new Map(fieldNames.map((name) => [toFlag(name), name]));
const others = new Set(['--lang', '--from', '--from-issue']);

/** Reads words such as `--kind statement --services Telegram --services YouTube`; a flag that stands twice adds a line. */
export function toNewOptions(words: readonly string[]): NewOptions {
  const answers: { [name in FieldName]?: string } = {};
  const given = new Map<string, string>();
  let unknown: string | undefined;
  const left = words.filter((word) => word !== '--help' && word !== '--');
  for (let place = 0; place < left.length; place += 1) {
    const [flag = '', ...inside] = (left[place] ?? '').split('=');
    const name = namesByFlag.get(flag);
    if (name === undefined && !others.has(flag)) {
      unknown ??= flag;
      continue;
    }
    const value = inside.length > 0 ? inside.join('=') : (left[(place += 1)] ?? '');
    if (name === undefined) given.set(flag, value);
    else answers[name] = answers[name] === undefined ? value : `${answers[name]}\n${value}`;
  }
  const language = given.get('--lang');
  return {
    language: language !== undefined && isLanguage(language) ? language : undefined,
    answers,
    from: given.get('--from'),
    fromIssue: given.get('--from-issue'),
    isHelp: words.includes('--help'),
    unknown: unknown ?? (language !== undefined && !isLanguage(language) ? `--lang ${language}` : undefined),
  };
}

/** The language of the terminal by POSIX's variables, else English. */
export function toTerminalLanguage(environment: { readonly [name: string]: string | undefined }): Language {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: lang } = environment;
  const [tag = ''] = (all || messages || lang || '').toLowerCase().split(/[_.@-]/);
  return isLanguage(tag) ? tag : 'en';
}
