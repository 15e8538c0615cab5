import type { Check } from '../check.ts';
import { findMixedWord } from '../gate/find-mixed-word.ts';
import type { Message, Messages } from '../message.ts';
import { joinMessages, prefixMessage } from '../message.ts';
import { createErrorReport } from '../report.ts';

const name = 'quote-is-of-one-alphabet';
const report = createErrorReport(name);

const says = {
  orVerify: {
    kk: 'Егер дереккөздің өзі солай басса, дәйексөзді сақталған көшірмесімен салыстырып, күнін «verified» астына жазыңыз.',
    ru: 'Если так напечатал сам источник, сверьте цитату с сохранённой копией и напишите день в «verified».',
    en: 'If the source printed it so, compare the quote with its capture and write the day under "verified".',
  },
} satisfies Messages;

const parts = ['exact', 'prefix', 'suffix'] as const;

function explain(place: string, mixed: Message): Message {
  return joinMessages(prefixMessage(place, mixed), says.orVerify);
}

export const quoteIsOfOneAlphabet: Check = {
  name,
  description: {
    kk: 'Дәйексөздегі сөз бір әліпбимен жазылады: кирилл сөздегі латын әрпі көзге түспейді, бірақ іздеу ондай сөзді таппайды. Дереккөздің өзі солай басқаны сақталған көшірмесімен салыстырылған дәйексөзде тұра алады.',
    ru: 'Слово в цитате написано одним алфавитом: латинская буква в кириллическом слове не видна, но поиск его не находит. Что так напечатал сам источник, стоит в цитате, сверенной с его копией.',
    en: 'A word in a quote is written in one alphabet: a Latin letter within a Cyrillic word is not seen, but search does not find it. What the source itself printed so stands in a quote that was compared with its capture.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.quotes.flatMap((quote, index) =>
        parts.flatMap((part) => {
          const mixed = quote.verified === undefined ? findMixedWord(quote[part] ?? '') : undefined;
          if (mixed === undefined) return [];
          const place = `quotes[${index + 1}].${part}`;
          return [report(file, { field: ['quotes', index, part] }, explain(place, mixed.message))];
        }),
      ),
    ),
  refused: 'exact: "Бұл мәселенiң бізге еш қатысы жоқ"  # with a Latin "i"',
  accepted: 'exact: "Бұл мәселенің бізге еш қатысы жоқ"',
};
