import type { Check } from '../check.ts';
import { formatDidYouMean } from '../did-you-mean.ts';
import { formatPath } from '../gate/explain-issue.ts';
import { toEntryReferences } from '../named-ids.ts';
import type { Referred } from '../named-ids.ts';
import type { Problem } from '../problem.ts';
import type { Mention } from '../body/parsed-body.ts';
import type { FileOf } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';

const name = 'reference-exists';
const report = createErrorReport(name);

type LookUps = Readonly<Record<Referred, ReadonlyMap<string, unknown>>>;

function toLookUps(records: RecordIndex): LookUps {
  return {
    actor: records.actorById,
    service: records.serviceById,
    place: records.placeById,
    source: records.sourceById,
    entry: records.entryById,
  };
}

const remedies: Readonly<Record<Referred, string>> = {
  actor: ' Describe it in content/actors/.',
  service: ' Describe it in content/services/.',
  place: ' Describe it in content/places/.',
  source: ' Describe it here in place, or in content/sources/.',
  entry: ' Write the id of an entry, which is the name of its file.',
};

function explain(what: Referred, id: string, known: ReadonlyMap<string, unknown>): string {
  return `names "${id}", but no ${what} has that id.${formatDidYouMean(id, known.keys()) || remedies[what]}`;
}

function checkMentions(file: FileOf<unknown>, mentions: readonly Mention[], records: RecordIndex): Problem[] {
  return mentions.flatMap(({ id, line, column }) => {
    if (records.entryById.has(id) || records.refused.has(id)) return [];
    return [report(file, { place: { line, column } }, `<Entry id="${id}"> ${explain('entry', id, records.entryById)}`)];
  });
}

export const referenceExists: Check = {
  name,
  description: 'Every actor, service, place, source and entry that a file names is described in the archive.',
  check: (records) => {
    const lookUps = toLookUps(records);
    const inFields = records.entries.flatMap((file) =>
      toEntryReferences(file).flatMap(({ to, id, at }) => {
        if (lookUps[to].has(id) || records.refused.has(id)) return [];
        return [report(file, { field: at }, `${formatPath(at)} ${explain(to, id, lookUps[to])}`)];
      }),
    );
    const inThreads = records.threads.flatMap((file) =>
      file.data.entries.flatMap((id, index) => {
        if (records.entryById.has(id) || records.refused.has(id)) return [];
        return [
          report(
            file,
            { field: ['entries', index] },
            `entries[${index + 1}] ${explain('entry', id, records.entryById)}`,
          ),
        ];
      }),
    );
    const texts = [records.entries, records.entryTranslations, records.threads, records.threadTranslations].flat();
    return [...inFields, ...inThreads, ...texts.flatMap((file) => checkMentions(file, file.body.entries, records))];
  },
  refused: 'sources: [azattyk-2018]',
  accepted: 'sources: [azattyq-2018]',
};
