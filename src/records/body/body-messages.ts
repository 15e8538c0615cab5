import type { Message, Messages } from '../message.ts';

/** What the reader of a body says of a piece that is allowed by its kind, but not in this form. */
export const says = {
  heading: {
    kk: '«##» үстінде жалғыз тақырып бар, ол – беттің тақырыбы. Жолды «## » не «### » деп бастаңыз.',
    ru: 'Выше «##» есть лишь один заголовок – заголовок страницы. Начните строку с «## » или «### ».',
    en: 'The title of the page is the only heading above "##". Begin the line with "## " or "### ".',
  },
  listStart: {
    kk: 'Нөмірленген тізім 1-ден басталады. Алдымен «1.» деп жазыңыз.',
    ru: 'Нумерованный список начинается с 1. Напишите сначала «1.».',
    en: 'A numbered list begins with 1. Write "1." first.',
  },
  checkbox: {
    kk: 'Жазбада белгі қоятын шаршы қолданылмайды. «[ ]» не «[x]» дегенді алып тастаңыз.',
    ru: 'Клетка для галочки в записях не используется. Уберите «[ ]» или «[x]».',
    en: 'A box to tick is not used in entries. Remove "[ ]" or "[x]".',
  },
  quoteWords: {
    kk: 'Дәйексөздің сөздері өрістерде тұрады. Ішіне сөз салмай, <Quote id="…" /> деп жазыңыз.',
    ru: 'Слова цитаты стоят в полях. Напишите <Quote id="…" /> без слов внутри.',
    en: 'The words of a quote stand in the fields. Write <Quote id="…" /> without words in it.',
  },
  entryWords: {
    kk: 'Жазбаға сілтеменің сөзі жоқ. <Entry id="…">сөздер</Entry> деп жазыңыз.',
    ru: 'В ссылке на запись нет слов. Напишите <Entry id="…">слова</Entry>.',
    en: 'The link to the entry has no words. Write <Entry id="…">words</Entry>.',
  },
  attribute: (name: string): Message => ({
    kk: `<${name}> тегінің жалғыз атрибуты бар: тырнақшадағы id. <${name} id="…"> деп жазыңыз.`,
    ru: `У <${name}> один атрибут: id в кавычках. Напишите <${name} id="…">.`,
    en: `<${name}> has one attribute, id, in quotes. Write <${name} id="…">.`,
  }),
  code: (name: string): Message => ({
    kk: `<${name}> тегінің id-сі – код не бос, ал жазбадағы ештеңе ешқашан орындалмайды. id-ді тырнақшаға алып, <${name} id="…"> деп жазыңыз.`,
    ru: `id у <${name}> – это код или ничто, а из записи никогда ничего не выполняется. Напишите <${name} id="…"> с id в кавычках.`,
    en: `The id of <${name}> is code or nothing, and nothing of an entry is ever run. Write <${name} id="…"> with the id in quotes.`,
  }),
  id: (id: string): Message => ({
    kk: `«${id}» id бола алмайды. id кіші латын әріптерінен, цифр мен дефистен тұрады.`,
    ru: `«${id}» – не id. id состоит из строчных латинских букв, цифр и дефисов.`,
    en: `"${id}" is not an id. Small Latin letters, digits and hyphens make one.`,
  }),
  quoteLine: {
    kk: 'Дәйексөз өз жолында тұрады, алды мен артында бос жол болады. <Quote … /> дегенді сондай жерге көшіріңіз.',
    ru: 'Цитата стоит на своей строке, до и после неё пустая строка. Перенесите <Quote … /> туда.',
    en: 'A quote stands on a line of its own, with an empty line before and after it. Move <Quote … /> there.',
  },
  linkTitle: {
    kk: 'Меңзер астында ғана көрінетін сөздер қолданылмайды. Мекенжайдан кейінгі тырнақшаны алып тастаңыз.',
    ru: 'Слова, видные лишь под указателем, не используются. Уберите кавычки после адреса.',
    en: 'Words that show only under a pointer are not used. Remove the quotes after the address.',
  },
  linkWords: {
    kk: 'Сілтеменің сөзі жоқ. [сөздер](https://…) деп жазыңыз.',
    ru: 'В ссылке нет слов. Напишите [слова](https://…).',
    en: 'The link has no words. Write [words](https://…).',
  },
  deep: (deepest: number): Message => ({
    kk: `Мәтін ${deepest} деңгейден терең салынған. Абзацтармен жазыңыз.`,
    ru: `Текст вложен глубже ${deepest} уровней. Напишите его абзацами.`,
    en: `The text is nested deeper than ${deepest} levels. Write it in paragraphs.`,
  }),
  pieces: (most: number): Message => ({
    kk: `Мәтінде ${most} бөліктен көп. Екі жазбаға бөліңіз.`,
    ru: `В тексте больше ${most} частей. Сделайте из него две записи.`,
    en: `The body has more than ${most} pieces. Make two entries of it.`,
  }),
  signs: (sign: string, count: number, most: number): Message => ({
    kk: `Мәтінде «${sign}» таңбасы ${count} рет тұр. Ол ең көбі ${most} рет кездесетін мәтін жазыңыз.`,
    ru: `Знак «${sign}» встречается в тексте ${count} раз. Напишите текст, где он стоит не больше ${most} раз.`,
    en: `The sign "${sign}" stands ${count} times in the body. Write a text in which it stands at most ${most} times.`,
  }),
} satisfies Messages;
