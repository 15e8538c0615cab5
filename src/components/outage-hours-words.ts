import type { LocalMoment } from '../domain/edtf-date.ts';
import type { Outage } from '../domain/entry.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { formatMoment } from '../i18n/format-moment.ts';
import { monthForms } from '../i18n/month-words.ts';
import type { Reader } from '../i18n/reader.ts';

/** Where no place is known, hours are read on the clocks of Almaty. */
const defaultZone = 'Asia/Almaty';

function toRecurrenceWords({ recurrence }: Outage, { words }: Reader): string | undefined {
  if (recurrence === undefined) return undefined;
  const hours = [recurrence.from, recurrence.to].filter((hour) => hour !== undefined).join('–');
  if (hours === '') return undefined;
  return `${words.recurrences[recurrence.every]}, ${recurrence.isApproximate ? '≈ ' : ''}${hours}`;
}

/** The day before the hour, where it is another than the one the entry begins with: "16 February, ". */
function toDayWords({ at }: LocalMoment, outage: Outage, { language }: Reader): string {
  const [, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number);
  return at.slice(0, 10) === outage.date.earliest ? '' : `${day} ${monthForms(month, language).ofDay}, `;
}

function join(outage: Outage, reader: Reader, format: (moment: LocalMoment) => string): string {
  const { evenings } = reader.words.grids;
  const toSide = (moments: readonly LocalMoment[]) =>
    moments.length === 0
      ? undefined
      : moments.map((moment) => toDayWords(moment, outage, reader) + format(moment)).join(' / ');
  const starts = toSide(outage.starts);
  const ends = toSide(outage.ends);
  const often = toRecurrenceWords(outage, reader);
  if (often !== undefined) return often;
  if (starts !== undefined && ends !== undefined) return `${starts} – ${ends}`;
  if (starts !== undefined) return fillWords(evenings.since, { hours: starts });
  if (ends !== undefined) return fillWords(evenings.until, { hours: ends });
  return evenings.hoursUnknown;
}

/** "≈ 13:00 – 20:00 / ≈ 22:28": all hours that sources give, on the clocks of the place. */
export function toHoursWords(outage: Outage, reader: Reader): string {
  return join(outage, reader, ({ at, isApproximate }) => `${isApproximate ? '≈ ' : ''}${at.slice(11)}`);
}

/** The same with UTC in brackets, as on that date in that place. */
export function toHoursWordsWithUtc(outage: Outage, reader: Reader): string {
  const zone = outage.places[0]?.zone ?? defaultZone;
  return join(outage, reader, (moment) => formatMoment(moment, zone));
}
