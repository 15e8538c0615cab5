import type { Archive } from '../../domain/archive.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import { findSharedRuns, toProse } from '../shared-runs.ts';
import { createTable } from './create-table.ts';

const runLength = 8;
const shown = 10;

function createList({ entries }: Archive, language: Language): string {
  const runs = findSharedRuns(toProse(entries, language), { length: runLength, bodies: 2 });
  const rows = runs
    .slice(0, shown)
    .map(({ words, ids }) => [words.length, ids.length, words.join(' '), ids.join(', ')]);
  const frequent = runs.filter(({ ids }) => ids.length > 3).length;
  return [
    `### In ${language}`,
    `Runs of ${runLength} words or more in two bodies or more: ${runs.length}; in more than three: ${frequent}.`,
    ...(rows.length === 0 ? [] : [createTable(['words', 'bodies', 'run', 'entries'], rows)]),
  ].join('\n\n');
}

/** The longest runs of words that bodies share, by language; quotes are left out. */
export function createSharedRunList(archive: Archive): string {
  const lists = languages.map((language) => createList(archive, language));
  return ['## Longest shared runs of prose', `At most ${shown} a language are shown.`, ...lists].join('\n\n');
}
