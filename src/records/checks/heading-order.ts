import type { Check } from '../check.ts';
import type { ParsedBody } from '../body/parsed-body.ts';
import { createErrorReport } from '../report.ts';
import type { Messages } from '../message.ts';

const name = 'heading-order';
const report = createErrorReport(name);

const says = {
  deep: {
    kk: 'Мәтіннің алғашқы тақырыбы екінші деңгейде болады. Жолды «## » деп бастаңыз.',
    ru: 'Первый заголовок текста – второго уровня. Начните строку с «## ».',
    en: 'The first heading of a body is one of the second level. Begin the line with "## ".',
  },
} satisfies Messages;

/** The first heading that stands a step too deep. */
function findFirstTooDeep({ headings }: ParsedBody) {
  return headings[0]?.depth === 3 ? headings[0] : undefined;
}

export const headingOrder: Check = {
  name,
  description: {
    kk: 'Үшінші деңгейдегі тақырып екінші деңгейдегінің астында тұрады, сонда экран оқығыш беттің құрылымын айта алады.',
    ru: 'Заголовок третьего уровня стоит под заголовком второго, чтобы программа чтения с экрана могла передать строение страницы.',
    en: 'A heading of the third level stands below one of the second, so that a screen reader can tell how the page is built.',
  },
  check: ({ entries, entryTranslations, threads, threadTranslations }) =>
    [entries, entryTranslations, threads, threadTranslations].flat().flatMap((file) => {
      const place = findFirstTooDeep(file.body);
      if (place === undefined) return [];
      return [report(file, { place }, says.deep, { replaced: '### ', by: '## ' })];
    }),
  refused: '### What is not known',
  accepted: '## What is not known',
};
