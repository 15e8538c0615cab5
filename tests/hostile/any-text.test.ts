import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../src/records/read-records.ts';
import { today, toFile } from '../records/builders.ts';

const canaries: string[] = [];

beforeAll(() => {
  Reflect.set(globalThis, 'kidirisCanary', (name: string) => canaries.push(name));
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'kidirisCanary');
});

/** Milliseconds of the processor that a file of the largest size may take; an honest one takes two. */
const longest = 3_000;

const head = `---
id: any
kind: event
language: en
date: "2018"
title: Any text
summary: Any text.
sources: []
confidence: medium
author: Kidiris
---
`;

const folder = join(import.meta.dirname, 'files');

/** Lines of all attacks: what is known to run where entries are trusted. */
const hostileLines = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && line.length < 400),
);

const run = "kidirisCanary('text')";
const traps = [
  `{${run}}`,
  `<Quote id={${run}} />`,
  `<Entry id="any" {...${run}}>words</Entry>`,
  `import x from 'data:text/javascript,${run}'`,
  `export const x = ${run}`,
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `[words](javascript:${run})`,
  '<https://example.org>',
  '<5 %',
  '`{x}`',
  '&#x202e;',
  'می\u200cخواهم',
  'за\u0301мок',
  '\r\n',
  '\n\n',
  '---\n',
  '    ',
  '\t',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| a | b |\n|---|---|\n',
  '[^1]: ',
  '![',
  '](',
  '**',
  '__',
  '``',
  '<',
  '>',
  '{',
  '}',
  '\\',
  '&',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...traps) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileLines).map((line) => `${line}\n`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

/** Some pieces, some of them again and again: what is slow, is slow in numbers. */
const text = fc
  .array(fc.tuple(piece, fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 3_000 }))), {
    maxLength: 12,
  })
  .map((parts) =>
    parts
      .map(([words, times]) => words.repeat(times))
      .join('')
      .slice(0, 60_000),
  );

const path = fc.constantFrom(
  'content/entries/2018/any.mdx',
  'content/entries/2018/any.ru.mdx',
  'content/actors/any.yaml',
);

/** Reads it, and holds the reader to its word: an answer, nothing run, in time. */
function expectHarmless(at: string, written: string): void {
  const start = process.cpuUsage();
  const { archive, problems } = readRecords([toFile(at, written)], { today });
  const { user } = process.cpuUsage(start);
  expect(archive === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  expect(canaries).toEqual([]);
  expect(user / 1_000).toBeLessThan(longest);
}

test('no body makes the reader throw, run anything or take long', () => {
  fc.assert(
    fc.property(text, (body) => {
      expectHarmless('content/entries/2018/any.mdx', head + body);
    }),
    { numRuns: 150 },
  );
});

test('no file makes the reader throw, run anything or take long', () => {
  fc.assert(fc.property(path, text, expectHarmless), { numRuns: 150 });
});

test('no field makes the reader throw, run anything or take long', () => {
  const field = fc.constantFrom('title', 'summary', 'date', 'sources', 'author', 'quotes', 'relations');
  fc.assert(
    fc.property(field, text, (name, value) => {
      expectHarmless(
        'content/entries/2018/any.mdx',
        head.replace(new RegExp(`^${name}:.*$`, 'm'), () => `${name}: ${value}`),
      );
    }),
    { numRuns: 100 },
  );
});
