import { type Element, toWords } from '../site/html-tree.ts';

/** Attributes whose numbers are places in a drawing. */
const drawn: ReadonlySet<string> = new Set(['d', 'x', 'y', 'viewBox', 'cx', 'cy']);

/** Attributes with the version of the files that an island loads, which changes with every word in them. */
const versioned: ReadonlySet<string> = new Set(['data-version', 'data-page']);

/** Places are kept to a whole pixel, so that a change too small to be seen is no difference. */
function toValue(name: string, value: string): string {
  if (versioned.has(name)) return value.replaceAll(/\b[\da-f]{8}\b/g, '…');
  if (!drawn.has(name)) return value.replaceAll(/sha256-[^']+/g, 'sha256-…');
  return value.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

function formatStart({ name, attributes }: Element): string {
  const fields = [...attributes].map(([field, value]) => ` ${field}="${toValue(field, value)}"`);
  return `<${name}${fields.join('')}>`;
}

/** An element as lines, one for each element and each text, indented by depth; the style sheet is left out. */
export function formatTree(element: Element, indent = ''): string {
  const lines = [indent + formatStart(element)];
  for (const child of element.name === 'style' ? ['…'] : element.children) {
    if (typeof child !== 'string') lines.push(formatTree(child, `${indent}  `));
    else if (toWords(child) !== '') lines.push(`${indent}  ${toWords(child)}`);
  }
  return lines.join('\n');
}
