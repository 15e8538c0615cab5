import type { Check } from '../check.ts';
import type { FieldPath } from '../field-places.ts';
import type { Problem } from '../problem.ts';
import type { FileOf, EntryFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import { formatPath } from '../gate/explain-issue.ts';
import type { Message, Messages } from '../message.ts';
import type { DateFault } from '../../domain/parse-edtf.ts';

const name = 'date-is-real';
const report = createErrorReport(name);

const faults: Readonly<Record<DateFault, Message>> = {
  form: {
    kk: 'EDTF мұндай күнді білмейді не ондай күн жоқ',
    ru: 'такой даты EDTF не знает, или такого дня нет',
    en: 'it is not a date that EDTF knows, or no such day exists',
  },
  finer: {
    kk: 'мұнда жыл, ай, күн мен онжылдық қана қолданылады, жыл мезгілі мен сағат емес',
    ru: 'здесь используются только годы, месяцы, дни и десятилетия, без времён года и часов',
    en: 'only years, months, days and decades are used here, without seasons and clock times',
  },
  year: { kk: 'жыл төрт цифрдан тұрады', ru: 'год должен быть из четырёх цифр', en: 'the year must have four digits' },
  'day-without-month': {
    kk: 'айсыз күн – EDTF-тің 2-деңгейі; күнін де жазбаңыз',
    ru: 'день без месяца – это уровень 2; опустите и день',
    en: 'a day without its month is level 2; leave the day out too',
  },
  day: { kk: 'ол жылы ондай күн жоқ', ru: 'в том году такого дня нет', en: 'no such day exists in that year' },
  'mark-inside': {
    kk: 'күннің бір бөлігіндегі белгі – EDTF-тің 2-деңгейі; оны соңына қойыңыз',
    ru: 'знак при части даты – это уровень 2; поставьте его в конце',
    en: 'a mark on one part of a date is level 2; write it at the end',
  },
  'no-end': {
    kk: 'аралықтың кемінде бір шеті болуға тиіс',
    ru: 'у промежутка должен быть хотя бы один конец',
    en: 'an interval needs at least one end',
  },
  order: { kk: 'соңы басынан бұрын тұр', ru: 'конец раньше начала', en: 'the end lies before the start' },
  'one-of': {
    kk: 'белгісіз бір күннің аралығы екі шетімен жазылады: [2018-03-13..2018-12-31]',
    ru: 'промежуток с одним неизвестным днём пишется с обоими концами: [2018-03-13..2018-12-31]',
    en: 'a one-of range is written [2018-03-13..2018-12-31], with both ends',
  },
};

const says = {
  noBeginning: (text: string): Message => ({
    kk: `date: «${text}» күнінің басы жоқ, сондықтан жазба уақыт ішінде тұра алмайды. Ең болмаса жылын жазыңыз.`,
    ru: `date: у «${text}» нет начала, и запись не может встать во времени. Напишите хотя бы год.`,
    en: `date: "${text}" has no beginning, so the entry cannot stand in time. Write the year at least.`,
  }),
  unreadable: (name: string, text: string, fault: Message): Message => ({
    kk: `${name}: «${text}» оқылмайды: ${fault.kk}. Түрлері: «2018», «2018-03», «2018-03-13», «2018-03~» (шамамен), «2018-03/2018-06» және «[2018-03-13..2018-12-31]» (осы аралықтағы бір күн).`,
    ru: `${name}: «${text}» не читается: ${fault.ru}. Формы: «2018», «2018-03», «2018-03-13», «2018-03~» (около), «2018-03/2018-06» и «[2018-03-13..2018-12-31]» (один день между ними).`,
    en: `${name}: "${text}" cannot be read: ${fault.en}. Forms are "2018", "2018-03", "2018-03-13", "2018-03~" (about), "2018-03/2018-06" and "[2018-03-13..2018-12-31]" (one day between).`,
  }),
} satisfies Messages;

interface WrittenDate {
  readonly file: FileOf<unknown>;
  readonly at: FieldPath;
  readonly text: string;
}

function toEntryDates(file: EntryFile): WrittenDate[] {
  const { data } = file;
  const version = data.kind === 'measure' ? data.version : undefined;
  return [
    { file, at: ['date'], text: data.date },
    ...data.otherDates.map(({ date }, index) => ({ file, at: ['otherDates', index, 'date'], text: date })),
    ...data.updates.map(({ date }, index) => ({ file, at: ['updates', index, 'date'], text: date })),
    ...(version === undefined ? [] : [{ file, at: ['version'], text: version }]),
    ...(data.kind === 'ruling'
      ? data.status.map(({ date }, index) => ({ file, at: ['status', index, 'date'], text: date }))
      : []),
  ];
}

/** Every date in EDTF that records write, with its place. */
export function toWrittenDates({ entries, describedSources }: RecordIndex): WrittenDate[] {
  const ofSources = describedSources.flatMap(({ file, at, data }) =>
    data.date === undefined ? [] : [{ file, at: [...at, 'date'], text: data.date }],
  );
  return [...entries.flatMap(toEntryDates), ...ofSources];
}

/** A day as it is written in letters and on paper, day first or year first; absent for other slips. */
function toDay(text: string, readDate: RecordIndex['readDate']): string | undefined {
  const [, first = '', month = '', last = ''] = /^(\d{1,4})[./ -](\d{1,2})[./ -](\d{1,4})$/.exec(text.trim()) ?? [];
  const [day, year] = first.length === 4 ? [last, first] : [first, last];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return written.length === 10 && !(readDate(written) instanceof RangeError) ? written : undefined;
}

function checkDate({ file, at, text }: WrittenDate, { readDate }: RecordIndex): Problem[] {
  const date = readDate(text);
  if (date instanceof RangeError) {
    const day = toDay(text, readDate);
    const message = says.unreadable(formatPath(at), text, faults[date.fault]);
    return [report(file, { field: at }, message, day === undefined ? undefined : { replaced: text, by: day })];
  }
  const isPlaced = at[0] !== 'date' || date.earliest !== undefined;
  return isPlaced ? [] : [report(file, { field: at }, says.noBeginning(text))];
}

export const dateIsReal: Check = {
  name,
  description: {
    kk: 'Күн EDTF 1-деңгейімен жазылады және күнтізбеде бар; белгісіз бөлігі жазылмайды, ешқашан болжап қойылмайды.',
    ru: 'Дата записана по EDTF (уровень 1) и есть в календаре; что в ней неизвестно, опущено и никогда не угадано.',
    en: 'A date is written in EDTF and exists in the calendar; what is not known of it is left out, never guessed.',
  },
  check: (records) => toWrittenDates(records).flatMap((date) => checkDate(date, records)),
  refused: 'date: "2018-02-30"',
  accepted: 'date: "2018-02-28"',
};
