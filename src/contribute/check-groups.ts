import type { Draft, DraftProblem } from './draft.ts';
import { toFieldName } from './fields.ts';
import { answersAt, placesOf } from './group-answers.ts';
import type { QuestionName } from './fields.ts';
import type { FoundSources } from './find-sources.ts';
import { toLines } from './normalize-draft.ts';
import { quotesToTranslate, toQuotes } from './to-quotes.ts';

type Answers = ReturnType<typeof answersAt>;

function problem(
  question: QuestionName,
  place: number,
  code: DraftProblem['code'],
  values: DraftProblem['values'] = {},
): DraftProblem {
  return { field: toFieldName(question, place), code, values };
}

/** Questions of a group that has begun must be answered, but are not. */
function findMissing(answers: Answers, place: number, questions: readonly QuestionName[]): DraftProblem[] {
  return questions.filter((question) => answers[question] === undefined).map((one) => problem(one, place, 'missing'));
}

/** A quote or a relation can only stand in a source that is described. */
function findStraySource(
  answers: Answers,
  { question, place }: { question: 'quoteSource' | 'relationSource'; place: number },
  { sources, problems }: FoundSources,
): DraftProblem[] {
  const value = answers[question];
  const isWrong = problems.some(({ field }) => field === toFieldName('source', Number(value)));
  if (value === undefined || sources.has(Number(value)) || isWrong || value === '1') return [];
  return [problem(question, place, 'no-such-source', { value })];
}

function checkQuotes(draft: Draft, found: FoundSources): DraftProblem[] {
  return placesOf(draft, 'quote').flatMap((place) => {
    const answers = answersAt(draft, 'quote', place);
    const isAlone = place > 1 || answers.quotePrefix !== undefined || answers.quoteSuffix !== undefined;
    return [
      ...(isAlone || answers.quoteTranslation !== undefined ? findMissing(answers, place, ['quote']) : []),
      ...findStraySource(answers, { question: 'quoteSource', place }, found),
    ];
  });
}

function checkRelations(draft: Draft, found: FoundSources): DraftProblem[] {
  return placesOf(draft, 'relation').flatMap((place) => {
    const answers = answersAt(draft, 'relation', place);
    return [
      ...findMissing(answers, place, ['relation', 'relationTo']),
      ...findStraySource(answers, { question: 'relationSource', place }, found),
    ];
  });
}

function checkTranslations(draft: Draft, { sources }: FoundSources): DraftProblem[] {
  const seen = new Set<string>();
  const quotes = toQuotes({ draft, sources });
  return placesOf(draft, 'translation').flatMap((place) => {
    const answers = answersAt(draft, 'translation', place);
    const { translation: language, translationQuotes } = answers;
    const isTwice = language !== undefined && seen.has(language);
    seen.add(language ?? '');
    const lines = toLines(translationQuotes).length;
    const count = quotesToTranslate(quotes, language).length;
    const isMiscounted = translationQuotes !== undefined && language !== undefined && lines !== count;
    return [
      ...findMissing(answers, place, ['translation', 'translationTitle', 'translationSummary']),
      ...(language !== undefined && language === draft.language
        ? [problem('translation', place, 'language-of-entry')]
        : isTwice
          ? [problem('translation', place, 'list-names-each-once')]
          : []),
      ...(isMiscounted
        ? [problem('translationQuotes', place, 'quote-count', { count: String(count), lines: String(lines) })]
        : []),
    ];
  });
}

/** What is wrong with the groups of a draft: what has begun and is not whole, and what does not fit the rest. */
export function checkGroups(draft: Draft, found: FoundSources): DraftProblem[] {
  return [...checkQuotes(draft, found), ...checkRelations(draft, found), ...checkTranslations(draft, found)];
}
