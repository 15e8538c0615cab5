import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import type { ContentFile } from '../../src/records/content-file.ts';
import { change, createWorld, event, problemsOf, toFile, toFiles, today } from './builders.ts';

const files = toFiles(createWorld());

/** Either an archive without errors, or problems that a contributor can find. */
function expectAnAnswer(given: readonly ContentFile[]): void {
  const { archive, problems } = readRecords(given, { today });
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  expect(archive === undefined).toBe(hasErrors);
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(Object.values(message).every((words) => words.trim() !== '')).toBe(true);
  }
}

test('a small archive in order has no problems', () => {
  expect(problemsOf(createWorld())).toEqual([]);
});

test('nothing at all is an empty archive', () => {
  expect(readRecords([], { today }).archive?.entries).toEqual([]);
});

test('warnings do not keep the archive from being made, errors do', () => {
  expect(readRecords(toFiles(createWorld({ eventEn: undefined })), { today }).archive).toBeDefined();
  expect(
    readRecords(toFiles(createWorld({ event: change(event, { sources: [] }) })), { today }).archive,
  ).toBeUndefined();
});

test('a file that the gate refuses is one problem, and not one more for each entry that names it', () => {
  const broken = files.map((file) =>
    file.path.endsWith('director.yaml') ? toFile(file.path, 'id: director\nid: director\n') : file,
  );
  expect(readRecords(broken, { today }).problems.map(formatProblem)).toEqual([
    'content/actors/director.yaml:2:1 yaml This field stands twice. Keep one of the two.',
  ]);
});

test('whatever bytes stand in a file, there is an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...files), (bytes, { path }) => {
      expectAnAnswer([toFile(path, bytes)]);
    }),
    { numRuns: 300 },
  );
});

test('whatever body stands below good fields, there is an answer', () => {
  const signs = fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '-',
    '\n',
    ' ',
    'a',
    '&#x202e;',
    '<Quote id="',
    '" />',
    '<Entry id="a">',
    '</Entry>',
    'import ',
    '|',
    '~',
    '\\',
  );
  const body = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(body, (words) => {
      expectAnAnswer(
        toFiles(createWorld({ event: change(event, {}, words) })).filter(({ path }) =>
          path.endsWith('livestream-2018.mdx'),
        ),
      );
    }),
    { numRuns: 300 },
  );
});

test('wherever a real archive is cut, overwritten or doubled, there is an answer', () => {
  const mutation = fc.record({
    file: fc.nat(files.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.string({ maxLength: 20, unit: 'binary' }),
      fc.constantFrom('\n', ': ', '- ', '"', '&a ', '*a', '---\n', '  ', '{', 'id: x\n'),
    ),
  });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const mutated = files.map((file, index) => {
        let text = new TextDecoder().decode(file.bytes);
        for (const { at, remove, insert } of mutations.filter((one) => one.file === index)) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
        }
        return toFile(file.path, text);
      });
      expectAnAnswer(mutated);
    }),
    { numRuns: 80 },
  );
});

test('whichever files are missing, there is an answer', () => {
  fc.assert(
    fc.property(fc.subarray(files), (some) => {
      expectAnAnswer(some);
    }),
    { numRuns: 40 },
  );
});
