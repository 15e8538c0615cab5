import type { Message, Messages } from '../message.ts';

const says = {
  code: {
    kk: '«import » не «export » деп басталатын абзац MDX үшін код болып саналады, ал жазбадағы ештеңе ешқашан орындалмайды. Оны басқа сөзден бастаңыз.',
    ru: 'Абзац, который начинается с «import » или «export », для MDX – код, а из записи никогда ничего не выполняется. Начните его с другого слова.',
    en: 'A paragraph that begins with "import " or "export " is code to MDX, and nothing of an entry is ever run. Begin it with another word.',
  },
  braces: {
    kk: 'Фигуралы жақша ішінде код тұрады, ал жазбадағы ештеңе ешқашан орындалмайды. Таңбаның өзін «\\{» және «\\}» деп жазыңыз.',
    ru: 'В фигурных скобках стоит код, а из записи никогда ничего не выполняется. Сами знаки пишите как «\\{» и «\\}».',
    en: 'Braces hold code, and nothing of an entry is ever run. Write "\\{" and "\\}" for the signs.',
  },
  tag: (tag: string): Message => ({
    kk: `Мәтінде «<${tag}>» тегіне рұқсат жоқ. Рұқсат етілгені: өз жолында тұрған <Quote id="…" /> және <Entry id="…">сөздер</Entry>; таңбаның өзін «\\<» деп жазыңыз.`,
    ru: `«<${tag}>» в тексте не допускается. Известны <Quote id="…" /> на своей строке и <Entry id="…">слова</Entry>; сам знак пишите как «\\<».`,
    en: `"<${tag}>" is not allowed in a body. Known are <Quote id="…" /> on a line of its own and <Entry id="…">words</Entry>; for the sign itself write "\\<".`,
  }),
  html: {
    kk: 'Мәтінде HTML-ге рұқсат жоқ. Markdown қолданыңыз, таңбаның өзін «\\<» деп жазыңыз.',
    ru: 'HTML в тексте не допускается. Пользуйтесь Markdown, а сам знак пишите как «\\<».',
    en: 'HTML is not allowed in a body. Use Markdown, and write "\\<" for the sign.',
  },
  image: {
    kk: 'Жазбада сурет көрсетілмейді. Онда не бейнеленгенін сөзбен жазып, дереккөзіне сілтеме беріңіз.',
    ru: 'Картинки в записях не показываются. Опишите словами, что на ней, и дайте ссылку на источник.',
    en: 'Pictures are not shown in entries. Describe in words what it shows, and link its source.',
  },
  reference: {
    kk: 'Сілтеме бір бүтін болып жазылады: [сөздер](https://…).',
    ru: 'Ссылка пишется целиком: [слова](https://…).',
    en: 'A link is written in one piece: [words](https://…).',
  },
  footnote: {
    kk: 'Ескертпелер қолданылмайды: әр фактінің дереккөзі өрістерде тұрады, сөздер мәтінге жазылады.',
    ru: 'Сноски не используются: у каждого факта есть источник в полях, а словам место в тексте.',
    en: 'Footnotes are not used: each fact has its source in the fields, and words go into the text.',
  },
  block: {
    kk: 'Жазбада код бөлігі қолданылмайды. Абзац жазыңыз не оның ішінде `сөздер` деп белгілеңіз.',
    ru: 'Блок кода в записях не используется. Напишите абзац или `слова` внутри него.',
    en: 'A block of code is not used in entries. Write a paragraph, or `words` within one.',
  },
  table: {
    kk: 'Кестені тар экранда не мәтіндік браузерде оқу мүмкін емес. Тізім жазыңыз.',
    ru: 'Таблицу не прочесть на узком экране и в текстовом браузере. Напишите список.',
    en: 'A table cannot be read on a narrow screen or in a text browser. Write a list.',
  },
  struck: {
    kk: 'Сызылып тасталған сөздер қолданылмайды. Оларды алып тастаңыз, таңбаның өзін «\\~» деп жазыңыз.',
    ru: 'Зачёркнутые слова не используются. Уберите их, а сам знак пишите как «\\~».',
    en: 'Words that are struck out are not used. Remove them, and write "\\~" for the sign.',
  },
  rule: {
    kk: 'Бетті бөлетін сызық қолданылмайды. Тақырып не бос жол қойыңыз.',
    ru: 'Черта через страницу не используется. Поставьте заголовок или пустую строку.',
    en: 'A line across the page is not used. Write a heading, or an empty line.',
  },
  fields: {
    kk: 'Өрістер файлдың басында ғана тұрады. Оларды сонда көшіріңіз.',
    ru: 'Поля стоят только в начале файла. Перенесите их туда.',
    en: 'Fields stand at the head of the file only. Move them there.',
  },
  other: (type: string): Message => ({
    kk: `Жазбада «${type}» қолданылмайды. Абзац, тізім, үзінді, екпін, сілтеме және тақырып жазыңыз.`,
    ru: `«${type}» в записях не используется. Пишите абзацы, списки, цитаты, выделения, ссылки и заголовки.`,
    en: `"${type}" is not used in entries. Write paragraphs, lists, quotations, emphasis, links and headings.`,
  }),
} satisfies Messages;

/** Tags by which others show pictures, sound and film. */
const mediaTags = /^(?:img|image|picture|figure|video|audio|svg|iframe)$/i;

/** Why a piece of Markdown is not allowed in a body, and what to write instead. */
export function explainNode(type: string, name?: string | null): Message {
  switch (type) {
    case 'mdxjsEsm':
      return says.code;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return says.braces;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return mediaTags.test(name ?? '') ? says.image : says.tag(name ?? '');
    case 'html':
      return says.html;
    case 'image':
    case 'imageReference':
      return says.image;
    case 'linkReference':
    case 'definition':
      return says.reference;
    case 'footnoteReference':
    case 'footnoteDefinition':
      return says.footnote;
    case 'code':
      return says.block;
    case 'table':
      return says.table;
    case 'delete':
      return says.struck;
    case 'thematicBreak':
      return says.rule;
    case 'yaml':
    case 'toml':
      return says.fields;
    default:
      return says.other(type);
  }
}
