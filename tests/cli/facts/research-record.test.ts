import { expect, test } from 'vitest';
import { parseRecords } from '../../../src/cli/facts/research-record.ts';
import { researchRecord } from './builders.ts';

test('each line is a record, and fields that are not compared fall away', () => {
  const text = `${JSON.stringify({ ...researchRecord(), note: 'for the editor' })}\n\n`;
  expect(parseRecords(text, 'facts.jsonl')).toEqual([researchRecord()]);
});

test('a line that is no record is named', () => {
  const text = `${JSON.stringify(researchRecord())}\n{"id": "half"}\n`;
  expect(() => parseRecords(text, 'facts.jsonl')).toThrow('facts.jsonl:2 is not a research record');
});
