import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { checks } from '../../src/records/checks.ts';
import { rules } from '../../src/records/rules.ts';

const names = checks.map(({ name }) => name);

test('each check has a name of its own, that of its file and of its test', () => {
  expect(new Set(names).size).toBe(checks.length);
  expect([...names].sort()).toEqual(
    readdirSync('src/records/checks')
      .map((file) => file.replace('.ts', ''))
      .sort(),
  );
  expect(names.filter((name) => !existsSync(`tests/records/checks/${name}.test.ts`))).toEqual([]);
});

test('each rule says in each language what it asks, with a piece that it refuses and the same piece mended', () => {
  for (const { description, refused, accepted } of rules) {
    for (const language of languages) expect(description[language]).toMatch(/^\S.{20,}[.]$/);
    expect(refused).not.toBe('');
    expect(accepted).not.toBe(refused);
  }
});
