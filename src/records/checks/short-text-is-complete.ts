import type { Check } from '../check.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import type { FieldPath } from '../field-places.ts';
import { formatPath } from '../gate/explain-issue.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile } from '../records.ts';
import { createErrorReport } from '../report.ts';

const name = 'short-text-is-complete';
const report = createErrorReport(name);

type Words = { readonly [language in Language]?: string | undefined };

function toOwnWords({ data }: EntryFile): (readonly [FieldPath, Words | undefined])[] {
  switch (data.kind) {
    case 'statement':
      return [[['occasion'], data.occasion]];
    case 'ruling':
      return [
        [['outcome'], data.outcome],
        [['basis'], data.basis],
      ];
    case 'outage':
      return data.evidence.map(({ note }, index) => [['evidence', index, 'note'], note]);
    case 'measure':
      return [
        [['document'], data.document],
        [['powers'], data.powers],
      ];
    case 'event':
      return [];
  }
}

function toShortTexts(file: EntryFile): (readonly [FieldPath, Words | undefined])[] {
  const { data } = file;
  return [
    [['inferredFrom'], data.inferredFrom],
    ...data.actors.map(({ role }, index) => [['actors', index, 'role'], role] as const),
    ...data.relations.map(({ why }, index) => [['relations', index, 'why'], why] as const),
    ...toOwnWords(file),
  ];
}

function checkEntry(file: EntryFile): Problem[] {
  return toShortTexts(file).flatMap(([at, words]) => {
    if (words === undefined || words[file.data.language] !== undefined) return [];
    const there = languages.filter((language) => words[language] !== undefined).join(', ');
    const message = `${formatPath(at)}: it stands in ${there}, but not in "${file.data.language}", the language of this file. Add it.`;
    return [report(file, { field: at }, message)];
  });
}

export const shortTextIsComplete: Check = {
  name,
  description: 'Roles, occasions, reasons and other short texts stand at least in the language of their file.',
  check: ({ entries }) => entries.flatMap(checkEntry),
  refused: 'language: kk\noccasion: { en: press conference }',
  accepted: 'language: kk\noccasion: { kk: баспасөз конференциясы, en: press conference }',
};
