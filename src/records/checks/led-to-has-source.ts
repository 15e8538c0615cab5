import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'led-to-has-source';
const report = createErrorReport(name);

const says = {
  noSource: (name: string, to: string): Message => ({
    kk: `${name}: мұның «${to}» жазбасына әкелгенін ешбір дереккөз айтпайды. Оны «source» астында атаңыз не «coincides-with» деп жазыңыз.`,
    ru: `${name}: ни один источник не говорит, что это привело к «${to}». Назовите его в «source» или напишите «coincides-with».`,
    en: `${name}: no source says that this led to "${to}". Name it under "source", or write "coincides-with".`,
  }),
} satisfies Messages;

export const ledToHasSource: Check = {
  name,
  description: {
    kk: 'Бір нәрсенің екіншісіне әкелгенін дереккөз ғана айта алады; біз тұспа-тұс келгенін айтамыз.',
    ru: 'Только источник может сказать, что одно привело к другому; мы говорим, что они совпали.',
    en: 'Only a source can say that one thing led to another; we say that they coincided.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, source, to }, index) => {
        if (kind !== 'led-to' || source !== undefined) return [];
        return [report(file, { field: ['relations', index] }, says.noSource(`relations[${index + 1}]`, to))];
      }),
    ),
  refused: 'relations: [{ to: evening-outages-2018, kind: led-to, why: { … } }]',
  accepted: 'relations: [{ to: evening-outages-2018, kind: led-to, why: { … }, source: azattyq-2018 }]',
};
