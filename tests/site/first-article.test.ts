import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { archive } from './built-site.ts';

const source = 'azattyq-2018-press-conference';
const material = resolve(process.env.KIDIRIS_MATERIAL ?? '../shared');
const capture = resolve(material, `captures/${source}.kk.txt`);

/** As two texts are compared: composed letters, and any white space as one space; nothing else. */
function toComparable(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

test('every quote of the first article stands in its capture, letter by letter', () => {
  if (!existsSync(resolve(material, 'captures'))) {
    console.log('no capture');
    return;
  }
  const text = toComparable(readFileSync(capture, 'utf8'));
  const quotes = archive.quotes.filter((quote) => quote.source.id === source);
  const strange = quotes.filter((quote) => !text.includes(toComparable(quote.exact)));
  console.log(`${quotes.length} quotes of the first article compared with the capture`);
  expect(strange.map(({ entry, id }) => `${entry.id}#${id}`)).toEqual([]);
  expect(quotes.length).toBeGreaterThan(0);
});
