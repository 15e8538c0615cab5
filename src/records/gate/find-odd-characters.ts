import type { Fix } from '../mend.ts';
import type { Message, Messages } from '../message.ts';

/** A character, or a run of them, that must not stand where it stands. */
export interface OddCharacter {
  readonly offset: number;
  readonly rule: 'characters' | 'normalization';
  readonly message: Message;
  readonly mend?: { readonly replaced: string; readonly by: string; readonly fix?: Fix } | undefined;
}

const suspicious = new RegExp(
  '[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F' +
    '\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uD800-\\uDFFF\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFF' +
    '\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{1FFFE}\\u{1FFFF}\\u{E0000}-\\u{10FFFF}]|\\p{M}{5,}',
  'u',
);
const everySuspicious = new RegExp(suspicious.source, 'gu');

const names: Readonly<Record<number, Message>> = {
  0x00: { kk: 'NUL', ru: 'NUL', en: 'NUL' },
  0x0d: { kk: 'жеке тұрған жол қайтарғыш', ru: 'одиночный возврат каретки', en: 'a lone carriage return' },
  0x1b: { kk: 'терминалға арналған басқару таңбасы', ru: 'управляющий знак терминала', en: 'an escape for terminals' },
  0xad: { kk: 'жұмсақ тасымал', ru: 'мягкий перенос', en: 'a soft hyphen' },
  0x200b: { kk: 'ені нөлдік бос орын', ru: 'пробел нулевой ширины', en: 'a zero width space' },
  0x200c: { kk: 'ені нөлдік ажыратқыш', ru: 'разъединитель нулевой ширины', en: 'a zero width non-joiner' },
  0x200d: { kk: 'ені нөлдік біріктіргіш', ru: 'соединитель нулевой ширины', en: 'a zero width joiner' },
  0x200e: { kk: 'солдан оңға белгісі', ru: 'метка «слева направо»', en: 'a left-to-right mark' },
  0x200f: { kk: 'оңнан солға белгісі', ru: 'метка «справа налево»', en: 'a right-to-left mark' },
  0x2028: { kk: 'жол бөлгіш', ru: 'разделитель строк', en: 'a line separator' },
  0x2029: { kk: 'абзац бөлгіш', ru: 'разделитель абзацев', en: 'a paragraph separator' },
  0x202d: { kk: 'солдан оңға мәжбүрлеу', ru: 'принудительное «слева направо»', en: 'a left-to-right override' },
  0x202e: { kk: 'оңнан солға мәжбүрлеу', ru: 'принудительное «справа налево»', en: 'a right-to-left override' },
  0x2060: { kk: 'сөз біріктіргіш', ru: 'соединитель слов', en: 'a word joiner' },
  0xfeff: {
    kk: 'ені нөлдік үзілмейтін бос орын',
    ru: 'неразрывный пробел нулевой ширины',
    en: 'a zero width no-break space',
  },
  0xfffd: {
    kk: 'көшіргенде жоғалған әріптің белгісі',
    ru: 'знак буквы, потерянной при копировании',
    en: 'the mark of a letter that was lost in copying',
  },
};

/** Nothing is lost with them: they are seen by nobody, and belong to no word. */
const removable = new Set([0xad, 0x200b, 0x2060, 0xfeff]);

const says = {
  marks: {
    kk: 'Бір әріптің үстінде төрттен көп белгі тұр. Тілге керегін ғана қалдырыңыз.',
    ru: 'На одной букве больше четырёх значков. Оставьте те, что нужны языку.',
    en: 'More than four marks stand on one letter. Leave those that the language needs.',
  },
  tab: {
    kk: 'Мұнда табуляция (U+0009) тұр. Оның орнына бос орын қойыңыз.',
    ru: 'Здесь стоит табуляция (U+0009). Поставьте вместо неё пробелы.',
    en: 'A tab (U+0009) stands here. Write spaces instead.',
  },
  unseen: (label: string, name: Message | undefined): Message => ({
    kk: `Оқырман ${label} таңбасын${name === undefined ? '' : ` (${name.kk})`} көрмейді. Оны алып тастап, сөздерді қайта теріңіз.`,
    ru: `Знак ${label}${name === undefined ? '' : ` (${name.ru})`} читателю не виден. Уберите его и наберите слова заново.`,
    en: `${name === undefined ? `The character ${label}` : `${label}, ${name.en},`} cannot be seen by a reader. Remove it and type the words anew.`,
  }),
  unbalanced: {
    kk: 'Жазу бағытының басқару таңбасы осы жолда ашылып, жабылмаған, сондықтан сөздер тұрған ретінен басқаша көрінер еді. Оны алып тастаңыз.',
    ru: 'Управляющий знак направления письма открыт и не закрыт в этой строке, и слова показались бы не в том порядке, в котором стоят. Уберите его.',
    en: 'A control of writing direction is opened and not closed in this line, so words would be shown in another order than they stand. Remove it.',
  },
  unnormalized: {
    kk: 'Осы жерден бастап мәтін NFC қалыпты түрінде емес: бір әріп екі таңбамен жазылған, іздеу оны таппайды. Бір әріп етіп теріңіз; «--fix» мұны өзі жасайды.',
    ru: 'Отсюда текст не в нормальной форме NFC: буква записана двумя знаками, и поиск её не найдёт. Наберите её одной буквой; «--fix» делает это сам.',
    en: 'From here the text is not in the normal form NFC: a letter is written as two characters, which search would not find. Type it as one letter; "--fix" does it by itself.',
  },
} satisfies Messages;

const arabicBefore = /\p{Script=Arabic}\p{M}*$/u;
const arabicAfter = /^\p{Script=Arabic}/u;
const emojiBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
const canTakeVariation = /[\p{Emoji}\p{Extended_Pictographic}]$/u;
const hasRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Joiners belong to Arabic writing and to emoji, variation selectors to emoji, direction marks beside right-to-left letters. */
function isAtHome(code: number, before: string, after: string): boolean {
  switch (code) {
    case 0x200c:
      return arabicBefore.test(before) && arabicAfter.test(after);
    case 0x200d:
      return (
        (arabicBefore.test(before) && (arabicAfter.test(after) || !/^\p{L}/u.test(after))) ||
        (emojiBefore.test(before) && emojiAfter.test(after))
      );
    case 0xfe0e:
    case 0xfe0f:
      return canTakeVariation.test(before);
    case 0x200e:
    case 0x200f:
      return hasRightToLeft.test(before) || hasRightToLeft.test(after);
    default:
      return isDirectionPair(code);
  }
}

/** Embeddings and isolates are judged by their balance; an override turns letters round and is never needed. */
function isDirectionPair(code: number): boolean {
  return code === 0x202a || code === 0x202b || code === 0x202c || (code >= 0x2066 && code <= 0x2069);
}

function describe(match: string): Message {
  const code = match.codePointAt(0) ?? 0;
  if (/^\p{M}{5}/u.test(match)) return says.marks;
  if (code === 0x09) return says.tab;
  return says.unseen(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, names[code]);
}

/** A tab between words becomes a space; one that indents a line has a meaning that only its writer knows. */
function toMend(sign: string, before: string): OddCharacter['mend'] {
  if (removable.has(sign.codePointAt(0) ?? 0)) return { replaced: sign, by: '', fix: 'always' };
  return sign === '\t' && /\S[^\n]*$/.test(before) ? { replaced: sign, by: ' ', fix: 'always' } : undefined;
}

function toOdd(sign: string, offset: number, before: string): OddCharacter {
  return { offset, rule: 'characters', message: describe(sign), mend: toMend(sign, before) };
}

function findUnbalanced(text: string): OddCharacter[] {
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const open: string[] = [];
    for (const sign of line) {
      if ('\u202A\u202B'.includes(sign)) open.push('\u202C');
      else if ('\u2066\u2067\u2068'.includes(sign)) open.push('\u2069');
      else if ('\u202C\u2069'.includes(sign) && open.pop() !== sign) return [explainUnbalanced(start, line)];
    }
    return open.length > 0 ? [explainUnbalanced(start, line)] : [];
  });
}

function explainUnbalanced(start: number, line: string): OddCharacter {
  const offset = start + line.search(/[\u202A-\u202C\u2066-\u2069]/);
  return { offset, rule: 'characters', message: says.unbalanced };
}

function findUnnormalized(text: string): OddCharacter[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  let offset = 0;
  while (text[offset] === normal[offset]) offset += 1;
  // The letter that a mark joins stands before it and looks the same in both.
  while (offset > 0 && /\p{M}/u.test(text[offset] ?? '')) offset -= 1;
  const replaced = text.slice(offset).split('\n', 1)[0] ?? '';
  const mend = { replaced, by: replaced.normalize('NFC'), fix: 'always' as const };
  return [{ offset, rule: 'normalization', message: says.unnormalized, mend }];
}

/**
 * Characters that a reader cannot see, that turn the order of others round, or
 * that are not in the normal form NFC (Unicode Standard Annex 15; for
 * direction, Annex 9).
 */
export function findOddCharacters(text: string): readonly OddCharacter[] {
  const unnormalized = findUnnormalized(text);
  if (!suspicious.test(text)) return unnormalized;
  const odd = [...text.matchAll(everySuspicious)].flatMap((match): OddCharacter[] => {
    const code = match[0].codePointAt(0) ?? 0;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (match[0].length <= 2 && isAtHome(code, before, after)) return [];
    return [toOdd(match[0], match.index, before)];
  });
  return [...odd, ...findUnbalanced(text), ...unnormalized].slice(0, 20);
}
