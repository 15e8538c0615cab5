import { expect, test } from 'vitest';
import { entryKinds, toLane, toReadersEntryText } from '../../src/domain/entry.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { createWorld, today, toFiles } from '../records/builders.ts';

test('each kind has its lane', () => {
  expect(entryKinds.map(toLane)).toEqual(['said', 'ruled', 'observed', 'ruled', 'context']);
});

test('a reader gets the entry in their language, else in the one it leads with', () => {
  const { archive } = readRecords(toFiles(createWorld({ eventEn: undefined })), { today });
  const entry = archive?.entryById.get('livestream-2018');
  expect(entry && toReadersEntryText(entry, 'ru').language).toBe('ru');
  expect(entry && toReadersEntryText(entry, 'en').language).toBe('kk');
});
