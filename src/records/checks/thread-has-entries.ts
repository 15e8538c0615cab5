import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'thread-has-entries';
const report = createErrorReport(name);

const says = {
  few: (count: number): Message => ({
    kk: `entries: желі кемінде екі жазбаны байланыстырады, ал мұнда ${count}. Оқиғаға жататынын қосыңыз.`,
    ru: `entries: сюжет связывает хотя бы две записи, а здесь их ${count}. Добавьте то, что относится к истории.`,
    en: `entries: a thread ties at least two entries, and this one has ${count}. Add what belongs to the story.`,
  }),
  twice: (name: string, id: string): Message => ({
    kk: `${name}: «${id}» мұнда екі рет тұр. Алдымен оқылатын жерінде қалдырыңыз.`,
    ru: `${name}: «${id}» стоит здесь дважды. Оставьте там, где читают раньше.`,
    en: `${name}: "${id}" stands here twice. Keep it where it is read first.`,
  }),
} satisfies Messages;

export const threadHasEntries: Check = {
  name,
  description: {
    kk: 'Желі кемінде екі жазбаны, әрқайсысын бір рет байланыстырады.',
    ru: 'Сюжет связывает хотя бы две записи, каждую один раз.',
    en: 'A thread ties at least two entries, each once.',
  },
  check: ({ threads }) =>
    threads.flatMap((file) => {
      const { entries } = file.data;
      const few = entries.length < 2 ? [report(file, { field: ['entries'] }, says.few(entries.length))] : [];
      const repeated = entries.flatMap((id, index) =>
        entries.indexOf(id) === index
          ? []
          : [report(file, { field: ['entries', index] }, says.twice(`entries[${index + 1}]`, id))],
      );
      return [...few, ...repeated];
    }),
  refused: 'entries: [dvk-ban, dvk-ban]',
  accepted: 'entries: [dvk-ban, evening-outages-2018]',
};
