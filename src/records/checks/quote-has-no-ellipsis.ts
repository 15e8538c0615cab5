import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'quote-has-no-ellipsis';
const report = createErrorReport(name);

const says = {
  leavesOut: (name: string, mark: string, id: string): Message => ({
    kk: `${name}: «${id}» дәйексөзіндегі «${mark}» – сөз түсіп қалған жер. Екі дәйексөз жасаңыз: бірі содан бұрын бітсін, бірі содан кейін басталсын; егер дереккөздің өзі солай басса, дәйексөзді сақталған көшірмесімен салыстырып, күнін «verified» астына жазыңыз.`,
    ru: `${name}: «${mark}» в цитате «${id}» опускает слова. Сделайте две цитаты: одна кончается перед ним, другая начинается после него; если так напечатал сам источник, сверьте цитату с сохранённой копией и напишите день в «verified».`,
    en: `${name}: "${mark}" in the quote "${id}" leaves words out. Make two quotes, one that ends before it and one that begins after it; if the source printed it, compare the quote with its capture and write the day under "verified".`,
  }),
} satisfies Messages;

const ellipsis = /[[(<]?\s*(?:…|\.{3})\s*[\])>]?/u;

export const quoteHasNoEllipsis: Check = {
  name,
  description: {
    kk: 'Дәйексөзде дереккөзде қатар тұрған сөздер ғана болады: сөз түсіп қалған жерде бір дәйексөз бітіп, екіншісі басталады. Дереккөздің өзі басқан көп нүкте сақталған көшірмесімен салыстырылған дәйексөзде тұра алады.',
    ru: 'В цитате – слова, которые в источнике стоят подряд: где слова опущены, одна цитата кончается и начинается другая. Многоточие самого источника стоит в цитате, сверенной с его копией.',
    en: 'A quote holds words that stand together in the source: where words are left out, one quote ends and another begins. Dots that the source itself printed stand in a quote that was compared with its capture.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.quotes.flatMap(({ id, exact, verified }, index) => {
        const mark = ellipsis.exec(exact)?.[0].trim();
        if (mark === undefined || verified !== undefined) return [];
        const message = says.leavesOut(`quotes[${index + 1}].exact`, mark, id);
        return [report(file, { field: ['quotes', index, 'exact'] }, message)];
      }),
    ),
  refused: 'exact: "Access was restricted […] for technical reasons"',
  accepted: 'exact: "Access was restricted"  # and a second quote: "for technical reasons"',
};
