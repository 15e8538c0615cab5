import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { DescribedSource } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'source-is-described-once';
const report = createErrorReport(name);

const says = {
  id: (id: string, path: string): Message => ({
    kk: `sources: «${id}» ${path} файлында сипатталған. Оны тек id-сімен атаңыз: «${id}».`,
    ru: `sources: «${id}» уже описан в ${path}. Назовите его одним id: «${id}».`,
    en: `sources: "${id}" is already described in ${path}. Name it by its id, "${id}", alone.`,
  }),
  address: (id: string, other: string): Message => ({
    kk: `sources: «${id}» мекенжайы – «${other}» дереккөзінің мекенжайы. Сол дереккөзді атап, мұнысын алып тастаңыз.`,
    ru: `sources: адрес «${id}» – это адрес «${other}». Назовите тот источник, а этот уберите.`,
    en: `sources: the address of "${id}" is that of "${other}". Name that source, and remove this one.`,
  }),
} satisfies Messages;

function toSameAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}

function checkIds(sources: readonly DescribedSource[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ data, file, at }) => {
    const before = first.get(data.id);
    first.set(data.id, before ?? file.path);
    if (before === undefined) return [];
    return [report(file, { field: at }, says.id(data.id, before))];
  });
}

function checkAddresses(sources: readonly DescribedSource[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ data, file, at }) => {
    if (data.url === undefined) return [];
    const address = toSameAddress(data.url);
    const before = first.get(address);
    first.set(address, before ?? data.id);
    if (before === undefined || before === data.id) return [];
    return [report(file, { field: [...at, 'url'] }, says.address(data.id, before))];
  });
}

export const sourceIsDescribedOnce: Check = {
  name,
  description: {
    kk: 'Дереккөз бір рет сипатталады: өз файлында не оны алғаш қолданған жазбада, ал барлық жерде id-сімен аталады.',
    ru: 'Источник описан один раз, в своём файле или в записи, которая пользуется им первой, и всюду назван по id.',
    en: 'A source is described once, in its own file or in the entry that uses it first, and named by its id from everywhere.',
  },
  check: ({ describedSources }) => [...checkIds(describedSources), ...checkAddresses(describedSources)],
  refused: 'sources: [{ id: azattyq-again, url: https://www.azattyq.org/a/1.html, … }]  # the address of azattyq-2018',
  accepted: 'sources: [azattyq-2018]',
};
