import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'entry-is-not-twice';
const report = createErrorReport(name);

const says = {
  same: (id: string): Message => ({
    kk: `title: «${id}» жазбасының түрі, күні мен тақырыбы осындай. Сол жазбаны толықтырыңыз не айырмасын тақырыпта айтыңыз.`,
    ru: `title: у «${id}» тот же вид, та же дата и тот же заголовок. Дополните ту запись или скажите в заголовке, чем эта отличается.`,
    en: `title: "${id}" has the same kind, date and title. Add to that entry, or say in the title what differs.`,
  }),
  covered: (record: string, id: string): Message => ({
    kk: `covers: «${record}» зерттеу жазбасы «${id}» жазбасында қамтылған. Екеуінің бірінде қалдырыңыз.`,
    ru: `covers: исследовательская запись «${record}» уже вошла в «${id}». Оставьте её в одной из двух.`,
    en: `covers: the record "${record}" is already covered by "${id}". Leave it with one of the two.`,
  }),
} satisfies Messages;

export const entryIsNotTwice: Check = {
  name,
  description: {
    kk: 'Бір нәрсеге бір жазба: екі жазбаның түрі, күні мен тақырыбы бірдей болмайды, екеуі бір зерттеу жазбасына сүйенбейді.',
    ru: 'Об одном – одна запись: нет двух с тем же видом, датой и заголовком, и нет двух по одной исследовательской записи.',
    en: 'One thing has one entry: no two have the same kind, date and title, or rest on the same research record.',
  },
  check: ({ entries }) => {
    const first = new Map<string, string>();
    return entries.flatMap((file) => {
      const { kind, date, title, covers } = file.data;
      const keys = [`${kind} ${date} ${title.toLowerCase()}`, ...covers.map((record) => `covers ${record}`)];
      return keys.flatMap((key, index) => {
        const before = first.get(key);
        first.set(key, before ?? file.id);
        if (before === undefined || before === file.id) return [];
        if (index === 0) return [report(file, { field: ['title'] }, says.same(before))];
        return [report(file, { field: ['covers', index - 1] }, says.covered(covers[index - 1] ?? '', before))];
      });
    });
  },
  refused: '# in two entries\nkind: ruling\ndate: "2018-03-13"\ntitle: A court bans the movement',
  accepted: '# in one entry only\nkind: ruling\ndate: "2018-03-13"\ntitle: A court bans the movement',
};
