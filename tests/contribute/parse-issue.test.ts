import { describe, expect, test } from 'vitest';
import { toIssueAnswers } from '../../src/cli/new/read-answers.ts';
import { judgeDraft } from '../../src/contribute/judge-draft.ts';
import { parseIssue } from '../../src/contribute/parse-issue.ts';
import { normalizeDraft } from '../../src/contribute/normalize-draft.ts';
import { languages } from '../../src/domain/language.ts';
import { issueFields, issueQuestions } from '../../src/i18n/contribute-choices.ts';
import { toIssueBody, toIssueEvent } from './issues.ts';
import { answers, known, problemsOf, readWith, soundProblems, today } from './world.ts';

const asked = Object.fromEntries(
  Object.entries(answers({ places: 'Алматы\n' })).filter(([name]) => issueFields.has(name as never)),
);

describe.each(languages)('an issue in %s', (language) => {
  test('gives back the answers that were written into its form', () => {
    const read = toIssueAnswers(toIssueEvent(toIssueBody(asked, language)));
    expect(normalizeDraft({ ...read, language: 'ru' })).toEqual(normalizeDraft({ ...asked, language: 'ru' }));
    expect(read?.language).toBe(language);
  });

  test('has a label of its own for each question, and words of its own for each choice', () => {
    const questions = issueQuestions(language);
    expect(new Set(questions.map(({ label }) => label)).size).toBe(questions.length);
    for (const { values } of questions) for (const words of values?.keys() ?? []) expect(words).not.toContain(',');
  });
});

test('an issue with ten faults is told of each, and becomes an entry when they are mended', () => {
  const faults = {
    date: '31.02.2018',
    title: 'Директор cказал',
    summary: 'а'.repeat(500),
    actors: 'Пётр Неизвестный',
    services: 'Атлас',
    places: 'Атлантида',
    source: 'https://user@example.org/',
    sourceDate: 'вчера',
    body: 'Звоните: +7 701 123 45 67',
    author: undefined,
  };
  const read = (changes: Parameters<typeof answers>[0]) =>
    toIssueAnswers(toIssueEvent(toIssueBody(answers(changes), 'ru'))) ?? {};
  expect(problemsOf(read(faults))).toEqual([
    'date date',
    'title mixed-alphabets',
    'summary too-long',
    'actors unknown-name',
    'services unknown-name',
    'places unknown-name',
    'source address',
    'sourceDate date',
    'body private-data-is-absent',
    'author missing',
  ]);
  const { files } = judgeDraft(read({}), known, { today });
  expect(soundProblems(readWith(files))).toEqual([]);
});

test('a heading within an answer is a part of the answer', () => {
  const questions = issueQuestions('en');
  const body = '### Headline\n\nOne\n\n### When did it happen?\n\n2018\n\n### Summary\n\nTwo';
  expect(parseIssue(body, questions)).toEqual({
    title: 'One\n\n### When did it happen?\n\n2018',
    summary: 'Two',
  });
});

test('boxes that are ticked are choices, and words that are no choice are refused by name', () => {
  const label = '### Which reason was given?';
  const questions = issueQuestions('en');
  expect(parseIssue(`${label}\n\n- [x] technical fault\n- [ ] maintenance`, questions).explanations).toBe(
    'technical-fault',
  );
  expect(parseIssue(`${label}\n\nthe weather`, questions).explanations).toBe('the weather');
});

test('a text that no form has made has no answers', () => {
  expect(toIssueAnswers({ body: 'The link is broken.' })).toBeUndefined();
  expect(toIssueAnswers({ body: 17 })).toBeUndefined();
  expect(toIssueAnswers('### Headline')).toBeUndefined();
});
