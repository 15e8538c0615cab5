import type { Check } from '../check.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { Problem } from '../problem.ts';
import type { RecordIndex } from '../record-index.ts';
import { createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'translations-are-complete';
const report = createWarningReport(name);

const languageNames: Readonly<Record<Language, Message>> = {
  kk: { kk: 'Қазақша', ru: 'казахский', en: 'Kazakh' },
  ru: { kk: 'Орысша', ru: 'русский', en: 'Russian' },
  en: { kk: 'Ағылшынша', ru: 'английский', en: 'English' },
};

const says = {
  text: (language: Language, path: string): Message => ({
    kk: `${languageNames[language].kk} аудармасы жоқ, сондықтан осы тілде оқитын адам басқа тілдегі мәтінді көреді. ${path} файлын жазыңыз.`,
    ru: `Нет перевода на ${languageNames[language].ru}, и его читатели видят другой язык. Напишите ${path}.`,
    en: `There is no translation into ${languageNames[language].en}, so its readers see another language. Write ${path}.`,
  }),
  quote: (name: string, id: string, language: Language): Message => ({
    kk: `${name}: «${id}» дәйексөзінің ${languageNames[language].kk.toLowerCase()} аудармасы жоқ. Оны «translations» астына не аударылған файлдың «quotes» өрісіне қосыңыз.`,
    ru: `${name}: у цитаты «${id}» нет перевода на ${languageNames[language].ru}. Добавьте его в «translations» или в «quotes» переведённого файла.`,
    en: `${name}: the quote "${id}" has no translation into ${languageNames[language].en}. Add it under "translations", or under "quotes" of the translated file.`,
  }),
} satisfies Messages;

function findMissing(lead: Language, translations: readonly { readonly language: Language }[]): Language[] {
  const there = new Set([lead, ...translations.map(({ language }) => language)]);
  return languages.filter((language) => !there.has(language));
}

function explain(file: { readonly path: string }, language: Language): Message {
  return says.text(language, file.path.replace(/\.mdx$/, `.${language}.mdx`));
}

function checkQuotes(file: EntryFile, translations: readonly EntryTranslationFile[]): Problem[] {
  return file.data.quotes.flatMap((quote, index) =>
    languages.flatMap((language) => {
      const text = translations.find((translation) => translation.language === language);
      const isThere =
        quote.translations[language] !== undefined || (text !== undefined && Object.hasOwn(text.data.quotes, quote.id));
      const isExpected = language === file.data.language || text !== undefined;
      if (isThere || !isExpected || quote.language.split('-')[0] === language) return [];
      const message = says.quote(`quotes[${index + 1}]`, quote.id, language);
      return [report(file, { field: ['quotes', index] }, message)];
    }),
  );
}

export const translationsAreComplete: Check = {
  name,
  description: {
    kk: 'Жазба мен желі қазақша, орысша және ағылшынша болады, әр дәйексөз де. Жазбаны оған дейін де қабылдауға болады.',
    ru: 'Запись и сюжет есть на казахском, русском и английском, и каждая цитата тоже. Принять запись можно и раньше.',
    en: 'An entry and a thread stand in Kazakh, Russian and English, and each quote too. An entry may be merged before it does.',
  },
  check: ({ entries, threads, translationsByEntry, translationsByThread, refused }: RecordIndex) => [
    ...entries.flatMap((file) => {
      // Which translation the gate refused is said there.
      if (refused.has(file.id)) return [];
      const translations = translationsByEntry.get(file.id) ?? [];
      const missing = findMissing(file.data.language, translations);
      return [
        ...missing.map((language) => report(file, { field: ['language'] }, explain(file, language))),
        ...checkQuotes(file, translations),
      ];
    }),
    ...threads.flatMap((file) => {
      if (refused.has(file.id)) return [];
      const missing = findMissing(file.data.language, translationsByThread.get(file.id) ?? []);
      return missing.map((language) => report(file, { field: ['language'] }, explain(file, language)));
    }),
  ],
  refused: '# dvk-ban.mdx (kk) and dvk-ban.ru.mdx',
  accepted: '# dvk-ban.mdx (kk), dvk-ban.ru.mdx and dvk-ban.en.mdx',
};
