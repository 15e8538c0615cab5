import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { attacks } from '../hostile/attacks.ts';
import { change, event, toFile, today, toText } from './builders.ts';
import type { Draft } from './builders.ts';
import { expectOurWords } from './our-words.ts';

test('each attack is refused in our own words, in each language', () => {
  for (const { file } of attacks) {
    const path = file.endsWith('.yaml') ? 'content/actors/attack.yaml' : 'content/entries/2018/attack.mdx';
    const bytes = new Uint8Array(readFileSync(join('tests/hostile/files', file)));
    readRecords([toFile(path, bytes)], { today }).problems.forEach(expectOurWords);
  }
});

function problemsOf(draft: Draft): readonly Problem[] {
  return readRecords([toFile(draft.path, toText(draft))], { today }).problems;
}

test('whatever stands in a field, the words are ours', () => {
  const fields = Object.keys(event.fields).concat('kind', 'relations', 'actors', 'quotes', 'unknown', 'otherDates');
  const value = fc.oneof(
    fc.constantFrom(null, true, 5, -1.5, '', 'x', 'two\nlines', 'x'.repeat(3_000), [], {}, [[]], [{}], [null], [5]),
    fc.constantFrom([{ to: 'x', kind: 'y' }], [{ id: 'X y' }], { kk: '' }, [{ actor: 'x', role: {} }], ['facebok']),
    fc.dictionary(fc.constantFrom('id', 'kk', 'to', 'date', 'url', 'x'), fc.constantFrom('', 'x', 5, null), {
      maxKeys: 3,
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), value, (name, given) => {
      problemsOf(change(event, { [name]: given })).forEach(expectOurWords);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['Loss was <5 % then.', '«\\<5 %»', '"\\<5 %"'],
  ['See <https://example.org/a>.', '[сөздер](https://…)', '[words](https://…)'],
  ['The header {x} was cut.', '«\\{»', '"\\{"'],
  ['The header {x was cut.', '«\\{»', '"\\{"'],
])('of "%s" each language says what to write instead', (body, kk, en) => {
  const [problem] = problemsOf(change(event, {}, `${body}\n`));
  expect(problem?.message.kk).toContain(kk);
  expect(problem?.message.ru).toContain(kk.replace('сөздер', 'слова'));
  expect(problem?.message.en).toContain(en);
});
