import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/records/problem.ts';
import { openGate } from '../../../src/records/gate/open-gate.ts';
import { change, event, statement, toFile, toText } from '../builders.ts';
import type { Draft } from '../builders.ts';

const path = 'content/entries/2018/livestream-2018.mdx';
const text = toText(event);

function refusalsOf(words: string | Uint8Array, at = path): string[] {
  const step = openGate(toFile(at, words));
  return step.passed ? [] : step.problems.map(formatProblem);
}

function refusalsOfDraft(draft: Draft): string[] {
  return refusalsOf(toText(draft), draft.path);
}

test('an entry of each part in order is let in', () => {
  expect(refusalsOf(text)).toEqual([]);
  expect(refusalsOfDraft(statement)).toEqual([]);
});

test('a name that Windows keeps for a device is refused', () => {
  expect(refusalsOf(text, 'content/entries/2018/con.mdx')).toEqual([
    'content/entries/2018/con.mdx:1:1 file-name Windows keeps the name "con" for a device. Add a word to the id.',
  ]);
});

test('an empty file is refused', () => {
  expect(refusalsOf(' \n')).toEqual([`${path}:1:1 encoding The file is empty. Write its fields, or remove it.`]);
});

test('fields that are not closed are refused', () => {
  expect(refusalsOf('---\nid: livestream-2018\n')).toEqual([
    `${path}:1:1 front-matter The fields are not closed. Put a line of three hyphens, "---", and nothing else, after the last field.`,
  ]);
});

test('a fence with a space behind it is refused', () => {
  expect(refusalsOf(text.replace('---\n', '--- \n'))).toEqual([
    `${path}:1:1 front-matter The file must begin with a line of three hyphens, "---", and nothing else; it begins with "--- ".`,
  ]);
});

test('a value with a colon is explained with its mend', () => {
  expect(refusalsOf('---\ntitle: Outage: what is known\n---\nWords.\n')).toEqual([
    `${path}:2:8 yaml The value holds a colon and a space, which would begin another field. Put the whole value in double quotes.`,
  ]);
});

test('a misspelt field is named with the one that was meant, at its own place', () => {
  expect(refusalsOf(text.replace('confidence:', 'confidense:'))).toEqual([
    `${path}:2:1 fields confidence is missing. It is one of "high", "medium", "low".`,
    `${path}:14:1 fields "confidense" is not a field of this file. Did you mean "confidence"?`,
  ]);
});

test('a misspelt kind is named with the one that was meant', () => {
  expect(refusalsOf(text.replace('"event"', '"evnet"'))).toEqual([
    `${path}:3:7 fields kind holds "evnet", but it is one of "statement", "ruling", "outage", "measure", "event". Did you mean "event"?`,
  ]);
});

test('a year without quotes is told to be put in quotes', () => {
  expect(refusalsOf(text.replace('"2018-03-13"', '2018'))).toEqual([
    `${path}:5:7 fields date is read as a number. Put it in quotes: "2018".`,
  ]);
});

test('a field without a value, and a list that is none, are told apart', () => {
  const words = text.replace('author: "Kidiris"', 'author:').replace(/places:\n {2}- "almaty"/, 'places: almaty');
  expect(refusalsOf(words)).toEqual([
    `${path}:8:9 fields places holds "almaty", but needs a list, one value after each "-" or within [ ].`,
    `${path}:14:8 fields author has no value. Write one, or leave the field out and name it under "unknown".`,
  ]);
});

test('a source described in place is judged as a source', () => {
  const draft = change(event, { sources: [{ id: 'a', publisher: 'A', owner: 'a', language: 'en', copy: 'orginal' }] });
  expect(refusalsOfDraft(draft)).toEqual([
    `${path}:17:11 fields sources[1].copy holds "orginal", but it is one of "original", "mirror", "reprint". Did you mean "original"?`,
  ]);
});

test('what an event was is one of a closed list', () => {
  expect(refusalsOfDraft(change(event, { eventType: 'protset' }))).toEqual([
    `${path}:19:12 fields eventType holds "protset", but it is one of "livestream", "protest", "election", "other". Did you mean "protest"?`,
  ]);
});

test('a field of another kind is no field of this one', () => {
  expect(refusalsOfDraft(change(event, { court: 'yesil-court' }))).toEqual([
    `${path}:19:1 fields "court" is not a field of this file. It belongs to another kind of entry, or to another level. Move or remove it.`,
  ]);
});

test('problems of the fields and of the body are told together', () => {
  const draft = change(event, { confidence: 'sure' }, 'Loss was <5 % and <7 %.\n\nSee <https://example.org/>.\n');
  expect(refusalsOfDraft(draft)).toEqual([
    `${path}:14:13 fields confidence holds "sure", but it is one of "high", "medium", "low".`,
    `${path}:23:5 body An address in < > cannot be read here. Write it as a link with words: [words](https://…).`,
    `${path}:21:10 body The sign "<" begins a tag here. Write "\\<" for the sign itself, as in "\\<5 %".`,
    `${path}:21:19 body The sign "<" begins a tag here. Write "\\<" for the sign itself, as in "\\<5 %".`,
  ]);
});

test('words of two alphabets are refused in a title, and let in where they stand as printed', () => {
  expect(refusalsOfDraft(change(event, { title: 'Қазaқстан' }))).toEqual([
    `${path}:6:8 mixed-alphabets title: The word "Қазaқстан" mixes alphabets: "a" is Latin, so search would not find it. Type the word anew on one keyboard, or put a hyphen between the two parts.`,
  ]);
  const quotes = [{ id: 'q', voice: 'direct', language: 'kk', source: 'azattyq-2018', exact: 'Қазaқстан' }];
  expect(refusalsOfDraft(change(event, { quotes }, '<Quote id="q" />\n'))).toEqual([]);
});

test.each([
  '![](x.png)',
  '![A map](https://example.org/x.png)',
  '<img src="x.png" alt="A map" />',
  '<img src=x>',
  '<Image src="x.png" />',
  '<video src="x.mp4"></video>',
])('a picture is refused with what to do in its place: %s', (picture) => {
  const [first = ''] = refusalsOf(`${text}\n${picture}\n`);
  expect(first).toContain(
    'body Pictures are not shown in entries. Describe in words what it shows, and link its source.',
  );
});
