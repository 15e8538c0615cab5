/**
 * The chart as a file: just what is shown, with title, filters, date, address
 * and licence. Loaded when the first file is asked for.
 */
import { type CsvRow, toCsv } from '../chart/chart-csv.ts';
import type { ChartEntry } from '../chart/chart-data.ts';
import { type Colours, createPicture, type Picture, type PictureWords, toSvgFile } from '../chart/chart-picture.ts';
import type { TimelineChart } from '../chart/create-timeline-chart.ts';
import { readColours } from './chart-colours.ts';
import type { RowWords } from './chart-page.ts';
import { registry } from './index-files.ts';

export interface ShownChart extends PictureWords {
  readonly chart: TimelineChart;
  readonly rows: readonly (RowWords & { readonly entry: ChartEntry })[];
}

const fileName = 'kidiris-chart';
const dots = 2;

function toPng({ width, height, parts }: Picture, colours: Colours): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * dots;
  canvas.height = height * dots;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.scale(dots, dots);
  context.fillStyle = colours.paper.fill;
  context.fillRect(0, 0, width, height);
  context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  for (const part of parts) {
    const { fill, stroke, strokeWidth } = colours[part.style];
    if ('text' in part) {
      context.fillStyle = fill;
      context.textAlign = part.anchor === 'middle' ? 'center' : 'start';
      context.fillText(part.text, part.x, part.y);
      continue;
    }
    const path = new Path2D(part.path);
    context.globalAlpha = part.isSoft === true ? 0.45 : 1;
    context.setLineDash(part.isDashed === true ? [3, 2] : []);
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    if (fill !== 'none') context.fill(path);
    if (stroke !== 'none') context.stroke(path);
    context.globalAlpha = 1;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be written.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function toRow({ kind, date, title, href, entry }: ShownChart['rows'][number]): CsvRow {
  return {
    ...{ id: entry.id, kind, date: entry.date, dateWords: date, title, who: entry.who ?? '' },
    quote: entry.quote?.[0] ?? '',
    quoteLanguage: entry.quote?.[1] ?? '',
    url: new URL(href, document.baseURI).href,
  };
}

async function toBlob(format: 'svg' | 'png' | 'csv', shown: ShownChart): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsv(shown.rows.map(toRow))], { type: 'text/csv;charset=utf-8' });
  const svg = document.querySelector<SVGSVGElement>('timeline-chart .chart svg');
  if (svg === null) throw new Error('The page has no chart.');
  const colours = readColours(svg);
  const picture = createPicture(shown.chart, shown);
  return format === 'png'
    ? toPng(picture, colours)
    : new Blob([toSvgFile(picture, colours)], { type: 'image/svg+xml;charset=utf-8' });
}

/** Gives the reader a file of what is shown. */
export async function downloadChart(format: 'svg' | 'png' | 'csv', shown: ShownChart): Promise<void> {
  const url = URL.createObjectURL(await toBlob(format, shown));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${fileName}.${format}` });
  link.click();
  URL.revokeObjectURL(url);
}

registry().downloadChart = downloadChart;
