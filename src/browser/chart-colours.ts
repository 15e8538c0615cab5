import { type Colours, pictureStyles, type StyleColours } from '../chart/chart-picture.ts';

/** The colours of the page as it is now, in a light or a dark theme; `svg` is a drawing of the page. */
export function readColours(svg: SVGSVGElement): Colours {
  const read = (style: string): StyleColours => {
    const probe = document.createElementNS('http://www.w3.org/2000/svg', style === 'words' ? 'text' : 'path');
    probe.setAttribute('class', style);
    svg.append(probe);
    const { fill, stroke, strokeWidth } = getComputedStyle(probe);
    probe.remove();
    return { fill, stroke, strokeWidth: Number.parseFloat(strokeWidth) };
  };
  const paper = { fill: getComputedStyle(document.body).backgroundColor, stroke: 'none', strokeWidth: 0 };
  return { ...(Object.fromEntries(pictureStyles.map((style) => [style, read(style)])) as Colours), paper };
}
