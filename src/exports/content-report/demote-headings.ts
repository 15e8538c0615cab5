const fence = /^(?:```|~~~)/;

/** The Markdown with each heading one level lower, so that a page of its own becomes a part of another; code is left as it is. */
export function demoteHeadings(markdown: string): string {
  let isCode = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      return !isCode && /^#{1,5} /.test(line) ? `#${line}` : line;
    })
    .join('\n');
}
