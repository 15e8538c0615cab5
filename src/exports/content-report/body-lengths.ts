import { toPlainText } from '../../domain/body.ts';
import type { Archive } from '../../domain/archive.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import { toWords } from '../to-words.ts';
import { createTable } from './create-table.ts';

const shortest = 30;
const longest = 120;

function toRow({ entries }: Archive, language: Language): readonly (string | number)[] {
  const lengths = entries
    .flatMap((entry) => entry.texts[language] ?? [])
    .map(({ body }) => toWords(toPlainText(body)).length)
    .sort((a, b) => a - b);
  return [
    language,
    lengths.at(0) ?? 0,
    lengths[Math.floor(lengths.length / 2)] ?? 0,
    lengths.at(-1) ?? 0,
    lengths.filter((length) => length < shortest).length,
    lengths.filter((length) => length > longest).length,
  ];
}

/** How many words of ours the bodies have; quotes are not counted. */
export function createBodyLengths(archive: Archive): string {
  return [
    '## Lengths of bodies',
    'Words of ours; quotes are not counted.',
    createTable(
      ['language', 'shortest', 'median', 'longest', `under ${shortest}`, `over ${longest}`],
      languages.map((language) => toRow(archive, language)),
    ),
  ].join('\n\n');
}
