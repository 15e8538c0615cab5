import { toChartItem } from '../chart/chart-item.ts';
import { type TimelineMark, writeColumns } from '../chart/timeline-columns.ts';
import type { TimelineFile, TimelineFilterWords } from '../chart/timeline-file.ts';
import type { TimelineLine, TimelineQuote } from '../chart/timeline-line.ts';
import type { Archive } from '../domain/archive.ts';
import { isExactDay } from '../domain/edtf-date.ts';
import { type Entry, toReadersEntryText } from '../domain/entry.ts';
import { toFacetValues } from '../domain/entry-facets.ts';
import { type Language, toReadersText } from '../domain/language.ts';
import { leadQuote, type Quote, translationFor } from '../domain/quote.ts';
import { toEntries, type TimelineYear } from '../domain/timeline.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatKind } from '../i18n/format-kind.ts';
import { monthForms } from '../i18n/month-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { nameFacets } from './name-facets.ts';

function toMarks(timeline: readonly TimelineYear[], asOf: string): readonly TimelineMark[] {
  return timeline.flatMap((year) =>
    toEntries([year]).map((entry): TimelineMark => {
      const { from, to } = toChartItem(entry, asOf);
      return { year: year.year, from: Math.floor(from), to: Math.ceil(to), values: toFacetValues(entry) };
    }),
  );
}

function createFilterWords(language: Language): TimelineFilterWords {
  const { timeline, chart, quote } = wordsIn(language);
  const { period, anyYear, chosen, remove, found, none, looser, without, muchLooser, more, onChart } = timeline;
  const { monthAndYear, fullDate } = timeline;
  const months = Array.from({ length: 12 }, (_, index) => monthForms(index + 1, language));
  return {
    ...{ period, anyYear, chosen, remove, found, none, looser, without, muchLooser, more, onChart },
    ...{ monthAndYear, fullDate },
    facets: chart.facets,
    removeAll: chart.removeAll,
    refused: chart.refused,
    translationOurs: quote.translationOurs,
    months: months.map(({ name }) => name),
    monthsOfDay: months.map(({ ofDay }) => ofDay),
  };
}

/** What the timeline is narrowed by; `timeline` newest first. */
export function createTimelineFile(
  archive: Archive,
  timeline: readonly TimelineYear[],
  language: Language,
): TimelineFile {
  const columns = writeColumns(toMarks(timeline, archive.asOf), nameFacets(archive, language));
  return { columns, words: createFilterWords(language) };
}

function nameRole({ entry, speaker }: Quote, language: Language): string | undefined {
  const participant = entry.participants.find(({ actor }) => actor === speaker);
  if (participant === undefined) return undefined;
  const role = participant.role && toReadersText(participant.role, language)?.text;
  const parts = [role, participant.organization?.names[language]].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function toQuote(quote: Quote, language: Language): TimelineQuote {
  const translation = translationFor(quote, language)?.text;
  const role = nameRole(quote, language);
  return {
    id: quote.id,
    text: quote.exact,
    language: quote.language,
    speaker: quote.speaker?.names[language] ?? wordsIn(language).quote.speakerUnnamed,
    ...(translation === undefined ? {} : { translation }),
    ...(role === undefined ? {} : { role }),
  };
}

/** What a list shows of an entry. */
export function createTimelineLine(entry: Entry, language: Language): TimelineLine {
  const text = toReadersEntryText(entry, language);
  const quote = entry.kind === 'statement' ? leadQuote(entry.quotes) : undefined;
  return {
    id: entry.id,
    date: formatDate(entry.date, language),
    kind: entry.kind,
    kindWords: formatKind(entry, wordsIn(language)),
    title: text.title,
    ...(text.language === language ? {} : { language: text.language }),
    ...(quote === undefined ? { summary: text.summary } : { quote: toQuote(quote, language) }),
    ...(entry.kind === 'outage' && !isExactDay(entry.date) ? { isRough: true } : {}),
  };
}
