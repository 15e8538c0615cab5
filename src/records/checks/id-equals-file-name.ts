import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'id-equals-file-name';
const report = createErrorReport(name);

const says = {
  differs: (id: string, name: string): Message => ({
    kk: `id: «${id}» файл атына («${name}») сәйкес емес. «id: ${name}» деп жазыңыз не файлдың атын өзгертіңіз.`,
    ru: `id: «${id}» – не имя файла, «${name}». Напишите «id: ${name}» или переименуйте файл.`,
    en: `id: "${id}" is not the name of the file, "${name}". Write "id: ${name}", or rename the file.`,
  }),
} satisfies Messages;

export const idEqualsFileName: Check = {
  name,
  description: {
    kk: 'Файлдағы id – файлдың аты, сонда мекенжайын білген адам файлды табады.',
    ru: 'id в файле – это имя файла: кто знает адрес, тот найдёт и файл.',
    en: 'The id in a file is the name of the file, so that whoever knows an address finds the file.',
  },
  check: ({ entries, threads, actors, services, places, sources }) =>
    [entries, threads, actors, services, places, sources].flat().flatMap((file) => {
      if (file.data.id === file.id) return [];
      const mend = { replaced: file.places.sourceOf(['id']) ?? file.data.id, by: file.id, fix: 'always' } as const;
      return [report(file, { field: ['id'] }, says.differs(file.data.id, file.id), mend)];
    }),
  refused: '# content/entries/2018/dvk-ban.mdx\nid: dvk-bann',
  accepted: '# content/entries/2018/dvk-ban.mdx\nid: dvk-ban',
};
