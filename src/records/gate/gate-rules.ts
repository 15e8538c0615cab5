import type { Rule } from '../rule.ts';

/** What the gate asks of a file before any check sees it, in the order of its steps; a file that fails one is not read further. */
export const gateRules: readonly Rule[] = [
  {
    name: 'file-kind',
    description: {
      kk: 'content/ ішінде тек файлдар мен қалталар жатады: сілтеме оқырманды мұрағаттан тыс алып кетер еді.',
      ru: 'В content/ лежат только файлы и папки: ссылка увела бы читателя за пределы архива.',
      en: 'Only files and folders lie under content/: a link would lead the reader out of the archive.',
    },
    refused: '# content/entries/2018/dvk-ban.mdx is a link to /etc/passwd',
    accepted: '# content/entries/2018/dvk-ban.mdx is a file',
  },
  {
    name: 'file-name',
    description: {
      kk: 'Файл аты – id мен орны; кіші латын әріптері, цифр мен дефис әр жүйеде және мекенжайда бірдей жазылады.',
      ru: 'Имя файла – это его id и место; строчные латинские буквы, цифры и дефисы одинаковы в любой системе и в адресе.',
      en: 'The name of a file is its id and its place; small Latin letters, digits and hyphens are the same on every system and in an address.',
    },
    refused: '# content/entries/2018/DVK ban.mdx',
    accepted: '# content/entries/2018/dvk-ban.mdx',
  },
  {
    name: 'file-size',
    description: {
      kk: 'Жазба қысқа болады: 64 килобайттан үлкен файлды ешкім тексере алмайды.',
      ru: 'Запись коротка: файл больше 64 килобайт никто не проверит.',
      en: 'An entry is short: nobody can review a file of more than 64 kilobytes.',
    },
    refused: '# a file of 80,000 bytes',
    accepted: '# two files of 40,000 bytes',
  },
  {
    name: 'encoding',
    description: {
      kk: 'Файл UTF-8 кодтауымен сақталады, сонда әріптер әр жерде бірдей көрінеді.',
      ru: 'Файл сохранён в UTF-8, чтобы буквы всюду были одними и теми же.',
      en: 'A file is saved in UTF-8, so that its letters are the same everywhere.',
    },
    refused: '# saved as Windows-1251',
    accepted: '# saved as UTF-8',
  },
  {
    name: 'line-length',
    description: {
      kk: 'Жол 8000 әріптен аспайды: одан ұзынын не адам, не салыстыру құралы оқи алмайды.',
      ru: 'В строке не больше 8000 букв: длиннее не прочтёт ни человек, ни программа сравнения.',
      en: 'A line has at most 8,000 letters: neither people nor tools that compare can read a longer one.',
    },
    refused: '# a line of 9,000 letters',
    accepted: '# three lines of 3,000 letters',
  },
  {
    name: 'characters',
    description: {
      kk: 'Көрінбейтін не сөздердің ретін өзгертетін таңбалар болмайды: тексеруші көрмейтін нәрсе жарияланбауға тиіс. Парсы жазуындағы ажыратқыш, эмодзи біріктіргіші және екпін белгісі орнында тұра береді.',
      ru: 'Нет знаков, которых не видно или которые меняют порядок слов: чего не видит проверяющий, того не публикуют. Соединители персидского письма и эмодзи и знаки ударения на своём месте допустимы.',
      en: 'No signs that cannot be seen or that turn words round: what a reviewer cannot see is not published. Joiners of Persian writing and of emoji, and stress marks, may stand where they belong.',
    },
    refused: 'title: "A court\\u200b bans the movement"',
    accepted: 'title: "A court bans the movement"',
  },
  {
    name: 'normalization',
    description: {
      kk: 'Әр әріп Юникодтың NFC қалыпты түрінде бір таңба болып жазылады, сонда іздеу оны табады.',
      ru: 'Каждая буква записана одним знаком, в нормальной форме NFC Юникода, чтобы её находил поиск.',
      en: 'Each letter is one character, in the normal form NFC of Unicode, so that search finds it.',
    },
    refused: 'title: "й"  # и and a breve, two characters',
    accepted: 'title: "й"  # one character',
  },
  {
    name: 'mixed-alphabets',
    description: {
      kk: 'Бір сөз бір әліпбимен жазылады: латын «a» әрпі бар «Қaзақстан» дұрыс көрінгенмен, іздеу оны таппайды.',
      ru: 'Слово написано одним алфавитом: «Кaзахстан» с латинской «a» выглядит верно, но поиском не находится.',
      en: 'A word is written in one alphabet: "Қaзақстан" with a Latin "a" looks right and is never found.',
    },
    refused: 'title: "Қaзақстан"  # with a Latin "a"',
    accepted: 'title: "Қазақстан"',
  },
  {
    name: 'front-matter',
    description: {
      kk: 'Файл басында екі «---» жолының арасында өрістер тұрады, мәтін содан кейін басталады.',
      ru: 'В начале файла между двумя строками «---» стоят поля, за ними начинается текст.',
      en: 'Fields stand at the head of a file between two lines of "---", and the text begins after them.',
    },
    refused: 'id: dvk-ban\nkind: ruling',
    accepted: '---\nid: dvk-ban\nkind: ruling\n---',
  },
  {
    name: 'yaml',
    description: {
      kk: 'Өрістер YAML-дың қарапайым бөлігімен жазылады: аттар, сөздер, тізімдер. Зәкір, бүркеншік ат, тег және қайталанған өріс бірін екіншісінің артына жасырар еді.',
      ru: 'Поля записаны простой частью YAML: имена, слова, списки. Якоря, псевдонимы, теги и повторённые поля прятали бы одно за другим.',
      en: 'Fields are written in the plain part of YAML: names, words, lists. Anchors, aliases, tags and fields that stand twice would hide one thing behind another.',
    },
    refused: 'date: 2018-03-13',
    accepted: 'date: "2018-03-13"',
  },
  {
    name: 'fields',
    description: {
      kk: 'Файлда өз түрінің өрістері ғана болады, әрқайсысы өз пішінінде: бет солардан құралады.',
      ru: 'В файле только поля его вида, каждое в своей форме: из них складывается страница.',
      en: 'A file has the fields of its kind and no others, each in its form: the page is made of them.',
    },
    refused: 'confidence: hihg',
    accepted: 'confidence: high',
  },
  {
    name: 'body',
    description: {
      kk: 'Мәтін – Markdown мен екі тегіміз: <Quote> және <Entry>. Код, HTML және сурет болмайды: бөгде адамның жазбасындағы ештеңе орындалмайды, ал сурет мәтінсіз браузерде де, экран оқығышта да жоғалады. Сурет мүлде болмағандықтан, балама мәтін (alt) туралы ереже керек емес: онда не бейнеленгені сөзбен жазылады.',
      ru: 'Текст – это Markdown и два наших тега, <Quote> и <Entry>. Кода, HTML и картинок нет: из чужой записи ничего не выполняется, а картинка пропадает и в текстовом браузере, и для программы чтения с экрана. Раз картинок нет вовсе, правила о замещающем тексте (alt) не нужно: что на ней, пишут словами.',
      en: 'A body is Markdown and our two tags, <Quote> and <Entry>. No code, HTML or images: nothing of a stranger’s entry is run, and an image is lost to text browsers and screen readers. As there are no images at all, no rule on alternative text is needed: what one shows is written in words.',
    },
    refused: 'Loss was <5 % then, and {x} was cut.',
    accepted: 'Loss was \\<5 % then, and \\{x\\} was cut.',
  },
];
