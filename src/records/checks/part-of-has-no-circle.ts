import type { Check } from '../check.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'part-of-has-no-circle';
const report = createErrorReport(name);

const says = {
  circle: (name: string, id: string): Message => ({
    kk: `${name}: осы жерден «part-of» бойымен жүрсе, қайтадан «${id}» жазбасына келеді. Шындыққа сай емесін алып тастаңыз.`,
    ru: `${name}: если идти отсюда по «part-of», вернёшься к «${id}». Уберите ту связь, что неверна.`,
    en: `${name}: following "part-of" from here leads back to "${id}". Remove the one that is not so.`,
  }),
} satisfies Messages;

function toWholes(id: string, { entryById }: RecordIndex): string[] {
  const relations = entryById.get(id)?.data.relations ?? [];
  return relations.filter(({ kind, to }) => kind === 'part-of' && to !== id).map(({ to }) => to);
}

/** Entries from which the way up leads back to themselves. */
function findCircles(records: RecordIndex): Set<string> {
  const state = new Map<string, 'open' | 'done'>();
  const inCircle = new Set<string>();
  for (const { id: start } of records.entries) {
    const path: { id: string; wholes: string[] }[] = [];
    const enter = (id: string): void => {
      state.set(id, 'open');
      path.push({ id, wholes: toWholes(id, records) });
    };
    if (!state.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.wholes.pop();
      if (next === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(next) === 'open') {
        for (const { id } of path.slice(path.findIndex((step) => step.id === next))) inCircle.add(id);
      } else if (!state.has(next)) enter(next);
    }
  }
  return inCircle;
}

export const partOfHasNoCircle: Check = {
  name,
  description: {
    kk: 'Бөлік өз бүтінінің бүтіні бола алмайды.',
    ru: 'Часть не бывает целым для своего целого.',
    en: 'A part is not the whole of its own whole.',
  },
  check: (records) => {
    const circles = findCircles(records);
    return records.entries.flatMap((file) => {
      if (!circles.has(file.id)) return [];
      const index = file.data.relations.findIndex(({ kind, to }) => kind === 'part-of' && circles.has(to));
      return [report(file, { field: ['relations', index] }, says.circle(`relations[${index + 1}]`, file.id))];
    });
  },
  refused: '# in a.mdx\nrelations: [{ to: b, kind: part-of }]\n# in b.mdx\nrelations: [{ to: a, kind: part-of }]',
  accepted: '# in a.mdx only\nrelations: [{ to: b, kind: part-of }]',
};
