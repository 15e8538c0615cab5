import type { Language } from '../domain/language.ts';

interface MonthForms {
  /** Alone or with a year: «наурыз», «март». */
  readonly name: string;
  /** After a day or a preposition of beginning: «наурыз», «марта», "March". */
  readonly ofDay: string;
  /** The beginning of a span: «наурыздан», «марта». */
  readonly from: string;
  /** The end of a span: «наурызға», «марта». */
  readonly until: string;
}

const kazakh: readonly (readonly [string, string, string])[] = [
  ['қаңтар', 'қаңтардан', 'қаңтарға'],
  ['ақпан', 'ақпаннан', 'ақпанға'],
  ['наурыз', 'наурыздан', 'наурызға'],
  ['сәуір', 'сәуірден', 'сәуірге'],
  ['мамыр', 'мамырдан', 'мамырға'],
  ['маусым', 'маусымнан', 'маусымға'],
  ['шілде', 'шілдеден', 'шілдеге'],
  ['тамыз', 'тамыздан', 'тамызға'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекке'],
  ['қазан', 'қазаннан', 'қазанға'],
  ['қараша', 'қарашадан', 'қарашаға'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанға'],
];

const russian: readonly (readonly [string, string])[] = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
];

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const months: { readonly [language in Language]: readonly MonthForms[] } = {
  kk: kazakh.map(([name, from, until]) => ({ name, ofDay: name, from, until })),
  ru: russian.map(([name, genitive]) => ({ name, ofDay: genitive, from: genitive, until: genitive })),
  en: english.map((name) => ({ name, ofDay: name, from: name, until: name })),
};

/** The forms of a month, 1–12. */
export function monthForms(month: number, language: Language): MonthForms {
  const forms = months[language][month - 1];
  if (forms === undefined) throw new RangeError(`There is no month ${month}.`);
  return forms;
}
