import type { ProblemCode } from '../contribute/draft.ts';
import type { GroupName, QuestionName } from '../contribute/fields.ts';
import type { Language } from '../domain/language.ts';
import type { QuestionWords } from './contribute-words.ts';

type GroupQuestion = Extract<
  QuestionName,
  | 'quoteSource'
  | 'quotePrefix'
  | 'quoteSuffix'
  | 'quoteTranslation'
  | 'relation'
  | 'relationTo'
  | 'relationWhy'
  | 'relationSource'
  | 'translation'
  | 'translationTitle'
  | 'translationSummary'
  | 'translationQuotes'
  | 'translationBody'
  | 'translator'
>;
type GroupProblem = Extract<
  ProblemCode,
  | 'unknown-entry'
  | 'no-such-source'
  | 'quote-count'
  | 'language-of-entry'
  | 'role-is-one-a-day'
  | 'quote-is-translated-once'
  | 'relation-says-why'
  | 'relation-is-written-once'
  | 'relation-fits-kinds'
  | 'relation-fits-time'
  | 'led-to-has-source'
>;

/** Words about further sources and quotes, relations and translations of an entry. */
export interface GroupWords {
  readonly questions: { readonly [name in GroupQuestion]: QuestionWords };
  readonly problems: { readonly [code in GroupProblem]: string };
  /** Buttons of the form. */
  readonly add: { readonly [group in GroupName]: string };
  readonly remove: string;
  /** Questions of the terminal, answered by yes or no. */
  readonly askMore: { readonly [group in GroupName]: string };
  /** Titles of the parts of the form. */
  readonly titles: { readonly relation: string; readonly translation: string };
  /** What is folded away below a quote. */
  readonly aroundQuote: string;
  /** An issue asks fewer questions than the form. */
  readonly issueIsSmall: string;
  /** Before the language in which an empty answer writes the entry, `{language}`. */
  readonly languageByDefault: string;
}

const kk: GroupWords = {
  questions: {
    quoteSource: {
      label: 'Дәйексөз қай дереккөзде тұр?',
      hint: 'Дереккөздің реттік нөмірі. Дереккөз біреу болса, бос қалдырыңыз.',
    },
    quotePrefix: {
      label: 'Дәйексөздің алдындағы бірер сөз',
      hint: 'Дереккөзде қалай тұрса, солай: тексеретін адам оны тез табады.',
    },
    quoteSuffix: { label: 'Дәйексөзден кейінгі бірер сөз' },
    quoteTranslation: { label: 'Дәйексөздің жазба тіліндегі аудармасы', hint: 'Дәйексөз басқа тілде болса ғана.' },
    relation: {
      label: 'Бұл жазба басқа жазбамен қалай байланысты?',
      hint: 'Уақыт жағынан кейін болғаны байланыс емес.',
    },
    relationTo: { label: 'Қай жазбамен?', hint: 'Тақырыбын тере бастаңыз да, ұсынылғандардан таңдаңыз.' },
    relationWhy: { label: 'Қай мағынада?', hint: 'Бір қысқа сөйлеммен.' },
    relationSource: {
      label: 'Байланысты қай дереккөз айтады?',
      hint: 'Дереккөздің реттік нөмірі. «Мынаған әкелді» дегенге міндетті.',
    },
    translation: { label: 'Аударма тілі' },
    translationTitle: { label: 'Аударылған тақырып' },
    translationSummary: { label: 'Аударылған қысқаша мазмұн' },
    translationQuotes: {
      label: 'Аударылған дәйексөздер',
      hint: 'Әр жолға біреуін, жазбадағы ретімен. Осы тілде айтылған дәйексөзді аудармаңыз.',
    },
    translationBody: { label: 'Аударылған мәтін' },
    translator: { label: 'Аудармашы қандай атпен қол қояды?', hint: 'Бос болса, жазбаның астындағы ат жазылады.' },
  },
  problems: {
    'unknown-entry': 'Мұрағатта «{name}» деген жазба жоқ. Тақырыбын теріп, ұсынылғандардан таңдаңыз.',
    'no-such-source': '{value}-дереккөз сипатталмаған. Бар дереккөздің нөмірін таңдаңыз не сол дереккөзді қосыңыз.',
    'quote-count':
      'Бұл тілге аударылатын дәйексөз саны – {count}, ал мұнда {lines} жол бар. Әр дәйексөзді бір жолға жазыңыз.',
    'language-of-entry': 'Бұл – жазбаның өз тілі. Басқа тілді таңдаңыз не осы аударманы алып тастаңыз.',
    'role-is-one-a-day': 'Мұрағатта бұл адамның сол күнгі қызметі басқаша аталған. Тексеріп, бірдей жазыңыз.',
    'quote-is-translated-once':
      'Дәйексөз осы тілдің өзінде айтылған. Аудармасын өшіріңіз не дәйексөздің тілін түзетіңіз.',
    'relation-says-why': 'Мұндай байланыстың қай мағынада екенін айту керек. Бір қысқа сөйлем жазыңыз.',
    'relation-is-written-once': 'Бұл байланыс екі рет тұр. Біреуін қалдырыңыз.',
    'relation-fits-kinds': 'Мұндай түрдегі жазба ол жазбамен бұлай байланыспайды. Басқа байланыс таңдаңыз.',
    'relation-fits-time':
      'Күндері бұл байланысқа сай емес: екінші жазба кейін болған не керісінше. Байланысты не күнді түзетіңіз.',
    'led-to-has-source': '«Мынаған әкелді» деген байланысты дереккөз айтуы керек. Оның нөмірін таңдаңыз.',
  },
  add: {
    source: 'Тағы бір дереккөз қосу',
    quote: 'Тағы бір дәйексөз қосу',
    relation: 'Тағы бір байланыс қосу',
    translation: 'Тағы бір аударма қосу',
  },
  remove: 'Алып тастау',
  askMore: {
    source: 'Тағы бір дереккөз қосасыз ба? (и/ж)',
    quote: 'Осы адамның тағы бір дәйексөзін қосасыз ба? (и/ж)',
    relation: 'Басқа жазбамен байланысын көрсетесіз бе? (и/ж)',
    translation: 'Басқа тілдегі аудармасын қосасыз ба? (и/ж)',
  },
  titles: { relation: 'Басқа жазбалармен байланысы', translation: 'Басқа тілдегі аудармасы' },
  aroundQuote: 'Дәйексөздің алды-артындағы сөздер мен аудармасы',
  issueIsSmall: 'Өтінімде бұл жауаптардың кейбіріне сұрақ жоқ: мәтінді көшіріп алып, бос өтінім ашу',
  languageByDefault: 'Enter – {language}',
};

const ru: GroupWords = {
  questions: {
    quoteSource: {
      label: 'В каком источнике стоит цитата?',
      hint: 'Порядковый номер источника. Если источник один, оставьте пустым.',
    },
    quotePrefix: {
      label: 'Несколько слов перед цитатой',
      hint: 'Так, как в источнике: по ним её быстрее найдёт тот, кто проверяет.',
    },
    quoteSuffix: { label: 'Несколько слов после цитаты' },
    quoteTranslation: { label: 'Перевод цитаты на язык записи', hint: 'Только если цитата на другом языке.' },
    relation: {
      label: 'Как эта запись связана с другой?',
      hint: 'То, что одно было после другого, связью не считается.',
    },
    relationTo: { label: 'С какой записью?', hint: 'Начните набирать её заголовок и выберите из предложенных.' },
    relationWhy: { label: 'В каком смысле?', hint: 'Одной короткой фразой.' },
    relationSource: {
      label: 'Какой источник говорит об этой связи?',
      hint: 'Порядковый номер источника. Для связи «привело к» обязательно.',
    },
    translation: { label: 'Язык перевода' },
    translationTitle: { label: 'Переведённый заголовок' },
    translationSummary: { label: 'Переведённое краткое изложение' },
    translationQuotes: {
      label: 'Переведённые цитаты',
      hint: 'По одной в строке, в том порядке, в каком они стоят в записи. Цитату, сказанную на этом языке, не переводите.',
    },
    translationBody: { label: 'Переведённый текст' },
    translator: {
      label: 'Каким именем подписать перевод?',
      hint: 'Если оставить пустым, подпись будет той же, что под записью.',
    },
  },
  problems: {
    'unknown-entry': 'Записи «{name}» в архиве нет. Наберите её заголовок и выберите из предложенных.',
    'no-such-source': 'Источник {value} не описан. Выберите номер того, который есть, или добавьте этот.',
    'quote-count':
      'На этот язык нужно перевести столько цитат: {count}, а строк здесь: {lines}. Каждую цитату запишите в одну строку.',
    'language-of-entry': 'Это язык самой записи. Выберите другой или уберите этот перевод.',
    'role-is-one-a-day': 'В архиве должность этого человека в тот день названа иначе. Проверьте и напишите одинаково.',
    'quote-is-translated-once': 'Цитата сказана на этом же языке. Удалите перевод или исправьте язык цитаты.',
    'relation-says-why': 'Для такой связи нужно сказать, в каком смысле. Напишите одну короткую фразу.',
    'relation-is-written-once': 'Эта связь стоит дважды. Оставьте одну.',
    'relation-fits-kinds': 'Запись такого вида так с другой не связывают. Выберите другую связь.',
    'relation-fits-time':
      'Даты к этой связи не подходят: другая запись была позже или наоборот. Исправьте связь или дату.',
    'led-to-has-source': 'О связи «привело к» должен сказать источник. Выберите его номер.',
  },
  add: {
    source: 'Добавить ещё источник',
    quote: 'Добавить ещё цитату',
    relation: 'Добавить ещё связь',
    translation: 'Добавить ещё перевод',
  },
  remove: 'Убрать',
  askMore: {
    source: 'Добавить ещё источник? (д/н)',
    quote: 'Добавить ещё цитату этого же человека? (д/н)',
    relation: 'Указать связь с другой записью? (д/н)',
    translation: 'Добавить перевод на другой язык? (д/н)',
  },
  titles: { relation: 'Связи с другими записями', translation: 'Перевод на другие языки' },
  aroundQuote: 'Слова вокруг цитаты и её перевод',
  issueIsSmall: 'В заявке есть вопросы не для всех этих ответов: скопируйте текст и откройте пустую заявку',
  languageByDefault: 'Enter – {language}',
};

const en: GroupWords = {
  questions: {
    quoteSource: {
      label: 'In which source does the quote stand?',
      hint: 'The number of the source. Leave it empty when there is only one.',
    },
    quotePrefix: {
      label: 'A few words before the quote',
      hint: 'As the source has them: whoever checks it finds it sooner.',
    },
    quoteSuffix: { label: 'A few words after the quote' },
    quoteTranslation: {
      label: 'The quote in the language of the entry',
      hint: 'Only when the quote is in another language.',
    },
    relation: {
      label: 'How is this entry related to another?',
      hint: 'That one came after the other is not a relation.',
    },
    relationTo: { label: 'To which entry?', hint: 'Begin to type its headline, and choose from those offered.' },
    relationWhy: { label: 'In what sense?', hint: 'In one short clause.' },
    relationSource: { label: 'Which source says so?', hint: 'The number of the source. Needed for “led to”.' },
    translation: { label: 'Language of the translation' },
    translationTitle: { label: 'The headline in that language' },
    translationSummary: { label: 'The summary in that language' },
    translationQuotes: {
      label: 'The quotes in that language',
      hint: 'One a line, in the order of the entry. Do not translate a quote that was said in that language.',
    },
    translationBody: { label: 'The text in that language' },
    translator: { label: 'Which name shall stand below the translation?', hint: 'If empty, the name below the entry.' },
  },
  problems: {
    'unknown-entry': 'The archive has no entry “{name}”. Type its headline, and choose from those offered.',
    'no-such-source': 'There is no source {value}. Choose the number of one that is there, or add that source.',
    'quote-count':
      'Quotes to translate into this language: {count}; lines here: {lines}. Write each quote in one line.',
    'language-of-entry': 'This is the language of the entry itself. Choose another, or remove this translation.',
    'role-is-one-a-day':
      'The archive calls the role of this person on that day otherwise. Look it up, and write it alike.',
    'quote-is-translated-once':
      'The quote was said in this very language. Delete the translation, or correct the language of the quote.',
    'relation-says-why': 'Such a relation must say in what sense. Write one short clause.',
    'relation-is-written-once': 'This relation stands twice. Keep one of the two.',
    'relation-fits-kinds': 'An entry of this kind does not stand in such a relation. Choose another relation.',
    'relation-fits-time':
      'The dates do not fit this relation: the other entry came later, or earlier. Correct the relation or the date.',
    'led-to-has-source': 'A source must say that one “led to” the other. Choose its number.',
  },
  add: {
    source: 'Add another source',
    quote: 'Add another quote',
    relation: 'Add another relation',
    translation: 'Add another translation',
  },
  remove: 'Remove',
  askMore: {
    source: 'Add another source? (y/n)',
    quote: 'Add another quote of the same speaker? (y/n)',
    relation: 'Relate it to another entry? (y/n)',
    translation: 'Add a translation into another language? (y/n)',
  },
  titles: { relation: 'Relations to other entries', translation: 'In other languages' },
  aroundQuote: 'Words around the quote, and its translation',
  issueIsSmall: 'An issue has no questions for all these answers: copy the text, and open an empty issue',
  languageByDefault: 'Enter for {language}',
};

export const groupWords: { readonly [language in Language]: GroupWords } = { kk, ru, en };
