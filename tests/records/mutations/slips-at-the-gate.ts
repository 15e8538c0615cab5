import { toFile } from '../builders.ts';
import { inText, inBody } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { statement, statementRu, statementEn } from './real-files.ts';

export const inTheGate: readonly Mutation[] = [
  {
    rule: 'file-kind',
    slip: 'a link in the place of a file',
    change: (archive) => {
      archive.put(toFile(statementEn, '', 'link'));
    },
  },
  {
    rule: 'file-name',
    slip: 'a name with a space and a capital letter',
    change: (archive) => {
      archive.put(toFile('content/entries/2018/Abaev 9000.mdx', archive.textOf(statement)));
    },
  },
  { rule: 'file-size', slip: 'a whole report pasted in', change: inBody(statementEn, (body) => body.repeat(300)) },
  {
    rule: 'encoding',
    slip: 'a file saved as Windows-1251',
    change: (archive) => {
      const bytes = new TextEncoder().encode(archive.textOf(statementEn));
      archive.put(toFile(statementEn, Uint8Array.from([...bytes, 0xcf, 0xf0, 0xe8])));
    },
  },
  {
    rule: 'line-length',
    slip: 'paragraphs on one line',
    change: inBody(statementEn, (body) => `${body}${'word '.repeat(2_000)}`),
  },
  {
    rule: 'characters',
    slip: 'a zero width space',
    change: inText(statementEn, (text) => text.replace('printed', 'prin\u200bted')),
  },
  {
    rule: 'normalization',
    slip: 'й of two characters',
    change: inText(statementRu, (text) => text.replace('прошлый', 'прошлы\u0438\u0306')),
  },
  {
    rule: 'mixed-alphabets',
    slip: 'a Latin a in a Russian title',
    change: inText(statementRu, (text) => text.replace('Абаев', 'Aбаев')),
  },
  {
    rule: 'front-matter',
    slip: 'no line of hyphens at the head',
    change: inText(statementEn, (text) => text.slice(4)),
  },
  {
    rule: 'yaml',
    slip: 'a date without quotes',
    change: inText(statement, (text) => text.replace('"2018-02-16"', '2018-02-16')),
  },
  {
    rule: 'fields',
    slip: 'a misspelt field',
    change: inText(statementEn, (text) => text.replace('translator:', 'translater:')),
  },
  {
    rule: 'body',
    slip: 'a less-than sign before a digit',
    change: inBody(statementEn, (body) => `${body}\nLoss was <5 % then.\n`),
  },
];
