import type { Page } from 'playwright-core';

/** What is wrong with where the focus is; nothing when a reader sees it. Runs in the page. */
function judgeFocus(): string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return ['nothing has the focus'];
  const name = `<${element.localName}> "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const seen = boxes.filter(
    ({ left, right, top, bottom }) =>
      right > 0 && bottom > 0 && left < document.documentElement.clientWidth && top < innerHeight,
  );
  if (seen.length === 0) return [`${name} has the focus outside the window`];
  const isOnTop = seen.some(({ left, right, top, bottom }) => {
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    const above = document.elementFromPoint(x, y);
    return above !== null && (element.contains(above) || above.contains(element));
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // The button within a field for a date draws a line of its own, out of reach of these tests.
  const isOutlined = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || element.matches('[type=date]');
  return [
    ...(isOnTop ? [] : [`${name} has the focus, but something lies over it`]),
    ...(isOutlined ? [] : [`${name} has the focus without a line round it`]),
  ];
}

/** Remembers the element of the focus; says whether it comes behind (or before) the one remembered last. */
function stepsInOrder(key: string): boolean {
  const memory = globalThis as unknown as { last?: Element };
  const now = document.activeElement;
  const before = memory.last;
  if (now !== null) memory.last = now;
  // A field for a date is three stops of one element.
  if (before === undefined || now === null || now === before || !before.isConnected) return true;
  const wanted = key === 'Tab' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return (before.compareDocumentPosition(now) & wanted) !== 0;
}

const mostSteps = 120;

/**
 * Presses Tab (or Shift+Tab) until an element that fits the selector has the focus. On the way each element must show
 * that it has it, and come in the order of the page.
 * @throws Error with what a reader would not see, or when no such element is reached
 */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press(key);
    const problems = await page.evaluate(judgeFocus);
    if (problems.length > 0) throw new Error(`${page.url()}: ${problems.join('; ')}`);
    if (!(await page.evaluate(stepsInOrder, key)))
      throw new Error(`${page.url()}: ${key} leaves the order of the page`);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${page.url()}: ${key} does not reach ${selector} in ${mostSteps} steps.`);
}
