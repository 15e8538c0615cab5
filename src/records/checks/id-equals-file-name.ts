import type { Check } from '../check.ts';
import { createErrorReport } from '../report.ts';

const name = 'id-equals-file-name';
const report = createErrorReport(name);

export const idEqualsFileName: Check = {
  name,
  description: 'The id in a file is the name of the file, so that whoever knows an address finds the file.',
  check: ({ entries, threads, actors, services, places, sources }) =>
    [entries, threads, actors, services, places, sources].flat().flatMap((file) => {
      if (file.data.id === file.id) return [];
      const message = `id: "${file.data.id}" is not the name of the file, "${file.id}". Write "id: ${file.id}", or rename the file.`;
      return [report(file, { field: ['id'] }, message)];
    }),
  refused: '# content/entries/2018/dvk-ban.mdx\nid: dvk-bann',
  accepted: '# content/entries/2018/dvk-ban.mdx\nid: dvk-ban',
};
