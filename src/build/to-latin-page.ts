import { type DefaultTreeAdapterTypes as Tree, parse, type Token } from 'parse5';
import { toLatin } from '../i18n/to-latin.ts';

/** What is said of the text around: its language, and whether it is ours to write in another alphabet. */
interface Around {
  readonly language: string;
  readonly isOurs: boolean;
}

/** A piece of the page as it was written, and what is to stand in its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Attributes that are read out or shown. */
const wordAttributes = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
];
const elementsWithoutWords: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'script', 'style']);
const quotingElements: ReadonlySet<string> = new Set(['blockquote', 'cite', 'q']);

function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/**
 * Our words carry no `lang` in a page of their language: what carries one is a quote, a title of a source, or another
 * language. Only inside another language `lang="kk"` leads back to words of ours.
 */
function toAround(element: Tree.Element, around: Around): Around {
  if (elementsWithoutWords.has(element.tagName) || attributeOf(element, 'translate') === 'no')
    return { ...around, isOurs: false };
  const language = attributeOf(element, 'lang');
  if (language === undefined || element.tagName === 'html') return around;
  const leadsBack = language === 'kk' && around.language !== 'kk' && !quotingElements.has(element.tagName);
  return { language, isOurs: leadsBack };
}

function isTextNode(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

/** The stretch of an attribute after its name. */
function valueOf(element: Tree.Element, name: string): Token.Location | undefined {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place && { ...place, startOffset: place.startOffset + name.length };
}

function* changesOfAttributes(html: string, element: Tree.Element, { isOurs }: Around): Generator<Change> {
  if (!isOurs) return;
  const isDescription = element.tagName === 'meta' && attributeOf(element, 'name') === 'description';
  for (const name of isDescription ? ['content'] : wordAttributes) {
    const place = valueOf(element, name);
    if (place !== undefined) yield toChange(html, place, toLatin);
  }
  const language = element.tagName === 'html' ? undefined : valueOf(element, 'lang');
  if (language !== undefined) yield toChange(html, language, () => '="kk-Latn"');
}

function toChange(
  html: string,
  { startOffset: start, endOffset: end }: Token.Location,
  rewrite: (written: string) => string,
): Change {
  return { start, end, text: rewrite(html.slice(start, end)) };
}

/** In the order of the page. */
function* changesIn(html: string, node: Tree.Node, around: Around): Generator<Change> {
  if (isTextNode(node) && around.isOurs && node.sourceCodeLocation)
    yield toChange(html, node.sourceCodeLocation, toLatin);
  if (!('childNodes' in node)) return;
  const inside = isElement(node) ? toAround(node, around) : around;
  if (isElement(node)) yield* changesOfAttributes(html, node, inside);
  for (const child of node.childNodes) yield* changesIn(html, child, inside);
}

/**
 * A Kazakh page with our words in Latin letters: text, and the attributes that are read out or shown. Quotes, titles of
 * sources, other languages, addresses and code stay as they are, and so does every other byte of the page.
 */
export function toLatinPage(html: string): string {
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  let latin = '';
  let at = 0;
  for (const { start, end, text } of changesIn(html, page, { language: 'kk', isOurs: true })) {
    latin += html.slice(at, start) + text;
    at = end;
  }
  return latin + html.slice(at);
}
