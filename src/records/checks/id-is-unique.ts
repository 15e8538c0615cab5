import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'id-is-unique';
const report = createErrorReport(name);

const says = {
  entry: (id: string, path: string): Message => ({
    kk: `id: «${id}» – ${path} файлының id-сі. Басқасын таңдап, файлдың атын өзгертіңіз.`,
    ru: `id: «${id}» – уже id файла ${path}. Выберите другой и переименуйте файл.`,
    en: `id: "${id}" is already the id of ${path}. Choose another, and rename the file.`,
  }),
  quote: (name: string, id: string): Message => ({
    kk: `${name}: «${id}» – осы жазбадағы басқа дәйексөздің id-сі. Басқасын таңдаңыз.`,
    ru: `${name}: «${id}» – уже id другой цитаты этой записи. Выберите другой.`,
    en: `${name}: "${id}" is already the id of another quote of this entry. Choose another.`,
  }),
} satisfies Messages;

function findRepeated(files: readonly FileOf<unknown>[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const before = first.get(file.id);
    if (before === undefined) {
      first.set(file.id, file.path);
      return [];
    }
    return [report(file, { field: ['id'] }, says.entry(file.id, before))];
  });
}

function findRepeatedQuotes(file: FileOf<{ readonly quotes: readonly { readonly id: string }[] }>): Problem[] {
  const seen = new Set<string>();
  return file.data.quotes.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [report(file, { field: ['quotes', index, 'id'] }, says.quote(`quotes[${index + 1}].id`, id))];
  });
}

export const idIsUnique: Check = {
  name,
  description: {
    kk: 'Жылы қандай болса да, екі жазбаның id-сі бірдей болмайды, бір жазбаның екі дәйексөзінікі де: бір мекенжай бір нәрсеге апарады.',
    ru: 'Нет двух записей с одним id, какого бы года они ни были, и двух таких цитат в одной записи: адрес ведёт к одному.',
    en: 'No two entries have one id, whatever their year, and no two quotes of one entry: an address leads to one thing.',
  },
  check: ({ entries }) => [...findRepeated(entries), ...entries.flatMap(findRepeatedQuotes)],
  refused: '# content/entries/2018/dvk-ban.mdx and content/entries/2019/dvk-ban.mdx\nid: dvk-ban',
  accepted: '# content/entries/2018/dvk-ban.mdx and content/entries/2019/dvk-ban-upheld.mdx\nid: dvk-ban',
};
