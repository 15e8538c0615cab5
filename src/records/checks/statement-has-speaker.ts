import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Messages } from '../message.ts';

const name = 'statement-has-speaker';
const report = createErrorReport(name);

const says = {
  nobody: {
    kk: 'actors: мәлімдемені кім жасағаны аталмаған. Адамды не мекемені қосыңыз, ал дереккөз ешкімді атамаса, «unknown: [actors]» деп жазыңыз.',
    ru: 'actors: не назван тот, кто сделал заявление. Добавьте человека или ведомство, а если источник никого не называет – «unknown: [actors]».',
    en: 'actors: nobody is named who made the statement. Add the person or body, or, if the source names none, "unknown: [actors]".',
  },
} satisfies Messages;

export const statementHasSpeaker: Check = {
  name,
  description: {
    kk: 'Мәлімдеменің иесі бар: «actors» астында адам не мекеме тұрады, әйтпесе «unknown» астында «actors» тұрады.',
    ru: 'Заявление – чьё-то: в «actors» стоит человек или ведомство, либо «actors» стоит в «unknown».',
    en: 'A statement is somebody’s: a person or a body stands under "actors", or "actors" under "unknown".',
  },
  check: ({ entries }) =>
    entries.flatMap((file) => {
      const { data } = file;
      if (data.kind !== 'statement' || data.actors.length > 0 || data.unknown.includes('actors')) return [];
      return [report(file, { key: ['actors'] }, says.nobody)];
    }),
  refused: 'kind: statement\nactors: []',
  accepted: 'kind: statement\nactors: [{ actor: yerzhan-birzhanov }]',
};
