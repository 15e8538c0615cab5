import type { Check } from '../check.ts';
import { toSuggestion } from '../did-you-mean.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { Problem } from '../problem.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';
import { joinMessages } from '../message.ts';

const name = 'quote-is-shown-once';
const report = createErrorReport(name);

const says = {
  stranger: (id: string): Message => ({
    kk: `<Quote id="${id}" />: бұл жазбада мұндай дәйексөз жоқ.`,
    ru: `<Quote id="${id}" />: такой цитаты в этой записи нет.`,
    en: `<Quote id="${id}" /> names no quote of this entry.`,
  }),
  strangerMend: {
    kk: 'Дәйексөзді өрістерге жазыңыз не бұл жолды алып тастаңыз.',
    ru: 'Впишите цитату в поля или уберите строку.',
    en: 'Write the quote into the fields, or remove the line.',
  },
  again: (id: string): Message => ({
    kk: `<Quote id="${id}" /> екінші рет тұр. Алдымен оқылатын жерінде қалдырыңыз.`,
    ru: `<Quote id="${id}" /> стоит второй раз. Оставьте там, где читают раньше.`,
    en: `<Quote id="${id}" /> stands a second time. Leave it where it is read first.`,
  }),
  missing: (id: string): Message => ({
    kk: `«${id}» дәйексөзі көрсетілмеген. Тұратын жеріне, жеке жолға <Quote id="${id}" /> деп жазыңыз.`,
    ru: `Цитата «${id}» не показана. Напишите <Quote id="${id}" /> на своей строке там, где ей место.`,
    en: `The quote "${id}" is not shown. Write <Quote id="${id}" /> on a line of its own, where it is to stand.`,
  }),
} satisfies Messages;

function checkBody(lead: EntryFile, file: EntryFile | EntryTranslationFile): Problem[] {
  const ids = new Set(lead.data.quotes.map(({ id }) => id));
  const shown = new Set<string>();
  const wrong = file.body.quotes.flatMap(({ id, line, column }) => {
    const again = shown.has(id);
    shown.add(id);
    if (!ids.has(id)) {
      const near = toSuggestion(id, ids);
      const message = joinMessages(says.stranger(id), near?.message ?? says.strangerMend);
      return [report(file, { place: { line, column } }, message, near?.mend)];
    }
    if (!again) return [];
    return [report(file, { place: { line, column } }, says.again(id))];
  });
  const missing = [...ids].filter((id) => !shown.has(id));
  const place = { line: file.body.line, column: 1 };
  return [
    ...wrong,
    ...missing.map((id) => report(file, { place }, says.missing(id), { replaced: '', by: `<Quote id="${id}" />\n` })),
  ];
}

export const quoteIsShownOnce: Check = {
  name,
  description: {
    kk: 'Жазбаның әр дәйексөзі оның мәтінінде бір рет, әр аударманың мәтінінде де бір рет тұрады: көрсетілмегенін ешкім оқымайды.',
    ru: 'Каждая цитата записи стоит в её тексте один раз и один раз в тексте каждого перевода: непоказанную никто не прочтёт.',
    en: 'Each quote of an entry stands once in its body, and once in the body of each translation.',
  },
  check: ({ entries, entryTranslations, entryById }) => [
    ...entries.flatMap((file) => checkBody(file, file)),
    ...entryTranslations.flatMap((file) => {
      const lead = entryById.get(file.id);
      return lead === undefined ? [] : checkBody(lead, file);
    }),
  ],
  refused: 'quotes: [{ id: not-us, … }]\n---\nHe answered briefly.',
  accepted: 'quotes: [{ id: not-us, … }]\n---\nHe answered briefly.\n\n<Quote id="not-us" />',
};
