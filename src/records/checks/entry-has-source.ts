import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Messages } from '../message.ts';

const name = 'entry-has-source';
const report = createErrorReport(name);

const says = {
  none: {
    kk: 'sources: жазбада бірде-бір дереккөз жоқ, сондықтан оны ешкім тексере алмайды. Дереккөзді атаңыз не осында сипаттаңыз.',
    ru: 'sources: в записи нет ни одного источника, и проверить её никто не сможет. Назовите источник или опишите его здесь.',
    en: 'sources: the entry lists none, so nobody can check it. Name the source, or describe it here in place.',
  },
} satisfies Messages;

export const entryHasSource: Check = {
  name,
  description: {
    kk: 'Әр жазбада оқырман тексере алатын кемінде бір дереккөз аталады.',
    ru: 'В каждой записи есть хотя бы один источник, по которому читатель может её проверить.',
    en: 'Every entry lists at least one source in which a reader can check it.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) => (file.data.sources.length > 0 ? [] : [report(file, { key: ['sources'] }, says.none)])),
  refused: 'sources: []',
  accepted: 'sources: [azattyq-2018]',
};
