import type { Check } from '../check.ts';
import { languages } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import type { FieldPath } from '../field-places.ts';
import { formatPath } from '../gate/explain-issue.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'short-text-is-complete';
const report = createErrorReport(name);

const says = {
  missing: (name: string, there: string, language: string): Message => ({
    kk: `${name}: ол ${there} тілінде бар, бірақ осы файлдың тілінде («${language}») жоқ. Қосыңыз.`,
    ru: `${name}: есть на ${there}, но нет на «${language}», языке этого файла. Добавьте.`,
    en: `${name}: it stands in ${there}, but not in "${language}", the language of this file. Add it.`,
  }),
} satisfies Messages;

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
    ...data.updates.map(({ note }, index) => [['updates', index, 'note'], note] as const),
    ...toOwnWords(file),
  ];
}

function checkEntry(file: EntryFile): Problem[] {
  return toShortTexts(file).flatMap(([at, words]) => {
    if (words === undefined || words[file.data.language] !== undefined) return [];
    const there = languages.filter((language) => words[language] !== undefined).join(', ');
    return [report(file, { field: at }, says.missing(formatPath(at), there, file.data.language))];
  });
}

export const shortTextIsComplete: Check = {
  name,
  description: {
    kk: 'Қызмет, айтылған жер, себеп сияқты қысқа мәтіндер кемінде өз файлының тілінде тұрады.',
    ru: 'Должности, обстоятельства, причины и другие короткие тексты есть хотя бы на языке своего файла.',
    en: 'Roles, occasions, reasons and other short texts stand at least in the language of their file.',
  },
  check: ({ entries }) => entries.flatMap(checkEntry),
  refused: 'language: kk\noccasion: { en: press conference }',
  accepted: 'language: kk\noccasion: { kk: баспасөз конференциясы, en: press conference }',
};
