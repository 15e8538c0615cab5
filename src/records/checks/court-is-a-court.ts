import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'court-is-a-court';
const report = createErrorReport(name);

const says = {
  other: (id: string, type: string): Message => ({
    kk: `court: «${id}» түрі – «${type}». Сотты атаңыз не «unknown: [court]» деп жазыңыз.`,
    ru: `court: «${id}» относится к типу «${type}». Назовите суд или напишите «unknown: [court]».`,
    en: `court: "${id}" is of the type "${type}". Name the court, or write "unknown: [court]".`,
  }),
} satisfies Messages;

export const courtIsACourt: Check = {
  name,
  description: {
    kk: 'Сот шешімінің «court» өрісінде «court» түріндегі мекеме тұрады, әйтпесе бет соттан басқаны сот деп көрсетер еді.',
    ru: 'Суд в решении – ведомство типа «court», иначе страница назвала бы судом не суд.',
    en: 'The court of a ruling is an actor of the type "court".',
  },
  check: ({ entries, actorById }) =>
    entries.flatMap((file) => {
      const actor =
        file.data.kind === 'ruling' && file.data.court !== undefined ? actorById.get(file.data.court) : undefined;
      if (actor === undefined || actor.data.type === 'court') return [];
      return [report(file, { field: ['court'] }, says.other(actor.id, actor.data.type))];
    }),
  refused: 'kind: ruling\ncourt: ministry-of-information',
  accepted: 'kind: ruling\ncourt: yesil-district-court',
};
