import type { DraftProblem, ProblemCode } from './draft.ts';

/** Sentences about problems in the contributor's language; `{…}` is filled in. */
export interface ProblemSentences {
  readonly problems: { readonly [code in ProblemCode]: string };
  readonly near: string;
}

/** The template with each `{name}` replaced by its value, as it is. */
export function fillWords(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  );
}

/** What is wrong with an answer, and what to do. */
export function formatDraftProblem({ code, values }: DraftProblem, { problems, near }: ProblemSentences): string {
  const sentence = fillWords(problems[code], values);
  return (values.near ?? '') === '' ? sentence : sentence + fillWords(near, values);
}
