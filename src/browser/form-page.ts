import type { ProblemSentences } from '../contribute/format-problem.ts';

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

/** All that the page of the form says once and for all. */
export interface FormPage extends ProblemSentences {
  readonly version: string;
  readonly repositoryUrl?: string;
  readonly contactEmail?: string;
  readonly form: FormPageWords;
  readonly kinds: { readonly [kind: string]: string };
  readonly voices: { readonly [voice: string]: string };
  /** The form of an issue: its file, the questions it asks, and the words of its choices. */
  readonly issue: {
    readonly template: string;
    readonly fields: readonly string[];
    readonly choices: { readonly [field: string]: { readonly [value: string]: string } };
  };
}
