import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { YAMLError } from 'yaml';
import { parseYamlDocument } from '../field-places.ts';
import { toPosition } from '../position.ts';
import { pass, refuse } from '../problem.ts';
import type { Finding, Step } from '../problem.ts';
import { explainYamlError } from './explain-yaml-error.ts';

/** What a file of fields may hold; a date is a string. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

const deepest = 8;
const tooDeep = `The fields are nested deeper than ${deepest} levels. Nothing in an entry needs that; check the brackets and the hyphens.`;
const mostValues = 5_000;
const keyPattern = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
const looksLikeDate = /^\[?\d{4}-\d\d|^\d{4}s?[~?%/]|^\d{1,2}:\d\d/;

interface Place {
  readonly offset: number;
  readonly message: string;
}

/** Turns nodes into plain values and gathers whatever YAML can do beyond them. */
class PlainReader {
  readonly places: Place[] = [];
  private count = 0;

  toValue(node: unknown, depth: number): PlainValue {
    this.count += 1;
    if (depth > deepest) return this.refuse(node, tooDeep);
    if (this.count > mostValues) {
      return this.count === mostValues + 1
        ? this.refuse(node, `The file holds more than ${mostValues} values. Make two entries of it.`)
        : null;
    }
    if (isAlias(node))
      return this.refuse(
        node,
        `"*${node.source}" stands for words written elsewhere. Write the words themselves here.`,
      );
    this.checkProperties(node);
    if (isScalar(node)) return this.toScalar(node);
    if (isSeq(node)) return node.items.map((item) => this.toValue(item, depth + 1));
    if (isMap(node)) return this.toMap(node, depth);
    return null;
  }

  private refuse(node: unknown, message: string): null {
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
    this.places.push({ offset: range?.[0] ?? 0, message });
    return null;
  }

  private checkProperties(node: unknown): void {
    const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
    if (anchor !== undefined)
      this.refuse(
        node,
        `"&${anchor}" gives this value a name, which the archive does not use. Remove "&${anchor}"; a value that begins with "&" is put in quotes.`,
      );
    if (tag !== undefined)
      this.refuse(
        node,
        `The tag "${tag}" asks for a type of its own. Remove it; a value that begins with "!" is put in quotes.`,
      );
  }

  private toScalar(node: { value: unknown; type?: string | undefined; source?: string | undefined }): PlainValue {
    const { value } = node;
    if (node.type === 'PLAIN' && looksLikeDate.test(node.source ?? '')) {
      return this.refuse(
        node,
        `Other programs read ${node.source ?? ''} as something else than text. Put it in quotes: "${node.source ?? ''}".`,
      );
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
  }

  private toMap(node: { items: readonly { key: unknown; value: unknown }[] }, depth: number): PlainValue {
    const result: { [key: string]: PlainValue } = {};
    for (const { key, value } of node.items) {
      const name = this.toKey(key);
      const plain = this.toValue(value, depth + 1);
      if (name !== undefined) result[name] = plain;
    }
    return result;
  }

  private toKey(key: unknown): string | undefined {
    this.checkProperties(key);
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name !== undefined && keyPattern.test(name) && !(name in Object.prototype)) return name;
    this.refuse(key, explainOddKey(name));
    return undefined;
  }
}

function explainOddKey(name: string | undefined): string {
  if (name === undefined)
    return 'The name of a field must be one word, followed by a colon. A value that begins with "?" is put in quotes.';
  if (name === '<<') return '"<<" would merge another field into this one. Write each field out.';
  return `"${name}" cannot be the name of a field or the id of a quote. Those have Latin letters, digits and hyphens.`;
}

const deepestForParser = 50;

/** Where brackets or hyphens pile up so high that the parser would exhaust the stack. */
function findNest(text: string): number | undefined {
  const hyphens = text.search(/(?:- ){50}/);
  if (hyphens !== -1) return hyphens;
  let depth = 0;
  for (const match of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ('[{'.includes(match[0]) ? 1 : -1));
    if (depth > deepestForParser) return match.index;
  }
  return undefined;
}

/** A second document, or a directive that would change how the first is read, begins a line with one of these. */
const documentMark = /^(?:%|---|\.\.\.)/m;

function toFinding(text: string, firstLine: number, { offset, message }: Place): Finding {
  const { line, column } = toPosition(text, offset);
  return { rule: 'yaml', message, line: line + firstLine - 1, column };
}

function toPlaces(text: string, errors: readonly YAMLError[]): Place[] {
  return errors
    .slice(0, 10)
    .map((error) => ({ offset: Math.min(error.pos[0], text.length), message: explainYamlError(error) }));
}

/**
 * Fifth step: fields as plain values. Anchors, aliases, tags, merge keys,
 * duplicate and odd keys and second documents are refused.
 * @param firstLine line of the file on which the text begins
 */
export function parseYaml(path: string, text: string, firstLine: number): Step<PlainValue> {
  const say = (places: readonly Place[]) =>
    refuse(
      path,
      places.map((place) => toFinding(text, firstLine, place)),
    );
  const mark = documentMark.exec(text);
  if (mark !== null) {
    return say([
      {
        offset: mark.index,
        message: `A line that begins with "${mark[0]}" starts another document or changes how this one is read. Remove the line.`,
      },
    ]);
  }
  const nest = findNest(text);
  if (nest !== undefined) return say([{ offset: nest, message: tooDeep }]);
  const document = parseYamlDocument(text);
  if (document.errors.length > 0) return say(toPlaces(text, document.errors));
  const reader = new PlainReader();
  const value = reader.toValue(document.contents, 0);
  if (reader.places.length > 0) return say(reader.places);
  if (document.warnings.length > 0) return say(toPlaces(text, document.warnings));
  if (!isMap(document.contents)) {
    return say([
      {
        offset: 0,
        message: 'Here stand fields, one a line: a name, a colon, a space and a value, as in "language: kk".',
      },
    ]);
  }
  return pass(value);
}
