import type { Check } from '../check.ts';
import { createWarningReport } from '../report.ts';

const name = 'clock-time-fits-date';
const report = createWarningReport(name);

export const clockTimeFitsDate: Check = {
  name,
  description:
    'An outage starts within its date, and its clock times can be read because it names a place, whose zone they are local to.',
  check: ({ entries, readDate }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage') return [];
      const date = readDate(data.date);
      if (date instanceof RangeError) return [];
      const withoutPlace =
        data.places.length === 0 && data.starts.length + data.ends.length > 0
          ? [
              report(
                file,
                { field: [data.starts.length > 0 ? 'starts' : 'ends'] },
                'places: clock times are local, but no place says in which zone. Name the place.',
              ),
            ]
          : [];
      const outside = data.starts.flatMap(({ at }, index) => {
        const day = at.slice(0, 10);
        if (day >= (date.earliest ?? day) && day <= (date.latest ?? day)) return [];
        return [
          report(
            file,
            { field: ['starts', index, 'at'] },
            `starts[${index + 1}].at: "${at}" lies outside the date of the entry, "${data.date}". Correct one of the two.`,
          ),
        ];
      });
      return [...withoutPlace, ...outside];
    }),
  refused: 'date: "2018-04-10"\nstarts: [{ at: "2018-04-11T20:30", … }]',
  accepted: 'date: "2018-04-10"\nstarts: [{ at: "2018-04-10T20:30", … }]',
};
