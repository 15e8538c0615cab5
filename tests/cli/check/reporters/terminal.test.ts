import { expect, test } from 'vitest';
import { createTerminalReporter } from '../../../../src/cli/check/reporters/terminal.ts';
import { change, createWorld, event, toFile, toFiles } from '../../../records/builders.ts';
import { reportOf } from './report-of.ts';

const report = createTerminalReporter({ isColoured: false });
const path = 'content/entries/2018/livestream-2018.mdx';

test('a misspelt id is shown with a caret below it and the line ready to paste', () => {
  const files = toFiles(createWorld({ event: change(event, { services: ['facebok'] }) }));
  expect(report(reportOf(files)).split('\n').slice(0, 6)).toEqual([
    `${path}:11:5 reference-exists`,
    '  11 |   - "facebok"',
    '     |     ^',
    '  error: services[1] names "facebok", but no service has that id. Did you mean "facebook"?',
    '  why: Every actor, service, place, source and entry that a file names is described in the archive.',
    '  write:   - "facebook"',
  ]);
});

test('in Kazakh everything is said in Kazakh', () => {
  const files = toFiles(createWorld({ event: change(event, { services: ['facebok'] }) }));
  const text = report(reportOf(files, 'kk'));
  expect(text).toContain(
    'қате: services[1] «facebok» дегенді атайды, бірақ id-сі ондай сервис жоқ. «facebook» демек пе едіңіз?',
  );
  expect(text).not.toMatch(/\b(?:error|why|write|names|Did)\b/);
});

test('a line of the file cannot command the terminal: what is not seen stands as its number', () => {
  const files = [toFile(path, '---\ntitle: "A\u001b[31m\u202eB"\n---\n')];
  const text = report(reportOf(files));
  expect(text).toContain('‹U+001B›[31m‹U+202E›B');

  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('the name of a file cannot either', () => {
  const text = report(reportOf([toFile('content/entries/2018/a\u001b]0;b\n::error::c.mdx', 'x')]));
  expect(text.split('\n')[0]).toBe('content/entries/2018/a‹U+001B›]0;b‹U+000A›::error::c.mdx:1:1 file-name');
});

test('a caret stands below its letter, whatever marks and controls stand before it, and a long line is cut', () => {
  const long = 'за\u0301мок '.repeat(40);
  const files = [toFile(path, `---\ntitle: "${long}\u200b"\n---\n`)];
  const [, line = '', caret = ''] = report(reportOf(files)).split('\n');
  const at = caret.indexOf('^');
  expect(
    Array.from(line.replace(/\p{M}/gu, ''))
      .slice(at, at + 8)
      .join(''),
  ).toBe('‹U+200B›');
  expect(line).toMatch(/\| ….{0,70}‹U\+200B›"$/u);
});

test('colours are controls, and stand only where they are asked for', () => {
  const files = toFiles(createWorld({ event: change(event, { sources: [] }) }));
  const coloured = createTerminalReporter({ isColoured: true })(reportOf(files));

  const colour = /\u001b\[\d+m/g;
  expect(coloured).toMatch(colour);
  expect(coloured.replace(colour, '')).toBe(report(reportOf(files)));
});
