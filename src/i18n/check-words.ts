import type { Language } from '../domain/language.ts';
import type { CountedWord } from './plural.ts';

/** Words of `npm run check:content`; `{…}` is filled in by the command. */
export interface CheckWords {
  readonly usage: string;
  /** Before the sentence that says why a rule is asked for. */
  readonly why: string;
  /** Before a line that is ready to paste. */
  readonly write: string;
  readonly severities: { readonly [severity in 'error' | 'warning']: string };
  readonly counted: {
    readonly [
      what in
        | 'entries'
        | 'quotes'
        | 'translations'
        | 'threads'
        | 'actors'
        | 'sources'
        | 'unknown'
        | 'errors'
        | 'warnings'
        | 'files'
    ]: CountedWord;
  };
  readonly noProblems: string;
  /** `{option}` */
  readonly unknownOption: string;
  /** `{option}` */
  readonly noValue: string;
  /** `{option}`, `{value}`, `{choices}` */
  readonly unknownValue: string;
  /** `{path}` */
  readonly absentFile: string;
  /** `{path}` */
  readonly outsideFile: string;
  /** `{path}` */
  readonly didYouMean: string;
  /** `{count}` files, by `counted.files`. */
  readonly fixed: string;
  readonly nothingToFix: string;
  /** `{count}` and `{total}`, plain numbers. */
  readonly progress: string;
  /** `{version}` */
  readonly oldNode: string;
}

const en: CheckWords = {
  usage: `npm run check:content [-- files…] [--fix] [--lang kk|ru|en] [--reporter terminal|github|json|sarif]

Names every problem of the files under content/: file, line and column, what is
wrong, why it matters, and how to mend it.
  files…      show only the problems of these files or folders; the whole
              archive is read all the same, since files name each other
  --fix       mend what can be mended safely (docs/content-guide.md lists it),
              and say what was changed; with files, only in these
  --lang      language of the messages; else that of LC_ALL, LC_MESSAGES or LANG
  --reporter  terminal; github (annotations, the default where GITHUB_ACTIONS
              is set); json or sarif
  --json      the same as --reporter json
Exit codes: 0 no errors (warnings do not count) · 1 errors were found · 2 the
command was not understood, or a named file is not there.`,
  why: 'why',
  write: 'write',
  severities: { error: 'error', warning: 'warning' },
  counted: {
    entries: { one: 'entry', other: 'entries' },
    quotes: { one: 'quote', other: 'quotes' },
    translations: { one: 'translation', other: 'translations' },
    threads: { one: 'thread', other: 'threads' },
    actors: { one: 'actor', other: 'actors' },
    sources: { one: 'source', other: 'sources' },
    unknown: { one: 'field declared unknown', other: 'fields declared unknown' },
    errors: { one: 'error', other: 'errors' },
    warnings: { one: 'warning', other: 'warnings' },
    files: { one: 'file', other: 'files' },
  },
  noProblems: '0 problems',
  unknownOption: '"{option}" is not an option.',
  noValue: '"{option}" needs a value.',
  unknownValue: '"{value}" is not a value of "{option}". It is one of {choices}.',
  absentFile: 'There is no "{path}". Name a file as in content/entries/2018/dvk-ban.mdx.',
  outsideFile: '"{path}" lies outside content/, and only what lies in it is checked.',
  didYouMean: 'Did you mean "{path}"?',
  fixed: 'Mended {count}.',
  nothingToFix: 'Nothing to mend by itself.',
  progress: '{count} of {total} files read',
  oldNode:
    'This needs Node 22.19 or newer; here runs {version}. Start it with "npm run check:content", which brings its own.',
};

const ru: CheckWords = {
  usage: `npm run check:content [-- файлы…] [--fix] [--lang kk|ru|en] [--reporter terminal|github|json|sarif]

Называет все ошибки в файлах папки content/: файл, строку и столбец, что не так,
почему это важно и как исправить.
  файлы…      показать замечания только этих файлов или папок; архив всё равно
              читается целиком, потому что файлы ссылаются друг на друга
  --fix       исправить то, что можно исправить без риска (список – в
              docs/content-guide.ru.md), и сказать, что изменено; если названы
              файлы, то только в них
  --lang      язык сообщений; иначе язык из LC_ALL, LC_MESSAGES или LANG
  --reporter  terminal; github (аннотации, по умолчанию там, где задана
              GITHUB_ACTIONS); json или sarif
  --json      то же, что --reporter json
Коды выхода: 0 – ошибок нет (предупреждения не считаются) · 1 – есть ошибки ·
2 – команда не понята или названного файла нет.`,
  why: 'зачем',
  write: 'написать',
  severities: { error: 'ошибка', warning: 'предупреждение' },
  counted: {
    entries: { one: 'запись', few: 'записи', many: 'записей', other: 'записи' },
    quotes: { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' },
    translations: { one: 'перевод', few: 'перевода', many: 'переводов', other: 'перевода' },
    threads: { one: 'сюжет', few: 'сюжета', many: 'сюжетов', other: 'сюжета' },
    actors: { one: 'участник', few: 'участника', many: 'участников', other: 'участника' },
    sources: { one: 'источник', few: 'источника', many: 'источников', other: 'источника' },
    unknown: {
      one: 'поле, объявленное неизвестным',
      few: 'поля, объявленных неизвестными',
      many: 'полей, объявленных неизвестными',
      other: 'поля, объявленных неизвестными',
    },
    errors: { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' },
    warnings: { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' },
    files: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
  },
  noProblems: 'замечаний нет',
  unknownOption: 'Параметра «{option}» нет.',
  noValue: 'Для «{option}» нужно значение.',
  unknownValue: '«{value}» – не значение для «{option}». Это одно из следующих: {choices}.',
  absentFile: 'Файла «{path}» нет. Назовите файл так: content/entries/2018/dvk-ban.mdx.',
  outsideFile: '«{path}» лежит вне content/, а проверяется только то, что в ней.',
  didYouMean: 'Возможно, имелось в виду «{path}»?',
  fixed: 'Исправлено: {count}.',
  nothingToFix: 'Исправлять без человека нечего.',
  progress: 'прочитано файлов: {count} из {total}',
  oldNode:
    'Нужен Node 22.19 или новее; здесь {version}. Запустите «npm run check:content» – эта команда приносит свой Node.',
};

const kk: CheckWords = {
  usage: `npm run check:content [-- файлдар…] [--fix] [--lang kk|ru|en] [--reporter terminal|github|json|sarif]

content/ ішіндегі файлдардың барлық қатесін атайды: файлы, жолы мен бағаны, не
дұрыс емес, ол неге маңызды және қалай түзетуге болады.
  файлдар…    осы файлдар мен қалталардың ескертулерін ғана көрсету; файлдар
              бір-біріне сілтейтіндіктен, мұрағат бәрібір түгел оқылады
  --fix       қауіпсіз түзетуге болатынын түзету (тізімі –
              docs/content-guide.kk.md ішінде) және не өзгергенін айту; файлдар
              аталса, тек солардың ішінде
  --lang      хабарлардың тілі; әйтпесе LC_ALL, LC_MESSAGES не LANG тілі
  --reporter  terminal; github (аннотациялар, GITHUB_ACTIONS берілген жерде
              әдепкісі осы); json не sarif
  --json      --reporter json дегенмен бірдей
Шығу кодтары: 0 – қате жоқ (ескертулер есептелмейді) · 1 – қате бар · 2 –
бұйрық түсініксіз не аталған файл жоқ.`,
  why: 'неге',
  write: 'жазыңыз',
  severities: { error: 'қате', warning: 'ескерту' },
  counted: {
    entries: { one: 'жазба', other: 'жазба' },
    quotes: { one: 'дәйексөз', other: 'дәйексөз' },
    translations: { one: 'аударма', other: 'аударма' },
    threads: { one: 'желі', other: 'желі' },
    actors: { one: 'тұлға не мекеме', other: 'тұлға мен мекеме' },
    sources: { one: 'дереккөз', other: 'дереккөз' },
    unknown: { one: 'белгісіз деп көрсетілген өріс', other: 'белгісіз деп көрсетілген өріс' },
    errors: { one: 'қате', other: 'қате' },
    warnings: { one: 'ескерту', other: 'ескерту' },
    files: { one: 'файл', other: 'файл' },
  },
  noProblems: 'қате жоқ',
  unknownOption: '«{option}» деген параметр жоқ.',
  noValue: '«{option}» үшін мән керек.',
  unknownValue: '«{value}» – «{option}» параметрінің мәні емес. Ол мыналардың бірі: {choices}.',
  absentFile: '«{path}» файлы жоқ. Файлды content/entries/2018/dvk-ban.mdx түрінде атаңыз.',
  outsideFile: '«{path}» content/ қалтасынан тыс жатыр, ал соның ішіндегі ғана тексеріледі.',
  didYouMean: '«{path}» демек пе едіңіз?',
  fixed: 'Түзетілгені: {count}.',
  nothingToFix: 'Өздігінен түзететін ештеңе жоқ.',
  progress: 'оқылған файлдар: {count}/{total}',
  oldNode:
    'Node 22.19 не одан жаңасы керек; мұнда {version} тұр. «npm run check:content» деп іске қосыңыз, ол өз Node-ымен келеді.',
};

export const checkWords: { readonly [language in Language]: CheckWords } = { kk, ru, en };
