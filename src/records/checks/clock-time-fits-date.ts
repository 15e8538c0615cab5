import type { Check } from '../check.ts';
import { createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'clock-time-fits-date';
const report = createWarningReport(name);

const says = {
  noPlace: {
    kk: 'places: сағат жергілікті уақытпен берілген, бірақ жері аталмаған, қай белдеу екені белгісіз. Жерін атаңыз.',
    ru: 'places: время на часах местное, но ни одно место не говорит, какого пояса. Назовите место.',
    en: 'places: clock times are local, but no place says in which zone. Name the place.',
  },
  outside: (name: string, at: string, date: string): Message => ({
    kk: `${name}: «${at}» жазбаның күніне («${date}») кірмейді. Екеуінің бірін түзетіңіз.`,
    ru: `${name}: «${at}» вне даты записи, «${date}». Исправьте одно из двух.`,
    en: `${name}: "${at}" lies outside the date of the entry, "${date}". Correct one of the two.`,
  }),
} satisfies Messages;

export const clockTimeFitsDate: Check = {
  name,
  description: {
    kk: 'Іркіліс жазбаның күні ішінде басталады, ал сағаты жері аталғанда ғана түсінікті: уақыт сол жердің белдеуімен беріледі.',
    ru: 'Сбой начинается в пределах своей даты, а время на часах можно прочесть, потому что названо место: оно дано по его поясу.',
    en: 'An outage starts within its date, and its clock times can be read because it names a place, whose zone they are local to.',
  },
  check: ({ entries, readDate }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage') return [];
      const date = readDate(data.date);
      if (date instanceof RangeError) return [];
      const withoutPlace =
        data.places.length === 0 && data.starts.length + data.ends.length > 0
          ? [report(file, { field: [data.starts.length > 0 ? 'starts' : 'ends'] }, says.noPlace)]
          : [];
      const outside = data.starts.flatMap(({ at }, index) => {
        const day = at.slice(0, 10);
        if (day >= (date.earliest ?? day) && day <= (date.latest ?? day)) return [];
        return [
          report(file, { field: ['starts', index, 'at'] }, says.outside(`starts[${index + 1}].at`, at, data.date)),
        ];
      });
      return [...withoutPlace, ...outside];
    }),
  refused: 'date: "2018-04-10"\nstarts: [{ at: "2018-04-11T20:30", … }]',
  accepted: 'date: "2018-04-10"\nstarts: [{ at: "2018-04-10T20:30", … }]',
};
