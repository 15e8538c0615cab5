import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toCsvField } from '../../src/chart/chart-csv.ts';
import { type Colours, createPicture, pictureStyles, toSvgFile, wrapLine } from '../../src/chart/chart-picture.ts';
import { createTimelineChart } from '../../src/chart/create-timeline-chart.ts';
import { layOut } from '../../src/chart/lane-layout.ts';
import { toWholeDayWidth } from '../../src/chart/whole-window.ts';
import { anyItem, whole } from './chart-items.ts';

const laneNames = { said: 'Айтылды', ruled: 'Шешілді', reported: 'Хабарланды', measured: 'Өлшенді', context: 'Қатар' };
const months = Array.from({ length: 12 }, () => 'наурыз');
const colours = Object.fromEntries(
  [...pictureStyles, 'paper'].map((style) => [style, { fill: 'none', stroke: '#123', strokeWidth: 2 }]),
) as unknown as Colours;

test('a picture holds every mark, and its words below and above the drawing', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 60 }), (items) => {
      const chart = createTimelineChart(layOut(items, toWholeDayWidth(whole, 736)), whole, 736);
      const picture = createPicture(chart, { lines: ['Title', 'https://kidiris.example/', 'CC0'], months, laneNames });
      const paths = picture.parts.filter((part) => 'path' in part);
      expect(paths.length).toBeGreaterThanOrEqual(chart.marks.length + chart.bins.length);
      const texts = picture.parts.flatMap((part) => ('text' in part ? [part] : []));
      expect(texts[0]?.text).toBe('Title');
      expect(texts.at(-1)?.text).toBe('CC0');
      for (const { y } of texts) expect(y > 0 && y <= picture.height).toBe(true);
    }),
  );
});

test('whatever a line says, the file stays one picture', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      const chart = createTimelineChart(layOut([], 0.1), whole, 736);
      const hostile = `</text><script>alert(1)</script>${line}]]>&`;
      const svg = toSvgFile(createPicture(chart, { lines: ['T', hostile], months, laneNames }), colours);
      expect(svg).not.toContain('<script');
      expect(svg.match(/<svg /g)).toHaveLength(1);
      expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    }),
  );
});

test('long lines are broken and lose no word', () => {
  const line = 'Қазақстандағы интернет іркілістерінің мұрағаты '.repeat(6).trim();
  const lines = wrapLine(line, 296);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(' ')).toBe(line);
  expect(wrapLine('ә'.repeat(500), 296).join('')).toBe('ә'.repeat(500));
});

test('fields with commas, quotes and line ends are quoted, and no field is a formula', () => {
  expect(['a,b', 'say "no"', 'two\nlines', 'plain'].map(toCsvField)).toEqual([
    '"a,b"',
    '"say ""no"""',
    '"two\nlines"',
    'plain',
  ]);
  expect(['=1+1', '+7', '-x', '@a', '\tb'].map(toCsvField)).toEqual(["'=1+1", "'+7", "'-x", "'@a", "'\tb"]);
});

test('a table has its names first and a line for each row', () => {
  const row = { id: 'a', kind: 'Сот шешімі', date: '2018-03-13', dateWords: '13 наурыз', title: 'Т' };
  const csv = toCsv([{ ...row, who: '', quote: '«Ақау, сбой»', quoteLanguage: 'kk', url: 'https://kidiris.example/' }]);
  expect(csv).toBe(
    'id,kind,date,date_in_words,title,who,quote,quote_language,url\r\n' +
      'a,Сот шешімі,2018-03-13,13 наурыз,Т,,"«Ақау, сбой»",kk,https://kidiris.example/\r\n',
  );
});
