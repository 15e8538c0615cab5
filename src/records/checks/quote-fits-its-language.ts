import type { Check } from '../check.ts';
import { languages } from '../../domain/language.ts';
import type { FileOf } from '../records.ts';
import type { FieldPath } from '../field-places.ts';
import { formatPath } from '../gate/explain-issue.ts';
import type { Problem } from '../problem.ts';
import { createErrorReport } from '../report.ts';
import { toForeignScript } from '../script-of-text.ts';

const name = 'quote-fits-its-language';
const report = createErrorReport(name);

function checkText(
  file: FileOf<unknown>,
  at: FieldPath,
  { text, language }: { text: string; language: string },
): Problem[] {
  const foreign = toForeignScript(text, language);
  if (foreign === undefined) return [];
  const hint = language === 'kk' && foreign === 'Latin' ? ' Kazakh in Latin letters is "kk-Latn".' : '';
  return [
    report(
      file,
      { field: at },
      `${formatPath(at)}: the words are in ${foreign} letters, but the language is "${language}".${hint} Correct one of the two.`,
    ),
  ];
}

export const quoteFitsItsLanguage: Check = {
  name,
  description: 'A quote is written in the letters of its language, and so is each of its translations.',
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
