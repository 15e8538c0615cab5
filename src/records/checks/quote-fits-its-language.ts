import type { Check } from '../check.ts';
import { languages } from '../../domain/language.ts';
import type { FileOf } from '../records.ts';
import type { FieldPath } from '../field-places.ts';
import { formatPath } from '../gate/explain-issue.ts';
import type { Problem } from '../problem.ts';
import { createErrorReport } from '../report.ts';
import { toForeignScript } from '../script-of-text.ts';
import type { Script } from '../script-of-text.ts';
import type { Message, Messages } from '../message.ts';

const name = 'quote-fits-its-language';
const report = createErrorReport(name);

const says = {
  foreign: (name: string, script: Script, language: string): Message => {
    const hint = language === 'kk' && script === 'Latin' ? isLatinKazakh : { kk: '', ru: '', en: '' };
    return {
      kk: `${name}: сөздер ${script === 'Latin' ? 'латын' : 'кирилл'} әріптерімен жазылған, ал тілі – «${language}».${hint.kk} Екеуінің бірін түзетіңіз.`,
      ru: `${name}: слова записаны ${script === 'Latin' ? 'латиницей' : 'кириллицей'}, а язык – «${language}».${hint.ru} Исправьте одно из двух.`,
      en: `${name}: the words are in ${script} letters, but the language is "${language}".${hint.en} Correct one of the two.`,
    };
  },
} satisfies Messages;

const isLatinKazakh: Message = {
  kk: ' Латын әріпті қазақ тілі – «kk-Latn».',
  ru: ' Казахский латиницей – это «kk-Latn».',
  en: ' Kazakh in Latin letters is "kk-Latn".',
};

function checkText(
  file: FileOf<unknown>,
  at: FieldPath,
  { text, language }: { text: string; language: string },
): Problem[] {
  const foreign = toForeignScript(text, language);
  if (foreign === undefined) return [];
  return [report(file, { field: at }, says.foreign(formatPath(at), foreign, language))];
}

export const quoteFitsItsLanguage: Check = {
  name,
  description: {
    kk: 'Дәйексөз өз тілінің әріптерімен жазылады, оның әр аудармасы да солай.',
    ru: 'Цитата записана буквами своего языка, и каждый её перевод тоже: иначе её неверно прочтёт и поиск, и программа чтения с экрана.',
    en: 'A quote is written in the letters of its language, and so is each of its translations.',
  },
  check: ({ entries, entryTranslations }) => [
    ...entries.flatMap((file) =>
      file.data.quotes.flatMap((quote, index) => [
        ...checkText(file, ['quotes', index, 'exact'], { text: quote.exact, language: quote.language }),
        ...languages.flatMap((language) => {
          const text = quote.translations[language]?.text;
          const at = ['quotes', index, 'translations', language, 'text'];
          return text === undefined ? [] : checkText(file, at, { text, language });
        }),
      ]),
    ),
    ...entryTranslations.flatMap((file) =>
      Object.entries(file.data.quotes).flatMap(([id, text]) =>
        checkText(file, ['quotes', id], { text, language: file.language }),
      ),
    ),
  ],
  refused: 'language: ru\nexact: "We have nothing to do with it"',
  accepted: 'language: en\nexact: "We have nothing to do with it"',
};
