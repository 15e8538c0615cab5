import { expect } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { Problem } from '../../src/records/problem.ts';

/** Words with which the libraries that read YAML and judge schemas would speak. */
const theirs =
  /Invalid (?:input|option|string|key)|[Ee]xpected \w+(?:,| to)|Too (?:big|small)|Unrecognized key|Implicit|flow (?:map|sequence)/;

/** What stands in quotes, in « » or in backticks, in tags or in pieces of a file, is the same in every language. */
function toOwnWords(message: string): string {
  return message.replace(/«[^»]*»|"[^"]*"|`[^`]*`|<[^>]*>|\[[^\]]*\]|[\w./:-]+/g, ' ');
}

/** Holds the message of a problem to its three languages: complete, and in words of ours. */
export function expectOurWords({ message }: Problem): void {
  for (const language of languages) {
    expect(message[language]).toMatch(/\S[.?)]$/u);
    expect(message[language]).not.toMatch(theirs);
    expect(message[language]).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(new Set(Object.values(message)).size).toBe(3);
  expect(toOwnWords(message.kk)).toMatch(/[әғқңөұүһі]/iu);
  expect(toOwnWords(message.ru)).toMatch(/[а-яё]{2}/iu);
  expect(toOwnWords(message.ru)).not.toMatch(/[қңұһ][а-яё]|[а-яё][қңұһ]/iu);
}
