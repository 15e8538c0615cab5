import type { Message, Messages } from '../message.ts';
import { pass, refuse } from '../problem.ts';
import type { Step } from '../problem.ts';

/** An entry in its two parts. */
export interface Parts {
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

const says = {
  open: {
    kk: 'Өрістер жабылмаған. Соңғы өрістен кейін үш дефистен ғана тұратын жол қойыңыз: «---».',
    ru: 'Поля не закрыты. После последнего поля поставьте строку из трёх дефисов, «---», и больше ни из чего.',
    en: 'The fields are not closed. Put a line of three hyphens, "---", and nothing else, after the last field.',
  },
  begin: (found: string): Message => ({
    kk: `Файл үш дефистен ғана тұратын «---» жолынан басталуға тиіс, ал бұл файл «${found}» деп басталады.`,
    ru: `Файл должен начинаться строкой из трёх дефисов, «---», и больше ничем; он начинается с «${found}».`,
    en: `The file must begin with a line of three hyphens, "---", and nothing else; it begins with "${found}".`,
  }),
} satisfies Messages;

const fences = /^---\n([\s\S]*?\n|)---(?:\n|$)/;

function countLines(text: string): number {
  let lines = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines += 1;
  return lines;
}

/** Fourth step: fields between two lines that hold three hyphens and nothing else; the first begins the file. */
export function splitFrontMatter(path: string, text: string): Step<Parts> {
  const match = fences.exec(text);
  if (match === null) {
    const isOpened = text.startsWith('---\n');
    const message = isOpened ? says.open : says.begin(text.slice(0, 20).split('\n')[0] ?? '');
    return refuse(path, [{ rule: 'front-matter', message, line: 1, column: 1 }]);
  }
  const body = text.slice(match[0].length);
  return pass({ frontMatter: match[1] ?? '', body, bodyLine: countLines(match[0]) + 1 });
}
