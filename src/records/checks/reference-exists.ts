import type { Check } from '../check.ts';
import { toSuggestion } from '../did-you-mean.ts';
import { formatPath } from '../gate/explain-issue.ts';
import { toEntryReferences } from '../named-ids.ts';
import type { Referred } from '../named-ids.ts';
import type { Problem } from '../problem.ts';
import type { Mention } from '../body/parsed-body.ts';
import type { FileOf } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import type { Spot } from '../report.ts';
import type { Message, Messages } from '../message.ts';
import { joinMessages } from '../message.ts';

const name = 'reference-exists';
const report = createErrorReport(name);

const kinds: Readonly<Record<Referred, Message>> = {
  actor: { kk: 'тұлға не мекеме', ru: 'участника', en: 'actor' },
  service: { kk: 'сервис', ru: 'сервиса', en: 'service' },
  place: { kk: 'жер', ru: 'места', en: 'place' },
  source: { kk: 'дереккөз', ru: 'источника', en: 'source' },
  entry: { kk: 'жазба', ru: 'записи', en: 'entry' },
};

const says = {
  nobody: (name: string, what: Referred, id: string): Message => ({
    kk: `${name} «${id}» дегенді атайды, бірақ id-сі ондай ${kinds[what].kk} жоқ.`,
    ru: `${name} называет «${id}», но ${kinds[what].ru} с таким id нет.`,
    en: `${name} names "${id}", but no ${kinds[what].en} has that id.`,
  }),
  describe: (folder: string): Message => ({
    kk: `Оны content/${folder}/ ішінде сипаттаңыз.`,
    ru: `Опишите в content/${folder}/.`,
    en: `Describe it in content/${folder}/.`,
  }),
  describeSource: {
    kk: 'Оны осында не content/sources/ ішінде сипаттаңыз.',
    ru: 'Опишите его здесь же или в content/sources/.',
    en: 'Describe it here in place, or in content/sources/.',
  },
  nameEntry: {
    kk: 'Жазбаның id-сін жазыңыз, ол – файлдың аты.',
    ru: 'Напишите id записи – это имя её файла.',
    en: 'Write the id of an entry, which is the name of its file.',
  },
} satisfies Messages;

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

const remedies: Readonly<Record<Referred, Message>> = {
  actor: says.describe('actors'),
  service: says.describe('services'),
  place: says.describe('places'),
  source: says.describeSource,
  entry: says.nameEntry,
};

/** What is named, by which field or tag, and among which ids it was looked for. */
interface Unknown {
  readonly name: string;
  readonly what: Referred;
  readonly id: string;
  readonly known: ReadonlyMap<string, unknown>;
}

function reportUnknown(file: FileOf<unknown>, spot: Spot, { name: by, what, id, known }: Unknown): Problem {
  const near = toSuggestion(id, known.keys());
  return report(file, spot, joinMessages(says.nobody(by, what, id), near?.message ?? remedies[what]), near?.mend);
}

function checkMentions(file: FileOf<unknown>, mentions: readonly Mention[], records: RecordIndex): Problem[] {
  return mentions.flatMap(({ id, line, column }) => {
    if (records.entryById.has(id) || records.refused.has(id)) return [];
    const unknown = { name: `<Entry id="${id}">`, what: 'entry', id, known: records.entryById } as const;
    return [reportUnknown(file, { place: { line, column } }, unknown)];
  });
}

export const referenceExists: Check = {
  name,
  description: {
    kk: 'Файл атаған әр тұлға, мекеме, сервис, жер, дереккөз бен жазба мұрағатта сипатталған: әйтпесе сілтеме еш жерге апармас еді.',
    ru: 'Каждый участник, сервис, место, источник и каждая запись, которых называет файл, описаны в архиве: иначе ссылка вела бы в никуда.',
    en: 'Every actor, service, place, source and entry that a file names is described in the archive.',
  },
  check: (records) => {
    const lookUps = toLookUps(records);
    const inFields = records.entries.flatMap((file) =>
      toEntryReferences(file).flatMap(({ to, id, at }) => {
        if (lookUps[to].has(id) || records.refused.has(id)) return [];
        return [reportUnknown(file, { field: at }, { name: formatPath(at), what: to, id, known: lookUps[to] })];
      }),
    );
    const inThreads = records.threads.flatMap((file) =>
      file.data.entries.flatMap((id, index) => {
        if (records.entryById.has(id) || records.refused.has(id)) return [];
        const unknown = { name: `entries[${index + 1}]`, what: 'entry', id, known: records.entryById } as const;
        return [reportUnknown(file, { field: ['entries', index] }, unknown)];
      }),
    );
    const texts = [records.entries, records.entryTranslations, records.threads, records.threadTranslations].flat();
    return [...inFields, ...inThreads, ...texts.flatMap((file) => checkMentions(file, file.body.entries, records))];
  },
  refused: 'sources: [azattyk-2018]',
  accepted: 'sources: [azattyq-2018]',
};
