import { toFile } from '../builders.ts';
import { set, add, cut, idOf } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { actor, place, reprint, otherSource } from './real-files.ts';

export const inRegisters: readonly Mutation[] = [
  {
    rule: 'spelling-belongs-to-one',
    slip: 'the name of somebody else',
    change: add(actor, ['aliases'], 'Дәурен Абаев'),
  },
  {
    rule: 'source-is-described-once',
    slip: 'the address of another source',
    change: (archive) => {
      const url = String(archive.valueOf(reprint, ['url']));
      archive.set(otherSource, ['url'], url.replace('https://', 'http://www.'));
    },
  },
  {
    rule: 'reprint-names-its-original',
    slip: 'a reprint of nothing',
    change: cut(reprint, ['originalPublisher']),
  },
  {
    rule: 'register-is-used',
    slip: 'an actor whom no entry names',
    change: (archive) => {
      const path = 'content/actors/nobody-at-all.yaml';
      archive.put(toFile(path, archive.textOf(actor)));
      archive.assign(path, { id: idOf(path), names: { kk: 'Ешкім', ru: 'Никто', en: 'Nobody' }, aliases: [] });
    },
  },
  {
    rule: 'zone-is-known',
    slip: 'a zone that does not exist',
    change: set(place, ['zone'], 'Asia/Alma_Ata'),
  },
];
