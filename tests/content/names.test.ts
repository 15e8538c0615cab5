import { expect, test } from 'vitest';
import type { Names } from '../../src/domain/actor.ts';
import { archive } from './archive.ts';

interface Named {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
}

/** Spellings that lead to more than one record: small and capital letters, and the two ways to write an accent, are one. */
function findShared(register: readonly Named[]): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, names, aliases } of register) {
    for (const spelling of [...Object.values(names), ...aliases]) {
      const key = spelling.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([spelling, ids]) => `${spelling}: ${[...ids].join(', ')}`);
}

test('each spelling of a name belongs to one actor', () => {
  expect(findShared(archive.actors)).toEqual([]);
});

test('each spelling of a name belongs to one service and to one place', () => {
  expect([...findShared(archive.services), ...findShared(archive.places)]).toEqual([]);
});

test('no alias says a name or another alias of the same actor again', () => {
  const twice = [...archive.actors, ...archive.services, ...archive.places].flatMap(({ id, names, aliases }) =>
    aliases
      .filter((alias, at) => Object.values(names).includes(alias) || aliases.indexOf(alias) !== at)
      .map((alias) => `${id}: ${alias}`),
  );
  expect(twice).toEqual([]);
});
