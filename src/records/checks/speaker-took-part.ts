import type { Check } from '../check.ts';
import { createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'speaker-took-part';
const report = createWarningReport(name);

const says = {
  absent: (name: string, speaker: string, quote: string): Message => ({
    kk: `${name}: «${speaker}» «${quote}» дәйексөзінде сөйлейді, бірақ «actors» астында жоқ. Оны соған сол күнгі қызметімен қосыңыз.`,
    ru: `${name}: «${speaker}» говорит в цитате «${quote}», но не стоит в «actors». Добавьте говорящего туда, с должностью на тот день.`,
    en: `${name}: "${speaker}" speaks in the quote "${quote}", but does not stand under "actors". Add the speaker there, with the role of that day.`,
  }),
} satisfies Messages;

export const speakerTookPart: Check = {
  name,
  description: {
    kk: 'Сөзі келтірілген адам «actors» астында сол күнгі қызметімен тұрады: күні жоқ қызмет жаңылыстырады.',
    ru: 'Кого цитируют, тот стоит в «actors» с должностью на тот день: должность без дня вводит в заблуждение.',
    en: 'Who is quoted stands under "actors" with the role of that day, since a role without a day misleads.',
  },
  check: ({ entries, actorById }) =>
    entries.flatMap((file) => {
      const actors = new Set(file.data.actors.map(({ actor }) => actor));
      return file.data.quotes.flatMap(({ speaker, id }, index) => {
        // An outlet speaks in its own headlines and reports, and takes part in nothing by that.
        if (speaker === undefined || actors.has(speaker) || actorById.get(speaker)?.data.type === 'media') return [];
        const message = says.absent(`quotes[${index + 1}].speaker`, speaker, id);
        return [report(file, { field: ['quotes', index, 'speaker'] }, message)];
      });
    }),
  refused: 'actors: []\nquotes: [{ speaker: yerzhan-birzhanov, … }]',
  accepted: 'actors: [{ actor: yerzhan-birzhanov, role: { … } }]\nquotes: [{ speaker: yerzhan-birzhanov, … }]',
};
