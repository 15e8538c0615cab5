import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'operator-is-an-operator';
const report = createErrorReport(name);

const says = {
  other: (name: string, id: string, type: string, path: string): Message => ({
    kk: `${name}: «${id}» түрі – «${type}». Оны «actors» тізіміне көшіріңіз не түрін ${path} файлында түзетіңіз.`,
    ru: `${name}: «${id}» относится к типу «${type}». Перенесите в «actors» или исправьте тип в ${path}.`,
    en: `${name}: "${id}" is of the type "${type}". Move it to "actors", or correct its type in ${path}.`,
  }),
} satisfies Messages;

export const operatorIsAnOperator: Check = {
  name,
  description: {
    kk: '«operators» тізімінде «operator» түріндегі мекемелер ғана тұрады: желісі іркілгендер солар.',
    ru: 'В «operators» стоят только участники типа «operator»: это те, чья сеть затронута.',
    en: 'What stands under "operators" is an actor of the type "operator".',
  },
  check: ({ entries, actorById }) =>
    entries.flatMap((file) =>
      file.data.operators.flatMap((id, index) => {
        const actor = actorById.get(id);
        if (actor === undefined || actor.data.type === 'operator') return [];
        const message = says.other(`operators[${index + 1}]`, id, actor.data.type, actor.path);
        return [report(file, { field: ['operators', index] }, message)];
      }),
    ),
  refused: 'operators: [ministry-of-information]',
  accepted: 'operators: [kazakhtelecom]',
};
