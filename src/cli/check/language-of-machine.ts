import { isLanguage } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';

/**
 * The language that the machine speaks to its user, as POSIX orders the
 * variables: the first of LC_ALL, LC_MESSAGES and LANG that is not empty decides;
 * English when it names none of ours.
 */
export function toLanguageOfMachine(environment: Readonly<Record<string, string | undefined>>): Language {
  const [locale = ''] = ['LC_ALL', 'LC_MESSAGES', 'LANG'].flatMap((name) => environment[name] || []);
  const language = locale.toLowerCase().split(/[_.@-]/, 1)[0] ?? '';
  return isLanguage(language) ? language : 'en';
}
