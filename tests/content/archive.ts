import { loadArchive } from '../../src/build/load-archive.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { languages } from '../../src/domain/language.ts';
import type { Language, LocalText } from '../../src/domain/language.ts';
import { toPlainText } from '../../src/domain/body.ts';

/** All that `content/` holds; the checks name what lies in the future, these tests do not. */
export const archive = loadArchive(process.cwd(), '9999-12-31');

/** A piece of prose of ours, and where it stands. */
export interface Prose {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

function toShortTexts(entry: Entry): readonly (LocalText | undefined)[] {
  const common = [
    entry.inferredFrom,
    ...entry.participants.map(({ role }) => role),
    ...entry.relations.filter(({ direction }) => direction === 'written').map(({ why }) => why),
  ];
  switch (entry.kind) {
    case 'statement':
      return [...common, entry.occasion];
    case 'ruling':
      return [...common, entry.outcome, entry.basis];
    case 'outage':
      return [...common, ...entry.evidence.map(({ note }) => note)];
    case 'measure':
      return [...common, entry.document, entry.powers];
    case 'event':
      return common;
  }
}

function ofEntry(entry: Entry, language: Language): readonly (string | undefined)[] {
  const text = entry.texts[language];
  return [
    text?.title,
    text?.summary,
    text && toPlainText(text.body),
    ...toShortTexts(entry).map((words) => words?.[language]),
  ];
}

/** Every title, summary, body and short text of entries and threads; quotes are left out, being other people's words. */
export const prose: readonly Prose[] = languages.flatMap((language) => {
  const say = (where: string, texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [{ where: `${where} (${language})`, language, text }]));
  const ofThreads = archive.threads.flatMap(({ id, texts }) => {
    const text = texts[language];
    return say(id, [text?.title, text?.summary, text && toPlainText(text.body), text?.missing]);
  });
  return [...archive.entries.flatMap((entry) => say(entry.id, ofEntry(entry, language))), ...ofThreads];
});

/** Each match of a pattern in the prose of some languages, with the place and the words around it. */
export function findInProse(pattern: RegExp, of: readonly Language[]): readonly string[] {
  return prose
    .filter(({ language }) => of.includes(language))
    .flatMap(({ where, text }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => {
        const around = text.slice(Math.max(0, index - 20), index + found.length + 20);
        return `${where}: ${around}`;
      }),
    );
}
