import type { ProblemCode } from '../contribute/draft.ts';
import { fieldOf } from '../contribute/fields.ts';
import type { FieldName, QuestionName } from '../contribute/fields.ts';
import type { ActorType } from '../domain/actor.ts';
import type { Language } from '../domain/language.ts';
import type { ServiceType } from '../domain/service.ts';
import { en } from './contribute/en.ts';
import { kk } from './contribute/kk.ts';
import { ru } from './contribute/ru.ts';

/** A question: what is asked, and how it is answered. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
}

/** Words of the page on which an entry is written; `{…}` is filled in by the island. */
export interface FormWords {
  readonly optional: string;
  readonly choose: string;
  readonly groups: {
    readonly [group in 'what' | 'details' | 'who' | 'where' | 'source' | 'quote' | 'fresh' | 'text']: string;
  };
  /** How a name that is not in the archive is described. */
  readonly freshHint: string;
  readonly suggestions: string;
  readonly check: string;
  readonly loading: string;
  readonly failed: string;
  /** `{count}` answers to mend. */
  readonly errors: string;
  readonly error: string;
  readonly good: string;
  readonly preview: string;
  readonly date: string;
  readonly source: string;
  readonly author: string;
  readonly translateLater: string;
  readonly send: string;
  readonly sendHint: string;
  readonly openFile: string;
  /** `{path}` of another file that belongs to the entry. */
  readonly openOtherFile: string;
  readonly openEmptyFile: string;
  readonly openIssue: string;
  readonly openEmptyIssue: string;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly email: string;
  /** Before the entry that holds the same already. */
  readonly existing: string;
  readonly kept: string;
  readonly deleteDraft: string;
  readonly deleted: string;
  readonly noRepository: string;
  readonly noEmail: string;
  readonly withoutScript: string;
  readonly issueLink: string;
}

/** Words of `npm run new`. */
export interface TerminalWords {
  readonly intro: string;
  /** `{path}` of the draft that is taken up again. */
  readonly resumed: string;
  readonly kept: string;
  readonly optional: string;
  readonly one: string;
  readonly several: string;
  readonly lines: string;
  readonly suggestions: string;
  readonly dayUnknown: string;
  readonly monthUnknown: string;
  readonly yearNeeded: string;
  readonly describeNew: string;
  readonly again: string;
  /** `{path}` */
  readonly written: string;
  /** `{path}` */
  readonly exists: string;
  readonly next: string;
  readonly refused: string;
  /** `{name}` of a flag or an answer that is none. */
  readonly unknownFlag: string;
  readonly noKindInIssue: string;
  readonly usage: string;
}

/** Words of the issue forms on the forge. */
export interface IssueWords {
  readonly newEntry: { readonly name: string; readonly description: string; readonly intro: string };
  readonly correction: {
    readonly name: string;
    readonly description: string;
    readonly entry: string;
    readonly quote: string;
    readonly wrong: string;
    readonly right: string;
    readonly source: string;
  };
  readonly link: {
    readonly name: string;
    readonly description: string;
    readonly address: string;
    readonly where: string;
    readonly copy: string;
  };
  readonly translation: {
    readonly name: string;
    readonly description: string;
    readonly entry: string;
    readonly language: string;
    readonly title: string;
    readonly summary: string;
    readonly text: string;
    readonly quotes: string;
    readonly translator: string;
  };
  readonly safety: string;
  readonly mail: { readonly name: string; readonly about: string };
}

export interface ContributeWords {
  readonly title: string;
  readonly summary: string;
  /** Title and description of the page of criteria, safety, review and corrections. */
  readonly guide: string;
  readonly guideSummary: string;
  readonly correct: string;
  readonly translate: string;
  /** Before the quotes of an entry, each of which can be mended. */
  readonly correctQuote: string;
  readonly questions: { readonly [name in QuestionName]: QuestionWords };
  readonly actorTypes: { readonly [type in ActorType]: string };
  readonly serviceTypes: { readonly [type in ServiceType]: string };
  readonly languages: { readonly [tag: string]: string };
  readonly problems: { readonly [code in ProblemCode]: string };
  /** Follows an unknown name; `{near}` are names like it. */
  readonly near: string;
  /** Comments in the file that is written, by the name of the field. */
  readonly comments: { readonly [field: string]: string };
  readonly form: FormWords;
  readonly terminal: TerminalWords;
  readonly issue: IssueWords;
}

const words: { readonly [language in Language]: ContributeWords } = { kk, ru, en };

/** What is asked; of a further source, quote, relation or translation with its number. */
export function questionWords({ questions }: Pick<ContributeWords, 'questions'>, name: FieldName): QuestionWords {
  const { question, place } = fieldOf(name);
  const words = questions[question];
  return place === 1 ? words : { ...words, label: `${words.label} (${place})` };
}

export function contributeWordsIn(language: Language): ContributeWords {
  return words[language];
}
