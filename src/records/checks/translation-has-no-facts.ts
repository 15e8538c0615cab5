import type { Check } from '../check.ts';
import type { ParsedBody } from '../body/parsed-body.ts';
import { toSuggestion } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { TextOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';
import { joinMessages } from '../message.ts';

const name = 'translation-has-no-facts';
const report = createErrorReport(name);

const says = {
  link: (address: string): Message => ({
    kk: `«${address}» сілтемесі аударылатын мәтінде жоқ. Алдымен соған қосыңыз не мұндағысын алып тастаңыз.`,
    ru: `Ссылки на «${address}» нет в тексте, который переводится. Добавьте её сначала там или уберите здесь.`,
    en: `The link to "${address}" does not stand in the text that is translated. Add it there first, or remove it here.`,
  }),
  quote: (id: string): Message => ({
    kk: `quotes: жазбада «${id}» деген дәйексөз жоқ.`,
    ru: `quotes: в записи нет цитаты «${id}».`,
    en: `quotes: the entry has no quote "${id}".`,
  }),
  quoteMend: {
    kk: 'Алып тастаңыз не дәйексөзді жазбаға енгізіңіз.',
    ru: 'Уберите её или впишите цитату в запись.',
    en: 'Remove it, or write the quote into the entry.',
  },
} satisfies Messages;

function checkLinks(file: TextOf<unknown>, lead: ParsedBody): Problem[] {
  const known = new Set([...lead.links, ...lead.entries].map(({ id }) => id));
  return [...file.body.links, ...file.body.entries].flatMap(({ id, line, column }) => {
    if (known.has(id)) return [];
    return [report(file, { place: { line, column } }, says.link(id))];
  });
}

export const translationHasNoFacts: Check = {
  name,
  description: {
    kk: 'Фактілер бір рет, аударылатын файлда ғана тұрады: аудармада сөзден басқа өріс болмайды, ол басқа дәйексөзді аудармайды, сілтеме қоспайды.',
    ru: 'Факты живут один раз, в файле, который переводят: у перевода нет полей, кроме слов, он не переводит других цитат и не добавляет ссылок.',
    en: 'Facts live once, in the file that is translated: a translation has no fields but its words, translates no other quotes and adds no links.',
  },
  check: ({ entryTranslations, threadTranslations, entryById, threadById }) => [
    ...entryTranslations.flatMap((file) => {
      const lead = entryById.get(file.id);
      if (lead === undefined) return [];
      const ids = new Set(lead.data.quotes.map(({ id }) => id));
      const strangers = Object.keys(file.data.quotes).filter((id) => !ids.has(id));
      const inQuotes = strangers.map((id) => {
        const near = toSuggestion(id, ids);
        const message = joinMessages(says.quote(id), near?.message ?? says.quoteMend);
        return report(file, { key: ['quotes', id] }, message, near?.mend);
      });
      return [...inQuotes, ...checkLinks(file, lead.body)];
    }),
    ...threadTranslations.flatMap((file) => {
      const lead = threadById.get(file.id);
      return lead === undefined ? [] : checkLinks(file, lead.body);
    }),
  ],
  refused: '# dvk-ban.ru.mdx\nquotes: { a-quote-the-entry-has-not: "…" }',
  accepted: '# dvk-ban.ru.mdx\nquotes: { a-quote-of-the-entry: "…" }',
};
