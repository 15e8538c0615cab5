import type { Check } from '../check.ts';
import type { Names } from '../../domain/actor.ts';
import type { Problem } from '../problem.ts';
import type { FileOf } from '../records.ts';
import { createErrorReport } from '../report.ts';

const name = 'spelling-belongs-to-one';
const report = createErrorReport(name);

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
      const message = `aliases[${index + 1}]: "${alias}" is a spelling of "${owner.id}" too, so search could not tell the two apart. Leave it with one of them.`;
      return [report(file, { field: ['aliases', index] }, message)];
    }),
  );
}

export const spellingBelongsToOne: Check = {
  name,
  description: 'A spelling leads to one actor, one service or one place.',
  check: ({ actors, services, places }) => [
    ...checkRegister(actors),
    ...checkRegister(services),
    ...checkRegister(places),
  ],
  refused: '# in both azattyq.yaml and current-time.yaml\naliases: [Radio Liberty]',
  accepted: '# in azattyq.yaml only\naliases: [Radio Liberty]',
};
