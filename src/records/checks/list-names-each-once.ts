import type { Check } from '../check.ts';
import type { FieldPath } from '../field-places.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile, FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'list-names-each-once';
const report = createErrorReport(name);

const says = {
  twice: (list: string, id: string): Message => ({
    kk: `${list}: «${id}» мұнда екі рет тұр. Біреуін қалдырыңыз.`,
    ru: `${list}: «${id}» стоит здесь дважды. Оставьте одно.`,
    en: `${list}: "${id}" stands here twice. Keep one of the two.`,
  }),
} satisfies Messages;

function findRepeated(file: FileOf<unknown>, list: FieldPath, ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [report(file, { field: [...list, index] }, says.twice(list.map(String).join('.'), id))];
  });
}

function checkEntry(file: EntryFile): Problem[] {
  const { data } = file;
  return [
    ...findRepeated(file, ['places'], data.places),
    ...findRepeated(file, ['services'], data.services),
    ...findRepeated(file, ['operators'], data.operators),
    ...findRepeated(
      file,
      ['actors'],
      data.actors.map(({ actor }) => actor),
    ),
    ...findRepeated(
      file,
      ['sources'],
      data.sources.map((source) => (typeof source === 'string' ? source : source.id)),
    ),
    ...findRepeated(file, ['unknown'], data.unknown),
    ...findRepeated(file, ['covers'], data.covers),
  ];
}

export const listNamesEachOnce: Check = {
  name,
  description: {
    kk: 'Тізім әр жерді, сервисті, операторды, тұлғаны, мекемені және дереккөзді бір рет атайды: екі рет аталғаны екі рет саналар еді.',
    ru: 'Список называет каждое место, сервис, оператора, участника и источник один раз: названное дважды и посчитано было бы дважды.',
    en: 'A list names each place, service, operator, actor and source once.',
  },
  check: ({ entries, actors, services, places }) => [
    ...entries.flatMap(checkEntry),
    ...[...actors, ...services, ...places].flatMap((file) => findRepeated(file, ['aliases'], file.data.aliases)),
  ],
  refused: 'services: [facebook, youtube, facebook]',
  accepted: 'services: [facebook, youtube]',
};
