import type { Check } from '../check.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { Problem } from '../problem.ts';
import type { RecordIndex } from '../record-index.ts';
import { createWarningReport } from '../report.ts';

const name = 'translations-are-complete';
const report = createWarningReport(name);

const languageNames: Readonly<Record<Language, string>> = { kk: 'Kazakh', ru: 'Russian', en: 'English' };

function findMissing(lead: Language, translations: readonly { readonly language: Language }[]): Language[] {
  const there = new Set([lead, ...translations.map(({ language }) => language)]);
  return languages.filter((language) => !there.has(language));
}

function explain(file: { readonly path: string }, language: Language): string {
  return `There is no translation into ${languageNames[language]}, so its readers see another language. Write ${file.path.replace(/\.mdx$/, `.${language}.mdx`)}.`;
}

function checkQuotes(file: EntryFile, translations: readonly EntryTranslationFile[]): Problem[] {
  return file.data.quotes.flatMap((quote, index) =>
    languages.flatMap((language) => {
      const text = translations.find((translation) => translation.language === language);
      const isThere =
        quote.translations[language] !== undefined || (text !== undefined && Object.hasOwn(text.data.quotes, quote.id));
      const isExpected = language === file.data.language || text !== undefined;
      if (isThere || !isExpected || quote.language.split('-')[0] === language) return [];
      const message = `quotes[${index + 1}]: the quote "${quote.id}" has no translation into ${languageNames[language]}. Add it under "translations", or under "quotes" of the translated file.`;
      return [report(file, { field: ['quotes', index] }, message)];
    }),
  );
}

export const translationsAreComplete: Check = {
  name,
  description:
    'An entry and a thread stand in Kazakh, Russian and English, and each quote too. An entry may be merged before it does.',
  check: ({ entries, threads, translationsByEntry, translationsByThread }: RecordIndex) => [
    ...entries.flatMap((file) => {
      const translations = translationsByEntry.get(file.id) ?? [];
      const missing = findMissing(file.data.language, translations);
      return [
        ...missing.map((language) => report(file, { field: ['language'] }, explain(file, language))),
        ...checkQuotes(file, translations),
      ];
    }),
    ...threads.flatMap((file) =>
      findMissing(file.data.language, translationsByThread.get(file.id) ?? []).map((language) =>
        report(file, { field: ['language'] }, explain(file, language)),
      ),
    ),
  ],
  refused: '# dvk-ban.mdx (kk) and dvk-ban.ru.mdx',
  accepted: '# dvk-ban.mdx (kk), dvk-ban.ru.mdx and dvk-ban.en.mdx',
};
