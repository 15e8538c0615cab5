import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'quote-is-translated-once';
const report = createErrorReport(name);

const says = {
  own: (name: string, id: string, language: string): Message => ({
    kk: `${name}: «${id}» дәйексөзінің өзі «${language}» тілінде. Бұл аударманы алып тастаңыз.`,
    ru: `${name}: цитата «${id}» сама на «${language}». Уберите этот перевод.`,
    en: `${name}: the quote "${id}" is itself in "${language}". Remove this translation.`,
  }),
  twice: (id: string, language: string, path: string): Message => ({
    kk: `quotes: «${id}» дәйексөзі ${path} файлында «${language}» тіліне аударылған. Екеуінің бірін қалдырыңыз.`,
    ru: `quotes: «${id}» уже переведена на «${language}» в ${path}. Оставьте один перевод.`,
    en: `quotes: "${id}" is already translated into "${language}" in ${path}. Keep one of the two.`,
  }),
} satisfies Messages;

export const quoteIsTranslatedOnce: Check = {
  name,
  description: {
    kk: 'Дәйексөздің бір тілге бір ғана аудармасы болады, жазбаның өзінде не аударылған файлда, ал өз тіліне аударылмайды.',
    ru: 'У цитаты один перевод на язык, в записи или в переведённом файле, и ни одного на её собственный.',
    en: 'A quote has one translation into a language, in the entry or in the translated file, and none into its own.',
  },
  check: ({ entries, translationsByEntry }) =>
    entries.flatMap((file) => {
      const quotes = new Map(file.data.quotes.map((quote) => [quote.id, quote]));
      const own = file.data.quotes.flatMap((quote, index) => {
        const at = ['quotes', index, 'translations', quote.language];
        if (!Object.hasOwn(quote.translations, quote.language)) return [];
        return [report(file, { key: at }, says.own(`quotes[${index + 1}].translations`, quote.id, quote.language))];
      });
      const twice = (translationsByEntry.get(file.id) ?? []).flatMap((translation) =>
        Object.keys(translation.data.quotes).flatMap((id) => {
          const quote = quotes.get(id);
          const at = { key: ['quotes', id] };
          if (quote?.language === translation.language) {
            return [report(translation, at, says.own('quotes', id, quote.language))];
          }
          if (quote?.translations[translation.language] === undefined) return [];
          return [report(translation, at, says.twice(id, translation.language, file.path))];
        }),
      );
      return [...own, ...twice];
    }),
  refused: '# language: kk\ntranslations: { kk: { text: …, by: … } }',
  accepted: '# language: kk\ntranslations: { ru: { text: …, by: … } }',
};
