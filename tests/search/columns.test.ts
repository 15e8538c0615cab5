import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnReader, ColumnWriter, packLists, unpackLists } from '../../src/search/columns.ts';

test('columns come back from their bytes, in their order', () => {
  const numbers = fc.array(fc.nat(2 ** 31));
  const changes = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }));
  fc.assert(
    fc.property(numbers, changes, fc.string({ unit: 'grapheme' }), (one, other, text) => {
      const writer = new ColumnWriter();
      writer.numbers(one);
      writer.changes(other);
      writer.text(text);
      const reader = new ColumnReader(writer.toBytes());
      expect([reader.numbers(), reader.changes(), reader.text()]).toEqual([one, other, text]);
    }),
  );
});

test('lists come back from their bytes, and take hardly more when there are more of the same', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(300), { maxLength: 4 })), (lists) => {
      expect(unpackLists(packLists(lists))).toEqual(lists);
    }),
  );
  const list = [301, 1_000, 2_000_000];
  expect(packLists([list, [], list, list]).length).toBe(packLists([list, []]).length + 2);
});
