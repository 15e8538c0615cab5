import { set, edit, inBody } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { statement, statementRu, statementEn, denial } from './real-files.ts';

export const inQuotes: readonly Mutation[] = [
  {
    rule: 'quote-is-shown-once',
    slip: 'a quote that is not shown',
    change: inBody(statementEn, (body) => body.replace(/<Quote.*/, '')),
  },
  {
    rule: 'quote-fits-its-language',
    slip: 'a Russian translation in the English file',
    change: set(statementEn, ['quotes', 'nine-thousand'], 'В прошлом году остановлена работа сайтов.'),
  },
  {
    rule: 'quote-is-of-one-alphabet',
    slip: 'a Latin a in a Kazakh quote',
    change: edit(statement, ['quotes', 0, 'exact'], (words) => words.replace('сайттың', 'сaйттың')),
  },
  {
    rule: 'quote-has-no-ellipsis',
    slip: 'words left out',
    change: edit(statement, ['quotes', 0, 'exact'], (words) => `${words} […] жойылды.`),
  },
  {
    rule: 'quote-is-not-twice',
    slip: 'the same words once more',
    change: (archive) => {
      const quote = archive.valueOf(statement, ['quotes', 0]) as object;
      archive.add(statement, ['quotes'], { ...quote, id: 'again' });
      for (const path of [statementRu, statementEn]) {
        archive.set(path, ['quotes', 'again'], archive.valueOf(path, ['quotes', 'nine-thousand']));
      }
      for (const path of [statement, statementRu, statementEn])
        archive.body(path, (body) => `${body}\n<Quote id="again" />\n`);
    },
  },
  {
    rule: 'quote-is-translated-once',
    slip: 'a translation in both files',
    change: set(statement, ['quotes', 0, 'translations'], {
      ru: { text: 'Остановлена работа сайтов.', by: 'Kidiris' },
    }),
  },
  {
    rule: 'verified-quote-has-copy',
    slip: 'compared with no copy',
    change: set(statement, ['quotes', 0, 'verified'], '2026-11-01'),
  },
  {
    rule: 'verified-after-published',
    slip: 'compared before it was published',
    change: set(denial, ['quotes', 0, 'verified'], '2017-01-01'),
  },
];
