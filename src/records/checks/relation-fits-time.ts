import type { Check } from '../check.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'relation-fits-time';
const report = createWarningReport(name);

const says = {
  wrongWay: (name: string, kind: string, own: string, other: { id: string; date: string }): Message => ({
    kk: `${name}: бұл жазба (${own}) «${other.id}» жазбасымен (${other.date}) «${kind}» байланысында тұра алмайды. Бағытын не күндерін тексеріңіз.`,
    ru: `${name}: эта запись, от ${own}, не может стоять в связи «${kind}» к «${other.id}», от ${other.date}. Проверьте направление или даты.`,
    en: `${name}: this entry, of ${own}, cannot stand as "${kind}" to "${other.id}", of ${other.date}. Check the direction, or the dates.`,
  }),
} satisfies Messages;

/** Relations that look back: what they speak of has begun before them. */
const lookBack: ReadonlySet<RelationKind> = new Set([
  'answers',
  'repeats',
  'cites',
  'enforces',
  'upholds',
  'overturns',
  'amends',
]);

export const relationFitsTime: Check = {
  name,
  description: {
    kk: 'Кейін ғана болған нәрсеге ештеңе жауап бермейді, оны қайталамайды, оған сілтемейді, оны орындамайды, күшінде қалдырмайды, күшін жоймайды, өзгертпейді; ештеңе өзінен бұрынғыға әкелмейді.',
    ru: 'Ничто не отвечает на то, что было лишь позже, не повторяет, не цитирует, не исполняет, не оставляет в силе, не отменяет и не изменяет его; и ничто не привело к тому, что было раньше.',
    en: 'Nothing answers, repeats, cites, enforces, upholds, overturns or amends what came only later; and nothing led to what was before it.',
  },
  check: ({ entries, entryById, readDate }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, to }, index) => {
        const target = entryById.get(to);
        const own = readDate(file.data.date);
        const other = target && readDate(target.data.date);
        if (other === undefined || own instanceof RangeError || other instanceof RangeError) return [];
        const [earlier, later] = kind === 'led-to' ? [own, other] : [other, own];
        if (kind !== 'led-to' && !lookBack.has(kind)) return [];
        if (earlier.earliest === undefined || later.latest === undefined || earlier.earliest <= later.latest) return [];
        const message = says.wrongWay(`relations[${index + 1}]`, kind, own.text, { id: to, date: other.text });
        return [report(file, { field: ['relations', index] }, message)];
      }),
    ),
  refused: '# date: "2018-03-13"\nrelations: [{ to: an-entry-of-2019, kind: answers }]',
  accepted: '# date: "2018-03-13"\nrelations: [{ to: an-entry-of-2017, kind: answers }]',
};
