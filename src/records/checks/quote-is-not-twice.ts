import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'quote-is-not-twice';
const report = createErrorReport(name);

const says = {
  twice: (name: string, source: string, quote: string, entry: string): Message => ({
    kk: `${name}: «${source}» дереккөзінің бұл сөздері – «${entry}» жазбасындағы «${quote}» дәйексөзі. Сол жазбаға <Entry id="…"> арқылы сілтеп, мұндағысын алып тастаңыз.`,
    ru: `${name}: эти слова из «${source}» уже стоят цитатой «${quote}» в «${entry}». Сошлитесь на ту запись через <Entry id="…"> и уберите цитату здесь.`,
    en: `${name}: these words of "${source}" are already the quote "${quote}" of "${entry}". Link that entry with <Entry id="…">, and remove the quote here.`,
  }),
} satisfies Messages;

export const quoteIsNotTwice: Check = {
  name,
  description: {
    kk: 'Бір дереккөздің бір сөзі мұрағатта бір рет тұрады; басқа жазба соған сілтейді.',
    ru: 'Одни и те же слова из одного источника стоят в архиве один раз; другая запись на них ссылается.',
    en: 'The same words from the same source stand once in the archive; another entry links to them.',
  },
  check: ({ entries }) => {
    const first = new Map<string, { quote: string; entry: string }>();
    return entries.flatMap((file) =>
      file.data.quotes.flatMap(({ id, exact, source }, index) => {
        const key = `${source} ${exact.replace(/\s+/gu, ' ')}`;
        const before = first.get(key);
        first.set(key, before ?? { quote: id, entry: file.id });
        if (before === undefined) return [];
        const message = says.twice(`quotes[${index + 1}]`, source, before.quote, before.entry);
        return [report(file, { field: ['quotes', index, 'exact'] }, message)];
      }),
    );
  },
  refused: '# in two entries\nquotes: [{ source: azattyq-2018, exact: "Бұл мәселенің бізге еш қатысы жоқ", … }]',
  accepted: '# in one entry only\nquotes: [{ source: azattyq-2018, exact: "Бұл мәселенің бізге еш қатысы жоқ", … }]',
};
