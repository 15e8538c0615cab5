import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';

const name = 'id-is-unique';
const report = createErrorReport(name);

function findRepeated(files: readonly FileOf<unknown>[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const before = first.get(file.id);
    if (before === undefined) {
      first.set(file.id, file.path);
      return [];
    }
    return [
      report(
        file,
        { field: ['id'] },
        `id: "${file.id}" is already the id of ${before}. Choose another, and rename the file.`,
      ),
    ];
  });
}

function findRepeatedQuotes(file: FileOf<{ readonly quotes: readonly { readonly id: string }[] }>): Problem[] {
  const seen = new Set<string>();
  return file.data.quotes.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `quotes[${index + 1}].id: "${id}" is already the id of another quote of this entry. Choose another.`;
    return [report(file, { field: ['quotes', index, 'id'] }, message)];
  });
}

export const idIsUnique: Check = {
  name,
  description:
    'No two entries have one id, whatever their year, and no two quotes of one entry: an address leads to one thing.',
  check: ({ entries }) => [...findRepeated(entries), ...entries.flatMap(findRepeatedQuotes)],
  refused: '# content/entries/2018/dvk-ban.mdx and content/entries/2019/dvk-ban.mdx\nid: dvk-ban',
  accepted: '# content/entries/2018/dvk-ban.mdx and content/entries/2019/dvk-ban-upheld.mdx\nid: dvk-ban',
};
