import type { Check } from '../check.ts';
import type { Names } from '../../domain/actor.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'spelling-belongs-to-one';
const report = createErrorReport(name);

const says = {
  shared: (name: string, alias: string, id: string): Message => ({
    kk: `${name}: «${alias}» – «${id}» атауының да жазылуы, сондықтан іздеу екеуін ажырата алмайды. Біреуінде қалдырыңыз.`,
    ru: `${name}: «${alias}» – написание и для «${id}», и поиск не различит их. Оставьте у одного из двух.`,
    en: `${name}: "${alias}" is a spelling of "${id}" too, so search could not tell the two apart. Leave it with one of them.`,
  }),
} satisfies Messages;

type Named = FileOf<{ readonly names: Names; readonly aliases: readonly string[] }>;

function checkRegister(files: readonly Named[]): Problem[] {
  const owners = new Map<string, Named>();
  for (const file of files) {
    for (const spelling of Object.values(file.data.names)) owners.set(spelling.toLowerCase(), file);
  }
  return files.flatMap((file) =>
    file.data.aliases.flatMap((alias, index) => {
      const key = alias.toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, file);
      if (owner === undefined || owner.id === file.id) return [];
      return [report(file, { field: ['aliases', index] }, says.shared(`aliases[${index + 1}]`, alias, owner.id))];
    }),
  );
}

export const spellingBelongsToOne: Check = {
  name,
  description: {
    kk: 'Атаудың бір жазылуы бір тұлғаға не мекемеге, бір сервиске не бір жерге апарады.',
    ru: 'Одно написание ведёт к одному участнику, одному сервису или одному месту.',
    en: 'A spelling leads to one actor, one service or one place.',
  },
  check: ({ actors, services, places }) => [
    ...checkRegister(actors),
    ...checkRegister(services),
    ...checkRegister(places),
  ],
  refused: '# in both azattyq.yaml and current-time.yaml\naliases: [Radio Liberty]',
  accepted: '# in azattyq.yaml only\naliases: [Radio Liberty]',
};
