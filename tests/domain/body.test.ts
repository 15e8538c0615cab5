import { expect, test } from 'vitest';
import { toPlainText } from '../../src/domain/body.ts';
import type { Body } from '../../src/domain/body.ts';

test('the words of a body are read without its marks, and its quotes are left out', () => {
  const body: Body = [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'What is known' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'He ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'said' }] },
        { type: 'break' },
        { type: 'link', href: 'https://example.org/', children: [{ type: 'code', value: 'no' }] },
      ],
    },
    { type: 'quote', id: 'not-us' },
    { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [{ type: 'text', value: 'one' }] }], []] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'two' }] }] },
  ];
  expect(toPlainText(body)).toBe('What is known He said no one  two');
});
