import type { DatePart, EdtfDate } from '../domain/edtf-date.ts';
import type { Language } from '../domain/language.ts';
import { monthForms } from './month-words.ts';

/** How one language puts the pieces of a date together; all take parts without their marks. */
interface DateGrammar {
  readonly whole: (part: DatePart) => string;
  readonly since: (part: DatePart) => string;
  readonly until: (part: DatePart) => string;
  readonly sameMonth: (start: DatePart, end: DatePart) => string;
  readonly sameYear: (start: DatePart, end: DatePart) => string;
  readonly about: (words: string) => string;
  readonly uncertain: (words: string) => string;
  readonly endUnknown: (words: string) => string;
  readonly oneOf: (start: string, end: string) => string;
  readonly laterThatYear: (start: DatePart) => string;
}

function dayAndMonth(part: DatePart, language: Language, form: 'ofDay' | 'from' | 'until' = 'ofDay'): string {
  if (part.month === undefined) return '';
  const forms = monthForms(part.month, language);
  return part.day === undefined ? (form === 'ofDay' ? forms.name : forms[form]) : `${part.day} ${forms[form]}`;
}

const kazakh: DateGrammar = {
  whole: (part) => {
    if (part.isDecade) return `${part.year}-жылдар`;
    return part.month === undefined ? `${part.year} жыл` : `${part.year} жылғы ${dayAndMonth(part, 'kk')}`;
  },
  since: (part) => {
    if (part.isDecade) return `${part.year}-жылдардан бастап`;
    if (part.month === undefined) return `${part.year} жылдан бастап`;
    return `${part.year} жылғы ${dayAndMonth(part, 'kk', 'from')} бастап`;
  },
  until: (part) => {
    if (part.isDecade) return `${part.year}-жылдарға дейін`;
    if (part.month === undefined) return `${part.year} жылға дейін`;
    return `${part.year} жылғы ${dayAndMonth(part, 'kk', 'until')} дейін`;
  },
  sameMonth: (start, end) => `${start.year} жылғы ${start.day ?? ''}–${dayAndMonth(end, 'kk')}`,
  sameYear: (start, end) => `${start.year} жылғы ${dayAndMonth(start, 'kk')} – ${dayAndMonth(end, 'kk')}`,
  about: (words) => `шамамен ${words}`,
  uncertain: (words) => `${words} (нақты емес)`,
  endUnknown: (words) => `${words}, аяқталуы белгісіз`,
  oneOf: (start, end) => `${start} – ${end} аралығындағы бір күн`,
  laterThatYear: (start) => `${start.year} жыл, ${dayAndMonth(start, 'kk', 'from')} кейін`,
};

const russian: DateGrammar = {
  whole: (part) => {
    if (part.isDecade) return `${part.year}-е годы`;
    if (part.month === undefined) return `${part.year} год`;
    return `${dayAndMonth(part, 'ru')} ${part.year} года`;
  },
  since: (part) => {
    if (part.isDecade) return `с ${part.year}-х годов`;
    if (part.month === undefined) return `с ${part.year} года`;
    return `с ${dayAndMonth(part, 'ru', 'from')} ${part.year} года`;
  },
  until: (part) => {
    if (part.isDecade) return `до ${part.year}-х годов`;
    if (part.month === undefined) return `до ${part.year} года`;
    return `до ${dayAndMonth(part, 'ru', 'until')} ${part.year} года`;
  },
  sameMonth: (start, end) => `${start.day ?? ''}–${dayAndMonth(end, 'ru')} ${start.year} года`,
  sameYear: (start, end) => `${dayAndMonth(start, 'ru')} – ${dayAndMonth(end, 'ru')} ${start.year} года`,
  about: (words) => `примерно ${words}`,
  uncertain: (words) => `${words} (неточно)`,
  endUnknown: (words) => `${words}, конец неизвестен`,
  oneOf: (start, end) => `один из дней: ${start} – ${end}`,
  laterThatYear: (start) => `${start.year} год, после ${dayAndMonth(start, 'ru', 'from')}`,
};

const english: DateGrammar = {
  whole: (part) => {
    if (part.isDecade) return `the ${part.year}s`;
    return part.month === undefined ? String(part.year) : `${dayAndMonth(part, 'en')} ${part.year}`;
  },
  since: (part) => `from ${english.whole(part)}`,
  until: (part) => `until ${english.whole(part)}`,
  sameMonth: (start, end) => `${start.day ?? ''}–${dayAndMonth(end, 'en')} ${start.year}`,
  sameYear: (start, end) => `${dayAndMonth(start, 'en')} – ${dayAndMonth(end, 'en')} ${start.year}`,
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (uncertain)`,
  endUnknown: (words) => `${words}, end unknown`,
  oneOf: (start, end) => `one day between ${start} and ${end}`,
  laterThatYear: (start) => `in ${start.year}, after ${dayAndMonth(start, 'en')}`,
};

const grammars: { readonly [language in Language]: DateGrammar } = { kk: kazakh, ru: russian, en: english };

function withMarks(words: string, part: DatePart, grammar: DateGrammar): string {
  const marked = part.isApproximate ? grammar.about(words) : words;
  return part.isUncertain ? grammar.uncertain(marked) : marked;
}

function haveSameMarks(a: DatePart, b: DatePart): boolean {
  return a.isApproximate === b.isApproximate && a.isUncertain === b.isUncertain;
}

function formatSpan(start: DatePart, end: DatePart, grammar: DateGrammar): string {
  if (haveSameMarks(start, end) && start.year === end.year && start.month !== undefined && end.month !== undefined) {
    const isOneMonth = start.month === end.month && start.day !== undefined && end.day !== undefined;
    return withMarks(isOneMonth ? grammar.sameMonth(start, end) : grammar.sameYear(start, end), start, grammar);
  }
  return `${withMarks(grammar.whole(start), start, grammar)} – ${withMarks(grammar.whole(end), end, grammar)}`;
}

function isRestOfYear(start: DatePart, end: DatePart): boolean {
  return start.year === end.year && start.day !== undefined && end.month === 12 && end.day === 31;
}

/** A date in the full words of a language, with all that is uncertain about it: «2018 жыл, 13 наурыздан кейін». */
export function formatDate(date: EdtfDate, language: Language): string {
  const grammar = grammars[language];
  switch (date.form) {
    case 'single':
      return withMarks(grammar.whole(date.part), date.part, grammar);
    case 'one-of':
      return isRestOfYear(date.start, date.end)
        ? grammar.laterThatYear(date.start)
        : grammar.oneOf(grammar.whole(date.start), grammar.whole(date.end));
    case 'interval': {
      const { start, end } = date;
      if (start !== undefined && end !== undefined) return formatSpan(start, end, grammar);
      if (start !== undefined) return grammar.endUnknown(withMarks(grammar.since(start), start, grammar));
      if (end !== undefined) return withMarks(grammar.until(end), end, grammar);
      throw new Error(`The date "${date.text}" has neither a start nor an end.`);
    }
  }
}

/** «2018 жылғы наурыз», the heading of a month; `month` is 1–12. */
export function formatMonth(year: number, month: number, language: Language): string {
  const part = { year, month, day: undefined, isDecade: false, isApproximate: false, isUncertain: false };
  return grammars[language].whole(part);
}
