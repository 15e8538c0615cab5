import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'entry-is-not-twice';
const report = createErrorReport(name);

export const entryIsNotTwice: Check = {
  name,
  description:
    'One thing has one entry: no two have the same kind, date and title, or rest on the same research record.',
  check: ({ entries }) => {
    const first = new Map<string, string>();
    return entries.flatMap((file) => {
      const { kind, date, title, covers } = file.data;
      const keys = [`${kind} ${date} ${title.toLowerCase()}`, ...covers.map((record) => `covers ${record}`)];
      return keys.flatMap((key, index) => {
        const before = first.get(key);
        first.set(key, before ?? file.id);
        if (before === undefined || before === file.id) return [];
        if (index === 0) {
          return [
            report(
              file,
              { field: ['title'] },
              `title: "${before}" has the same kind, date and title. Add to that entry, or say in the title what differs.`,
            ),
          ];
        }
        const at = ['covers', index - 1];
        return [
          report(
            file,
            { field: at },
            `covers: the record "${covers[index - 1] ?? ''}" is already covered by "${before}". Leave it with one of the two.`,
          ),
        ];
      });
    });
  },
  refused: '# in two entries\nkind: ruling\ndate: "2018-03-13"\ntitle: A court bans the movement',
  accepted: '# in one entry only\nkind: ruling\ndate: "2018-03-13"\ntitle: A court bans the movement',
};
