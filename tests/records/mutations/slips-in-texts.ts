import { toFile } from '../builders.ts';
import { set, cut, edit, inBody } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { statement, statementRu, statementEn, thread } from './real-files.ts';

export const inTexts: readonly Mutation[] = [
  {
    rule: 'translations-are-complete',
    slip: 'no English',
    change: (archive) => {
      archive.remove(statementEn);
    },
  },
  {
    rule: 'translation-has-lead',
    slip: 'a translation of nothing',
    change: (archive) => {
      archive.put(toFile('content/entries/2018/abaev-9000.ru.mdx', archive.textOf(statementRu)));
    },
  },
  {
    rule: 'translation-has-no-facts',
    slip: 'a quote of its own',
    change: set(statementRu, ['quotes', 'another'], 'Ещё слова.'),
  },
  {
    rule: 'translation-is-not-stale',
    slip: 'an older text',
    change: set(statementRu, ['translates'], '000000000000'),
  },
  {
    rule: 'text-fits-its-language',
    slip: 'a Russian title in the English file',
    change: set(statementEn, ['title'], 'Работа сайтов остановлена'),
  },
  {
    rule: 'letters-fit-their-language',
    slip: 'a letter of another alphabet',
    change: edit(statementRu, ['summary'], (words) => words.replace('министр', 'мїністр')),
  },
  {
    rule: 'text-is-short',
    slip: 'a full stop after the title',
    change: edit(statementEn, ['title'], (words) => `${words}.`),
  },
  {
    rule: 'short-text-is-complete',
    slip: 'an occasion without its Kazakh',
    change: cut(statement, ['occasion', 'kk']),
  },
  {
    rule: 'heading-order',
    slip: 'a heading of the third level first',
    change: inBody(statementEn, (body) => `### A question\n${body}`),
  },
  {
    rule: 'private-data-is-absent',
    slip: 'a phone number',
    change: inBody(statementEn, (body) => `${body}\nCall +7 701 123 45 67.\n`),
  },
  {
    rule: 'thread-has-entries',
    slip: 'an entry twice in a thread',
    change: (archive) => {
      archive.add(thread, ['entries'], archive.valueOf(thread, ['entries', 0]));
    },
  },
];
