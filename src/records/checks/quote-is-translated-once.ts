import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'quote-is-translated-once';
const report = createErrorReport(name);

export const quoteIsTranslatedOnce: Check = {
  name,
  description:
    'A quote has one translation into a language, in the entry or in the translated file, and none into its own.',
  check: ({ entries, translationsByEntry }) =>
    entries.flatMap((file) => {
      const quotes = new Map(file.data.quotes.map((quote) => [quote.id, quote]));
      const own = file.data.quotes.flatMap((quote, index) => {
        const at = ['quotes', index, 'translations', quote.language];
        if (!Object.hasOwn(quote.translations, quote.language)) return [];
        return [
          report(
            file,
            { key: at },
            `quotes[${index + 1}].translations: the quote "${quote.id}" is itself in "${quote.language}". Remove this translation.`,
          ),
        ];
      });
      const twice = (translationsByEntry.get(file.id) ?? []).flatMap((translation) =>
        Object.keys(translation.data.quotes).flatMap((id) => {
          const quote = quotes.get(id);
          const at = { key: ['quotes', id] };
          if (quote?.language === translation.language) {
            return [
              report(
                translation,
                at,
                `quotes: the quote "${id}" is itself in "${quote.language}". Remove this translation.`,
              ),
            ];
          }
          if (quote?.translations[translation.language] === undefined) return [];
          return [
            report(
              translation,
              at,
              `quotes: "${id}" is already translated into "${translation.language}" in ${file.path}. Keep one of the two.`,
            ),
          ];
        }),
      );
      return [...own, ...twice];
    }),
  refused: '# language: kk\ntranslations: { kk: { text: …, by: … } }',
  accepted: '# language: kk\ntranslations: { ru: { text: …, by: … } }',
};
