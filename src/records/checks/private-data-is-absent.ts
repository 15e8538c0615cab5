import type { Check } from '../check.ts';
import { toPlainText } from '../../domain/body.ts';
import type { Problem } from '../problem.ts';
import type { TextOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'private-data-is-absent';
const report = createErrorReport(name);

const says = {
  found: (found: string, what: Message, isInField: boolean): Message => ({
    kk: `«${found}» ${what.kk} ұқсайды. Жеке деректің ашық мұрағатта орны жоқ: оны ${isInField ? 'өріс мәтінінен' : 'мәтіннен'} алып тастаңыз.`,
    ru: `«${found}» похоже на ${what.ru}. Личным данным не место в открытом архиве: уберите их из текста${isInField ? ' поля' : ''}.`,
    en: `"${found}" looks like ${what.en}. Private data does not belong in a public archive: remove it from the text${isInField ? ' of a field' : ''}.`,
  }),
} satisfies Messages;

interface Pattern {
  readonly what: Message;
  readonly pattern: RegExp;
  /** What the text must hold for the pattern to be tried: it is slow on long words. */
  readonly hint: RegExp;
}

const manyDigits = /\d{2}.*\d{2}/;

const patterns: readonly Pattern[] = [
  {
    what: { kk: 'электрондық пошта мекенжайына', ru: 'электронный адрес', en: 'an e-mail address' },
    hint: /@/,
    pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u,
  },
  {
    what: { kk: 'телефон нөміріне', ru: 'номер телефона', en: 'a phone number' },
    hint: manyDigits,
    pattern: /(?<![\d/.-])(?:\+7|\+?997|8)[\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/u,
  },
  {
    what: { kk: 'жеке сәйкестендіру нөміріне (ЖСН)', ru: 'личный номер (ИИН)', en: 'a personal number (IIN)' },
    hint: /\d{12}/,
    pattern: /(?<![\d/._-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}(?![\d/_-])/u,
  },
  {
    what: { kk: 'карта нөміріне', ru: 'номер карты', en: 'a card number' },
    hint: manyDigits,
    pattern: /(?<![\d/._-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?![\d/_-])/u,
  },
];

/** Twelve digits of a checksum can look like a personal number, and an address can hold any number. */
const notProse = new Set(['translates', 'url', 'archivedUrl', 'capture', 'caseNumber']);

function toWords(value: unknown, key: string, words: string[]): void {
  if (typeof value === 'string') {
    if (!notProse.has(key)) words.push(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, item] of Object.entries(value)) toWords(item, Array.isArray(value) ? key : inner, words);
  }
}

function checkFile(file: TextOf<unknown>): Problem[] {
  const words = [toPlainText(file.body.blocks)];
  toWords(file.data, '', words);
  const text = words.join('\n');
  return patterns.flatMap(({ what, pattern, hint }) => {
    if (!hint.test(text)) return [];
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    const inBody = file.body.text.indexOf(found);
    const place = {
      line: file.body.line + file.body.text.slice(0, Math.max(0, inBody)).split('\n').length - 1,
      column: 1,
    };
    const message = says.found(found, what, inBody === -1);
    return [report(file, inBody === -1 ? { field: [] } : { place }, message)];
  });
}

export const privateDataIsAbsent: Check = {
  name,
  description: {
    kk: 'Телефон нөмірі, электрондық пошта, ЖСН мен карта нөмірі болмайды: мұнда жарияланғанды қайтарып алу мүмкін емес.',
    ru: 'Никаких телефонов, электронных адресов, ИИН и номеров карт: опубликованное здесь назад не взять.',
    en: 'No phone numbers, e-mail addresses, personal numbers or card numbers: what is published here cannot be taken back.',
  },
  check: ({ entries, entryTranslations, threads, threadTranslations }) =>
    [entries, entryTranslations, threads, threadTranslations].flat().flatMap(checkFile),
  refused: 'He can be called at +7 701 123 45 67.',
  accepted: 'He can be reached through the editors.',
};
