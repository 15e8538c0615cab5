import { expect, test } from 'vitest';
import { toOptions } from '../../../src/cli/check/options.ts';

const nothing = {
  paths: [],
  language: undefined,
  reporter: undefined,
  isFixing: false,
  isHelp: false,
  fault: undefined,
};

test.each([
  [[], {}],
  [['--', 'content/a.mdx', 'content/b.mdx'], { paths: ['content/a.mdx', 'content/b.mdx'] }],
  [['--lang', 'kk', '--fix', 'content/a.mdx'], { language: 'kk', isFixing: true, paths: ['content/a.mdx'] }],
  [['--lang=ru', '--reporter=sarif'], { language: 'ru', reporter: 'sarif' }],
  [['--json'], { reporter: 'json' }],
  [['--help'], { isHelp: true }],
  [['--verbose'], { fault: { kind: 'option', option: '--verbose' } }],
  [['--lang='], { fault: { kind: 'no-value', option: '--lang' } }],
  [['--reporter'], { fault: { kind: 'no-value', option: '--reporter' } }],
  [['--lang', 'fr'], { fault: { kind: 'value', option: '--lang', value: 'fr', choices: ['kk', 'ru', 'en'] } }],
] as const)('the words %j are understood as %j', (words, understood) => {
  expect(toOptions(words)).toEqual({ ...nothing, ...understood });
});
