import type { DayEntry, DayLine, DaysOfMonth } from '../chart/days-data.ts';
import { type EntriesOfDay, groupByDayOfYear } from '../domain/day-of-year.ts';
import { toYear } from '../domain/edtf-date.ts';
import { type Entry, toReadersEntryText } from '../domain/entry.ts';
import type { Language } from '../domain/language.ts';
import { monthForms } from '../i18n/month-words.ts';
import { wordsIn } from '../i18n/words.ts';

function toDayEntry(entry: Entry, language: Language): DayEntry {
  const text = toReadersEntryText(entry, language);
  return {
    year: toYear(entry.date),
    id: entry.id,
    title: text.title,
    ...(text.language === language ? {} : { language: text.language }),
  };
}

const yearsKept = 2;

function toDayLine({ day, entries }: EntriesOfDay, language: Language): DayLine {
  const years = entries.map(({ date }) => toYear(date));
  const newest = [...new Set(years)].slice(0, yearsKept).flatMap((year) => entries[years.indexOf(year)] ?? []);
  const [month, date] = day.split('-').map(Number);
  const words = `${date ?? ''} ${monthForms(month ?? 0, language).ofDay}`;
  return { day, words, years, entries: newest.map((entry) => toDayEntry(entry, language)) };
}

/** What is said of the days of the year, month by month from January; `thisYear` is that of the archive. */
export function createDaysData(
  entries: readonly Entry[],
  language: Language,
  thisYear: number,
): readonly DaysOfMonth[] {
  const days = groupByDayOfYear(entries).map((day) => toDayLine(day, language));
  // A day that only this year has is none for a reader of this year.
  const earlier = days.filter(({ years }) => years.some((year) => year < thisYear));
  const { today, coming, more } = wordsIn(language).timeline.days;
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    const next = earlier.find(({ day }) => day.slice(0, 2) > month) ?? earlier[0];
    return {
      month: monthForms(index + 1, language).ofDay,
      words: { today, coming, more },
      days: days.filter(({ day }) => day.startsWith(month)),
      next,
    };
  });
}
