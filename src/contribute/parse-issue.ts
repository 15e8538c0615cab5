import type { Draft } from './draft.ts';
import type { FieldName } from './fields.ts';

/** A question as it stands in the form of an issue, in one language. */
export interface IssueQuestion {
  readonly name: FieldName;
  readonly label: string;
  /** Values by their words; absent for a question that is answered freely. */
  readonly values?: ReadonlyMap<string, string>;
}

/** What a forge writes where nothing was answered. */
const nothing = new Set(['', '_No response_', 'None', 'N/A']);

const heading = /^### +(.+?) *$/;

function toAnswer({ values }: IssueQuestion, lines: readonly string[]): string | undefined {
  const text = lines.join('\n').trim();
  if (nothing.has(text)) return undefined;
  if (values === undefined) return text;
  const ticked = [...text.matchAll(/^- \[[xX]\] (.+)$/gm)].map(([, words = '']) => words.trim());
  const isBoxes = /^- \[[ xX]\] /m.test(text);
  const chosen = isBoxes ? ticked : values.has(text) ? [text] : text.split(',').map((words) => words.trim());
  // Words that are no choice go on as they are, so that the judge names them.
  return chosen.length === 0 ? undefined : chosen.map((words) => values.get(words) ?? words).join('\n');
}

/**
 * The answers in the body of an issue that a form has made: a heading for each
 * question, in the order of the form. A heading out of that order is a part of
 * the answer in which it stands.
 */
export function parseIssue(body: string, questions: readonly IssueQuestion[]): Draft {
  const places = new Map(questions.map(({ label }, place) => [label, place]));
  const linesByPlace = new Map<number, string[]>();
  let current = -1;
  for (const line of body.replace(/\r\n?/g, '\n').split('\n')) {
    const place = places.get(heading.exec(line)?.[1] ?? '');
    if (place !== undefined && place > current) {
      current = place;
      linesByPlace.set(place, []);
    } else linesByPlace.get(current)?.push(line);
  }
  const answers = [...linesByPlace].flatMap(([place, lines]): [FieldName, string][] => {
    const question = questions[place];
    const answer = question === undefined ? undefined : toAnswer(question, lines);
    return question === undefined || answer === undefined ? [] : [[question.name, answer]];
  });
  return Object.fromEntries(answers);
}
