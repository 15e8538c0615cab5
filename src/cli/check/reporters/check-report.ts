import type { Language } from '../../../domain/language.ts';
import type { CountedWord } from '../../../i18n/plural.ts';
import { formatCount } from '../../../i18n/plural.ts';
import { checkWords } from '../../../i18n/check-words.ts';
import type { RecordCounts } from '../../../records/count-records.ts';
import { toMendedLine } from '../../../records/mend.ts';
import type { Problem } from '../../../records/problem.ts';

/** What a reporter makes a text of. */
export interface CheckReport {
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  readonly counts: RecordCounts;
  /** Language of the messages. */
  readonly language: Language;
  /** The line of a file, counted from 1; absent beyond its end. */
  readonly findLine: (path: string, line: number) => string | undefined;
}

export type Reporter = (report: CheckReport) => string;

/** The line ready to paste, where it can be made. */
export function toLineToPaste({ path, mend }: Problem, { findLine }: CheckReport): string | undefined {
  if (mend === undefined) return undefined;
  return toMendedLine(findLine(path, mend.line) ?? '', mend);
}

/** «245 жазба, 181 дәйексөз …: 1 қате, 0 ескерту.» */
export function formatSummary({ problems, counts, language }: CheckReport): string {
  const { counted, noProblems } = checkWords[language];
  const count = (number: number, word: CountedWord): string => formatCount(number, word, language);
  const read = (Object.keys(counts) as (keyof RecordCounts)[]).map((what) => count(counts[what], counted[what]));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found =
    problems.length === 0
      ? noProblems
      : `${count(errors, counted.errors)}, ${count(problems.length - errors, counted.warnings)}`;
  return `${read.join(', ')}: ${found}.`;
}
