/**
 * The body of an entry as a tree of what is allowed, and nothing else:
 * Markdown without raw HTML, and the place of a quote. Links are http(s).
 */
export type Body = readonly Block[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly depth: 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Body[] }
  | { readonly type: 'blockquote'; readonly children: Body }
  /** Where the quote with this id stands. */
  | { readonly type: 'quote'; readonly id: string };

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  /** `href` is an absolute http(s) address; an entry of ours is named by `entryLink`. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** `<Entry id="…">words</Entry>`: a link to another entry of the archive. */
  | { readonly type: 'entryLink'; readonly id: string; readonly children: readonly Inline[] };

function toInlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'code':
          return node.value;
        case 'break':
          return ' ';
        case 'emphasis':
        case 'strong':
        case 'link':
        case 'entryLink':
          return toInlineText(node.children);
      }
    })
    .join('');
}

/** The words of a body without its marks, a space between blocks; quotes are left out, being records of their own. */
export function toPlainText(body: Body): string {
  return body
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return toInlineText(block.children);
        case 'list':
          return block.items.map(toPlainText).join(' ');
        case 'blockquote':
          return toPlainText(block.children);
        case 'quote':
          return '';
      }
    })
    .filter((words) => words !== '')
    .join(' ');
}
