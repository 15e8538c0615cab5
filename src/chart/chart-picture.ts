import { binPath, cutPath, markClasses, shapePath, softSpanPath, spinePath, thinPath } from './chart-paths.ts';
import type { ChartLane } from './chart-item.ts';
import type { TimelineChart } from './create-timeline-chart.ts';
import { tickWords } from './tick-words.ts';

/** Classes of the style sheet that a picture knows too. */
export const pictureStyles = ['m-said', 'm-ruling', 'm-measure', 'm-cut', 'm-event', 'spine', 'thin', 'words'] as const;
export type PictureStyle = (typeof pictureStyles)[number];

/** One thing to draw; pixels, the origin at the top left. */
export type PicturePart = { readonly style: PictureStyle } & (
  | { readonly path: string; readonly isSoft?: boolean; readonly isDashed?: boolean }
  | { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' }
);

/** A drawing that stands on its own, as a list of parts from back to front: for SVG and for a canvas alike. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PicturePart[];
}

export interface PictureWords {
  /** Title first, then what was chosen, address and licence. */
  readonly lines: readonly string[];
  /** Twelve names. */
  readonly months: readonly string[];
  readonly laneNames: Readonly<Record<ChartLane, string>>;
}

const lineHeight = 18;
const padding = 12;
/** About the width of a letter of the words, in pixels. */
const letterWidth = 6.6;

/** Breaks a line where it would leave the picture; a word that is longer than the picture is broken too. */
export function wrapLine(line: string, width: number): readonly string[] {
  const most = Math.max(8, Math.floor((width - 2 * padding) / letterWidth));
  const lines: string[] = [];
  let rest = line;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : most;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

function shift(path: string, by: number): string {
  // Every path of the chart begins its parts with an absolute M, and goes on with H, h, v, l, a, Q or z.
  return path
    .replaceAll(/M(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `M${x} ${Number(y) + by}`)
    .replaceAll(
      /Q(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)/g,
      (_, x1: string, y1: string, x2: string, y2: string) => `Q${x1} ${Number(y1) + by} ${x2} ${Number(y2) + by}`,
    );
}

/** What is shown of the chart, with its title above and its address and licence below. */
export function createPicture(chart: TimelineChart, { lines, months, laneNames }: PictureWords): Picture {
  const [title = '', ...rest] = lines;
  const above = wrapLine(title, chart.width);
  const below = rest.flatMap((line) => wrapLine(line, chart.width));
  const top = above.length * lineHeight + 2 * padding;
  const words = (texts: readonly string[], y: number): PicturePart[] =>
    texts.map((text, index) => ({
      style: 'words',
      text,
      x: padding,
      y: y + (index + 1) * lineHeight - 4,
      anchor: 'start',
    }));
  const path = (style: PictureStyle, d: string, more: { isSoft?: boolean; isDashed?: boolean } = {}): PicturePart[] =>
    d === '' ? [] : [{ style, path: shift(d, top), ...more }];
  const parts: PicturePart[] = [
    ...words(above, padding),
    ...chart.lanes.map(({ lane, wordsY }): PicturePart => {
      return { style: 'words', text: laneNames[lane], x: 0, y: top + wordsY, anchor: 'start' };
    }),
    ...chart.ticks.map((tick): PicturePart => {
      return {
        style: 'words',
        text: tickWords(tick, months),
        x: tick.x,
        y: top + chart.height - 4,
        anchor: 'middle',
      };
    }),
    ...path('spine', spinePath(chart)),
    ...path('thin', thinPath(chart), { isDashed: true }),
    ...path('m-cut', cutPath(chart)),
    ...chart.marks.flatMap((mark) => {
      const style = markClasses[mark.item.kind] as PictureStyle;
      return [
        ...path(style, softSpanPath(mark), { isSoft: true }),
        ...path(style, shapePath(mark), { isDashed: mark.item.isUnconfirmed }),
      ];
    }),
    ...chart.bins.flatMap((bin): PicturePart[] => [
      ...path(markClasses[bin.items[0]?.kind ?? 'event'] as PictureStyle, binPath(bin)),
      { style: 'words', text: String(bin.items.length), x: bin.x, y: top + bin.y + 4, anchor: 'middle' },
    ]),
    ...words(below, top + chart.height + padding),
  ];
  return { width: chart.width, height: top + chart.height + below.length * lineHeight + 2 * padding, parts };
}

/** Colours of a style, as CSS writes them. */
export interface StyleColours {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}
export type Colours = Readonly<Record<PictureStyle | 'paper', StyleColours>>;

function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that XML 1.0 has no way to write.
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

/** The picture as an SVG file of its own: no style sheet, no script, no font, nothing of another address. */
export function toSvgFile({ width, height, parts }: Picture, colours: Colours): string {
  const drawn = parts.map((part) => {
    const { fill, stroke, strokeWidth } = colours[part.style];
    if ('text' in part) {
      const place = `x="${Math.round(part.x)}" y="${Math.round(part.y)}" text-anchor="${part.anchor}"`;
      return `<text ${place} fill="${fill}">${escapeXml(part.text)}</text>`;
    }
    const soft = part.isSoft ? ' opacity="0.45"' : '';
    const dashed = part.isDashed ? ' stroke-dasharray="3 2"' : '';
    return `<path d="${part.path}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${soft}${dashed}/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper.fill}"/>`,
    ...drawn,
    '</svg>\n',
  ].join('');
}
