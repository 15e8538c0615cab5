import { createKnown } from '../../src/contribute/create-known.ts';
import type { Draft, DraftFile } from '../../src/contribute/draft.ts';
import { judgeDraft } from '../../src/contribute/judge-draft.ts';
import { openRecords, readRecords } from '../../src/records/read-records.ts';
import type { Reading } from '../../src/records/read-records.ts';
import { formatProblem } from '../../src/records/problem.ts';
import { createWorld, today, toFile, toFiles } from '../records/builders.ts';

export { today };

/** The small archive of the records' tests. */
export const worldFiles = toFiles(createWorld());
export const known = createKnown(openRecords(worldFiles).records);

/** A statement with all that must be answered; each answer can be changed, or left out with `undefined`. */
export function answers(changes: { readonly [field in keyof Draft]?: string | undefined } = {}): Draft {
  const all = {
    kind: 'statement',
    language: 'ru',
    date: '2018-05-10',
    title: 'Директор назвал сбой техническим',
    summary: 'Директор на встрече в Алматы сказал, что вечерние трудности с доступом имеют техническую причину.',
    actors: 'Ержан Биржанов',
    role: 'директор',
    occasion: 'встреча с журналистами в Алматы',
    explanations: 'technical-fault',
    services: 'Facebook',
    places: 'Алматы',
    source: 'https://example.org/a/17.html',
    sourceTitle: 'Директор: сбой технический',
    sourcePublisher: 'Example',
    sourceDate: '2018-05-11',
    quote: 'Это чисто технический сбой, его уже устраняют',
    voice: 'direct',
    body: 'На вопрос о вечерних сбоях он ответил коротко.\n\nО сроках он не говорил.',
    author: 'Айгүл',
    ...changes,
  };
  return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined));
}

/** What is wrong with the answers: `field code`, one after the other. */
export function problemsOf(draft: Draft): string[] {
  return judgeDraft(draft, known, { today }).problems.map(({ field, code }) => `${field} ${code}`);
}

/** The small archive with the files added, as the command line reads it. */
export function readWith(files: readonly DraftFile[]): Reading {
  return readRecords([...worldFiles, ...files.map(({ path, text }) => toFile(path, text))], { today });
}

/** Problems of a reading, without those that ask for translations, which come later. */
export function soundProblems({ problems }: Reading): string[] {
  return problems.filter(({ rule }) => rule !== 'translations-are-complete').map(formatProblem);
}

/** Id of the entry among the files of a draft. */
export function idOf([entry]: readonly DraftFile[]): string {
  return entry?.path.split('/').at(-1)?.replace('.mdx', '') ?? '';
}
