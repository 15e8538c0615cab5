import type { Block, Body, Inline } from '../../domain/body.ts';
import { explainAddress } from '../gate/check-address.ts';
import { findMixedWord } from '../gate/find-mixed-word.ts';
import { findOddCharacters } from '../gate/find-odd-characters.ts';
import type { Message } from '../message.ts';
import type { Position } from '../position.ts';
import type { Finding } from '../problem.ts';
import { says } from './body-messages.ts';
import { explainNode } from './explain-node.ts';
import type { Mention } from './parsed-body.ts';

/** A node of the parser's tree, of which nothing is taken for granted. */
export interface SourceNode {
  readonly type: string;
  readonly position?: { readonly start: Position } | undefined;
  readonly children?: readonly SourceNode[];
  readonly value?: unknown;
  readonly name?: string | null;
  readonly url?: unknown;
  readonly title?: unknown;
  readonly depth?: unknown;
  readonly ordered?: unknown;
  readonly start?: unknown;
  readonly checked?: unknown;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

const deepest = 8;
const mostNodes = 3_000;
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Turns the parser's tree into the domain's, and gathers every reason why it cannot. */
export class BodyReader {
  readonly findings: Finding[] = [];
  readonly quotes: Mention[] = [];
  readonly entries: Mention[] = [];
  readonly links: Mention[] = [];
  readonly headings: (Position & { depth: 2 | 3 })[] = [];
  private readonly hasEntities: boolean;
  private last: Position = { line: 1, column: 1 };
  private count = 0;

  constructor(text: string) {
    this.hasEntities = text.includes('&');
  }

  toBlocks(nodes: readonly SourceNode[], depth: number): Body {
    return nodes.flatMap((node) => this.toBlock(node, depth));
  }

  private toBlock(node: SourceNode, depth: number): Block[] {
    if (!this.enter(node, depth)) return [];
    const children = node.children ?? [];
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: this.toInlines(children, depth + 1) }];
      case 'heading':
        return this.toHeading(node, depth);
      case 'list':
        return [{ type: 'list', ordered: node.ordered === true, items: this.toItems(node, depth) }];
      case 'blockquote':
        return [{ type: 'blockquote', children: this.toBlocks(children, depth + 1) }];
      case 'mdxJsxFlowElement':
        if (node.name === 'Quote') return this.toQuote(node);
        if (node.name === 'Entry') return this.toParagraphOfEntry(node, depth);
        return this.refuseNode(node);
      default:
        return this.refuseNode(node);
    }
  }

  private toHeading(node: SourceNode, depth: number): Block[] {
    if (node.depth !== 2 && node.depth !== 3) {
      return this.refuse(says.heading);
    }
    this.headings.push({ ...this.last, depth: node.depth });
    return [{ type: 'heading', depth: node.depth, children: this.toInlines(node.children ?? [], depth + 1) }];
  }

  private toItems(list: SourceNode, depth: number): Body[] {
    if (typeof list.start === 'number' && list.start !== 1) this.refuse(says.listStart);
    return (list.children ?? []).map((item) => {
      if (!this.enter(item, depth)) return [];
      if (typeof item.checked === 'boolean') this.refuse(says.checkbox);
      return this.toBlocks(item.children ?? [], depth + 1);
    });
  }

  private toQuote(node: SourceNode): Block[] {
    const place = this.last;
    const id = this.toId(node);
    if ((node.children ?? []).length > 0) return this.refuse(says.quoteWords);
    if (id === undefined) return [];
    this.quotes.push({ id, ...place });
    return [{ type: 'quote', id }];
  }

  /** A link that stands alone on its line is a block to the parser; a paragraph to a reader. */
  private toParagraphOfEntry(node: SourceNode, depth: number): Block[] {
    const inner = (node.children ?? []).flatMap((child) =>
      child.type === 'paragraph' ? (child.children ?? []) : [child],
    );
    const link = this.toEntryLink(node, inner, depth);
    return link.length === 0 ? [] : [{ type: 'paragraph', children: link }];
  }

  private toEntryLink(node: SourceNode, words: readonly SourceNode[], depth: number): Inline[] {
    const place = this.last;
    const id = this.toId(node);
    if (words.length === 0) return this.refuse(says.entryWords);
    const children = this.toInlines(words, depth + 1);
    if (id === undefined) return [];
    this.entries.push({ id, ...place });
    return [{ type: 'entryLink', id, children }];
  }

  /** The one attribute that our components have, as plain text in quotes. */
  private toId(node: SourceNode): string | undefined {
    const [attribute, ...others] = node.attributes ?? [];
    const name = node.name ?? '';
    if (attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id' || others.length > 0) {
      this.refuse(says.attribute(name));
      return undefined;
    }
    if (typeof attribute.value !== 'string') {
      this.refuse(says.code(name));
      return undefined;
    }
    if (!idPattern.test(attribute.value)) {
      this.refuse(says.id(attribute.value));
      return undefined;
    }
    return attribute.value;
  }

  private toInlines(nodes: readonly SourceNode[], depth: number): Inline[] {
    return nodes.flatMap((node) => this.toInline(node, depth));
  }

  private toInline(node: SourceNode, depth: number): Inline[] {
    if (!this.enter(node, depth)) return [];
    const children = node.children ?? [];
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: this.toWords(node.value) }];
      case 'inlineCode':
        return [{ type: 'code', value: this.toWords(node.value) }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: this.toInlines(children, depth + 1) }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return this.toLink(node, depth);
      case 'mdxJsxTextElement':
        if (node.name === 'Entry') return this.toEntryLink(node, children, depth);
        if (node.name === 'Quote') return this.refuse(says.quoteLine);
        return this.refuseNode(node);
      default:
        return this.refuseNode(node);
    }
  }

  private toLink(node: SourceNode, depth: number): Inline[] {
    const place = this.last;
    const href = typeof node.url === 'string' ? node.url : '';
    const reason = explainAddress(href);
    if (reason !== undefined) return this.refuse(reason);
    if (typeof node.title === 'string') return this.refuse(says.linkTitle);
    const children = this.toInlines(node.children ?? [], depth + 1);
    if ((node.children ?? []).length === 0) return this.refuse(says.linkWords);
    this.links.push({ id: href, ...place });
    return [{ type: 'link', href, children }];
  }

  /** Characters written by their numbers (`&#x202e;`) become signs here, where no earlier step has seen them. */
  private toWords(value: unknown): string {
    const text = typeof value === 'string' ? value : '';
    if (!this.hasEntities) return text;
    for (const { message } of findOddCharacters(text)) this.refuse(message);
    const mixed = findMixedWord(text);
    if (mixed !== undefined) this.refuse(mixed.message);
    return text;
  }

  private enter(node: SourceNode, depth: number): boolean {
    this.last = node.position?.start ?? this.last;
    this.count += 1;
    if (depth > deepest) {
      this.refuse(says.deep(deepest));
      return false;
    }
    if (this.count === mostNodes + 1) this.refuse(says.pieces(mostNodes));
    return this.count <= mostNodes;
  }

  /** Whatever has no place in a body; of code in braces, the words that it may have been meant to be are offered. */
  private refuseNode({ type, name, value }: SourceNode): never[] {
    const isShort = /Expression$/.test(type) && typeof value === 'string' && !/[{}\n]/.test(value);
    const mend = isShort ? { replaced: `{${value}}`, by: `\\{${value}\\}` } : undefined;
    return this.refuse(explainNode(type, name), mend);
  }

  private refuse(message: Message, mend?: { readonly replaced: string; readonly by: string }): never[] {
    const { line, column } = this.last;
    const found = { rule: 'body', message, line, column };
    this.findings.push(mend === undefined ? found : { ...found, mend: { line, column, ...mend } });
    return [];
  }
}
