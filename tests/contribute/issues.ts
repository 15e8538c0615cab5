import type { Draft } from '../../src/contribute/draft.ts';
import type { Language } from '../../src/domain/language.ts';
import { toLines } from '../../src/contribute/normalize-draft.ts';
import { issueQuestions } from '../../src/i18n/contribute-choices.ts';

/** The body that the forge makes of a filled-in form: a heading for each question, and `_No response_` where nothing stands. */
export function toIssueBody(draft: Draft, language: Language): string {
  return issueQuestions(language)
    .map(({ name, label, values }) => {
      const wordsByValue = new Map([...(values ?? [])].map(([words, value]) => [value, words]));
      const lines = toLines(draft[name]).map((line) => wordsByValue.get(line) ?? line);
      const answer = values === undefined ? draft[name] : lines.join(', ');
      return `### ${label}\n\n${answer === undefined || answer === '' ? '_No response_' : answer}`;
    })
    .join('\n\n');
}

/** The event of a workflow, with what the API says of an issue. */
export function toIssueEvent(body: string, title = 'issue'): unknown {
  return {
    action: 'labeled',
    label: { name: 'entry' },
    issue: { number: 7, title, body, user: { login: 'somebody' } },
  };
}
