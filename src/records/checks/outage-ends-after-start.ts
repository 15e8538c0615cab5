import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'outage-ends-after-start';
const report = createErrorReport(name);

const says = {
  early: (name: string, at: string, start: string): Message => ({
    kk: `${name}: «${at}» басталған уақыттан («${start}») кейін емес. Екеуінің бірін түзетіңіз; түн ортасынан кейін келесі күн жазылады.`,
    ru: `${name}: «${at}» не позже начала, «${start}». Исправьте одно из двух; после полуночи пишут следующий день.`,
    en: `${name}: "${at}" is not after the start, "${start}". Correct one of the two; after midnight the next day is written.`,
  }),
} satisfies Messages;

export const outageEndsAfterStart: Check = {
  name,
  description: {
    kk: 'Қай дереккөзіне сүйенсе де, іркіліс басталғаннан кейін аяқталады.',
    ru: 'Сбой кончается после того, как начался, какому бы его источнику ни следовать.',
    en: 'An outage ends after it starts, whichever of its sources one follows.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'outage' || data.starts.length === 0) return [];
      const start = data.starts.map(({ at }) => at).reduce((a, b) => (a < b ? a : b));
      return data.ends.flatMap(({ at }, index) => {
        if (at > start) return [];
        return [report(file, { field: ['ends', index, 'at'] }, says.early(`ends[${index + 1}].at`, at, start))];
      });
    }),
  refused: 'starts: [{ at: "2018-04-10T20:30", … }]\nends: [{ at: "2018-04-10T19:00", … }]',
  accepted: 'starts: [{ at: "2018-04-10T20:30", … }]\nends: [{ at: "2018-04-10T22:00", … }]',
};
