import type { Check } from '../check.ts';
import { toPlainText } from '../../domain/body.ts';
import type { Language } from '../../domain/language.ts';
import type { Problem } from '../problem.ts';
import type { TextOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Spot } from '../report.ts';
import { toForeignScript } from '../script-of-text.ts';
import type { Script } from '../script-of-text.ts';
import type { Message, Messages } from '../message.ts';
import { toMessage } from '../message.ts';

const name = 'text-fits-its-language';
const report = createErrorReport(name);

const names: Readonly<Record<'title' | 'summary' | 'body', Message>> = {
  title: { kk: 'title', ru: 'title', en: 'title' },
  summary: { kk: 'summary', ru: 'summary', en: 'summary' },
  body: { kk: 'Мәтін', ru: 'Текст', en: 'The body' },
};

const says = {
  foreign: (script: Script, language: Language): Message => ({
    kk: `${script === 'Latin' ? 'латын' : 'кирилл'} әріптерімен жазылған, ал файлдың тілі – «${language}». Аударыңыз не файлдың атын өзгертіңіз.`,
    ru: `написано ${script === 'Latin' ? 'латиницей' : 'кириллицей'}, а язык файла – «${language}». Переведите или переименуйте файл.`,
    en: `it is in ${script} letters, but the file is in "${language}". Translate it, or rename the file.`,
  }),
  notKazakh: {
    kk: 'ә ғ қ ң ө ұ ү һ і әріптерінің бірде-бірі жоқ, демек қазақша емес не орыс пернетақтасымен терілген. Қазақ пернетақтасымен теріңіз.',
    ru: 'нет ни одной из букв ә ғ қ ң ө ұ ү һ і – значит, это не казахский или набрано в русской раскладке. Наберите в казахской.',
    en: 'it has none of the letters ә ғ қ ң ө ұ ү һ і, so it is not Kazakh, or was typed on a Russian keyboard. Type it on a Kazakh one.',
  },
} satisfies Messages;

const ownKazakhLetters = /[әғқңөұүһі]/iu;
const longEnoughToTell = 120;

function explain(text: string, language: Language): Message | undefined {
  const foreign = toForeignScript(text, language);
  if (foreign !== undefined) return says.foreign(foreign, language);
  if (text.length < longEnoughToTell) return undefined;
  return language === 'kk' && !ownKazakhLetters.test(text) ? says.notKazakh : undefined;
}

function checkText(file: TextOf<{ readonly title: string; readonly summary: string }>, language: Language): Problem[] {
  const { title, summary } = file.data;
  const say = (part: keyof typeof names, text: string, spot: Spot): Problem[] => {
    const reason = explain(text, language);
    if (reason === undefined) return [];
    return [
      report(
        file,
        spot,
        toMessage((reader) => `${names[part][reader]}: ${reason[reader]}`),
      ),
    ];
  };
  return [
    ...say('title', title, { field: ['title'] }),
    ...say('summary', summary, { field: ['summary'] }),
    ...say('body', toPlainText(file.body.blocks), { place: { line: file.body.line, column: 1 } }),
  ];
}

export const textFitsItsLanguage: Check = {
  name,
  description: {
    kk: 'Тақырып, қысқаша мазмұн және мәтін өз тілінің әріптерімен, қазақшасы қазақ әріптерімен жазылады, әйтпесе оларды іздеу таппайды.',
    ru: 'Заголовки, краткие изложения и тексты написаны буквами своего языка, казахские – казахскими, иначе их не найдёт поиск.',
    en: 'Titles, summaries and bodies are written in the letters of their language, and Kazakh in its own.',
  },
  check: ({ entries, entryTranslations, threads, threadTranslations }) => [
    ...[...entries, ...threads].flatMap((file) => checkText(file, file.data.language)),
    ...[...entryTranslations, ...threadTranslations].flatMap((file) => checkText(file, file.language)),
  ],
  refused: '# dvk-ban.en.mdx\ntitle: Суд запретил движение',
  accepted: '# dvk-ban.en.mdx\ntitle: A court bans the movement',
};
