import type { Check } from '../check.ts';
import type { FieldPath } from '../field-places.ts';
import type { Message, Messages } from '../message.ts';
import { formatPath } from '../gate/explain-issue.ts';
import { toPosition } from '../position.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile, TextOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Spot } from '../report.ts';

const name = 'letters-fit-their-language';
const report = createErrorReport(name);

const says = {
  foreign: (place: string, word: string, letter: string): Message => ({
    kk: `${place}«${word}» сөзіндегі «${letter}» әрпі қазақ әліпбиінде де, орыс әліпбиінде де жоқ, сондықтан іздеу бұл сөзді таппайды. Сөзді қайта теріңіз.`,
    ru: `${place}буквы «${letter}» в слове «${word}» нет ни в казахском, ни в русском алфавите, и поиск его не найдёт. Наберите слово заново.`,
    en: `${place}the letter "${letter}" in the word "${word}" is in neither the Kazakh nor the Russian alphabet, so search would not find it. Type the word anew.`,
  }),
  digit: (place: string, word: string, digit: string): Message => ({
    kk: `${place}«${word}» сөзінің ішінде «${digit}» цифры тұр: қазақ әрпі басқа пернетақтада терілген. Сөзді қазақ пернетақтасымен қайта теріңіз.`,
    ru: `${place}в слове «${word}» стоит цифра «${digit}»: казахская буква набрана в другой раскладке. Наберите слово заново в казахской.`,
    en: `${place}the digit "${digit}" stands within the word "${word}": a Kazakh letter was typed on another keyboard. Type the word anew on a Kazakh one.`,
  }),
  noKazakh: (place: string): Message => ({
    kk: `${place}ә ғ қ ң ө ұ ү һ і әріптерінің бірде-бірі жоқ, демек қазақша емес не орыс пернетақтасымен терілген. Дереккөзден қайта көшіріңіз не тілін түзетіңіз.`,
    ru: `${place}нет ни одной из букв ә ғ қ ң ө ұ ү һ і – значит, это не казахский или набрано в русской раскладке. Скопируйте из источника заново или исправьте язык.`,
    en: `${place}it has none of the letters ә ғ қ ң ө ұ ү һ і, so it is not Kazakh, or was typed on a Russian keyboard. Copy it anew from the source, or correct the language.`,
  }),
} satisfies Messages;

/** Letters of other Cyrillic alphabets that are taken for Kazakh or Russian ones. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ҝ: 'қ',
    ӄ: 'қ',
    ќ: 'қ',
    ҡ: 'қ',
    ӷ: 'ғ',
    ҕ: 'ғ',
    ђ: 'ғ',
    ӈ: 'ң',
    ҥ: 'ң',
    ӊ: 'ң',
    ѳ: 'ө',
    ӫ: 'ө',
  }).concat(Object.entries({ ӯ: 'ұ', ў: 'у', ї: 'і', ӏ: 'і', є: 'е', ѓ: 'г', ґ: 'г', ҳ: 'һ', ћ: 'һ', ӛ: 'ә' })),
);
/** What the Kazakh keyboard has on the row of digits. */
const onDigits: ReadonlyMap<string, string> = new Map(
  Object.entries({ 2: 'ә', 3: 'і', 4: 'ң', 5: 'ғ', 8: 'ү', 9: 'ұ', 0: 'қ' }),
);

const foreignLetter = /[^\P{Script=Cyrillic}\p{M}а-яёА-ЯЁәғқңөұүһіӘҒҚҢӨҰҮҺІ]/u;
const digitInWord = /(?<=[а-яәғқңөұүһі])[0234589](?=[а-яәғқңөұүһі])/u;
const ownLetters = /[әғқңөұүһі]/iu;
/** An honest Kazakh sentence of this length has at least one letter of its own. */
const longEnoughToTell = 60;

interface Slip {
  readonly offset: number;
  readonly word: string;
  readonly mended: string;
  readonly message: (place: string) => Message;
}

function mendWord(word: string, known: ReadonlyMap<string, string>): string {
  return word.replace(/[\p{Script=Cyrillic}\d]/gu, (sign) => {
    const right = known.get(sign.toLowerCase()) ?? sign;
    return sign === sign.toLowerCase() ? right : right.toUpperCase();
  });
}

/** The first letter or digit that the language does not have in such a place. */
function findSlip(text: string, language: 'kk' | 'ru'): Slip | undefined {
  const letter = foreignLetter.exec(text);
  const digit = language === 'kk' ? digitInWord.exec(text) : null;
  const match = letter ?? digit;
  if (match === null) return undefined;
  const before = /[\p{L}\p{M}\d]*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\d]*/u.exec(text.slice(match.index))?.[0] ?? '';
  const word = before + after;
  const say = letter === null ? says.digit : says.foreign;
  return {
    offset: match.index - before.length,
    word,
    mended: mendWord(word, letter === null ? onDigits : lookAlikes),
    message: (place) => say(place, word, match[0]),
  };
}

function toProblem(file: TextOf<unknown>, spot: Spot, place: string, { word, mended, message }: Slip): Problem {
  const mend = mended === word ? undefined : { replaced: word, by: mended };
  return report(file, spot, message(place), mend);
}

function checkField(file: TextOf<unknown>, at: FieldPath, text: string | undefined, language: string): Problem[] {
  if (text === undefined || (language !== 'kk' && language !== 'ru')) return [];
  const slip = findSlip(text, language);
  return slip === undefined ? [] : [toProblem(file, { field: at }, `${formatPath(at)}: `, slip)];
}

function checkText(file: TextOf<{ readonly title: string; readonly summary: string }>, language: string): Problem[] {
  const { title, summary } = file.data;
  const slip = language === 'kk' || language === 'ru' ? findSlip(file.body.text, language) : undefined;
  return [
    ...checkField(file, ['title'], title, language),
    ...checkField(file, ['summary'], summary, language),
    ...(slip === undefined ? [] : [toProblem(file, { place: toPlaceInFile(file, slip.offset) }, '', slip)]),
  ];
}

function toPlaceInFile({ body }: TextOf<unknown>, offset: number) {
  const { line, column } = toPosition(body.text, offset);
  return { line: line + body.line - 1, column };
}

/** Quotes that were compared with their capture stand as the source printed them. */
function checkQuotes(file: EntryFile): Problem[] {
  return file.data.quotes.flatMap(({ exact, language, verified }, index) => {
    if (verified !== undefined) return [];
    const at = ['quotes', index, 'exact'];
    if (language === 'kk' && exact.length >= longEnoughToTell && !ownLetters.test(exact)) {
      return [report(file, { field: at }, says.noKazakh(`${formatPath(at)}: `))];
    }
    return checkField(file, at, exact, language);
  });
}

export const lettersFitTheirLanguage: Check = {
  name,
  description: {
    kk: 'Қазақша және орысша мәтінде сол тілдердің әріптері ғана болады: «ҝ» не «же4іл» секілді басқа пернетақтаның таңбасын іздеу таппайды. Салыстырылған дәйексөз дереккөздегідей қалады.',
    ru: 'В казахском и русском тексте только буквы этих языков: знак другой раскладки, как в «ҝазақ» или «же4іл», поиском не находится. Сверенная цитата остаётся такой, как в источнике.',
    en: 'Kazakh and Russian text has the letters of these languages alone: a sign of another keyboard, as in "ҝазақ" or "же4іл", is never found. A quote that was compared stands as the source has it.',
  },
  check: ({ entries, entryTranslations, threads, threadTranslations }) => [
    ...[...entries, ...threads].flatMap((file) => checkText(file, file.data.language)),
    ...[...entryTranslations, ...threadTranslations].flatMap((file) => checkText(file, file.language)),
    ...entries.flatMap(checkQuotes),
    ...entryTranslations.flatMap((file) =>
      Object.entries(file.data.quotes).flatMap(([id, text]) => checkField(file, ['quotes', id], text, file.language)),
    ),
  ],
  refused: 'title: "Сот ҝозғалысқа тыйым салды"',
  accepted: 'title: "Сот қозғалысқа тыйым салды"',
};
