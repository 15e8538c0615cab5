import type { Body } from './body.ts';
import type { Entry } from './entry.ts';
import type { Language } from './language.ts';

export interface ThreadText {
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly body: Body;
  /** What the archive does not know about this story, in a sentence or two. */
  readonly missing: string;
  readonly translator: string | undefined;
}

/** A story across entries, in the order in which it is best read. */
export interface Thread {
  readonly id: string;
  readonly language: Language;
  readonly texts: { readonly [language in Language]?: ThreadText };
  readonly entries: readonly Entry[];
}

/** The thread in the reader's language, else in the language it leads with. */
export function toReadersThreadText(thread: Thread, reader: Language): ThreadText {
  const text = thread.texts[reader] ?? thread.texts[thread.language];
  if (text === undefined)
    throw new Error(`Thread "${thread.id}" has no text in its own language, "${thread.language}".`);
  return text;
}
