import { expect, test } from 'vitest';
import { fixTranslates } from '../../src/records/fix-translates.ts';
import { openRecords, readRecords } from '../../src/records/read-records.ts';
import { createTranslates } from '../../src/records/translates.ts';
import { change, createWorld, draftOf, event, today, toFile, toFiles, toText } from './builders.ts';

test('line ends, trailing space, empty lines around and the way a letter is written do not count', () => {
  const written = createTranslates(['Title', 'cafe\u0301 \r\nline  \n', '\nBody\n\n']);
  expect(written).toBe(createTranslates(['Title', 'café\nline', 'Body']));
  expect(written).toMatch(/^[0-9a-f]{12}$/);
  expect(written).not.toBe(createTranslates(['Title', 'café\nline', 'body']));
});

test('it is SHA-256 over the texts joined by LF, cut to twelve digits', () => {
  expect(createTranslates(['a', 'b'])).toBe('7e18f737311b');
});

test('a stale translation is stale for its readers, and a fresh one is not', () => {
  const stale = change(draftOf('eventRu'), { translates: '000000000000' });
  const { archive } = readRecords(toFiles(createWorld({ eventRu: stale })), { today });
  const texts = archive?.entryById.get('livestream-2018')?.texts;
  expect([texts?.kk?.isStale, texts?.ru?.isStale, texts?.en?.isStale]).toEqual([false, true, false]);
});

test('the fix writes what is translated, changes nothing else, and then finds nothing to do', () => {
  const fields = { translates: '000000000000', ...draftOf('eventRu').fields };
  const world = createWorld({
    eventRu: { ...draftOf('eventRu'), fields },
    eventEn: change(draftOf('eventEn'), { translates: undefined }),
  });
  const files = toFiles(world);
  const fixed = fixTranslates(files, openRecords(files).records);
  expect(fixed.map(({ path }) => path)).toEqual([
    'content/entries/2018/livestream-2018.en.mdx',
    'content/entries/2018/livestream-2018.ru.mdx',
  ]);
  const translates = createTranslates([
    String(event.fields['title']),
    String(event.fields['summary']),
    event.body ?? '',
  ]);
  expect(fixed[1]?.text).toBe(toText(world['eventRu'] ?? event).replace('"000000000000"', `'${translates}'`));
  const again = files.map((file) => {
    const text = fixed.find(({ path }) => path === file.path)?.text;
    return text === undefined ? file : toFile(file.path, text);
  });
  expect(fixTranslates(again, openRecords(again).records)).toEqual([]);
  expect(readRecords(again, { today }).problems).toEqual([]);
});
