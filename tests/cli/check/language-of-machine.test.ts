import { expect, test } from 'vitest';
import { toLanguageOfMachine } from '../../../src/cli/check/language-of-machine.ts';

test.each([
  [{ LANG: 'kk_KZ.UTF-8' }, 'kk'],
  [{ LANG: 'ru_RU.KOI8-R', LC_ALL: '' }, 'ru'],
  [{ LANG: 'kk_KZ', LC_MESSAGES: 'ru' }, 'ru'],
  [{ LANG: 'kk_KZ', LC_MESSAGES: 'ru', LC_ALL: 'en_GB' }, 'en'],
  [{ LANG: 'kk_KZ', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'ru@euro' }, 'ru'],
  [{ LANG: 'run' }, 'en'],
  [{}, 'en'],
])('a machine with %j speaks "%s"', (environment, language) => {
  expect(toLanguageOfMachine(environment)).toBe(language);
});
