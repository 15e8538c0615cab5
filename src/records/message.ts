import { languages } from '../domain/language.ts';
import type { Language } from '../domain/language.ts';

/** What is said to a contributor, in full sentences, in each language of the archive. */
export type Message = Readonly<Record<Language, string>>;

/** The messages of one rule by name, beside its logic; one that lacks a language does not compile. */
export type Messages = Readonly<Record<string, Message | ((...values: never[]) => Message)>>;

/** The same for each language, made from the words of that language. */
export function toMessage(say: (language: Language) => string): Message {
  const [kk, ru, en] = languages.map(say) as [string, string, string];
  return { kk, ru, en };
}

/** One message after the other, with a space between; an absent one falls away. */
export function joinMessages(...messages: readonly (Message | undefined)[]): Message {
  const present = messages.filter((message) => message !== undefined);
  return toMessage((language) => present.map((message) => message[language]).join(' '));
}

/** The message after the name of a field: `quotes[1].source: …`. */
export function prefixMessage(name: string, message: Message): Message {
  return toMessage((language) => `${name}: ${message[language]}`);
}
