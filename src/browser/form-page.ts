import type { ProblemSentences } from '../contribute/format-problem.ts';
import type { Comments } from '../contribute/judge-draft.ts';

/** Words of the form in the reader's language, made at build; `{…}` is filled in here. */
export interface FormPageWords {
  readonly choose: string;
  readonly suggestions: string;
  readonly loading: string;
  readonly failed: string;
  readonly errors: string;
  readonly error: string;
  readonly good: string;
  readonly preview: string;
  readonly source: string;
  readonly author: string;
  readonly send: string;
  readonly sendHint: string;
  readonly openFile: string;
  readonly openOtherFile: string;
  readonly openEmptyFile: string;
  readonly openIssue: string;
  readonly openEmptyIssue: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly email: string;
  readonly existing: string;
  readonly deleted: string;
  readonly noRepository: string;
  readonly noEmail: string;
}

/** What the form says only when it has judged something; loaded with the rules. */
export interface FormSentences extends ProblemSentences {
  /** Comments of the file that is written, by its language. */
  readonly comments: { readonly [language: string]: Comments };
}

/** All that the page of the form says once and for all. */
export interface FormPage {
  readonly version: string;
  readonly repositoryUrl?: string;
  readonly contactEmail?: string;
  readonly form: FormPageWords;
  readonly kinds: { readonly [kind: string]: string };
  readonly relations: { readonly [relation: string]: string };
  /** Beside a way to the forge on which answers would be lost. */
  readonly issueIsSmall: string;
  readonly voices: { readonly [voice: string]: string };
  /** The form of an issue: its file, the questions it asks, and the words of its choices. */
  readonly issue: {
    readonly template: string;
    readonly fields: readonly string[];
    readonly choices: { readonly [field: string]: { readonly [value: string]: string } };
  };
}
