import { expect, test } from 'vitest';
import { toNamedFiles } from '../../../src/cli/check/named-files.ts';

const known = ['content/actors/a.yaml', 'content/entries/2018/dvk-ban.mdx', 'content/entries/2018/dvk-ban.ru.mdx'];
const [actor = '', entry = '', translation = ''] = known;

test('without names everything is shown, and no file is named', () => {
  const { shows, names, strangers } = toNamedFiles([], '/home/archive', known);
  expect([known.every(shows), known.some(names), strangers]).toEqual([true, false, []]);
});

test.each([entry, `./${entry}`, `/home/archive/${entry}`, 'content/../content/entries//2018/dvk-ban.mdx'])(
  'the name "%s" shows that file alone',
  (word) => {
    const { shows, names, strangers } = toNamedFiles([word], '/home/archive', known);
    expect([known.filter(shows), known.filter(names), strangers]).toEqual([[entry], [entry], []]);
  },
);

test('a folder shows what lies in it, and vouches for none of it', () => {
  const { shows, names } = toNamedFiles(['content/entries/'], '/home/archive', known);
  expect([known.filter(shows), known.filter(names)]).toEqual([[entry, translation], []]);
  expect(shows(actor)).toBe(false);
});

test('names that lead nowhere are told apart: absent, with the nearest, or outside', () => {
  const words = ['content/entries/2018/dvk-bna.mdx', '../secret.mdx', 'src/records', '/etc/passwd', 'content/ent'];
  expect(toNamedFiles(words, '/home/archive', known).strangers).toEqual([
    { word: words[0], why: 'absent', nearest: entry },
    { word: words[1], why: 'outside', nearest: undefined },
    { word: words[2], why: 'outside', nearest: undefined },
    { word: words[3], why: 'outside', nearest: undefined },
    { word: words[4], why: 'absent', nearest: undefined },
  ]);
});
