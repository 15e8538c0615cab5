/** Why a piece of Markdown is not allowed in a body, and what to write instead. */
export function explainNode(type: string, name?: string | null): string {
  switch (type) {
    case 'mdxjsEsm':
      return 'A paragraph that begins with "import " or "export " is code to MDX, and nothing of an entry is ever run. Begin it with another word.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'Braces hold code, and nothing of an entry is ever run. Write "\\{" and "\\}" for the signs.';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return explainTag(name);
    case 'html':
      return 'HTML is not allowed in a body. Use Markdown, and write "\\<" for the sign.';
    case 'image':
    case 'imageReference':
      return 'Pictures are not shown in entries. Describe in words what it shows, and link its source.';
    case 'linkReference':
    case 'definition':
      return 'A link is written in one piece: [words](https://…).';
    case 'footnoteReference':
    case 'footnoteDefinition':
      return 'Footnotes are not used: each fact has its source in the fields, and words go into the text.';
    case 'code':
      return 'A block of code is not used in entries. Write a paragraph, or `words` within one.';
    case 'table':
      return 'A table cannot be read on a narrow screen or in a text browser. Write a list.';
    case 'delete':
      return 'Words that are struck out are not used. Remove them, and write "\\~" for the sign.';
    case 'thematicBreak':
      return 'A line across the page is not used. Write a heading, or an empty line.';
    case 'yaml':
    case 'toml':
      return 'Fields stand at the head of the file only. Move them there.';
    default:
      return `"${type}" is not used in entries. Write paragraphs, lists, quotations, emphasis, links and headings.`;
  }
}

function explainTag(name: string | null | undefined): string {
  const tag = name ?? '';
  const known =
    'Known are <Quote id="…" /> on a line of its own and <Entry id="…">words</Entry>; for the sign itself write "\\<".';
  return `"<${tag}>" is not allowed in a body. ${known}`;
}
