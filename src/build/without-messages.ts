import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** A node of a syntax tree, as far as it is looked into. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

type Cut = readonly [start: number, end: number, by: string];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isWords(value: unknown): boolean {
  return isNode(value) && (value.type === 'TemplateLiteral' || value.type === 'Literal');
}

interface Property {
  readonly key?: { readonly name?: string };
  readonly value?: unknown;
}

/** A message: words in Kazakh, Russian and English, and nothing else. */
function isMessage(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const { properties } = node as Node & { readonly properties: readonly Property[] };
  const names = properties.map(({ key }) => key?.name).join(' ');
  return names === 'kk ru en' && properties.every(({ value }) => isWords(value));
}

/** An example of a rule, which only the guide of the content shows. */
function isExample(node: Node): boolean {
  const { key, value } = node as Node & Property;
  return node.type === 'Property' && (key?.name === 'refused' || key?.name === 'accepted') && isWords(value);
}

function findCuts(node: Node): Cut[] {
  if (isMessage(node)) return [[node.start, node.end, "{ kk: '', ru: '', en: '' }"]];
  if (isExample(node)) {
    const { value } = node as Node & { readonly value: Node };
    return [[value.start, value.end, "''"]];
  }
  return Object.values(node).flat().filter(isNode).flatMap(findCuts);
}

function cut(code: string, cuts: readonly Cut[]): string {
  return cuts.toReversed().reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
}

/**
 * Takes the words of the rules out of a bundle: the entry form says by itself,
 * in the language of the reader, what a rule finds, and shows no examples.
 */
export function withoutMessages(): Plugin {
  return {
    name: 'kidiris:without-messages',
    transform(code, id) {
      if (!/\/src\/records\/(?:checks|gate|schemas)\//.test(id)) return undefined;
      return { code: cut(code, findCuts(parseAst(code, { lang: 'ts' }))), map: null };
    },
  };
}
