import { expect, test } from 'vitest';
import { applyMends, toMendedLine } from '../../src/records/mend.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { change, event, toFile, today, toText } from './builders.ts';

const mend = (line: number, column: number, replaced: string, by: string) => ({ line, column, replaced, by });

test('mends are done from their places, each once; of two at one place the later one waits', () => {
  const text = 'a: b\nc: d\n';
  expect(applyMends(text, [mend(2, 4, 'd', 'D'), mend(1, 4, 'b', 'B')]).text).toBe('a: B\nc: D\n');
  const { text: once, done } = applyMends(text, [mend(1, 4, 'b', 'x'), mend(1, 4, 'b', 'y')]);
  expect([once, done.length]).toEqual(['a: x\nc: d\n', 1]);
});

test('a mend that does not fit its place to the letter is not done', () => {
  const text = 'a: b\n';
  for (const wrong of [mend(1, 3, 'b', 'x'), mend(2, 9, 'b', 'x'), mend(9, 1, '', 'x'), mend(1, 4, 'B', 'x')]) {
    expect(applyMends(text, [wrong])).toEqual({ text, done: [] });
  }
});

test('a line to paste is the line mended, or the line that is put in', () => {
  expect(toMendedLine('id: "facebok"', mend(1, 5, 'facebok', 'facebook'))).toBe('id: "facebook"');
  expect(toMendedLine('id: x', mend(1, 1, '', 'unknown: [court]\n'))).toBe('unknown: [court]');
  expect(toMendedLine('id: x', mend(1, 1, 'y', 'z'))).toBeUndefined();
});

/** The line to paste of the first problem of a file. */
function lineOf(text: string): string | undefined {
  const [problem] = readRecords([toFile(event.path, text)], { today }).problems;
  const { line = 0 } = problem?.mend ?? {};
  return problem?.mend && toMendedLine(text.split('\n')[line - 1] ?? '', problem.mend);
}

test.each([
  ['The header {x} was cut.', 'The header \\{x\\} was cut.'],
  ['Loss was <5 %, and {x} was cut.', 'Loss was \\<5 %, and {x} was cut.'],
  ['See <https://example.org/a?b=c>, then.', 'See [example.org](https://example.org/a?b=c), then.'],
  ['Open {x is cut.', 'Open \\{x is cut.'],
])('of the body "%s" the line to paste is "%s"', (body, line) => {
  expect(lineOf(toText(change(event, {}, `${body}\n`)))).toBe(line);
});

test.each([
  ['Министр: бәрі жақсы', 'title: "Министр: бәрі жақсы"'],
  ['@Министр "иә" деді', 'title: \'@Министр "иә" деді\''],
])('of the title %s without quotes the line to paste has them', (title, line) => {
  expect(lineOf(toText(event).replace(/^title: .*$/m, () => `title: ${title}`))).toBe(line);
});
