import type { Check } from '../check.ts';
import type { Message, Messages } from '../message.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createWarningReport } from '../report.ts';

const name = 'text-is-short';
const report = createWarningReport(name);

const longestTitle = 110;
const longestSummary = 420;

const says = {
  longTitle: (length: number): Message => ({
    kk: `title: мұнда ${length} әріп бар. ${longestTitle} әріпке дейін қысқартыңыз.`,
    ru: `title: букв – ${length}. Сократите до ${longestTitle}, не больше.`,
    en: `title: it has ${length} letters. Shorten it to at most ${longestTitle}.`,
  }),
  fullStop: {
    kk: 'title: ол нүктемен бітеді, ал тақырыпта нүкте болмайды. Алып тастаңыз.',
    ru: 'title: в конце стоит точка, которой в заголовке не бывает. Уберите её.',
    en: 'title: it ends with a full stop, which a headline has not. Remove it.',
  },
  longSummary: (length: number): Message => ({
    kk: `summary: мұнда ${length} әріп бар. ${longestSummary} әріпке дейін қысқартыңыз; қалғаны мәтінге жазылады.`,
    ru: `summary: букв – ${length}. Сократите до ${longestSummary}, не больше; остальное уйдёт в текст.`,
    en: `summary: it has ${length} letters. Shorten it to at most ${longestSummary}; what is left goes into the body.`,
  }),
} satisfies Messages;

function checkFile(file: FileOf<{ readonly title: string; readonly summary: string }>): Problem[] {
  const { title, summary } = file.data;
  const found: Problem[] = [];
  if (title.length > longestTitle) found.push(report(file, { field: ['title'] }, says.longTitle(title.length)));
  if (/[^.]\.$/.test(title)) {
    const mend = { replaced: title, by: title.slice(0, -1) };
    found.push(report(file, { field: ['title'] }, says.fullStop, mend));
  }
  if (summary.length > longestSummary) {
    found.push(report(file, { field: ['summary'] }, says.longSummary(summary.length)));
  }
  return found;
}

export const textIsShort: Check = {
  name,
  description: {
    kk: `Тақырыпта ең көбі ${longestTitle} әріп болады және нүкте қойылмайды, қысқаша мазмұнында ең көбі ${longestSummary} әріп: олар тізімде, телефонда оқылады.`,
    ru: `В заголовке не больше ${longestTitle} букв и нет точки, в кратком изложении не больше ${longestSummary}: их читают в списках, с телефона.`,
    en: `A title has at most ${longestTitle} letters and no full stop, a summary at most ${longestSummary}: they are read in lists, on phones.`,
  },
  check: ({ entries, entryTranslations, threads, threadTranslations }) =>
    [entries, entryTranslations, threads, threadTranslations].flat().flatMap(checkFile),
  refused: 'title: "A court bans the movement."',
  accepted: 'title: "A court bans the movement"',
};
