import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartPath, entryPath, eveningsPath, homePath, searchPath, siteFile } from '../../src/domain/address.ts';
import { inContext, openSite, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is drawn and carries meaning: marks, the line that breaks, the two ends of the wordmark. */
const drawn = [
  '.dot',
  '.line > .cut',
  '.word i',
  ':is(.m-said, .m-ruling, .m-measure, .m-cut, .m-event)',
  '.spine',
  '.hours :is(.whole, .gap, .unsure, .cut, .edge)',
].join();

interface Ink {
  readonly mark: string;
  /** The best of the contrasts of its line, fill, border and ground with the ground of the page. */
  readonly contrast: number;
}

/** Runs in the page. */
function readInks(selector: string): Ink[] {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas.');
  const toRgba = (colour: string): readonly number[] => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = toRgba(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const coloursOf = (style: CSSStyleDeclaration): string[] => [
    ...(style.backgroundImage.match(/rgba?\([^)]*\)/g) ?? []),
    ...(parseFloat(style.borderTopWidth) > 0 ? [style.borderTopColor] : []),
    ...(parseFloat(style.borderLeftWidth) > 0 ? [style.borderLeftColor] : []),
    style.backgroundColor,
  ];
  return [...document.querySelectorAll(selector)].map((element) => {
    const style = getComputedStyle(element);
    const isDrawing = element instanceof SVGElement;
    const boxes = [style, getComputedStyle(element, '::before'), getComputedStyle(element, '::after')];
    const colours = isDrawing ? [style.stroke, style.fill] : boxes.flatMap(coloursOf);
    const visible = colours.filter((colour) => colour.startsWith('rgb') && (toRgba(colour)[3] ?? 0) > 200);
    return {
      mark: `${element.localName}.${element.getAttribute('class') ?? ''}`,
      contrast: Math.max(1, ...visible.map((colour) => contrast(colour, ground))),
    };
  });
}

const drawing = [homePath, chartPath, eveningsPath].map((path) => siteFile('kk', path));

test.each(['light', 'dark'] as const)(
  'in forced %s colours every mark stands out from the page',
  async (colorScheme) => {
    const faint: string[] = [];
    const seen = new Set<string>();
    await inContext(site, { colorScheme, forcedColors: 'active' }, drawing, async (page, file) => {
      await page.goto(site.at(file));
      const inks = await page.evaluate(readInks, drawn);
      expect(inks.length, file).toBeGreaterThan(1);
      for (const { mark, contrast } of inks) {
        seen.add(mark);
        if (contrast < 3) faint.push(`${file}: ${mark} has a contrast of ${contrast.toFixed(1)}`);
      }
    });
    expect([...new Set(faint)]).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  },
);

/** Rules that move something and are not kept for those who want motion. Runs in the page. */
function findMotion(): string[] {
  const moving =
    /\b(?:animation|transition)(?:-[a-z]+)?:\s*(?!none)|scroll-behavior:\s*smooth|^@view-transition|^@keyframes/;
  const walk = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule)
        return rule.conditionText.includes('prefers-reduced-motion: no-preference') ? [] : walk(rule.cssRules);
      return moving.test(rule.cssText) ? [rule.cssText] : [];
    });
  return [...document.styleSheets].flatMap((sheet) => walk(sheet.cssRules));
}

async function countMoving(page: Page, file: string): Promise<number> {
  await page.goto(site.at(file));
  return page.evaluate(() => document.getAnimations().length);
}

test('nothing moves for who wants less motion', async () => {
  const paths = [homePath, chartPath, searchPath, eveningsPath, entryPath('birzhanov-not-us-2018')];
  const files = paths.map((path) => siteFile('ru', path));
  const moving: string[] = [];
  await inContext(site, { reducedMotion: 'reduce' }, files, async (page, file) => {
    if ((await countMoving(page, file)) > 0) moving.push(`${file}: runs an animation`);
    moving.push(...(await page.evaluate(findMotion)).map((rule) => `${file}: ${rule}`));
  });
  expect(moving).toEqual([]);
});
