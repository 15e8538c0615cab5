import { type CommentNode, ELEMENT_NODE, type ElementNode, parse, TEXT_NODE, type TextNode } from 'ultrahtml';

/** An element of a page, its attributes and texts with their escapes read. */
export interface Element {
  /** In small letters; `` for the document itself. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  readonly children: readonly (Element | string)[];
}

const escapes: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
const rawTextElements: ReadonlySet<string> = new Set(['style', 'script']);

/** Turns the few escapes that the build writes into their letters. @throws Error for any other. */
export function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => {
    const letter = escapes[name];
    if (letter === undefined) throw new Error(`The build wrote "${whole}", which these tests cannot read.`);
    return letter;
  });
}

type ParsedNode = ElementNode | TextNode | CommentNode;

function toElement(node: ElementNode, parent: Element | undefined): Element {
  const children: (Element | string)[] = [];
  // The document itself has neither name nor attributes.
  const { name = '', attributes: written = {} } = node as Partial<ElementNode>;
  const attributes = Object.entries(written).map(([field, value]) => [field, decode(value)] as const);
  const element: Element = { name, attributes: new Map(attributes), parent, children };
  for (const child of node.children as readonly ParsedNode[]) {
    if (child.type === TEXT_NODE) children.push(rawTextElements.has(name) ? child.value : decode(child.value));
    else if (child.type === ELEMENT_NODE) children.push(toElement(child, element));
  }
  return element;
}

export function parseHtml(html: string): Element {
  return toElement(parse(html) as ElementNode, undefined);
}

/** An element and all below it, in the order of the page. */
export function* withDescendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* withDescendants(child);
}

/** Those below an element that have one of the names, in the order of the page. */
export function findAll(element: Element, ...names: readonly string[]): Element[] {
  return [...withDescendants(element)].filter((found) => found !== element && names.includes(found.name));
}

/** @throws Error when there is none. */
export function findFirst(element: Element, name: string): Element {
  const found = findAll(element, name)[0];
  if (found === undefined) throw new Error(`There is no <${name}> in <${element.name}>.`);
  return found;
}

export function findById(element: Element, id: string): Element | undefined {
  return [...withDescendants(element)].find(({ attributes }) => attributes.get('id') === id);
}

export function hasClass(element: Element, name: string): boolean {
  return (element.attributes.get('class') ?? '').split(/\s+/).includes(name);
}

/** Whether an element stands in one that fits. */
export function isInside(element: Element, fits: (outer: Element) => boolean): boolean {
  return element.parent !== undefined && (fits(element.parent) || isInside(element.parent, fits));
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** As a reader reads it: white space as one space, none around. */
export function wordsOf(element: Element): string {
  return toWords(textOf(element));
}

export function toWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The language an element is marked with, by itself or by what it stands in. */
export function languageOf(element: Element): string {
  return element.attributes.get('lang') ?? (element.parent === undefined ? '' : languageOf(element.parent));
}
