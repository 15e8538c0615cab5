import type { Language } from '../domain/language.ts';

/** Kinds of findings about an address, with what an editor does about each. */
type Found = 'moved' | 'gone' | 'certificate' | 'blocked' | 'timeout' | 'broken' | 'insecure' | 'refused';

/** Words of the watch over the sources; `{…}` is filled in. */
export interface WatchWords {
  /** `{day}` */
  readonly title: string;
  /** `{asked}`, `{answer}` and `{left}` addresses. */
  readonly counts: string;
  readonly allAnswer: string;
  readonly lasting: string;
  readonly moved: string;
  readonly passing: string;
  /** Why nothing is to be done about what failed for the first time. */
  readonly passingHint: string;
  readonly columns: readonly [what: string, address: string, file: string, mend: string];
  readonly kinds: { readonly [kind in Found]: string };
  /** `{days}` and the day of the first failure, `{since}`. */
  readonly since: string;
  /** What to do; `{field}` of the file, `{to}` where it leads. */
  readonly mends: { readonly [kind in Exclude<Found, 'gone'>]: string } & {
    readonly goneWithCopy: string;
    readonly goneWithoutCopy: string;
    readonly goneCopy: string;
  };
  /** `{more}` rows that are left out. */
  readonly more: string;
  /** `{done}` of `{total}` addresses. */
  readonly progress: string;
  /** `{count}` addresses that an unfinished round has asked already. */
  readonly resumed: string;
  /** `{count}` addresses are asked a second time. */
  readonly again: string;
  /** `{path}` */
  readonly written: string;
  /** `{option}` */
  readonly unknownOption: string;
  readonly usage: string;
}

const kk: WatchWords = {
  title: 'Дереккөздердің мекенжайлары, {day}',
  counts: 'Сұралғаны: {asked}. Ашылғаны: {answer}. Уақыт жетпей қалғаны: {left}.',
  allAnswer: 'Сұралған мекенжайлардың бәрі ашылады.',
  lasting: 'Ұзақ уақыттан бері ашылмайды',
  moved: 'Басқа мекенжайға көшкен',
  passing: 'Әзірге ашылмады',
  passingHint:
    'Бұлар кейінірек тағы сұралады. Бір реттік сәтсіздік мекенжайдың жойылғанын білдірмейді: әзірге ештеңе істемеңіз.',
  columns: ['Не болды', 'Мекенжай', 'Файл', 'Не істеу керек'],
  kinds: {
    moved: 'көшкен',
    gone: 'жоқ',
    certificate: 'сертификаты жарамсыз',
    blocked: 'сервер рұқсат бермейді',
    timeout: 'уақытында жауап бермеді',
    broken: 'қате қайтарды',
    insecure: 'шифрсыз ғана ашылады',
    refused: 'жалпыға ашық желіде емес',
  },
  since: '{days} рет, {since} күнінен бастап',
  mends: {
    moved: '{to} бетін ашыңыз. Мәтін сол болса, файлдың {field} өрісіне осы мекенжайды жазыңыз.',
    goneWithCopy:
      'Мұрағаттағы көшірмесі бар, сондықтан оқырман оны оқи алады. Басылымның сайтынан жаңа мекенжайын іздеңіз; таппасаңыз, ештеңе өзгертпеңіз.',
    goneWithoutCopy:
      'web.archive.org сайтынан көшірмесін іздеп, мекенжайын archivedUrl өрісіне жазыңыз. Таппасаңыз, archivedUrl атауын unknown тізіміне қосыңыз.',
    goneCopy:
      'Басқа көшірмесін іздеп, {field} өрісін түзетіңіз. Таппасаңыз, өрісті алып тастап, атауын unknown тізіміне қосыңыз.',
    certificate: 'Браузерде ашып көріңіз. Браузер де ескертсе, мұрағаттағы көшірмесін archivedUrl өрісіне жазыңыз.',
    blocked: 'Браузерде ашып көріңіз. Ашылса, ештеңе істеудің қажеті жоқ.',
    timeout: 'Басқа желіден ашып көріңіз. Ашылмаса, мұрағаттағы көшірмесін archivedUrl өрісіне жазыңыз.',
    broken: 'Браузерде ашып көріңіз. Ашылмаса, мұрағаттағы көшірмесін archivedUrl өрісіне жазыңыз.',
    insecure:
      'https:// арқылы ашылатын мекенжайын іздеңіз. Таппасаңыз, мұрағаттағы көшірмесін archivedUrl өрісіне жазыңыз.',
    refused:
      'Мекенжай жалпыға ашық желіден тыс жерге апарады. Оны тексеріп, жалпыға ашық мекенжаймен ауыстырыңыз не алып тастаңыз.',
  },
  more: 'Тағы {more}: толық тізім JSON файлында.',
  progress: 'Сұралды: {done}/{total}',
  resumed: 'Аяқталмаған тексеру жалғасады: {count} мекенжай бұрын сұралған.',
  again: 'Ашылмаған {count} мекенжай екінші рет сұралады.',
  written: 'Жазылды: {path}',
  unknownOption: '«{option}» деген параметр жоқ не мәні жарамайды.',
  usage: `npm run watch:sources [-- параметрлер]

Әр дереккөздің мекенжайы мен мұрағаттағы көшірмесінің әлі ашылатынын тексереді.
  --lang kk|ru|en     есептің тілі
  --minutes 40        ең көп уақыты; үлгермегені келесі жолы сұралады
  --pause 2000        бір серверге екі сұраудың арасындағы миллисекунд
  --again 60          ашылмағандары екінші рет сұралғанша күтетін секунд`,
};

const ru: WatchWords = {
  title: 'Адреса источников, {day}',
  counts: 'Спрошено: {asked}. Отвечают: {answer}. Не успели спросить: {left}.',
  allAnswer: 'Все спрошенные адреса отвечают.',
  lasting: 'Давно не открываются',
  moved: 'Переехали',
  passing: 'Пока не открылись',
  passingHint: 'Их спросят ещё раз. Одна неудача не значит, что адреса больше нет: пока ничего не делайте.',
  columns: ['Что', 'Адрес', 'Файл', 'Что сделать'],
  kinds: {
    moved: 'переехал',
    gone: 'нет страницы',
    certificate: 'негодный сертификат',
    blocked: 'сервер не пускает',
    timeout: 'не ответил вовремя',
    broken: 'вернул ошибку',
    insecure: 'только без шифрования',
    refused: 'не в открытой сети',
  },
  since: 'раз: {days}, начиная с {since}',
  mends: {
    moved: 'Откройте {to}. Если текст тот же, запишите этот адрес в поле {field} файла.',
    goneWithCopy:
      'Есть архивная копия, поэтому читатель источник прочтёт. Поищите новый адрес на сайте издания; если его нет, ничего не меняйте.',
    goneWithoutCopy:
      'Поищите копию на web.archive.org и запишите её адрес в поле archivedUrl. Если копии нет, назовите archivedUrl в списке unknown.',
    goneCopy:
      'Поищите другую копию и исправьте поле {field}. Если её нет, уберите поле и назовите его в списке unknown.',
    certificate: 'Откройте в браузере. Если предупреждает и он, запишите адрес архивной копии в поле archivedUrl.',
    blocked: 'Откройте в браузере. Если открывается, делать ничего не нужно.',
    timeout: 'Откройте из другой сети. Если не открывается, запишите адрес архивной копии в поле archivedUrl.',
    broken: 'Откройте в браузере. Если не открывается, запишите адрес архивной копии в поле archivedUrl.',
    insecure:
      'Поищите адрес, который открывается по https://. Если его нет, запишите адрес архивной копии в поле archivedUrl.',
    refused: 'Адрес ведёт не в открытую сеть. Проверьте его и замените открытым адресом или уберите.',
  },
  more: 'Ещё {more}: полный список в файле JSON.',
  progress: 'Спрошено {done} из {total}',
  resumed: 'Продолжаем неоконченную проверку: адресов, которые уже спрошены, {count}.',
  again: 'Не открылись и будут спрошены ещё раз: {count}.',
  written: 'Записано: {path}',
  unknownOption: 'Параметра «{option}» нет, или его значение не годится.',
  usage: `npm run watch:sources [-- параметры]

Проверяет, открываются ли ещё адрес каждого источника и его архивная копия.
  --lang kk|ru|en     язык отчёта
  --minutes 40        сколько времени можно потратить; остальное спросят в следующий раз
  --pause 2000        миллисекунды между двумя вопросами к одному серверу
  --again 60          через сколько секунд спросить ещё раз то, что не открылось`,
};

const en: WatchWords = {
  title: 'Addresses of sources on {day}',
  counts: 'Asked: {asked}. Answering: {answer}. Not asked before the time was over: {left}.',
  allAnswer: 'Every address that was asked answers.',
  lasting: 'Not opening for some time',
  moved: 'Moved elsewhere',
  passing: 'Not opening for now',
  passingHint: 'These are asked again. One failure does not mean that an address is dead: do nothing yet.',
  columns: ['What', 'Address', 'File', 'What to do'],
  kinds: {
    moved: 'moved',
    gone: 'gone',
    certificate: 'bad certificate',
    blocked: 'refuses us',
    timeout: 'no answer in time',
    broken: 'an error',
    insecure: 'without encryption only',
    refused: 'not on the public internet',
  },
  since: '{days} times since {since}',
  mends: {
    moved: 'Open {to}. If the text is the same, write that address in the field {field} of the file.',
    goneWithCopy:
      'There is an archived copy, so readers can still read it. Look for a new address on the site of the outlet; if there is none, change nothing.',
    goneWithoutCopy:
      'Look for a copy on web.archive.org, and write its address as archivedUrl. If there is none, name archivedUrl under unknown.',
    goneCopy:
      'Look for another copy, and mend the field {field}. If there is none, remove the field and name it under unknown.',
    certificate: 'Open it in a browser. If that warns too, write the address of an archived copy as archivedUrl.',
    blocked: 'Open it in a browser. If it opens, there is nothing to do.',
    timeout: 'Open it from another network. If it does not open, write the address of an archived copy as archivedUrl.',
    broken: 'Open it in a browser. If it does not open, write the address of an archived copy as archivedUrl.',
    insecure:
      'Look for an address that opens over https://. If there is none, write the address of an archived copy as archivedUrl.',
    refused: 'The address leads out of the public internet. Check it, and replace it with a public one or remove it.',
  },
  more: '{more} more: the JSON file lists them all.',
  progress: 'Asked {done} of {total}',
  resumed: 'An unfinished round goes on: {count} addresses were asked before.',
  again: '{count} addresses that did not open are asked a second time.',
  written: 'Written: {path}',
  unknownOption: 'There is no option "{option}", or its value is of no use.',
  usage: `npm run watch:sources [-- options]

Asks whether the address of each source, and its archived copy, still opens.
  --lang kk|ru|en     language of the report
  --minutes 40        most time to spend; what is left is asked the next time
  --pause 2000        milliseconds between two questions to one server
  --again 60          seconds until what did not open is asked a second time`,
};

export const watchWords: { readonly [language in Language]: WatchWords } = { kk, ru, en };
