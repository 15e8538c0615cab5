import { expect, test } from 'vitest';
import { toPlainText } from '../../src/domain/body.ts';
import type { Archive } from '../../src/domain/archive.ts';
import { formatProblem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { toFile, today } from '../records/builders.ts';

const head = `---
id: honest
kind: event
language: en
date: "2018-03-13"
title: An outage in the evening
summary: In the evening social networks were hard to reach.
sources: [{ id: honest-source, publisher: X, owner: x, language: en, copy: original, unknown: [title, date, url, archivedUrl] }]
confidence: medium
author: A stranger
---

`;

function readHonest(text: string): Archive {
  const { archive, problems } = readRecords([toFile('content/entries/2018/honest.mdx', text)], { today });
  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
  if (archive === undefined) throw new Error('An archive without errors was not made.');
  return archive;
}

function wordsOf(text: string): string {
  const body = readHonest(text).entryById.get('honest')?.texts.en?.body;
  return toPlainText(body ?? []);
}

test.each([
  ['braces in code', 'The header `{x: 1}` was cut.', 'The header {x: 1} was cut.'],
  ['braces with a backslash', 'The header \\{x\\} was cut.', 'The header {x} was cut.'],
  ['less than, with a backslash', 'Loss was \\<5 % then.', 'Loss was <5 % then.'],
  ['less than, between spaces', 'So a < b and b > a.', 'So a < b and b > a.'],
  [
    'the word import in a sentence',
    'They import goods, and export them too.',
    'They import goods, and export them too.',
  ],
  [
    'a line within a paragraph that begins with import',
    'They said:\nimport is a word.',
    'They said:\nimport is a word.',
  ],
  ['a joiner in Persian writing', 'The word می\u200cخواهم is Persian.', 'The word می\u200cخواهم is Persian.'],
  ['a joiner in emoji', 'It showed 👩\u200d💻 and ❤\ufe0f then.', 'It showed 👩\u200d💻 and ❤\ufe0f then.'],
  ['a stress mark', 'The word за\u0301мок is not замо\u0301к.', 'The word за\u0301мок is not замо\u0301к.'],
  [
    'a name joined by a hyphen to its ending',
    'They wrote Telegram-ға and Wi-Fi-ға.',
    'They wrote Telegram-ға and Wi-Fi-ға.',
  ],
  ['Hebrew within a balanced isolate', 'He said \u2067שלום\u2069 once.', 'He said \u2067שלום\u2069 once.'],
  ['a very long word', `The address ${'a'.repeat(3_000)} was cut.`, `The address ${'a'.repeat(3_000)} was cut.`],
  [
    'a very long word with marks',
    `The word ${'ante\u0301diluvian'.repeat(150)} is long.`.normalize('NFC'),
    `The word ${'ante\u0301diluvian'.repeat(150)} is long.`.normalize('NFC'),
  ],
  ['greater than and arrows', 'So 5 > 3, and a -> b.', 'So 5 > 3, and a -> b.'],
  ['less than before a space', 'So 3 < 5, and then < 7.', 'So 3 < 5, and then < 7.'],
  ['an ampersand and an entity', 'AT&T said &amp; wrote.', 'AT&T said & wrote.'],
  ['dashes, quotation marks and a no-break space', '“No” – he said,\u00a0«нет».', '“No” – he said,\u00a0«нет».'],
  ['an asterisk and an underline by themselves', '5 * 3 and snake_case stay.', '5 * 3 and snake_case stay.'],
])('%s is read as written', (_, written, read) => {
  expect(wordsOf(`${head}${written}\n`)).toBe(read);
});

test('lines that end with CR and LF read as those that end with LF', () => {
  const text = `${head}One paragraph.\n\nAnother one.\n`;
  expect(wordsOf(text.replaceAll('\n', '\r\n'))).toBe(wordsOf(text));
});

test('a file without a last line end, and one with a byte order mark, are read', () => {
  expect(wordsOf(`${head}The answer was short.`)).toBe('The answer was short.');
  expect(wordsOf(`\ufeff${head}The answer was short.\n`)).toBe('The answer was short.');
});

test('titles and quotes in fields are read as written: joiners, stress marks, colons, hashes and long words', () => {
  const title = 'Words in Persian, می\u200cخواهم: за\u0301мок #1 – «a < b» {x}';
  const summary = `${'antediluvian'.repeat(25)} & <b>`;
  const text = head
    .replace(/^title:.*$/m, () => `title: '${title}'`)
    .replace(/^summary:.*$/m, () => `summary: '${summary}'`);
  const texts = readHonest(`${text}Words.\n`).entryById.get('honest')?.texts.en;
  expect([texts?.title, texts?.summary]).toEqual([title, summary]);
});

test('links, lists, quotations, headings and links to entries become the tree of the domain', () => {
  const body = readHonest(
    `${head}## What is *known*\n\n1. One [word](https://example.org/a?b=c#d)\n2. Two\n\n> Said\\\n> twice\n\n<Entry id="honest">This one</Entry>\n`,
  ).entryById.get('honest')?.texts.en?.body;
  expect(body).toEqual([
    {
      type: 'heading',
      depth: 2,
      children: [
        { type: 'text', value: 'What is ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'known' }] },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'One ' },
              { type: 'link', href: 'https://example.org/a?b=c#d', children: [{ type: 'text', value: 'word' }] },
            ],
          },
        ],
        [{ type: 'paragraph', children: [{ type: 'text', value: 'Two' }] }],
      ],
    },
    {
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: 'Said' }, { type: 'break' }, { type: 'text', value: 'twice' }],
        },
      ],
    },
    {
      type: 'paragraph',
      children: [{ type: 'entryLink', id: 'honest', children: [{ type: 'text', value: 'This one' }] }],
    },
  ]);
});

test.each([
  ['a number', 'Loss was <5 % then.'],
  ['the end of the text', 'Loss was <'],
  ['an equals sign', 'Loss <= 5.'],
])('a less-than sign before %s is refused with the words to write instead', (_, body) => {
  const { problems } = readRecords([toFile('content/entries/2018/honest.mdx', head + body)], { today });
  const [problem] = problems.filter(({ rule }) => rule === 'body');
  expect(problem?.message.en).toBe('The sign "<" begins a tag here. Write "\\<" for the sign itself, as in "\\<5 %".');
  expect(problem?.mend).toMatchObject({ line: 13, column: body.indexOf('<') + 1, by: '\\<', fix: 'always' });
});
