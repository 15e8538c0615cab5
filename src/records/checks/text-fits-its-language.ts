import type { Check } from '../check.ts';
import { toPlainText } from '../../domain/body.ts';
import type { Language } from '../../domain/language.ts';
import type { Problem } from '../problem.ts';
import type { TextOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import { toForeignScript } from '../script-of-text.ts';

const name = 'text-fits-its-language';
const report = createErrorReport(name);

const ownKazakhLetters = /[әғқңөұүһі]/iu;
const longEnoughToTell = 120;

function explain(text: string, language: Language): string | undefined {
  const foreign = toForeignScript(text, language);
  if (foreign !== undefined)
    return `it is in ${foreign} letters, but the file is in "${language}". Translate it, or rename the file.`;
  if (text.length < longEnoughToTell) return undefined;
  const hasKazakhLetters = ownKazakhLetters.test(text);
  if (language === 'kk' && !hasKazakhLetters) {
    return 'it has none of the letters ә ғ қ ң ө ұ ү һ і, so it is not Kazakh, or was typed on a Russian keyboard. Type it on a Kazakh one.';
  }
  return undefined;
}

function checkText(file: TextOf<{ readonly title: string; readonly summary: string }>, language: Language): Problem[] {
  const { title, summary } = file.data;
  const say = (field: string, text: string): Problem[] => {
    const reason = explain(text, language);
    return reason === undefined ? [] : [report(file, { field: [field] }, `${field}: ${reason}`)];
  };
  const body = explain(toPlainText(file.body.blocks), language);
  const place = { line: file.body.line, column: 1 };
  return [
    ...say('title', title),
    ...say('summary', summary),
    ...(body === undefined ? [] : [report(file, { place }, `The body: ${body}`)]),
  ];
}

export const textFitsItsLanguage: Check = {
  name,
  description: 'Titles, summaries and bodies are written in the letters of their language, and Kazakh in its own.',
  check: ({ entries, entryTranslations, threads, threadTranslations }) => [
    ...[...entries, ...threads].flatMap((file) => checkText(file, file.data.language)),
    ...[...entryTranslations, ...threadTranslations].flatMap((file) => checkText(file, file.language)),
  ],
  refused: '# dvk-ban.en.mdx\ntitle: Суд запретил движение',
  accepted: '# dvk-ban.en.mdx\ntitle: A court bans the movement',
};
