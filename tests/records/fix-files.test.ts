import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/records/content-file.ts';
import { fixFiles } from '../../src/records/fix-files.ts';
import { fixes } from '../../src/records/fixes.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { change, createWorld, draftOf, event, ruling, toFile, toFiles, today } from './builders.ts';

const path = 'content/entries/2018/livestream-2018.mdx';
const decoder = new TextDecoder();

/** The small archive with the text of one file changed. */
function withText(edit: (text: string) => string, files = toFiles(createWorld()), at = path): ContentFile[] {
  return files.map((file) => (file.path === at ? toFile(at, edit(decoder.decode(file.bytes))) : file));
}

function textOf(files: readonly ContentFile[], at = path): string {
  return decoder.decode(files.find((file) => file.path === at)?.bytes);
}

function fix(files: readonly ContentFile[], paths?: readonly string[]) {
  return fixFiles(files, { today, mayFix: (at, how) => (how === 'always' && !paths) || paths?.includes(at) === true });
}

function apply(files: readonly ContentFile[]): ContentFile[] {
  const fixed = new Map(fix(files).map(({ path: at, text }) => [at, text]));
  return files.map((file) => (fixed.has(file.path) ? toFile(file.path, fixed.get(file.path) ?? '') : file));
}

/** Each thing that is mended: a change to the small archive after which the mended file is the one in order. */
const cases: readonly { rule: string; what: string; edit: (text: string) => string; at?: string }[] = [
  { rule: 'characters', what: 'a zero width space', edit: (text) => text.replace('іркіліс', 'іркі\u200bліс') },
  { rule: 'characters', what: 'soft hyphens', edit: (text) => text.replaceAll('іркіліс', 'ір\u00adкі\u00adліс') },
  { rule: 'characters', what: 'a tab between words', edit: (text) => text.replace('Кешкі іркіліс', 'Кешкі\tіркіліс') },
  { rule: 'normalization', what: 'letters of two characters', edit: (text) => text.normalize('NFD') },
  { rule: 'yaml', what: 'a date without quotes', edit: (text) => text.replace('"2018-03-13"', '2018-03-13') },
  {
    rule: 'fields',
    what: 'a number where words stand',
    edit: (text) => text.replace('"41"', '41'),
    at: 'content/entries/2014/law-41-1-2014.mdx',
  },
  { rule: 'body', what: 'a less-than sign before a digit', edit: (text) => text.replace('\\<5', '<5') },
  {
    rule: 'id-equals-file-name',
    what: 'an id that is not the name',
    edit: (text) => text.replace(/^id: .*/m, 'id: x'),
  },
  {
    rule: 'translation-is-not-stale',
    what: 'a translation without its mark',
    edit: (text) => text.replace(/^translates: .*\n/m, ''),
    at: path.replace('.mdx', '.ru.mdx'),
  },
];

const inOrder = toFiles(
  createWorld({
    event: change(event, {}, 'Сол кеші байланыс \\<5 % болды.\n'),
    measure: change(draftOf('measure'), { article: '41' }),
  }),
);

/** The order of fields and the sort of quotes do not matter to what a file says. */
function toSense(text: string): string[] {
  return text.replaceAll('"', '').replaceAll("'", '').split('\n').sort();
}

test.each(cases)(
  '$rule: $what is mended, nothing else is changed, and a second run finds nothing',
  ({ rule, edit, at = path }) => {
    const broken = withText(edit, inOrder, at);
    expect(textOf(broken, at)).not.toBe(textOf(inOrder, at));
    const fixed = fix(broken);
    expect(fixed.map((file) => file.path)).toEqual([at]);
    expect(new Set(fixed[0]?.fixes.map((problem) => problem.rule))).toEqual(new Set([rule]));
    const mended = apply(broken);
    expect(toSense(textOf(mended, at))).toEqual(toSense(textOf(inOrder, at)));
    expect(readRecords(mended, { today }).problems).toEqual([]);
    expect(fix(mended)).toEqual([]);
  },
);

test('each thing that the guide lists is among these, and the other way round', () => {
  expect(new Set(fixes.map(({ rule }) => rule))).toEqual(new Set(cases.map(({ rule }) => rule)));
});

test('several things in one file are mended in one run', () => {
  const broken = withText(
    (text) => text.replace('"2018-03-13"', '2018-03-13').replace('іркіліс', 'іркі\u200bліс').replace('\\<5', '<5'),
    inOrder,
  );
  expect(new Set(fix(broken)[0]?.fixes.map(({ rule }) => rule))).toEqual(new Set(['characters', 'yaml', 'body']));
  expect(textOf(apply(broken))).toBe(textOf(inOrder));
});

test('a one-of range without quotes, which YAML reads as a list, is put in quotes as a whole', () => {
  const dated = toFiles(createWorld({ event: change(event, { date: '[2018-03-13..2018-12-31]' }) }));
  const broken = withText((text) => text.replace('"[2018-03-13..2018-12-31]"', '[2018-03-13..2018-12-31]'), dated);
  expect(textOf(apply(broken))).toBe(textOf(dated));
});

test('a stale translation is mended only when its file is named', () => {
  const stale = toFiles(createWorld({ eventRu: change(draftOf('eventRu'), { translates: '000000000000' }) }));
  const at = path.replace('.mdx', '.ru.mdx');
  expect(fix(stale)).toEqual([]);
  expect(fix(stale, [at]).map((file) => file.path)).toEqual([at]);
});

test.each([
  ['a Latin letter within a Cyrillic word', (text: string) => text.replace('іркіліс', 'іркiліс')],
  ['a control of direction', (text: string) => text.replace('іркіліс', '\u202eіркіліс\u202c')],
  ['a brace', (text: string) => text.replace('\\<5', '{x}')],
  ['a tab that indents', (text: string) => text.replace('places:\n  -', 'places:\n\t-')],
  ['a misspelt reference', (text: string) => text.replace('"facebook"', '"facebok"')],
  ['a field that is absent', (text: string) => text.replace(/^confidence: .*\n/m, '')],
])('%s is left to a person', (_, edit) => {
  const broken = withText(edit, inOrder);
  expect(readRecords(broken, { today }).problems).not.toEqual([]);
  expect(fix(broken)).toEqual([]);
});

test('nothing of a quote is changed but the form of its characters', () => {
  const quoted = toFiles(createWorld({ ruling: change(ruling, { court: 'yesil-court' }) }));
  const at = 'content/entries/2018/not-us-2018.mdx';
  const broken = withText((text) => text.normalize('NFD'), quoted, at);
  expect(textOf(apply(broken), at)).toBe(textOf(quoted, at));
});

test('a file with CRLF and without a last line end is mended, and nothing is lost', () => {
  const broken = withText((text) => text.replace('\\<5', '<5').replaceAll('\n', '\r\n').trimEnd(), inOrder);
  expect(textOf(apply(broken))).toBe(textOf(inOrder).trimEnd());
});

test('a file in order is not touched, whatever its line ends', () => {
  expect(fix(withText((text) => text.replaceAll('\n', '\r\n'), inOrder))).toEqual([]);
});
