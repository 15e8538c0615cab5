import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'relation-is-not-to-itself';
const report = createErrorReport(name);

const says = {
  itself: (name: string, kind: string): Message => ({
    kk: `${name}: жазба өзімен «${kind}» байланысында тұра алмайды. Екінші жазбаны атаңыз.`,
    ru: `${name}: запись не может быть в связи «${kind}» с самой собой. Назовите другую запись.`,
    en: `${name}: the entry cannot stand in the relation "${kind}" to itself. Name the other entry.`,
  }),
} satisfies Messages;

export const relationIsNotToItself: Check = {
  name,
  description: {
    kk: 'Жазба басқа жазбамен байланыста тұрады, өзімен ешқашан емес.',
    ru: 'Запись связана с другой записью и никогда – с собой.',
    en: 'An entry stands in a relation to another, never to itself.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ to, kind }, index) => {
        if (to !== file.id) return [];
        return [report(file, { field: ['relations', index, 'to'] }, says.itself(`relations[${index + 1}].to`, kind))];
      }),
    ),
  refused: '# dvk-ban.mdx\nrelations: [{ to: dvk-ban, kind: explains }]',
  accepted: '# dvk-ban.mdx\nrelations: [{ to: evening-outages-2018, kind: explains }]',
};
